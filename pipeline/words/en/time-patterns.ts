/*
 * What English says between a time and a figure, up to the one or behind the other. The next language has a module of the same names.
 */

/** "on 18 June alone" */
export const TIME_ALONE = /^ alone\b/;
/** "The conflict, which spilled over in 2015, has killed thousands" */
export const HAS_BEHIND = /^, (?:has|have)\b/;
/** "while Petra has left 9 dead" */
export const HAS = /\b(?:has|have)\b/;
/** "killed when gunmen stormed a school on" Thursday: from the verb of the figure to the time of the clause behind it */
export const IN_WHEN = /^\p{L}+ when [^,;.]{0,80}$/u;
/** the same where words stand between the verb and "when" */
export const BEFORE_WHEN = /^\p{L}+ [^;.]{0,80}\bwhen [^,;.]{0,80}$/u;
/** ", when fighters killed", "on the base in Kessu, in which": no clause closes between the day with which a stretch began and the number of those it befell */
export const IN_BEGINNING = /^(?:, when|[^,;]{0,60}, in which)\b(?:[^,;]|,\d|, \p{Ll}+ing\b)*$/u;
/** "1.6 million are displaced there today" */
export const IS_NOW = /^ (?:are|remain|is)\b/;
/** "As many as 400 may have perished", "are feared missing" */
export const MAY_HAVE =
  /^ (?:(?:may|might|could|must) have\b(?! to\b)|(?:are|is|were) (?:also |still |now )?(?:feared|presumed|believed|thought)\b)/;
/** "could arrive", "may have to leave" */
export const TO_COME = /\b(?:could|may|might|will|would)\b(?! have\b(?! to\b))/;
/** "has been hurt", "have died" */
export const HAS_BEEN = /^ (?:has|have) (?:(?:so far|since) )?(?:been\b|$)/;
/** "Six million are displaced" */
export const ARE = /^ (?:are|is|remain) (?:(?:now|still|currently) )?$/;
/** "that killed 12 in May, wounding 40", ", and wounded 40" */
export const GOES_ON = /^, (?:and|\p{Ll}+ing)\b/u;
/** between a toll and what stands beside it: "85 dead and 92 injured" */
export const BESIDE_TOLL = /^(?: [a-z]+)? and $/;
/** "on Monday and three in Tesba" */
export const JOINED = /\band\b/;
/** "31 people and" Wednesday's raid */
export const ENDS_WITH_AND = /\band $/;
/** ", shut on", ", hit late on" a day */
export const ENDING_CLAUSE = /, \p{Ll}+(?: (?:late|early))? $/u;
/** "by the end of April" */
export const BY = /^by /i;
/** "40 had already been hurt", "who had fled earlier" */
export const HAD_EARLIER = /\bhad (?:already|previously|earlier|\p{L}+ (?:before|earlier))\b/u;
/** How many characters of the verb itself, and what stands behind it, are asked for `HAD_EARLIER`. */
export const HAD_WITHIN = 20;
/** "a decade after the quake" */
export const LONG_BEFORE = /\b(?:week|month|year|decade)s? (?:after|on from|later)\b/i;
/** "the block that was hit", up to its time */
export const IN_RELATIVE = /\b(?:that|which|where)\b[^,;]*$/;
/** ", when the quake struck" */
export const WHEN = /^, when\b/;
/** The event of "since the takeover", "since the fighting began". */
export const LAST_NOUN = /(\p{Ll}{4,})(?: (?:began|started|erupted|resumed|broke out|flared|flared up))?$/u;
/** ", opened", ", which was set up by nuns" before a time */
export const DEED_ASIDE =
  /, (?:which |who )?(?:was |were )?(?:\p{Ll}+ed|began|begun|built|set up|broke out|founded)(?: \p{L}+){0,3} $/u;
/** The same of what has gone on since. */
export const BEGUN_ASIDE =
  /, (?:which |who )?(?:was |were )?(?:started|began|begun|launched|erupted|broke out)(?: \p{L}+){0,3} $/u;
