import type { LedgerFigure, Problem } from "../types.ts";

/** A figure with who says it and when, for messages: `"more than 860 civilians" (Syrian Observatory, 2019-08-20)`. */
export function said({ span, source, publisher, published, report }: LedgerFigure): string {
  const facts = [source.name ?? publisher ?? report, published].filter((fact) => fact !== null);
  return `"${span.text}" (${facts.join(", ")})`;
}

type Place = Pick<Problem, "report" | "figure" | "quote">;

/** Where a problem of one figure stands. */
export function whereOf({ report, id: figure, span }: LedgerFigure): Place {
  return { report, figure, quote: span.text };
}

/** Where a problem of two figures stands: at the first, beside the second. */
export function other(
  first: LedgerFigure,
  second: LedgerFigure,
): Place & Pick<Problem, "other_figure" | "other_quote"> {
  return { ...whereOf(first), other_figure: second.id, other_quote: second.span.text };
}
