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
/** What is lost with somebody: "contact with 12 miners". */
export const IN_TOUCH = /^(?:contact|touch|communication)$/i;

/** "hosts the largest share, with 12,400" */
export const SHARE = /^(?:share|proportion|portion)s?$/i;
/** Kinds of wider places behind a name: "Diffa region". */
export const REGION_KIND =
  /\b(?:region|province|district|county|state|governorate|department|prefecture|oblast|territory)$/i;
/** Words that may stand for a region of any kind. */
export const ANY_REGION = /^(?:region|territory)$/;
/** "30 others" */
export const OTHERS = /\bothers?\b|^(?:another|further) /i;
/** "the agency", "the rescue group" */
export const AGENCY = /\b(?:agency|organi[sz]ation|charity|group|ngo|fund|network)$/i;
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
/** "are treating 40 wounded", "admitted some 40 wounded" */
export const CARES = /\b(?:treating|treated|treats?|admitted|caring for|took in|taken in|received) (?:[a-z]+ ){0,2}$/i;
/** What keeps the noun before its hyphen the head: "a mother-of-two nurse", "a school-turned-shelter camp" */
export const KEEPS_HEAD = /^(?:of|in|to|turned|cum|and|based)$/i;
/** The number of one. */
export const ONE = /^(?:an?|one|1)$/i;
/** "18:40 " before an entry of a live page, "9.05am GMT " */
export const CLOCK_STAMP = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|[A-Z]{1,3}S?T))? $/;
/** "9.05am" */
export const DOTTED_CLOCK = /^([01]?\d|2[0-4])\.[0-5]\d\s?(am|pm|a\.m|p\.m|gmt)\b/i;
/** "3/4 of the homes"; "9/11" is a day, "24/7" and "2021/331" are neither. */
export const DIGIT_FRACTION = /^[1-9]\/([2-9]|10)(?=(rds?|ths?)? (of|the)\b)/;
/** Between the two numbers of "from 47 to 52", "from 50 names to one" */
export const TO_NEXT = /^(?:\s+\p{L}+){0,2}\s+to\s+$/u;
/** "Prado", "Dr. Prado": a voice named by the surname alone. */
export const SURNAME = /^(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?[\p{Lu}][\p{L}'’-]+$/u;

/** "displaced people": people who were displaced */
export const REPEATED_MEASURE = /^(?:internally )?displaced (?=people|persons|families)/;

/** "candles for" the dead, "gathered to remember" them, "families of" */
export const HONOURS =
  /^(?:for|of|to|remember|remembering|honou?r|honou?ring|commemorate|commemorating|mourn|mourning)$/i;

/** What a wire calls a story that it tells anew, before "2-". */
export const TAKES = /^(?:update|wrapup|rpt|refile|corrected|clarification|advisory)$/i;

/** "it was 31", "there were 40": who or what was counted before. */
export const COUNT_PRONOUN = /^(?:it|they|there)$/i;

/** "The number has doubled to 40" */
export const COUNT_GOES_UP =
  /^(?:doubled|tripled|trebled|quadrupled|soared|swelled|swollen|rose|risen|climbed|jumped|grown|grew|increased|rise|climb|grow|swell|increase|double|triple|jump|soar)$/i;

/** What is done to things and hardly to people: "razed 40". */
export const HARMS_THINGS =
  /^(?:destroyed|demolished|razed|flattened|levelled|leveled|gutted|damaged|burned down|burnt down|wrecked|brought down|pulled down|torched)$/i;

/** "On Tuesday another 300 followed." */
export const FOLLOWING = /^(?:follow(?:ed)?|joined them)$/i;

/** What roofs and walls do. */
export const FALLS_IN = /roof|window|^(?:burn|cave|gave way)/i;

/** Who takes captives. */
export const RAIDERS =
  /\b(?:gunm[ae]n|bandits?|kidnappers?|raiders|insurgents|jihadists|armed men|masked men|militants|terrorists|pirates)\b/i;

/** Who arrests people. */
export const POLICE = /\b(?:police(?:men)?|officers|soldiers|troops|security forces|army|gendarmes|agents)\b/i;

/** What "disputes" are about, where nobody disputes anything. */
export const QUARREL =
  /^(?:land|tribal|clan|family|border|water|grazing|communal|property|ethnic|labou?r|boundary|local|over|in|a|the|these|such)$/i;

/** "will be in Chad", "could still be living there" */
export const WILL_BE_THERE =
  /^ (?:will|could|may|might|would) (?:still )?(?:be|live)(?: (?:living|sheltering|staying))? (?:in \p{Lu}|there\b)/u;
