import { numbersAt, wordsOf } from "../numbers.ts";

/** A share, a ratio or a count that words state, and how far from it the value may be for the words to hold. */
export interface Claim {
  value: number;
  tolerance: number;
}

/** A word ("a third", "twice", "three times") holds where the value is at most a tenth of it away. Chosen, not measured. */
const TENTH = 0.1;

const word = (value: number): Claim => ({ value, tolerance: value * TENTH });

const alternatives = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join("|");
const ONES = new Map([["a", 1], ["an", 1], ...wordsOf("NUMWORD")]);
const NUMBER = `(\\d+(?:[ ,]\\d{3})*(?:[.,]\\d{1,2})?(?!\\d)|(?:${alternatives(ONES.keys())})\\b)`;
/** "Half a million" is a count. */
const OF_ALL = `\\b(?! (?:of )?(?:a )?(?:${alternatives(wordsOf("SCALE").keys())})\\b)`;
const THIRDS = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...wordsOf("NTH_WORD"),
  ...wordsOf("PARTS"),
]);

const numberOf = (text: string) => ONES.get(text) ?? Number(text.replace(/[ ,](?=\d{3})/g, "").replace(",", "."));

/** Half of the last digit that is written: "13%" holds from 12.5 to 13.5 %. */
function written(digits: string, scale: number): Claim {
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return { value: numberOf(digits) * scale, tolerance: 0.5 * 10 ** -decimals * scale };
}

/** Ways to say a share or a ratio, those that hold others first. */
const WAYS: readonly [pattern: string, claim: (a: string, b: string) => Claim][] = [
  [`${NUMBER} ?(?:%|per ?cent\\b)`, (a) => written(a, 0.01)],
  [`${NUMBER} (?:\\p{L}+ )?(?:in|out of) (?:every )?${NUMBER}\\b`, (a, b) => word(numberOf(a) / numberOf(b))],
  [`${NUMBER} and a half times\\b`, (a) => word(numberOf(a) + 0.5)],
  [`${NUMBER}[ -](${alternatives(THIRDS.keys())})${OF_ALL}`, (a, b) => word(numberOf(a) / (THIRDS.get(b) ?? 1))],
  [`half${OF_ALL}`, () => word(0.5)],
  ["(?:twice|double[ds]?|twofold)\\b", () => word(2)],
  ["(?:tripled?|treble[ds]?|threefold)\\b", () => word(3)],
  [`(\\d+[.,]\\d+) times\\b`, (a) => written(a, 1)],
  [`${NUMBER}[ -]?times\\b`, (a) => word(numberOf(a))],
  [`(\\d+|${alternatives(ONES.keys())})-?fold\\b`, (a) => word(numberOf(a))],
];

/** What words claim of the value of a reckoning; none where they name no number. */
export function claimsIn(words: string): Claim[] {
  let rest = words.toLowerCase();
  const claims: Claim[] = [];
  for (const [pattern, claim] of WAYS) {
    rest = rest.replace(new RegExp(`(?<![\\p{L}\\p{N}.,])${pattern}`, "gu"), (_, a: string, b: string) => {
      claims.push(claim(a, b));
      return " ; ";
    });
  }
  return [...claims, ...numbersAt(rest).map(({ value }) => ({ value, tolerance: 0 }))];
}
