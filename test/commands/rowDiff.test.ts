import { expect, it } from "vitest";
import { causeOf, inputChanges, rowChanges } from "../../pipeline/commands/rowDiff.ts";

const before = [
  { id: "a-1", report: "a", value: "860" },
  { id: "b-1", report: "b", value: "5" },
  { id: "c-1", report: "c", value: "" },
];

it("tells rows added, removed and changed, in the order of their ids", () => {
  const now = [
    { id: "c-1", report: "c", value: "7" },
    { id: "b-1", report: "b", value: "5" },
    { id: "a-2", report: "a", value: "1" },
  ];
  expect(rowChanges(before, now)).toEqual([
    { kind: "removed", id: "a-1", row: before[0] },
    { kind: "added", id: "a-2", row: now[2] },
    { kind: "changed", id: "c-1", row: now[0], cells: [{ column: "value", was: "", is: "7" }] },
  ]);
});

it("takes a column that is new as empty before", () => {
  expect(rowChanges([{ id: "a" }], [{ id: "a", label: "x" }])).toMatchObject([
    { cells: [{ column: "label", was: "", is: "x" }] },
  ]);
});

it("compares inputs", () => {
  expect([...inputChanges({ a: "1", b: "1", c: "1" }, { b: "1", c: "2", d: "1" })]).toEqual([
    ["a", "is gone"],
    ["c", "changed"],
    ["d", "is new"],
  ]);
});

const changed = (column: string) => ({
  kind: "changed" as const,
  id: "a-1",
  row: before[0]!,
  cells: [{ column, was: "", is: "x" }],
});

it.each([
  [
    "its report",
    { "data/reports/a.md": "changed", "data/decisions.csv": "changed" },
    "value",
    false,
    "data/reports/a.md changed",
  ],
  [
    "no report of a like name",
    { "data/reports/ab.md": "is new" },
    "value",
    false,
    "it follows from figures of other reports",
  ],
  ["a decision", { "data/decisions.csv": "changed" }, "status", false, "data/decisions.csv changed"],
  [
    "no decision on another field",
    { "data/decisions.csv": "changed" },
    "series",
    false,
    "it follows from figures of other reports",
  ],
  [
    "the reference data",
    { "data/reference/places.csv": "changed" },
    "place_id",
    true,
    "data/reference/places.csv changed",
  ],
  ["the program", {}, "rule", true, "the program changed"],
] as const)("names as cause %s", (_, inputs, column, program, cause) => {
  const changes = { inputs: new Map(Object.entries(inputs)), program };
  expect(causeOf(changed(column), changes)).toBe(cause);
});
