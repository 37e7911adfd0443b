import { expect, it } from "vitest";
import { holdLost } from "../../pipeline/review/found-again.ts";
import { report, reviewed } from "../support/figures.ts";

const TEXT = "killing more than 860 civilians since late April";
const at = (start: number, text: string) => ({ start, end: start + text.length, text });
const found = { span: at(8, "more than 860 civilians"), sentence: at(0, TEXT) };

it.each([
  ["its words and sentence where they stand", found, "accepted"],
  ["other words", { ...found, span: at(8, "more than 870 civilians") }, "waiting"],
  ["words at another place", { ...found, span: at(9, "more than 860 civilians") }, "waiting"],
  ["words outside their sentence", { ...found, sentence: at(0, "killing more than") }, "waiting"],
  ["another sentence", { ...found, sentence: at(0, TEXT.replace("since", "after")) }, "waiting"],
  ["a report that is gone", { ...found, report: "r2" }, "waiting"],
])("takes a figure with %s as %s", (_, sketch, status) => {
  const { figures, problems } = holdLost([reviewed(sketch)], [report({ text: TEXT })]);
  expect(figures).toMatchObject([{ status }]);
  const error = [{ severity: "error", code: "figure-not-found", figure: "r1.1" }];
  expect(problems).toMatchObject(status === "accepted" ? [] : error);
});

it("holds it whatever people decided, and says why", () => {
  const lost = reviewed({ ...found, span: at(9, "more than 860 civilians"), status_reason: "accepted by MK" });
  const { figures } = holdLost([lost], [report({ text: TEXT })]);
  expect(figures).toMatchObject([{ status_reason: "its words are not found again in its sentence" }]);
});
