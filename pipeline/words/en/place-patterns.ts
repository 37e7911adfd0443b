/*
 * What English says between a place and a figure, up to the one or behind the other. The next language has a module of the same names.
 */

/** "pursued them to Qamra and killed" 30 */
export const JOINED_DEED = /^,? and (?:then )?[a-z]+(?: about| around| some| at least| more than| nearly)? $/;
/** "4,200 people who fled Qamra are camping" */
export const WHO_LEFT = /^ (?:who |that |displaced |uprooted |driven )[^,;:]*$/;
/** "... are camping", "now live": where they are */
export const WHERE_NOW = /^ (?:are|were|is|have|now|live|remain|stay|shelter)\b/;
/** "a trader from Qamra said 80 were missing" */
export const SAID = /\b(?:said|says|told)\b/;
/** ", where": what the place before it is told of */
export const WHERE_CLAUSE = /^(?:, [^,;:\p{Lu}]{0,40})?,? where [^,;:\p{Lu}]*$/u;
/** "Qamra, which the army took in May, has lost 40 people" */
export const HAS_BEHIND = /^[^,]*, (?:has|have)\b/;
/** "in Qamra killed 12" */
export const ONE_VERB = /^ (?:[a-z]+ )?[a-z]+ $/;
/** "Qamra hosts 12,000", "expects to take in 12,000" */
export const HOSTS =
  /^[^;:.]*\b(?:hosts?|hosted|hosting|shelters?|sheltered|houses|tak(?:e|es|en|ing) in|took in|receiv(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|accommodat(?:e|es|ed|ing)|absorb(?:s|ed|ing)?|expects|expecting) (?:[a-z]+ ){0,2}$/;
/** "marched on the town of Qamra" */
export const CAME =
  /\b(?:came|rode|marched|descended|advanced|moved on|drove) (?:[a-z]+ )?(?:to|into|on|towards) (?:the [a-z]+ of )?$/;
/** ", and a further" 300 */
export const JOINS_MORE =
  /(?:\band|\bwhile|\bbut|;) (?:(?:an?|another|further|additional|some|about|around|roughly|nearly|almost|over|more than|at least|up to|as many as) )*$/;
/** 300 "have sneaked across the river into": no noun before the verb */
export const GOES_ON =
  /^ (?:more |others? |of them )?(?:have|has|had|were|was|are|is|[a-z]{3,}ed|found|fled|went|made|got|came|took|ran|left)\b/;
/** "have arrived from", "came over from" */
export const ARRIVED_FROM = /^[^.;,]*\b(?:arrived|come|came|crossed|entered)(?: [a-z]+){0,3} from\b/;
/** "were brought down from", "pulled out from" */
export const BROUGHT_FROM =
  /\b(?:brought|carried|borne|flown|taken|moved|pulled|dug|fished|lifted|winched|airlifted|transported|collected|removed|arrived|came|retrieved|recovered|down|out|up|back|away)\b[^,;:]* (?:from|of) (?:the )?$/;
/** "brought" 14 bodies "from" */
export const BROUGHT =
  /\b(?:brought|carried|flew|flown|took|taken|pulled|dug|fished|lifted|winched|airlifted|transported|collected|removed|retrieved|recovered|received) (?:in |out |up |back |away |some |the |about |another |at least |more than )*$/;
/** "In", "Meanwhile, in the town of": before the place that a sentence opens with */
export const OPENS_IN =
  /^(?:(?:meanwhile|elsewhere|later|also|and|but|then),? )?(?:in|at|near|around|across) [^,;:]*$/i;
/** "Qamra is calm" */
export const PLACE_IS = /^(?:,[^,;:]*,)? (?:is|was|lies|has|had)\b/;
/** "In Qamra alone" */
export const PLACE_ALONE = /^ alone\b/;
/** "Qamra with 12", "Qamra (12)", "Mali for 121" */
export const BESIDE_PLACE = /^ (?:\(|with |for (?:the (?:remaining |other )?)?)?$/;
/** "where 12 died" */
export const NEAR_WHERE = /^,? where [^,;]{0,20}$/;
/** "246 of the deaths in Qamra" */
export const IN_PLACE = /^ (?:in|at|from) /;
/** "Qamra, including 12" */
export const SHARES = /^(?:,| -| –| —) ?(?:including |among them |with )?$/;
/** "each in Qamra" */
export const ONLY_IN = /^ (?:each |alone )?(?:in|at|from|near|across|around) (?:the )?(?:[a-z]+ (?:of )?)?$/;
/** "12 of them" */
export const OF_THEM = /^ of (?:them|these|those)$/;
/** "12 of whom" */
export const OF_WHOM = /\bof (?:whom|which)$/;
/** "in a single slide in Qamra" */
export const IN_A = /^ (?:in|at|on|near|by|during|under) (?:an?|one|the) [^,;:]*$/;
/** "'s army lost" 12 men */
export const BODY_LOST = /^['’]s [a-z]+(?: has| had)? lost $/;
/** "Gaza's health ministry" */
export const MINISTRY = /\bministry\b/i;
/** Verbs of counting, right before the number. */
const COUNTING =
  "(?: (?:has|have|had))?(?: (?:now|also|itself|alone|already))? (?:reports?|puts? the toll at|spoke of|speaks? of|reported|counts?|counted|records?|recorded|registers?|registered|confirms?|confirmed|mourns?|mourned|lists?|listed|tallies|tallied|logged|gives|gave) $";
/** "Ruritania reports", "Ruritania has confirmed" 12 dead */
export const COUNTS = new RegExp(`^${COUNTING}`);
/** "'s junta reports", "'s disaster agency has confirmed" 12 dead */
export const BODY_COUNTS = new RegExp(`^['’]s (?:[a-z-]+ ){0,2}[a-z-]+${COUNTING}`);
/** "Qamra: 12", "Qamra, with 12", "Qamra (12", "Qamra reported 12": right between a name and the number that is its own */
export const OWNS = new RegExp(
  `^(?:: | \\(|['’]s(?: to| at)? |,? with (?:at least |about |some |another )?| (?:took|takes|has taken|shelters|sheltered|hosts|hosted)(?: in)? |${COUNTING})$`,
);
/** ", ", " and ", "; in": from a figure to the name of another's place */
export const TO_NEXT = /(?:[,;]|\band\b|\bwhile\b)(?: \p{Ll}+){0,2} $/u;
/** "six of the hurt were driven to Qamra": right behind the number */
export const OF_THOSE = /^ of /;
/** "including seven who fell into the Sund, and injured" 80: behind a place, over the comma that closes what is told of a part */
export const RESUMES = /, and [^,]*$/;

/** "Deaths by district:", "the dead per region": a list of places follows. */
export const BY_PLACE =
  /\b(?:by|per|broken down by) (?:(?:worst-hit|affected|main) )?(?:area|province|district|region|state|county|governorate|city|town|village|municipality|department|prefecture|country|camp|location|locality|site)\b|\bbreakdown\b/i;

/** "residents of" a place are counted, wherever they were. */
export const DWELLERS_OF = /\b(?:residents|citizens|natives|inhabitants|nationals) of (?:the [a-z]+ of )?$/i;

/** "were flown to": behind the place that the wounded came from */
export const WERE_BROUGHT =
  /^,? (?:were|are|was|have been|had been) (?:being )?(?:taken|brought|flown|airlifted|rushed|evacuated|moved|transferred|ferried|driven|carried)\b/;

/** 40 people "wounded in", nine bodies "from Kessu" */
export const HURT_THERE =
  /^(?: [a-z]+)? (?:wounded|injured|hurt|killed) (?:in|at|near)\b|^ (?:brought |taken )?from (?:the [a-z]+ of )?\p{Lu}/u;

/** Qamra "police found": what they did, and not what they said */
export const DEED = /^ [a-z]+ (?:found|recovered|discovered|unearthed) /;

/** "the Sahra shrine": a name that ends in a kind of building */
export const HOUSE =
  /\b(?:school|hospital|clinic|airport|prison|jail|penitentiary|barracks|mosque|church|cathedral|temple|shrine|station|stadium|market|bazaar|bridge|square|roundabout|checkpoint|colliery|mall|hotel)$/i;

/** ", a think tank in": what somebody is */
export const APPOSED = /^, (?:an?|one of|the) /;

/** "'s deputy mayor", "'s town hall" behind a name; "The mayor of" before it */
export const OWN_OFFICE = /^['’]s (?:[a-z]+ )?(?:mayor|town hall|city hall|village (?:head|chief|elders?))\b/i;
export const OFFICE_OF = /\b(?:mayor|town hall|city hall|village (?:head|chief|elders?)) of (?:the [a-z]+ of )?$/i;

/** Those who hold a place for a power far away: "Moscow's appointees". */
export const PROXIES = /^(?:appointees?|proxies|proxy|allies|ally|generals?|envoys?|troops|forces|men)$/i;

/** "have reached", "arrived safely in": before the place that people came to */
export const CAME_TO =
  /\b(?:reached|reaching|(?:arriv(?:ed|ing)|crossed|entered|landed)(?: [a-z]+){0,2} (?:in|at|into))(?: the [a-z]+ of)? $/;
