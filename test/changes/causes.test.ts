import { expect, it } from "vitest";
import { causesOf } from "../../pipeline/changes/causes.ts";
import { type Fate, inputChanges } from "../../pipeline/changes/inputs.ts";
import type { RowChange } from "../../pipeline/changes/rows.ts";

it("compares inputs, in the order of their paths", () => {
  expect([
    ...inputChanges({ c: "1", a: "1", b: "1", e: "none" }, { b: "1", c: "2", d: "1", e: "1", f: "none" }),
  ]).toEqual([
    ["a", "is gone"],
    ["c", "changed"],
    ["d", "is new"],
    ["e", "is new"],
  ]);
});

function change(kind: RowChange["change"], is: Record<string, string> = {}): RowChange {
  const was = Object.fromEntries(Object.keys(is).map((column) => [column, ""]));
  return { change: kind, id: "a-1", report: "a", measure: "deaths", words: "860", was, is };
}

const REPORT = "data/reports/a.md";
const DECISIONS = "data/decisions.csv";
const POLICY = "data/policy.yaml";
const PLACES = "data/reference/places.csv";
const edited: Record<string, Fate> = { [REPORT]: "changed" };
const decided: Record<string, Fate> = { [DECISIONS]: "changed" };

it.each<[string, RowChange, Record<string, Fate>, boolean, string[], string]>([
  // What decides it alone.
  ["a new report", change("added"), { [REPORT]: "is new" }, true, ["new report"], `${REPORT} is new`],
  ["a report that went", change("removed"), { [REPORT]: "is gone" }, true, ["report gone"], `${REPORT} is gone`],
  [
    "a verdict",
    change("changed", { status: "rejected", series: "" }),
    { ...decided, ...edited },
    true,
    ["decision"],
    `${DECISIONS} was edited`,
  ],
  [
    "a correction",
    change("changed", { value: "7", place_rule: "decision", corrected_from: "value=8" }),
    decided,
    true,
    ["decision"],
    `${DECISIONS} was edited`,
  ],
  // What may have done it, all of it.
  ["an edited report", change("changed", { value: "7" }), edited, false, ["edited report"], `${REPORT} was edited`],
  [
    "its notes",
    change("changed", { published: "x" }),
    { "data/reports/a.yaml": "changed" },
    false,
    ["edited report"],
    "data/reports/a.yaml was edited",
  ],
  [
    "an edited report or the program",
    change("added"),
    edited,
    true,
    ["edited report", "program"],
    `${REPORT} was edited, or the program changed`,
  ],
  [
    "no decision on another field",
    change("changed", { value: "7" }),
    decided,
    true,
    ["program"],
    "the program changed",
  ],
  ["an addition by a person", change("added"), decided, false, ["decision"], `${DECISIONS} was edited`],
  [
    "the policy",
    change("changed", { status: "waiting" }),
    { [POLICY]: "is new" },
    false,
    ["policy"],
    `${POLICY} is new`,
  ],
  [
    "no policy for a number",
    change("changed", { value: "7" }),
    { [POLICY]: "is new" },
    true,
    ["program"],
    "the program changed",
  ],
  [
    "reference data",
    change("changed", { place_id: "SY07" }),
    { [PLACES]: "changed" },
    false,
    ["reference"],
    `${PLACES} was edited`,
  ],
  // A report of a like name is another report.
  [
    "other figures",
    change("changed", { series: "x" }),
    { "data/reports/ab.md": "is new" },
    false,
    ["other figures"],
    "figures of other reports changed",
  ],
  [
    "nothing that is known",
    change("changed", { value: "7" }),
    {},
    false,
    ["unknown"],
    "no file that was compared tells why",
  ],
  [
    "no story",
    change("changed", { value: "7" }),
    { "data/stories/s.md": "changed" },
    false,
    ["unknown"],
    "no file that was compared tells why",
  ],
])("names as cause %s", (_, row, inputs, program, causes, because) => {
  expect(causesOf(row, { inputs: new Map(Object.entries(inputs)), program, tables: false })).toEqual({
    causes,
    because,
  });
});

it("names a table that was edited by hand", () => {
  const { causes } = causesOf(change("changed", { value: "7" }), { inputs: new Map(), program: false, tables: true });
  expect(causes).toEqual(["edited table"]);
});

it("names no cause where nothing is known of the inputs", () => {
  expect(causesOf(change("added"), null).causes).toEqual(["unknown"]);
});
