import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Reason } from "../catalogue/parts/note-words.ts";
import { cellsOf } from "../cells.ts";
import type { Cell, Table } from "../types.ts";
import { countsOf } from "./prospects.ts";

/** Of reasons that are given as often, the first of these is told first. */
const ORDER: readonly Reason[] = [
  "unchosen",
  "count",
  "least",
  "source",
  "older",
  "inLine",
  "noInhabitants",
  "alone",
  "whole",
  "noStart",
  "waiting",
  "rejected",
  "part",
  "unreported",
  "repeated",
  "undated",
];

/** Why figures are not in the chart, with counts that add up to all that are not. */
export function leftOutWords(counts: ReadonlyMap<Reason, number>, { notes }: Catalogue): string[] {
  const counted = [...counts].filter(([, count]) => count > 0);
  const all = counted.reduce((sum, [, count]) => sum + count, 0);
  counted.sort(([a, x], [b, y]) => y - x || ORDER.indexOf(a) - ORDER.indexOf(b));
  return all === 0 ? [] : [notes.leftOut(all, counted)];
}

/** Figures of these measures that no chart's table has, by the reason. */
export function undrawable(all: Table, measures: readonly string[]): Map<Reason, number> {
  const { count, at } = cellsOf(all);
  const reasons: Reason[] = [];
  for (let row = 0; row < count; row++) {
    if (!measures.includes(String(at(row, "measure")))) continue;
    const reason = reasonOf((column) => at(row, column));
    if (reason !== null) reasons.push(reason);
  }
  return countsOf(reasons);
}

/** Null of a figure that is a fact by itself. */
function reasonOf(cell: (column: string) => Cell): Reason | null {
  const status = cell("status");
  if (status === "rejected" || status === "waiting") return status;
  if (cell("modality") !== "reported") return "unreported";
  return cell("part_of") ? "part" : null;
}
