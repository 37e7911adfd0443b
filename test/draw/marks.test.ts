import { describe, expect, it } from "vitest";
import { markOf } from "../../pipeline/draw/marks.ts";
import type { Comparator } from "../../pipeline/types.ts";

type Case = [Comparator, number | null, number | null, number | null, object];

describe("markOf", () => {
  it.each<Case>([
    ["exact", 860, 860, 860, { body: "dot", at: 860, open: null }],
    ["exact", 0, 0, 0, { body: "dot", at: 0, open: null }],
    // A bound is a dot that stays open on one side.
    ["more_than", 860, 860, null, { body: "dot", at: 860, open: "more" }],
    ["at_least", 300, 300, null, { body: "dot", at: 300, open: "more" }],
    ["fewer_than", 300, null, 300, { body: "dot", at: 300, open: "less" }],
    ["at_most", 300, null, 300, { body: "dot", at: 300, open: "less" }],
    // Rounded numbers are softer than exact ones.
    ["about", 300, null, null, { body: "hollow", at: 300, open: null }],
    ["nearly", 300, null, 300, { body: "hollow", at: 300, open: null }],
    // A range has two ends; with one missing it is a bound.
    ["between", null, 10, 15, { body: "range", at: 10, to: 15, open: null }],
    ["between", null, 10, null, { body: "dot", at: 10, open: "more" }],
    ["between", null, null, 15, { body: "dot", at: 15, open: "less" }],
    // A vague figure is never a dot.
    ["vague", null, 24, null, { body: "fade", at: 24, open: "more" }],
    ["vague", null, null, 24, { body: "fade", at: 24, open: "less" }],
    ["vague", null, 24, 99, { body: "fade", at: 24, to: 99, open: null }],
  ])("%s %s (%s to %s)", (comparator, value, low, high, expected) => {
    expect(markOf({ comparator, value, low, high })).toMatchObject(expected);
  });
});
