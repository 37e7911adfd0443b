import { figureAnchor, toAnchor } from "../../../anchors.ts";
import type { LedgerFigure } from "../../../types.ts";
import { type Html, html, isolated, joined } from "../../html.ts";
import { spellAmount, spellDate } from "../../spell.ts";

/** Whether people put another number in the place of the report's. */
export function isNumberCorrected({ corrected_from }: LedgerFigure): boolean {
  return ["value", "low", "high"].some((column) => column in corrected_from);
}

/**
 * Another figure as a sentence names it: its words, leading to their place on the page, who says them and the day of the report; where people
 * corrected the number, that too.
 */
export function refer(figure: LedgerFigure): Html {
  const { id, report, span, source, publisher, published } = figure;
  const facts = [
    isolated(source.name ?? publisher ?? report, "ltr"),
    ...(published === null ? [] : [html`${spellDate(published)}`]),
    ...(isNumberCorrected(figure) ? [html`corrected to ${spellAmount(figure)}`] : []),
  ];
  return html`<a href="${toAnchor(figureAnchor(id))}">“${isolated(span.text, "ltr")}”</a> (${joined(facts, ", ")})`;
}

/** Figures in a row: "A, B and C". */
export function referAll(figures: readonly LedgerFigure[]): Html {
  const names = figures.map(refer);
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return html`${last}`;
  return html`${joined(names.slice(0, -1), ", ")} and ${last}`;
}