/** "After killing 12", "Moments after a raid": on the day of what is told next, perhaps. */
export const IN_DOING = /^(?:after|following) \p{Ll}+ing\b|^\P{L}*(?:minutes|moments|seconds) after\b/iu;
/** ", where the river stood" */
export const IN_WHERE = /, where\b[^,;]*$/;
/** "were", "have been": with what a verb is said that shares it with the next. */
export const AUXILIARY = /\b(?:have|has|had|were|was|are|is)\b/;
/** "the toll of 19, published" */
export const GIVEN_OUT = /, (?:given out|issued|published|put out|made public|revised|updated|compiled|drawn up) $/;
/** "The war of 1994 began on", "In 1994, on": between a year and a day of that year */
export const BEGAN = /^,? ?(?:(?:which )?(?:began|started|erupted|broke out),? ?)?$/;
/** "The storm should reach the coast by Sunday and 40,000 people could be displaced": nothing else stands between the two */
export const ONLY_AND = /^ and $/;
/** "including seven who drowned on Monday, and injured" 80: behind a time whose comma closes what is told of a part */
export const RESUMES = /^, and [^,]*$/;
/** "over the same days", "in that period": no single day. */
export const OF_DAYS = /\b(?:that|the same|those) (?:period|days|weeks|months|window|stretch)$/i;
/** What goes on under one name or another: "since the shelling began" where the report has said when fighting broke out. */
export const SINCE_STRUGGLE =
  /^(?:ever )?since (?:the )?(?:fighting|clashes|violence|hostilities|unrest|shelling|attacks|bombardment|battles?|offensive|trouble|riots)\b/i;
/** "this one" */
export const THIS_ONE = /^this\b/i;
/** "have taken refuge", "have crowded into": where they are now. */
export const IN_REFUGE =
  /^(?:taken|sought|found) (?:refuge|shelter|sanctuary)\b|^(?:camped|crowded|squeezed|crammed|packed)\b/;
/** "The roof fell in, but " */
export const BEHIND_BUT = /, (?:but|yet|though|although) $/;
/** "Ten years on", "twenty years after the wave", "on the anniversary": the report is about what was then. */
export const LOOKS_BACK =
  /\b(?:(?:\d+|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|five|two|three|four|a|one) (?:years?|decades?) (?:on|ago|after|since|later)|half a century (?:on|ago|after)|anniversar(?:y|ies))\b/i;
/** "31 people missing since" the flood, "last seen since" */
export const MISSING_SINCE = /^(?: still)?(?: (?:missing|lost|unaccounted for|untraced))? $/;
/** "31 are still being held" */
export const ARE_BEING = /^ (?:are|is) (?:(?:now|still|currently|reportedly) )?being\b/;
/** "over 2015 attack", "for the May 2015 bombing" */
export const CHARGED = /^(?:over|for) .* \p{L}+$/u;
/** "the week before", unlike "a week before" */
export const THE_WEEK = /^the /i;
/** "in the year before that" */
export const BEFORE_THAT = /\b(?:days?|weeks?|months?|years?|decades?) before (?:that|then)\b/i;
/** "in addition to 3.8 million before the war", "compared with 40 before the truce": right before the number, and right behind it. */
export const BESIDE =
  /\b(?:addition to|top of|besides|compared (?:with|to)|against|than)(?: (?:about|some|around|nearly|almost|the))? $/;
export const BEFORE_IT = /^(?: \p{Ll}+)? before (?:the|that|this|then|it)\b/u;
/** "the village had been attacked in": nothing but the main clause before the time that closes it. */
export const MAIN_CLAUSE = /^(?!.*\b(?:that|which|who|where|when|while|after|before|since)\b)[^,;:()]*$/su;
/** "It was the second raid in a month.", "the third this year;" before a clause. */
export const ONE_OF_MANY =
  /\b(?:second|third|fourth|fifth|latest)\b[^.;]{0,60}\b(?:in (?:a|as many|less than|under|the (?:past|last)|two|three|four|five|recent) \p{L}+|in (?:days|weeks|months|years)|this (?:week|month|year)|since \p{L}+)[^.;]{0,40}[.;]$/iu;
/** "The first killed", "the one before left": a clause of another than the one that is news. */
export const OTHER_OF_MANY =
  /^\s+the (?:first|previous|earlier|last|one before(?: it)?)(?: one| attack| raid| blast| strike| bombing)?,? (?:had )?(?:killed|left|claimed|wounded|injured|hurt)\b/i;
/** "holds ", "are still holding at least " before a number */
export const HOLDS =
  /\b(?:holds|hold|keeps|(?:is|are)(?: still| now| currently| reportedly)? holding)(?: (?:about|some|around|at least|more than|up to|nearly|an estimated|over))? $/;
/** "the death toll rose to 16 " */
export const ROSE_TO =
  /\b(?:toll|tally|number|count)\b.* (?:rose|climbed|jumped|grew|went up|increased|stood|reached|passed)(?: (?:to|at|past))? [\d,]+ $/;
/** "the fires that have ravaged the hills since Tuesday", "since floods began on Tuesday": for days, until now. */
export const FIRES_SINCE =
  /\b(?:(?:wild|bush|forest )?fires|floods|storms|rains) (?:(?:that|which) )?(?:have|began|started|broke out)\b/i;
/** "killed and", "wounded, and more than" up to the next number */
export const BOTH_VERBS = /^\p{L}+,? and (?:[a-z]+ ){0,2}$/u;
