const IRREGULAR = new Map([
  ["child", "children"],
  ["grandchild", "grandchildren"],
  ["schoolchild", "schoolchildren"],
  ["stepchild", "stepchildren"],
  ["person", "people|persons"],
  ["wife", "wives"],
  ["housewife", "housewives"],
  ["midwife", "midwives"],
  ["thief", "thieves"],
]);

/** Plural of an English noun: its own where it is irregular, else by its ending. */
export function pluralOf(noun: string): string {
  const own = IRREGULAR.get(noun);
  if (own !== undefined) return own;
  if (/man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const IRREGULAR_PLURALS = new Map([
  ["children", "child"],
  ["lives", "life"],
]);

/** Singular of an English noun in small letters that may be a plural, by its ending: good enough to tell whether two nouns are the same. */
export function singularOf(word: string): string {
  const own = IRREGULAR_PLURALS.get(word);
  if (own !== undefined) return own;
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") && !/(ss|us|is)$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

/** Singular and plural of each noun; `_` stands for a blank. */
export const bothNumbers = (nouns: string) =>
  nouns
    .trim()
    .split(/\s+/)
    .map((noun) => `${noun}|${pluralOf(noun)}`.replaceAll("_", " "))
    .join("|");

/** Words as they stand; `_` stands for a blank. */
export const asWritten = (words: string) => words.trim().split(/\s+/).join("|").replaceAll("_", " ");
