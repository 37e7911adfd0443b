import { expect, it } from "vitest";
import { deedInWords } from "../../../pipeline/browser/desk/deed-words.ts";
import { together } from "../../../pipeline/review/together.ts";
import type { Decision } from "../../../pipeline/types.ts";

const line = (
  action: Decision["action"],
  field: string | null,
  value: string | null = null,
  why: string | null = null,
) => ({
  ...{ action, field, value, by: "MK", at: "2026-01-01", why },
});
const told = (...lines: ReturnType<typeof line>[]) => together(lines).map(deedInWords);

it.each([
  ["one decision", [line("accept", null)], ["accept"]],
  [
    "a correction of two fields",
    [line("correct", "value", "870"), line("correct", "high")],
    ["correct value: 870, high: not said"],
  ],
  [
    "two corrections for two reasons",
    [line("correct", "value", "1", "a"), line("correct", "value", "2", "b")],
    ["correct value: 1", "correct value: 2"],
  ],
  [
    "two corrections of a field for one reason",
    [line("correct", "value", "1"), line("correct", "value", "2")],
    ["correct value: 1", "correct value: 2"],
  ],
  [
    "two corrections of a day",
    [line("correct", "value", "1"), { ...line("correct", "unit", "people"), read_as: "deaths: 1 civilian" }],
    ["correct value: 1", "correct unit: people"],
  ],
  ["the same decision twice", [line("reject", null), line("reject", null)], ["reject", "reject"]],
  [
    "an addition without where it stands",
    [line("add", "report", "r1"), line("add", "span", "12 people"), line("add", "measure", "deaths")],
    ["add measure: deaths"],
  ],
])("tells %s", (_, lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});
