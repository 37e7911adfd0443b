import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { facts, reports } from "../support/facts.ts";

/**
 * A figure about Syria, 2011 to 2024, as it was collected from a page (`url`), and the words of the report here that state it; or
 * why no report does. `fact` is `series/day it was reported/number`.
 */
interface Collected {
  fact: string;
  comparator: string;
  url: string;
  report: string;
  words: string;
  left_out: string;
}

const collected: Collected[] = parse(readFileSync(new URL("collected.csv", import.meta.url), "utf8"), {
  columns: true,
});
const stated = collected.filter(({ report }) => report !== "");
const left = collected.filter(({ report }) => report === "");

it.each(stated)("$fact stands in $report", ({ fact, url, report, words, left_out }) => {
  const rows = facts.filter((row) => row.report === report && row.words === words);
  expect(rows.map(({ value }) => value)).toContain(fact.split("/")[2]);
  // The desk's own pieces gather figures of several pages.
  expect([url, ""]).toContain(reports.find(({ id }) => id === report)?.front.url ?? "");
  expect(left_out).toBe("");
});

it.each(left)("$fact is left out, with a reason", ({ words, left_out }) => {
  expect(words).toBe("");
  expect(left_out).toMatch(/\w+ \w+/);
});

it("holds each fact once", () => {
  const names = collected.map(({ fact }) => fact);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
