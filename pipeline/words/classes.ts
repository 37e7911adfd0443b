/**
 * The classes that a word can have. Rules are written over these, never over the words themselves; a word may have several
 * ("hit" is a verb of harm in three forms). The number is a bit position, see `Lexicon`.
 */
const NAMES = [
  // grammar
  "DET", "AND", "OR", "COMMA", "SEMICOLON", "COLON", "QUOTE", "OPEN", "CLOSE", "DASH", "HYPHEN", "POSS", "SLASH", "STOP",
  "OF", "TO", "BY", "FROM", "IN", "PREP", "AS", "BE", "HAVE", "MODAL", "NOT", "WHO", "THEM", "THEIR", "IT", "HE", "ADV",
  "MORE", "TOTAL", "CONJ", "AT",
  // numbers
  "NUM", "NUMWORD", "SCALE", "VAGUE", "NONE", "HALF", "CMP", "CMP_AFTER", "BETWEEN", "UP_TO", "AND_POSSIBLY",
  // what a number can measure when it is no figure
  "PERCENT", "CURRENCY", "MONEY", "LENGTH", "MEASURE", "DURATION", "OLD", "AGED", "MONTH", "WEEKDAY", "CLOCK", "NUMBER_SIGN",
  "ORDINAL", "LABEL", "AGO", "EARLY",
  // time
  "SINCE", "UNTIL", "LAST", "THIS", "TIME", "DURING", "ASOF", "PERIOD_NOUN", "EVENT",
  // verbs and nouns that carry a measure
  "V_T", "V_I", "V_PP", "V_ING", "V_FIN", "V_BASE", "HARM", "LEAVE", "CAUSE", "CLAIM", "LOSE", "DRIVE", "STATE", "TOLL", "MNOUN",
  "NOUN", "NOCOUNT", "LIVES", "HOMES", "BODIES", "POPULATION", "HOME_TO", "REACH", "COUNT_VERB", "RECOVER",
  "INCLUDING", "NUMBER_OF",
  // who says so
  "SAY", "ACCORDING", "COUNT_NOUN", "SPEAKER", "TITLE", "CITE",
  // how sure
  "PROJECT", "DENY", "PLAN", "DOCUMENTED", "ESTIMATED",
  // names
  "AREA", "COMPASS", "PLACE", "SOURCE", "NATION",
] as const;

export type ClassName = (typeof NAMES)[number];

/** Bit position of each class. */
export const C = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Record<ClassName, number>;

/** How many 32-bit words hold one set of classes. */
export const STRIDE = Math.ceil(NAMES.length / 32);

/** Whether a name is a class: patterns are checked when they are compiled. */
export function isClassName(name: string): name is ClassName {
  return (NAMES as readonly string[]).includes(name);
}
