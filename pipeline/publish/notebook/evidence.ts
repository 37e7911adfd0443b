import { figureAnchor } from "../../anchors.ts";
import type { LedgerFigure } from "../../types.ts";
import { bdi, type Html, html, type Part } from "../html.ts";
import { spellAmount, spellBasis, spellBounds, spellId, spellPeriod, spellPlace, spellSource } from "../spell.ts";
import type { KnownLedger } from "./ledger/known.ts";
import { notes } from "./ledger/notes.ts";

/** What a person needs to doubt or trust a figure, one line each; lines without content are left out. */
function facts(figure: LedgerFigure): [string, Part][] {
  const { source, place, period } = figure;
  return [
    ["Amount", `${spellAmount(figure)} (${spellId(figure.comparator)}: ${spellBounds(figure)})`],
    ["Counts", `${spellId(figure.unit_class)}s, ${figure.counting === "flow" ? "during the period" : "on the date"}`],
    ["Modality", figure.modality === "reported" ? null : figure.modality],
    ["Method", figure.method],
    ["Source", html`${bdi(spellSource(source))}: ${spellBasis(source.basis, source.rule)}`],
    ["Place", html`${bdi(spellPlace(place))}${place.id && ` (${place.id})`}: ${spellBasis(place.basis, place.rule)}`],
    ["Period", `${period.edtf ?? "no date"}: ${spellBasis(period.basis, period.rule)}`],
    ["Found by", figure.rule],
    ["Look twice", figure.flags.length === 0 ? null : figure.flags.map(spellId).join(", ")],
    ["On the web", figure.quote_url && html`<a href="${figure.quote_url}">the report's page, at this sentence</a>`],
    ["Id", figure.id],
  ];
}

function factList(figure: LedgerFigure): Html {
  const lines = facts(figure).filter(([, value]) => value !== null);
  return html`<dl class="facts">${lines.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>`;
}

/**
 * The evidence of one figure: who, where, when, and how each was got; what the ledger says of it. The place that charts, tables and stories
 * link to.
 */
export function evidence(figure: LedgerFigure, className: string, ledger: KnownLedger): Html {
  const { source, place, period } = figure;
  const phrase = period.phrase === null ? null : html`, “${bdi(period.phrase)}”`;
  const state = figure.status === "accepted" ? null : html` <span class="tag">${figure.status}</span>`;
  return html`<li id="${figureAnchor(figure.id)}" class="${className}">
<p><strong>${bdi(figure.span.text)}</strong> <span class="tag">${spellId(figure.measure)}</span>${state}<br>
${bdi(spellSource(source))} (${source.basis}) · ${bdi(spellPlace(place))} (${place.basis}) · ${spellPeriod(period)}${phrase} (${period.basis})</p>
${notes(figure, ledger)}<details><summary>How this was read<span class="hidden">: ${figure.span.text}</span></summary>
${factList(figure)}</details>
</li>
`;
}
