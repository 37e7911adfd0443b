import { groupBy } from "../group.ts";
import type { Decision } from "../types.ts";
import { together } from "./together.ts";

/** The decisions that stand: an `undo` takes back the last one above it on the same figure that no other took back, and is itself none. */
export function standing(decisions: readonly Decision[]): Decision[] {
  if (!decisions.some(isUndo)) return [...decisions];
  const left = new Set<Decision>();
  for (const rows of groupBy(decisions, ({ figure }) => figure).values()) {
    const stands: Decision[][] = [];
    for (const decision of together(rows)) {
      if (isUndo(decision[0]!)) stands.pop();
      else stands.push(decision);
    }
    for (const row of stands.flat()) left.add(row);
  }
  return decisions.filter((row) => left.has(row));
}

const isUndo = ({ action }: Decision) => action === "undo";
