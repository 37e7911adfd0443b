import fc from "fast-check";
import { english } from "../../pipeline/words/en/index.ts";

/** Every word and phrase that the lists know: texts made of them reach more rules than any others. */
const KNOWN = [...new Set(english.flatMap(({ words }) => words.split("|")))];

const NAMES = [
  "Syria",
  "Idlib",
  "Kabul",
  "San Jose",
  "al-Bab",
  "the United Nations",
  "SOHR",
  "UNHCR",
  "Red Crescent",
  "Ana Prado",
  "Gor",
];
const NUMBERS = [
  "12",
  "1,234",
  "1.234",
  "1 234",
  "3,87,000",
  "0",
  "007",
  "1.2m",
  "84.5",
  "12-15",
  "3/4/2019",
  "2019-08-20",
  "$5",
  "1st",
  "two and a half",
];
const LONG = [
  "9".repeat(330),
  "1,".repeat(60),
  "a".repeat(500),
  "two-".repeat(90),
  "million ".repeat(40),
  "1\u00a0000".repeat(50),
];
const ODD = [
  "\u200b",
  "\u200f\u202e",
  "\u0000",
  "\ud83d",
  "\ude00",
  "e\u0301",
  "\ufeff",
  "\u00ad",
  "\u0661\u0662",
  "\u2460",
  "\u00bd",
  "\uff11\uff12",
  "\u4e09",
];
const MARKS = [
  ", ",
  ". ",
  "; ",
  ": ",
  " \u2014 ",
  "-",
  "'s ",
  "\u2019s ",
  ' "',
  '" ',
  "\u201c",
  "\u201d ",
  " (",
  ") ",
  "[",
  "]",
  "\n",
  "\n\n",
  "\n- ",
  "\t",
  "%",
  "/",
  "",
  "...",
  "\u00a0",
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS, ...NUMBERS.map((n) => `${n} people`)) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.nat({ max: 3_000_000 }).map(String) },
);
const joint = fc.oneof({ weight: 5, arbitrary: fc.constant(" ") }, { weight: 2, arbitrary: fc.constantFrom(...MARKS) });

/** Words of our own lists, numbers, names and marks in any order: the nastiest kind. */
export const soup = fc
  .array(fc.tuple(word, joint), { maxLength: 40 })
  .map((pieces) => pieces.map(([one, mark]) => one + mark).join(""));

/** A sentence as reports have it, of parts that may each be missing. */
const part = (...texts: string[]) => fc.constantFrom("", ...texts);
export const reportLike = fc
  .tuple(
    part("On Monday ", "Since late April, ", "In Idlib, ", "Police said ", "\u201c", "Of them, ", "They include "),
    part("at least ", "more than ", "some ", "up to ", "no ", "another ", "about ", "between 3 and "),
    part("12 ", "four ", "1,234 ", "dozens of ", "a ", "", "2 million ", "nine or ten "),
    part("people", "civilians", "children", "schools", "homes", "families", "air strikes", "of them", "IDPs"),
    part(
      " were killed",
      " died",
      " have fled",
      " killed or injured",
      ", including 3 women, were wounded",
      " are missing",
      " and 5 soldiers",
    ),
    part(" in Kabul", " in the town", " there", " near San Jose", " from Gor to Idlib"),
    part(" on Tuesday", " in 2018", " since then", " the day before", " on 3/4/2019", " by Sunday"),
    part(", the UN said", ", according to SOHR", ", he added", "\u201d, said the mayor", " - police", " (medics)"),
    part(".", ".\n\n", "\n- ", ";", "?"),
  )
  .map((parts) => parts.join(""));

const stories = fc.array(fc.oneof(reportLike, reportLike, soup), { maxLength: 6 }).map((parts) => parts.join(" "));

/** Any units at all, halves of pairs among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes));
const digits = fc.string({ unit: fc.constantFrom(..."0123456789,. -/:%\u00a0\u2009'"), maxLength: 60 });
const brackets = fc.string({
  unit: fc.constantFrom(..."()[]{}\"'\u201c\u201d\u2018\u2019\u00ab\u00bb 1a,."),
  maxLength: 80,
});
const long = fc.tuple(fc.constantFrom(...LONG), reportLike, fc.constantFrom(...LONG)).map((parts) => parts.join(" "));

/** Texts of every kind that could harm a reader. */
export const nasty = fc.oneof(
  { weight: 6, arbitrary: stories },
  { weight: 3, arbitrary: soup },
  { weight: 1, arbitrary: units },
  { weight: 1, arbitrary: digits },
  { weight: 1, arbitrary: brackets },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 150 }) },
  { weight: 1, arbitrary: long },
);
