import { figureAnchor, toAnchor } from "../../../anchors.ts";
import type { LedgerFigure } from "../../../types.ts";
import { bdi, type Html, html, joined } from "../../html.ts";
import { spellAmount, spellDate } from "../../spell.ts";

/**
 * Another figure as a sentence names it: its words, leading to their place on the page, who says them and the day of the report; where people
 * corrected the number, that too.
 */
export function refer(figure: LedgerFigure): Html {
  const { id, report, span, source, publisher, published, corrected_from } = figure;
  const isCorrected = ["value", "low", "high"].some((column) => column in corrected_from);
  const facts = [
    bdi(source.name ?? publisher ?? report),
    ...(published === null ? [] : [html`${spellDate(published)}`]),
    ...(isCorrected ? [html`corrected to ${spellAmount(figure)}`] : []),
  ];
  return html`<a href="${toAnchor(figureAnchor(id))}">“${bdi(span.text)}”</a> (${joined(facts, ", ")})`;
}

/** Figures in a row: "A, B and C". */
export function referAll(figures: readonly LedgerFigure[]): Html {
  const names = figures.map(refer);
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return html`${last}`;
  return html`${joined(names.slice(0, -1), ", ")} and ${last}`;
}
