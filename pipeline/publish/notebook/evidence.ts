import { figureAnchor } from "../../anchors.ts";
import type { LedgerFigure } from "../../types.ts";
import { type Html, html, isolated, joined, type Part } from "../html.ts";
import { spellAmount, spellBasis, spellBounds, spellId, spellPeriod, spellPlace, spellSource } from "../spell.ts";
import type { KnownLedger } from "./ledger/known.ts";
import { notes } from "./ledger/notes.ts";

/** Who, where and when, each with how it was got. */
function claims({ source, place, period }: LedgerFigure): Html {
  const phrase = period.phrase === null ? null : html`, “${isolated(period.phrase, "ltr")}”`;
  return html`${isolated(spellSource(source), "ltr")} (${spellBasis(source.basis, source.rule)}) · ${isolated(spellPlace(place), "ltr")} (${spellBasis(place.basis, place.rule)}) · ${spellPeriod(period)}${phrase} (${spellBasis(period.basis, period.rule)})`;
}

/** What a person needs to doubt or trust a figure beside that; what is not said is left out. */
function facts(figure: LedgerFigure): Part[] {
  const { place, period, modality, method, flags, rule, id } = figure;
  return [
    `${spellAmount(figure)}: ${spellBounds(figure)}`,
    `counts ${spellId(figure.unit_class)}s, ${figure.counting === "flow" ? "during the period" : "on the date"}`,
    modality === "reported" ? null : modality,
    method,
    place.id && `place ${place.id}`,
    period.edtf && `period ${period.edtf}`,
    flags.length === 0 ? null : `look twice: ${flags.map(spellId).join(", ")}`,
    `found by ${rule}`,
    `id ${id}`,
  ].filter((fact) => fact !== null);
}

/**
 * The evidence of one figure: who, where, when, and how each was got; what the ledger says of it. The place that charts, tables and stories
 * link to.
 */
export function evidence(figure: LedgerFigure, className: string, ledger: KnownLedger): Html {
  const state = figure.status === "accepted" ? null : html` <span class="tag">${figure.status}</span>`;
  return html`<li id="${figureAnchor(figure.id)}" class="${className}">
<p><strong>${isolated(figure.span.text, "ltr")}</strong> <span class="tag">${spellId(figure.measure)}</span>${state}<br>
${claims(figure)}</p>
${notes(figure, ledger)}<details><summary>How this was read<span class="hidden">: ${figure.span.text}</span></summary>
<p>${joined(facts(figure), " · ")}</p></details>
</li>
`;
}
