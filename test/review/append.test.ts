import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appended, type NewRow } from "../../pipeline/review/append.ts";
import { parseDecisions } from "../../pipeline/review/decisions.ts";

const ROW: NewRow = {
  figure: "r1:abc",
  action: "correct",
  field: "value",
  value: "870",
  by: null,
  at: "2019-08-21",
  why: 'it says "870", not 860',
  words: "860 people",
  sentence: null,
  read_as: null,
};
const NAMES = "figure,action,field,value,by,at,why";

/** The file after one more decision. */
function withRow(text: string, row: Partial<NewRow> = {}): string {
  const next = appended(text, [{ ...ROW, ...row }]);
  if ("missing" in next) throw new Error(next.missing.join());
  return next.text;
}

describe("a decision is written in the file's own manner", () => {
  const line = 'r1:abc,correct,value,870,,2019-08-21,"it says ""870"", not 860"';
  it.each([
    ["an empty file", "", `${NAMES},words,sentence,read_as\n${line},860 people,,\n`],
    ["a mark alone", "\uFEFF", `\uFEFF${NAMES},words,sentence,read_as\n${line},860 people,,\n`],
    ["a header alone", `${NAMES}\n`, `${NAMES}\n${line}\n`],
    ["no line end at the end", `${NAMES}\na,accept,,,,,x`, `${NAMES}\na,accept,,,,,x\n${line}\n`],
    ["CRLF", `${NAMES}\r\na,accept\r\n`, `${NAMES}\r\na,accept\r\n${line}\r\n`],
    ["CRLF without the last", `${NAMES}\r\na,accept`, `${NAMES}\r\na,accept\r\n${line}\r\n`],
    [
      "semicolons and a mark",
      `\uFEFF${NAMES.replaceAll(",", ";")}\r\n`,
      `\uFEFF${NAMES.replaceAll(",", ";")}\r\nr1:abc;correct;value;870;;2019-08-21;"it says ""870"", not 860"\r\n`,
    ],
    [
      "tabs",
      `${NAMES.replaceAll(",", "\t")}\n`,
      `${NAMES.replaceAll(",", "\t")}\nr1:abc\tcorrect\tvalue\t870\t\t2019-08-21\t"it says ""870"", not 860"\n`,
    ],
    [
      "quotes around all",
      `"${NAMES.replaceAll(",", '","')}"\n`,
      `"${NAMES.replaceAll(",", '","')}"\n"r1:abc","correct","value","870","","2019-08-21","it says ""870"", not 860"\n`,
    ],
    [
      "columns of its own, in another order",
      "note,why,at,by,value,field,action,figure\n",
      'note,why,at,by,value,field,action,figure\n,"it says ""870"", not 860",2019-08-21,,870,value,correct,r1:abc\n',
    ],
  ])("%s", (_, text, expected) => expect(withRow(text)).toBe(expected));

  it("says which columns the file lacks", () => {
    expect(appended("figure,action,why\na,accept,x\n", [ROW])).toEqual({ missing: ["field", "value", "by", "at"] });
  });

  it("holds no cell that a spreadsheet would run", () => {
    expect(withRow(`${NAMES},sentence\n`, { sentence: "=1+1 people died" })).toContain(",'=1+1 people died");
  });
});

it("reads every decision back, with those before it, whatever is in it", () => {
  const cell = fc
    .string({ unit: fc.constantFrom(..."ab='+-@#;,\"\n\t é\u{1F4A5}") })
    .map((text) => text.trim() || null);
  const file = fc.constantFrom(
    "",
    "\uFEFF",
    `${NAMES}\n`,
    `\uFEFF${NAMES.replaceAll(",", ";")}\r\nz;reject`,
    `"${NAMES.replaceAll(",", '"\t"')}"\r\n"z"\t"reject"\r\n\r\n`,
  );
  fc.assert(
    fc.property(file, cell, cell, cell, (text, value, by, why) => {
      const before = parseDecisions(text, "f").decisions;
      const next = withRow(text, { value, by, why });
      expect(next.startsWith(text)).toBe(true);
      const { decisions, problems } = parseDecisions(next, "f");
      expect(problems).toEqual([]);
      expect(decisions.slice(0, -1)).toEqual(before);
      expect(decisions.at(-1)).toMatchObject({ figure: "r1:abc", action: "correct", value, by, why });
    }),
  );
});
