import type { LedgerFigure } from "../../../types.ts";
import { type Html, html, isolated } from "../../html.ts";
import { decidedNote } from "./decided.ts";
import type { KnownLedger } from "./known.ts";
import { readingNotes } from "./readings.ts";
import { rivalNotes } from "./rivals.ts";

/** What the ledger says of one figure, a sentence each: decisions first, then its other readings, other counts, and what does not fit. */
export function notes(figure: LedgerFigure, known: KnownLedger): Html {
  const all = [
    decidedNote(figure),
    ...readingNotes(figure, known),
    ...rivalNotes(figure, known),
    ...(known.problems.get(figure.id) ?? []).map(({ message }) => html`▲ ${isolated(message, "ltr")}`),
  ].filter((note) => note !== null);
  if (all.length === 0) return html``;
  return html`<ul class="notes-of">
${all.map((note) => html`<li>${note}</li>\n`)}</ul>
`;
}
