import { expect, it } from "vitest";
import { problem } from "../../../pipeline/problems.ts";
import { cameIn } from "../../../pipeline/publish/notebook/came-in.ts";
import type { Report } from "../../../pipeline/types.ts";
import { report } from "../../support/figures.ts";
import { TOLL } from "../../support/pages.ts";

const plain = (reports: readonly Report[], problems = [problem("notice", "report-x", "a small thing")]) =>
  cameIn(reports, [{ ...TOLL, report: "a" }], problems)
    .text.replace(/<[^>]+>/g, "")
    .trim()
    .split("\n");

const wire = { publisher: "Wire" };

it("tells how many reports came in, from when and from whom", () => {
  const reports = [
    report({ id: "a", published: "2019-08-20", ...wire }),
    report({ id: "b", published: null, publisher: "A paper" }),
    report({ id: "c", published: "2019-05-01", ...wire }),
  ];
  expect(plain(reports)).toEqual([
    "3 reports, published 1 May 2019 to 20 August 2019, 1 without a date; 1 with figures.",
    "By outlet: Wire (2), A paper (1).",
  ]);
});

it("names twelve outlets and counts the others", () => {
  const reports = Array.from({ length: 14 }, (_, i) => report({ id: `r${i}`, publisher: `Paper ${i + 10}` }));
  expect(plain(reports)[1]).toMatch(/Paper 21 \(1\) and 2 more\.$/);
});

it("tells what could not be read", () => {
  const problems = [problem("error", "report-not-text", '"data/reports/x.pdf" is no text')];
  expect(plain([report({ id: "a", ...wire })], problems)).toContain("&quot;data/reports/x.pdf&quot; is no text");
});
