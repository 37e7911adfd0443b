import { problem } from "../problems.ts";
import type { LedgerFigure, Problem } from "../types.ts";
import { said, whereOf } from "./said.ts";

/**
 * What a person's correction would put into a series that its words do not belong to: "452,623 displacements" as people, an estimate as a
 * documented count. Gives what the words say, or null. Where the unit is corrected as well, the person has read the words anew.
 */
export function refusedAs({ corrected_from }: LedgerFigure): string | null {
  if ("unit" in corrected_from) return null;
  return corrected_from.unit_class || corrected_from.method || null;
}

/** Tells each correction that keeps its figure in a series of its own. */
export function refusals(figures: readonly LedgerFigure[]): Problem[] {
  return figures.flatMap((figure) => {
    const words = refusedAs(figure);
    if (figure.series === null || words === null) return [];
    const field = figure.corrected_from.unit_class ? "unit_class" : "method";
    const message = `${said(figure)} was corrected from ${words} to ${figure[field] ?? "none"} in ${field}; its words say ${words}, so it joins no series of the other kind; correct its unit as well where the words mean that`;
    return [problem("warning", "series-refused", message, whereOf(figure))];
  });
}
