/*
 * Words of English that rules ask of single places in a text, where a class of the word lists would serve that one rule alone. The next language has a
 * module of the same names.
 */

/** "a driver hired by", "working for": a participle by its ending. */
export const PARTICIPLE = /^[a-z]{2,}(?:ed|ing)$/;
/** A deed by the ending of its past. */
export const PAST_ENDING = /ed$/i;
/** "Refugees registered by camp:": what is done to count, not to those counted. */
export const COUNTING_DEED = /^(?:registered|recorded|reported|confirmed|counted|hosted|sheltered|verified|received)$/i;
/** "Deaths by district": kinds of places over a list. */
export const PLACE_KIND = /^(?:country|countries|sites?|locations?|camps?|localit(?:y|ies)|governorates?|island)$/i;
/** "the transfer of 300 families is scheduled" */
export const REMOVAL =
  /^(?:transfer|relocation|return|repatriation|evacuation|removal|resettlement|deportation|release|move)$/i;
export const SCHEDULED = /^(?:scheduled|planned|due|slated|foreseen|set)$/i;
/** "hosts the largest share, with 12,400" */
export const SHARE = /^(?:share|proportion|portion)s?$/i;
/** "by the end of April" */
export const BY = /^by /i;
/** "40 had already been hurt" */
export const HAD_ALREADY = /\bhad already\b/;
/** Kinds of wider places behind a name: "Diffa region". */
export const REGION_KIND =
  /\b(?:region|province|district|county|state|governorate|department|prefecture|oblast|territory)$/i;
/** "30 others" */
export const OTHERS = /\bothers?\b/i;
/** "arrivals from" */
export const ARRIVALS_FROM = /\b(?:arrivals|entries|influx|arrived) from $/i;
/** "560 outside the capital" */
export const BESIDE_OUTSIDE = /\boutside $/i;
/** Men, women, boys, girls, and children last, of whom the two before are some. */
export const AGES_AND_SEXES = [
  /^m[ae]n$/i,
  /^wom[ae]n$/i,
  /^(?:boy|son|schoolboy)s?$/i,
  /^(?:girl|daughter|schoolgirl)s?$/i,
  /^(?:child|children|bab(?:y|ies)|infants?|toddlers?|minors?)$/i,
];
/** "a decade after the quake" */
export const LONG_BEFORE = /\b(?:week|month|year|decade)s? (?:after|on from|later)\b/i;
/** "are treating 40 wounded", "admitted some 40 wounded" */
export const CARES = /\b(?:treating|treated|treats?|admitted|caring for|took in|taken in|received) (?:[a-z]+ ){0,2}$/i;
/** "the block that was hit", up to its time */
export const IN_RELATIVE = /\b(?:that|which|where)\b[^,;]*$/;
/** ", when the quake struck" */
export const WHEN = /^, when\b/;
/** ", opened", ", which was set up by nuns" before a time */
export const DEED_ASIDE =
  /, (?:which |who )?(?:was |were )?(?:\p{Ll}+ed|began|begun|built|set up|broke out|founded)(?: \p{L}+){0,3} $/u;
/** The same of what has gone on since. */
export const BEGUN_ASIDE =
  /, (?:which |who )?(?:was |were )?(?:started|began|begun|launched|erupted|broke out)(?: \p{L}+){0,3} $/u;
/** The event of "since the takeover", "since the fighting began". */
export const LAST_NOUN = /(\p{Ll}{4,})(?: (?:began|started|erupted|resumed|broke out|flared|flared up))?$/u;
/** ", where the river stood" */
export const IN_WHERE = /, where\b[^,;]*$/;
/** "were", "have been": with what a verb is said that shares it with the next. */
export const AUXILIARY = /\b(?:have|has|had|were|was|are|is)\b/;
/** "its figure of 802 dead, given out" */
export const GIVEN_OUT = /, (?:given out|issued|published|put out|made public) $/;
