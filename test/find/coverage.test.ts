import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "../support/found.ts";

/** Digits with their separators, and the words that state a number wherever they stand; "no one" is nobody. */
const STATED =
  /\d+(?:[.,]\d+)*|(?<![\p{L}'\u2019])(?:(?<!\bno\P{L}{1,3})one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|lakh|crore|half|several|first|third|fourth|fifth)(?!\p{L})/giu;

/** The words that are not inside exactly one row, each with what stands around it. */
function uncovered(text: string): string[] {
  const rows = numbersIn(text);
  return [...text.matchAll(STATED)]
    .filter(({ index, 0: word }) => {
      const holding = rows.filter(({ start, end }) => start <= index && index + word.length <= end);
      return holding.length !== 1;
    })
    .map(({ index }) => text.slice(Math.max(0, index - 20), index + 20));
}

const reports = ["test/reports", "data/reports"].flatMap((folder) => {
  const at = new URL(`../../${folder}/`, import.meta.url);
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }): [string, string] => [name, readFileSync(new URL(name, at), "utf8")]);
});

describe("each digit group and number word is inside exactly one row", () => {
  it.each(reports)("%s", (_, text) => expect(uncovered(text)).toEqual([]));

  it.each([
    "A two-year-old boy, one of the 12 patients, was among five of the nine who left.",
    "This one fell; the first half of 2019 saw 3/4 of the 1,234 homes go, a third of them at 10:30 on 9/11.",
    "Only 410 of the 2,700 lorries of a fifth convoy had arrived by 2021-03-14T10:00Z.",
    "It measured 35.93\u00b0 N, 2 1/2 miles off; call 1-800-555-0199 or +44 20 7946 0958 (ext. 7).",
    "Hundreds, if not thousands, of people; twenty-odd; one in four; nine out of every ten; 6.25, 1.2m and 3,87,000.",
    "1. Overview\n\n2) Needs\n\n[3] Notes: no. 4, S-300, M5, 22,24,26 and .25 of 1.2.3.4.",
    "At one point two of them, half dozen by half dozen, saw between two and a half and three million of 4x4s.",
  ])("%s", (text) => expect(uncovered(text)).toEqual([]));

  const PIECES =
    "12 1,234 5 2019 3.5 one two three twenty hundred thousand million dozen dozens hundreds several half third first a the of in and or to between from at least more than about people children hospitals killed wounded km % $ - \u2013 / , : ; ( ) m k st years old January aged no. other including possibly every lakh \n\n".split(
      " ",
    );
  const glued = fc.constantFrom("", " ", " ", " ");
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...PIECES, ". "), glued), { maxLength: 40 })
    .map((pieces) => pieces.map(([piece, blank]) => piece + blank).join(""));

  it("in any text made of words beside numbers, and no two rows overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(uncovered(text)).toEqual([]);
        const rows = numbersIn(text).sort((a, b) => a.start - b.start);
        for (const [i, row] of rows.entries()) expect(row.start).toBeGreaterThanOrEqual(rows[i - 1]?.end ?? 0);
      }),
      { numRuns: process.env.CI ? 10_000 : 1000, seed: 860 },
    );
  });
});
