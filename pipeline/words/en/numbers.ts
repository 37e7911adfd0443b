import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";

const list = (classes: ClassName[], rows: Record<string, number>): Entry[] =>
  Object.entries(rows).map(([words, number]) => ({ words, classes, meaning: { number } }));

const vague = (rows: [words: string, low: number, high: number | null][]): Entry[] =>
  rows.map(([words, number, high]) => ({
    words,
    classes: ["VAGUE"],
    meaning: { number, high, comparator: "vague" },
  }));

/** Number words, scales and the vague quantities with the lower bounds that the design fixes for them. */
export const numbers: readonly Entry[] = [
  ...list(["NUMWORD"], {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    "a couple|a couple of": 2,
    "a pair of": 2,
  }),
  ...list(["SCALE"], {
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    crore: 1e7,
    crores: 1e7,
    dozen: 12,
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
  }),
  ...list(["HALF"], { half: 0.5, "a half": 0.5, "a quarter": 0.25, quarter: 0.25, "three quarters": 0.75 }),
  ...vague([
    ["dozens|dozens of", 24, null],
    ["scores|scores of", 40, null],
    ["hundreds|hundreds of", 200, null],
    ["thousands|thousands of", 2000, null],
    ["tens of thousands|tens of thousands of", 20_000, null],
    ["hundreds of thousands|hundreds of thousands of", 200_000, null],
    ["millions|millions of", 2_000_000, null],
    ["tens of millions|tens of millions of", 20_000_000, null],
    ["several|a few|a handful|a handful of", 3, 3],
  ]),
  { words: "no|none|nobody|no one|zero", classes: ["NONE"], meaning: { number: 0 } },
  { words: "none|nobody|no one", classes: ["NOBODY"] },
  { words: "this|that|the|which|each|every|another|no", classes: ["PICKS_ONE"] },
  { words: "under|over|below|above", classes: ["AGE_BOUND"] },
];
