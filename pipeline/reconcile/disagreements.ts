import { problem } from "../problems.ts";
import type { Conflict, LedgerFigure, Problem } from "../types.ts";
import { groupedDigits } from "../wording.ts";
import { other, said } from "./said.ts";

/** Tells each conflict once, with how far the two are apart. */
export function disagreements(figures: readonly LedgerFigure[], conflicts: readonly Conflict[]): Problem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return conflicts.map((conflict) => {
    const [lower, higher] = [byId.get(conflict.lower)!, byId.get(conflict.higher)!];
    const message = `${said(lower)} and ${said(higher)} cannot both hold: ${farWords(conflict)}; both are shown, side by side`;
    return problem("notice", "sources-disagree", message, other(lower, higher));
  });
}

/** "360 apart (72 %)", "1,400 apart (2.4 times)". */
function farWords({ difference, ratio }: Conflict): string {
  const far = `${groupedDigits(difference)} apart`;
  if (ratio === null) return far;
  if (ratio >= 2) return `${far} (${ratio.toFixed(1)} times)`;
  return `${far} (${ratio < 1.01 ? "less than 1" : Math.round((ratio - 1) * 100)} %)`;
}
