import type { Conflict, LedgerFigure, SeriesBreak, Status } from "../../../types.ts";
import { type Html, html, isolated, type Part } from "../../html.ts";
import { count, spellId } from "../../spell.ts";
import { decidedNote } from "./decided.ts";
import type { KnownLedger } from "./known.ts";
import { changed, retoldNote } from "./readings.ts";
import { refer } from "./refer.ts";
import { rivalNote } from "./rivals.ts";

/** A longer list nobody reads to its end; figures.csv has all. */
const MOST = 200;

const STATUSES: readonly Status[] = ["accepted", "waiting", "rejected"];

/** One kind of thing that the ledger tells, folded: its title, and a sentence each. */
function group<T>(title: string, items: readonly T[], told: (item: T) => Html): Part {
  if (items.length === 0) return null;
  const more = items.length - MOST;
  return html`<details><summary>${title}</summary>
<ul class="told">
${items.slice(0, MOST).map((item) => html`<li>${told(item)}</li>\n`)}</ul>${more > 0 && html`\n<p>${more} more in figures.csv.</p>`}
</details>
`;
}

function waits(figure: LedgerFigure): Html {
  return html`${refer(figure)}: ${isolated(figure.status_reason ?? "", "ltr")}`;
}

function about(figure: LedgerFigure): Html {
  return html`${refer(figure)}: ${decidedNote(figure)}`;
}

function breakItem(one: SeriesBreak, known: KnownLedger): Html {
  const figure = [...known.figures.values()].find(({ series_break }) => series_break?.id === one.id);
  const measure = one.measure === null ? "" : `, ${spellId(one.measure)}`;
  return html`${isolated(figure?.source.name ?? one.source, "ltr")}${measure}: ${changed(one)}`;
}

/** How all figures stand to each other and what people decided, in sentences: the same that stand beside each figure below. */
export function ledgerPart(known: KnownLedger, conflicts: readonly Conflict[]): Html {
  const figures = [...known.figures.values()];
  const of = (status: Status) => figures.filter((figure) => figure.status === status);
  const tally = STATUSES.map((status) => `${of(status).length} ${status}`).join(", ");
  const decided = figures.filter(({ status, status_reason }) => status !== "waiting" && status_reason !== null);
  const retold = figures.filter(({ id }) => known.retold.has(id));
  return html`<p class="text">${count(figures.length, "figure")}: ${tally}. Only accepted ones are drawn. What people decided stands in decisions.csv, with who and why.</p>
${group(`${count(of("waiting").length, "figure")} waiting for a decision, and in no chart until then`, of("waiting"), waits)}${group(`${count(decided.length, "figure")} on which people decided`, decided, about)}${group(
  `${count(conflicts.length, "pair")} of counts that differ`,
  conflicts,
  (conflict) => rivalNote(conflict, known),
)}${group(
  `${count(retold.length, "reading")} told in several reports`,
  retold,
  (figure) => html`${refer(figure)}: ${retoldNote(figure, known)}`,
)}${group(`${count(known.breaks.length, "count")} that changed the method`, known.breaks, (one) =>
  breakItem(one, known),
)}`;
}
