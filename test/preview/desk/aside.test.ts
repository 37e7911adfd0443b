import { expect, it } from "vitest";
import { aside } from "../../../pipeline/browser/desk/aside.ts";

it.each([
  [["Idlib under fire", "2019-08-20"], "Idlib under fire, 2019-08-20"],
  [["تقرير", "2019-08-20"], "\u2068تقرير\u2069, 2019-08-20"],
  [["דו״ח", null], "\u2068דו״ח\u2069"],
  [[null, null], ""],
])("sets what is written from right to left apart: %j", (texts, expected) => {
  expect(aside(texts, ", ")).toBe(expected);
});
