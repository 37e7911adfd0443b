import type { Decision } from "../types.ts";

/** The decisions that stand: `undo` takes back those above it on the same figure, and is itself none. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Map(decisions.flatMap((row, i) => (row.action === "undo" ? [[row.figure, i] as const] : [])));
  return decisions.filter(({ figure }, i) => i > (undone.get(figure) ?? -1));
}
