import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Joined, joined } from "../pipeline/bytes.ts";
import { cellsOf, tableOfCells } from "../pipeline/cells.ts";
import { csvBytes, csvText } from "../pipeline/csv.ts";
import { hashOf } from "../pipeline/files.ts";
import { neutralised, original } from "../pipeline/sheet.ts";
import type { Cell, ColumnInfo, Row, Table } from "../pipeline/types.ts";

const columns = [
  { name: "a", title: "A", type: "string", description: "" },
  { name: "b", title: "B", type: "number", description: "" },
] satisfies ColumnInfo[];
const text = (a: Cell, b: Cell) => csvText({ columns, rows: [{ a, b }] });

it.each<[string, Cell, Cell, string]>([
  ["not said is empty", null, null, ","],
  ["nought is 0", "x", 0, "x,0"],
  ["a large number has no exponent", "x", 23_500_000, "x,23500000"],
  ["booleans are words", true, false, "true,false"],
  ["commas and quotes", 'a, "b"', 1, '"a, ""b""",1'],
  ["line breaks", "a\nb", 1, '"a\nb",1'],
  ["a lone carriage return", "a\rb", 1, '"a\rb",1'],
  ["a formula", "=1+1", 1, "'=1+1,1"],
  ["a phone number", "+963 11", 1, "'+963 11,1"],
  ["a dash", "-", 1, "'-,1"],
  ["a handle", "@ochasyria", 1, "'@ochasyria,1"],
  ["a tab", "\tx", 1, "'\tx,1"],
  ["a comment sign", "#1", 1, "'#1,1"],
  ["a negative number is a number", "x", -5, "x,-5"],
  ["an apostrophe alone", "'til", 1, "'til,1"],
])("%s", (_, a, b, line) => expect(text(a, b)).toBe(`a,b\n${line}\n`));

it("has a header where there are no rows", () => expect(csvText({ columns, rows: [] })).toBe("a,b\n"));

it("gives every text back", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom(..."='+-@#a,\"\n\r\t é\u{1F4A5}") })), (texts) => {
      const csv = csvText({ columns, rows: texts.map((a) => ({ a, b: 1 })) });
      const [, ...rows] = parse(csv, { record_delimiter: "\n" });
      expect(rows.map(([a]) => original(a ?? ""))).toEqual(texts);
    }),
  );
});

it("leaves no cell that a spreadsheet would run", () => {
  fc.assert(fc.property(fc.string(), (cell) => !/^[=+\-@\t\r#]/.test(neutralised(cell))));
});

it("makes the same of a table in parts, and anew only the rows about those that came, went or changed", () => {
  let asked = 0;
  /** A table with a part for each name, of as many rows as it has letters. */
  const tableOfParts = (names: readonly string[]): Table => {
    const rows = names.flatMap((name) => Array.from(name, (_, i): Row => ({ a: name, b: i })));
    const at = (row: number, column: string) => {
      asked++;
      return rows[row]?.[column] ?? null;
    };
    const parts = names.map((name) => ({ key: hashOf(name), count: name.length }));
    const heading = { name: "t", title: "", description: "", primaryKey: [], columns, parts };
    return tableOfCells(heading, { count: rows.length, at, row: (row) => rows[row]! });
  };
  const all = Array.from({ length: 200 }, (_, i) => `${i}`);
  let before: Joined = joined([], 1);
  const bytes = (names: readonly string[]) => {
    asked = 0;
    const table = tableOfParts(names);
    csvBytes(table, (_, stretches, about) => {
      before = joined(stretches, about, before);
      return before;
    });
    const share = asked / (2 * cellsOf(table).count);
    expect(String(before.bytes)).toBe(csvText(table));
    return share;
  };
  expect(bytes(all)).toBe(1);
  expect(bytes(all)).toBe(0);
  for (const i of [0, 77, 199]) {
    expect(bytes(all.with(i, "changed"))).toBeLessThan(0.4);
    expect(bytes(all.toSpliced(i, 1))).toBeLessThan(0.4);
    expect(bytes(all.toSpliced(i, 0, "new"))).toBeLessThan(0.4);
    expect(bytes(all)).toBeLessThan(0.4);
  }
});
