import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { joined } from "../pipeline/bytes.ts";
import { csvBytes, csvText } from "../pipeline/csv.ts";
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

it("makes the same of a table in parts, and of a part that is as it was no row", () => {
  const table = (rows: Row[], keys: [string, number][]): Table => {
    const parts = keys.map(([key, count]) => ({ key, count }));
    return { name: "t", title: "", description: "", primaryKey: [], columns, rows, parts };
  };
  const [x, y, z]: [Row, Row, Row] = [
    { a: "x", b: 0 },
    { a: "y", b: 1 },
    { a: "z", b: 2 },
  ];
  const before = joined([{ key: "yz", texts: () => ["kept\n"] }], 1);
  const bytes = (rows: Row[], keys: [string, number][]) =>
    String(csvBytes(table(rows, keys), (_, stretches, about) => joined(stretches, about, before)).bytes);
  expect(
    bytes(
      [x, y, z],
      [
        ["xy", 2],
        ["z", 1],
      ],
    ),
  ).toBe(csvText({ columns, rows: [x, y, z] }));
  expect(
    bytes(
      [x, y, z, x],
      [
        ["x", 1],
        ["yz", 2],
        ["x2", 1],
      ],
    ),
  ).toBe("a,b\nx,0\nkept\nx,0\n");
});
