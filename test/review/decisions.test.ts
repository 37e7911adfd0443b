import { describe, expect, it } from "vitest";
import { parseDecisions, parseGrown } from "../../pipeline/review/decisions.ts";

const HEADER = "figure,action,field,value,by,at,why\n";
const read = (text: string) => parseDecisions(text, "data/decisions.csv");

describe("parseDecisions", () => {
  it("reads a row, its line and the empty cells as null", () => {
    const { decisions, problems } = read(`${HEADER}a.1,correct,value,870,MK,2019-08-21,"the page says 870, not 860"\n`);
    expect(problems).toEqual([]);
    expect(decisions).toEqual([
      {
        figure: "a.1",
        action: "correct",
        field: "value",
        value: "870",
        by: "MK",
        at: "2019-08-21",
        why: "the page says 870, not 860",
        words: null,
        sentence: null,
        read_as: null,
        line: 2,
      },
    ]);
  });

  it.each([
    ["nothing at all", "", 0],
    ["a header alone", HEADER, 0],
    ["a byte order mark", `\uFEFF${HEADER}a,accept,,,,,\n`, 1],
    ["CRLF", `${HEADER}a,accept,,,,,\n`.replaceAll("\n", "\r\n"), 1],
    [
      "semicolons, as a spreadsheet of Europe saves",
      `\uFEFF${HEADER}a,accept,,,,,"one, two; three"\r\n`.replace(/,(?! )/g, ";"),
      1,
    ],
    ["tabs", `${HEADER}a,reject,,,,,one, two\n`.replace(/,(?! )/g, "\t"), 1],
    ["columns in another order", "action,why,figure\nreject,wrong,a\n", 1],
    ["rows shorter than the header", `${HEADER}a,accept\n`, 1],
    ["blank lines", `${HEADER}\n\na,accept,,,,,\n,,,,,,\n`, 1],
    ["an action in capitals", `${HEADER}a,ACCEPT\n`, 1],
  ])("takes %s without a problem", (_, text, count) => {
    const { decisions, problems } = read(text);
    expect(problems).toEqual([]);
    expect(decisions).toHaveLength(count);
  });

  it.each([
    ["an unknown action", `${HEADER}a,acept\n`, 2, '"acept" is no action'],
    ["no figure", `${HEADER}x,accept\n,accept\n`, 3, "no figure is named"],
    ["a correction without a field", `${HEADER}a,correct,,7,,,\n`, 2, '"correct" needs'],
    ["a cell too many", `${HEADER}a,reject,,,me,,a, b\n`, 2, "8 cells"],
    ["a row after a cell over two lines", `${HEADER}b,reject,,,,,"one\r\ntwo"\r\na,acept\r\n`, 4, "acept"],
  ])("words one problem with its line: %s", (_, text, line, words) => {
    const { problems } = read(text);
    expect(problems.map((p) => [p.severity, p.file, p.line])).toEqual([["error", "data/decisions.csv", line]]);
    expect(problems[0]?.message).toContain(words);
  });

  it.each(["2019-02-30", "22.11.2026", "11/22/2026"])("lets a decision stand whose day is no date: %s", (at) => {
    const { decisions, problems } = read(`${HEADER}a,reject,,,me,${at},\n`);
    expect(decisions).toMatchObject([{ figure: "a", action: "reject", at: null }]);
    expect(problems).toMatchObject([{ severity: "warning", code: "decision-date", line: 2 }]);
    expect(problems[0]?.message).toContain(`"${at}" is no date`);
  });

  it("goes on after a bad row", () => {
    const { decisions, unclear, problems } = read(`${HEADER}a,acept\nb,accept\nc,correct,,870\nd,reject\n`);
    expect(problems.map((p) => p.line).sort()).toEqual([2, 4]);
    expect([...unclear]).toEqual(["a", "c"]);
    expect(decisions.map((d) => [d.figure, d.line])).toEqual([
      ["b", 3],
      ["d", 5],
    ]);
  });

  it.each([
    ["a stray quote", `${HEADER}b,accept\na,rej"e"ct\n`, "line 3: a quote is opened"],
    ["a quote that never ends", `${HEADER}b,accept\n\na,"reject\nc,accept\n`, "line 4: a quote is opened"],
    ["a header without the column action", "figure,act\na,accept\n", 'line 1 lacks the column "action"'],
  ])("refuses the whole file where rejections could be lost: %s", (_, text, words) => {
    expect(() => read(text)).toThrow(words);
  });

  it("warns of a column that it does not know", () => {
    expect(read("figure,action,note\na,accept,x\n").problems.map((p) => [p.severity, p.code])).toEqual([
      ["warning", "decision-column"],
    ]);
  });
});

describe("a file that has grown is read as the whole of it is", () => {
  const HEAD = "figure,action,field,value,by,at,why";
  const ROW = "a:1,reject,,,MK,2019-08-21,no toll";
  it.each([
    ["by a row", `${HEAD}\n${ROW}\n`, "a:2,accept,,,,,\n"],
    ["by nothing", `${HEAD}\n${ROW}\n`, ""],
    ["by rows over several lines", `${HEAD}\n${ROW}\n`, `a:2,reject,,,,,"one\n\ntwo"\na:3,accept,,,,,\n`],
    ["with line ends of Windows", `${HEAD}\r\n${ROW}\r\n`, `a:2,reject,,,,,"one\r\ntwo"\r\n\r\na:3,accept,,,,,\r\n`],
    [
      "with semicolons and a mark",
      `\uFEFF${HEAD.replaceAll(",", ";")}\n${ROW.replaceAll(",", ";")}\n`,
      "a:2;accept;;;;;\n",
    ],
    ["below a header over two lines", `"figure","action","why\nso"\n"a:1","accept",""\n`, `"a:2","reject",""\n`],
    ["below empty lines", `\n,,\n${HEAD}\n\n${ROW}\n`, "a:2,accept,,,,,\n"],
    [
      "by bad rows after bad rows",
      `${HEAD},mine\n,accept\n${ROW},x\na:9,drop,,,,,,\n`,
      "a:2,drop\na:3,accept,,,,21.8.2019,\n",
    ],
    ["from nothing", "", `${HEAD}\n${ROW}\n`],
    ["from a header", `${HEAD}\n`, `${ROW}\n`],
    ["from a line without an end", `${HEAD}\n${ROW}`, `, or not\n`],
    ["by being another", `${HEAD}\n${ROW}\n`, null],
  ])("%s", (_what, before, more) => {
    const text = more === null ? `${HEAD}\na:7,accept,,,,,\n` : before + more;
    const read = { text: before, decided: parseDecisions(before, "d.csv") };
    expect(parseGrown(text, "d.csv", read)).toEqual(parseDecisions(text, "d.csv"));
  });

  it("and refused with the line of the whole", () => {
    const before = `${HEAD}\n${ROW}\n`;
    const read = { text: before, decided: parseDecisions(before, "d.csv") };
    expect(() => parseGrown(`${before}a:2,"accept" x,,,,,\n`, "d.csv", read)).toThrow('"d.csv" line 3: a quote');
  });
});
