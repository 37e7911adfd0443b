import { describe, expect, it } from "vitest";
import { facts, reports } from "../support/facts.ts";

it("are many", () => {
  expect(reports.length).toBeGreaterThanOrEqual(40);
});

describe.each(reports)("$id", ({ id, front, text }) => {
  const stated = facts.filter((fact) => fact.report === id);

  it("says its title, day, publisher and language", () => {
    expect(front.title).toMatch(/\S/);
    expect(id).toMatch(/-\d{4}-\d\d(-\d\d)?$/);
    // Of some pages only the month is known.
    expect(front.published).toBe(/\d{4}-\d\d-\d\d$/.exec(id)?.[0]);
    expect(front.publisher).toMatch(/\S/);
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
