import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";

interface Front {
  title: string;
  published: string;
  publisher: string;
  url?: string;
  language: string;
}

/** The stated figures that the reports were written from: value, comparator, period and page as they were first printed. */
const facts: Record<string, string>[] = parse(readFileSync(new URL("facts.csv", import.meta.url), "utf8"), {
  columns: true,
});

const FOLDER = new URL("../../data/reports/", import.meta.url);
const reports = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => {
    const [, front = "", text = ""] = readFileSync(new URL(name, FOLDER), "utf8").split(/^---\n/m);
    // Schema "failsafe" keeps a date the string that it is.
    return { id: name.replace(/\.md$/, ""), front: parseYaml(front, { schema: "failsafe" }) as Front, text };
  });

it("are many", () => {
  expect(reports.length).toBeGreaterThanOrEqual(16);
});

describe.each(reports)("$id", ({ id, front, text }) => {
  const stated = facts.filter((fact) => fact.report === id);

  it("says its title, day, publisher and language", () => {
    expect(front.title).not.toBe("");
    expect(front.published).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(id.endsWith(front.published)).toBe(true);
    expect(front.publisher).not.toBe("");
    expect(front.language).toBe("en");
  });

  it("names the page where its figures stand", () => {
    expect(stated.length).toBeGreaterThan(0);
    expect(new Set(stated.map(({ url }) => url))).toEqual(new Set([front.url ?? ""]));
  });

  it.each(stated)("states: $words", ({ words = "?" }) => {
    expect(text).toContain(words);
  });

  it("is short", () => {
    const words = text.split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(55);
    expect(words).toBeLessThanOrEqual(190);
  });
});
