import { expect, it } from "vitest";
import { needsShaper } from "../../pipeline/draw/text/shaper.ts";
import type { Table } from "../../pipeline/types.ts";

const COLUMNS = [{ name: "label", title: "Label", type: "string", description: "" }] as const;

/** A table with a part for each label. */
function tableOf(labels: Record<string, string>): Table {
  const heading = { name: "figures", title: "Figures", description: "", primaryKey: [], columns: [...COLUMNS] };
  const parts = Object.keys(labels).map((key) => ({ key, count: 1 }));
  return { ...heading, parts, rows: Object.values(labels).map((label) => ({ label })) };
}

it("looks for letters that run from right to left only where a part is new", () => {
  const known = new Map<string, string>();
  let made = 0;
  const recall = (name: string, of: string, make: () => string) => {
    const before = known.get(`${name} ${of}`);
    if (before !== undefined) return before;
    made++;
    known.set(`${name} ${of}`, make());
    return known.get(`${name} ${of}`)!;
  };
  const plain = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`key ${i}`, `${i} people`]));
  expect(needsShaper(tableOf(plain), recall)).toBe(false);
  const atFirst = made;
  expect(atFirst).toBeGreaterThan(20);
  expect(needsShaper(tableOf({ ...plain, "key of more": "86 people" }), recall)).toBe(false);
  expect(made).toBe(atFirst + 1);
  expect(needsShaper(tableOf({ ...plain, "key of more": "86 people", other: "٨٦ قتيلا" }), recall)).toBe(true);
  const { parts: _, ...whole } = tableOf({ other: "٨٦ قتيلا" });
  expect(needsShaper(whole, recall)).toBe(true);
});
