import { expect, it } from "vitest";
import { changedReports, changedRows } from "../../../pipeline/browser/desk/changes.ts";
import { linesBetween, linesOf } from "../../../pipeline/browser/desk/rows.ts";
import { deskRow } from "./rows.ts";

const ROWS = [deskRow({ id: "a", start: 1 }), deskRow({ id: "b", start: 5 }), deskRow({ id: "c", report: "r2" })];

it("puts new rows where they belong, others in their place, and drops those that are gone", () => {
  const change = {
    figures: [deskRow({ id: "x", start: 3 }), deskRow({ id: "b", start: 5, status: "accepted" as const })],
    gone: ["c"],
  };
  expect(changedRows(ROWS, change).map(({ id, status }) => `${id} ${status}`)).toEqual([
    "a waiting",
    "x waiting",
    "b accepted",
  ]);
});

it("does the same with reports", () => {
  const report = (id: string, title: string) => ({ id, title, publisher: null, published: null });
  const before = new Map([
    ["r1", report("r1", "One")],
    ["r3", report("r3", "Three")],
  ]);
  const after = changedReports(before, { reports: [report("r2", "Two"), report("r1", "First")], goneReports: ["r3"] });
  expect([...after.values()].map(({ title }) => title)).toEqual(["First", "Two"]);
});

it("gives the list a heading for each report, and finds the lines of a stretch", () => {
  const { lines, height } = linesOf(ROWS);
  expect(lines.map(({ key }) => key)).toEqual(["of r1", "a", "b", "of r2", "c"]);
  expect(height).toBe(lines.at(-1)!.top + lines.at(-1)!.height);
  const at = lines[2]!;
  expect(linesBetween(lines, at.top, at.top + 1).map(({ key }) => key)).toEqual(["b"]);
  expect(linesBetween(lines, -100, height + 100)).toEqual(lines);
  expect(linesBetween([], 0, 100)).toEqual([]);
});
