import { describe, expect, it } from "vitest";
import {
  type Filter,
  type ListName,
  listed,
  matching,
  NO_FILTER,
  nextOpen,
  progressOf,
  type Sending,
  stepFrom,
} from "../../../pipeline/browser/desk/lists.ts";
import type { DeskRow } from "../../../pipeline/preview/desk/contract.ts";
import { deskRow } from "./rows.ts";

const ROWS = [
  deskRow({ id: "a", words: "12 people", place: "San José" }),
  deskRow({ id: "b", status: "accepted", queues: ["conflicts"], source: null }),
  deskRow({ id: "c", report: "r2", measure: "injuries" }),
  deskRow({ id: "d", report: "r2", status: "rejected", queues: [], decided: true }),
  deskRow({ id: "e", report: "r2", status: "waiting", queues: ["waiting", "problems"], decided: true }),
];
const REPORTS = new Map([["r2", { id: "r2", title: "Flood in the Valley", publisher: null, published: null }]]);
const ids = (rows: readonly DeskRow[]) => rows.map(({ id }) => id).join("");
const placeOf = ({ id }: DeskRow) => ROWS.findIndex((row) => row.id === id);
const sending = (...pairs: [string, "accept" | "reject" | "correct" | "undo"][]): Sending => new Map(pairs);

it.each([
  ["nothing asked", NO_FILTER, "abcde"],
  ["a report", { cells: { report: "r2" }, words: "" }, "cde"],
  ["a source that is not said", { cells: { source: null }, words: "" }, "b"],
  ["two cells", { cells: { report: "r2", measure: "deaths" }, words: "" }, "de"],
  ["a word without its accent and case", { cells: {}, words: "san JOSE" }, "a"],
  ["words of the report's title, in any order", { cells: {}, words: "valley flood" }, "cde"],
  ["a word that is nowhere", { cells: {}, words: "volcano" }, ""],
] as [string, Filter, string][])("finds the rows of %s", (_, filter, expected) => {
  expect(ids(matching(ROWS, filter, REPORTS))).toBe(expected);
});

it.each([
  ["waiting", sending(), "ace"],
  ["waiting", sending(["a", "accept"], ["e", "correct"]), "ce"],
  ["conflicts", sending(), "b"],
  ["problems", sending(), "e"],
  ["all", sending(["a", "reject"]), "abcde"],
] as [ListName, Sending, string][])("lists %s", (list, under, expected) => {
  expect(ids(listed(ROWS, list, under))).toBe(expected);
});

it.each([
  // A figure that waits in spite of a decision is not done.
  [sending(), { decided: 1, of: 4 }],
  [sending(["a", "accept"], ["c", "reject"]), { decided: 3, of: 4 }],
  // One that is accepted by nobody needs nobody; once a person accepts it, it counts.
  [sending(["b", "accept"]), { decided: 2, of: 5 }],
])("tells how far the work is", (under, expected) => {
  expect(progressOf(ROWS, under)).toEqual(expected);
});

describe("steps", () => {
  it.each([
    [0, 1, "b"],
    [4, 1, undefined],
    [0, -1, undefined],
    [4, -1, "d"],
    // The chosen one is not in the list.
    [-1, 1, "a"],
    [2.5, -1, "c"],
  ] as const)("from place %d by %d", (at, by, expected) => {
    expect(stepFrom(ROWS, at, by, placeOf)?.id).toBe(expected);
  });

  it.each([
    ["waiting", 0, sending(["a", "accept"]), "c"],
    ["waiting", 4, sending(["e", "accept"]), "a"],
    ["waiting", 4, sending(["a", "accept"], ["c", "reject"], ["e", "accept"]), undefined],
    // In the other lists the next that nobody has decided on.
    ["all", 0, sending(["a", "accept"]), "b"],
    ["all", 2, sending(["c", "accept"]), "a"],
  ] as [ListName, number, Sending, string | undefined][])("go on in %s from place %d", (list, at, under, expected) => {
    expect(nextOpen(listed(ROWS, list, under), at, list, under, placeOf)?.id).toBe(expected);
  });
});
