import { expect, it } from "vitest";
import { foundAgain } from "../../pipeline/commands/check.ts";
import { ledgerFigure, report } from "../support/figures.ts";

const TEXT = "killing more than 860 civilians since late April";
const at = (start: number, text: string) => ({ start, end: start + text.length, text });
const found = { span: at(8, "more than 860 civilians"), sentence: at(0, TEXT) };

it.each([
  ["its words and sentence where they stand", found, []],
  ["other words", { ...found, span: at(8, "more than 870 civilians") }, ["r1.1"]],
  ["words at another place", { ...found, span: at(9, "more than 860 civilians") }, ["r1.1"]],
  ["words outside their sentence", { ...found, sentence: at(0, "killing more than") }, ["r1.1"]],
  ["another sentence", { ...found, sentence: at(0, TEXT.replace("since", "after")) }, ["r1.1"]],
  ["a report that is gone", { ...found, report: "r2" }, ["r1.1"]],
])("finds a figure again with %s, or says that it does not", (_, sketch, lost) => {
  const problems = foundAgain([ledgerFigure(sketch)], [report({ text: TEXT })]);
  expect(problems.map(({ severity, code, figure }) => [severity, code, figure])).toEqual(
    lost.map((id) => ["error", "figure-not-found", id]),
  );
});
