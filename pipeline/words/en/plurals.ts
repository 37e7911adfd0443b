const IRREGULAR: Record<string, string> = {
  child: "children",
  grandchild: "grandchildren",
  schoolchild: "schoolchildren",
  stepchild: "stepchildren",
  person: "people|persons",
  wife: "wives",
  housewife: "housewives",
  midwife: "midwives",
  thief: "thieves",
};

/** Plural of an English noun: its own where it is irregular, else by its ending. */
export function pluralOf(noun: string): string {
  const own = IRREGULAR[noun];
  if (own !== undefined) return own;
  if (/man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
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
