import { expect, it } from "vitest";
import { changesPage } from "../../pipeline/publish/changes.ts";
import { CHANGES, chartChange, figureChange } from "../support/changes.ts";

const text = (page: string) =>
  page
    .replace(/^[\s\S]*<body>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

it("tells what changed in the charts and figure by figure", () => {
  const said = text(changesPage(CHANGES));
  expect(said).toContain("1 figure added, 1 removed, 1 changed, 1 moved; 2 changes in the charts.");
  expect(said).toContain("deaths : Aleppo, since April 2019, SOHR 820 civilians 860 civilians +4.9 % 1 changed");
  expect(said).toContain("value “ 820 ” became “ 860 ” place name empty became “ Aleppo ”");
  expect(said).toContain("data/reports/a.md was edited");
  expect(said).toContain("1 figure only stands elsewhere in the same report; nothing else of it changed.");
});

it.each([
  ["first", "The last run made the tables for the first time"],
  ["same", "No run has changed a table since this page was made."],
] as const)("says why there is nothing to tell: %s", (why, words) => {
  expect(text(changesPage(why))).toContain(words);
});

it("tells what is drawn no longer, for the first time, or elsewhere", () => {
  const charts = [
    chartChange({ is: null, percent: null }),
    chartChange({ was: null, percent: null }),
    chartChange({ before: "Idlib, since April 2019, SOHR" }),
  ];
  const said = text(changesPage({ figures: [], charts }));
  expect(said).toContain("No figure changed; 3 changes in the charts.");
  for (const words of ["820 civilians gone", "not there 860 civilians", "before: Idlib, since April 2019, SOHR"])
    expect(said).toContain(words);
});

it("tells field by field what stood there before a correction", () => {
  const was = { corrected_from: "period_start=2020-03-08|period_phrase=on Sunday|unit=a|b" };
  const is = { corrected_from: "period_start=|unit=a|b|place_name=Aleppo" };
  const said = text(changesPage({ figures: [figureChange({ was, is })], charts: [] }));
  expect(said).toContain("period start, before its correction “ 2020-03-08 ” became empty");
  expect(said).toContain("period phrase, before its correction “ on Sunday ” became not corrected");
  expect(said).toContain("place name, before its correction not corrected became “ Aleppo ”");
  expect(said).not.toContain("unit, before");
});

it("links to the figures that are there, escapes the words, and stays a page where thousands changed", () => {
  const page = changesPage({
    figures: Array.from({ length: 300 }, (_, i) =>
      figureChange({ id: `a:${i}`, change: i === 0 ? "removed" : "added", words: "<b>860</b> & more" }),
    ),
    charts: Array.from({ length: 201 }, () => chartChange()),
  });
  expect(text(page)).toContain("And 1 more change: tallywire diff lists them all.");
  expect(page).not.toContain("fig-a%3A0");
  expect(page).toContain("index.html#fig-a%3A1");
  expect(page).toContain("&lt;b&gt;860&lt;/b&gt; &amp; more");
  expect(page.match(/<li>/g)).toHaveLength(200);
  expect(text(page)).toContain("And 100 more figures: tallywire diff lists them all.");
});
