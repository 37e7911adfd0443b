import { groupBy } from "../../group.ts";
import { compareText } from "../../problems.ts";
import type { LedgerFigure, Problem, ReportFacts } from "../../types.ts";
import { type Html, html, isolated, joined, type Part } from "../html.ts";
import { count, spellPeriod } from "../spell.ts";

/** More outlets than these are told by their number only. */
const OUTLETS = 12;

/** Those with the most reports first: "Example Wire (12), Other Paper (3) and 2 more". */
function outlets(reports: readonly ReportFacts[]): Part {
  const named = groupBy(
    reports.flatMap(({ publisher }) => publisher ?? []),
    (publisher) => publisher,
  );
  if (named.size === 0) return null;
  const all = [...named].sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b));
  const items = all.slice(0, OUTLETS).map(([name, { length }]) => html`${isolated(name, "ltr")} (${length})`);
  return html`\n<p class="text">By outlet: ${joined(items, ", ")}${all.length > OUTLETS && ` and ${all.length - OUTLETS} more`}.</p>`;
}

/** Files among the reports that nothing could be made of. */
function unread(problems: readonly Problem[]): Part {
  const lost = problems.filter(({ severity, code }) => severity === "error" && code.startsWith("report-"));
  if (lost.length === 0) return null;
  return html`\n<p class="text">Not read or not read in full:</p>
<ul class="checks">${lost.map(({ message }) => html`<li class="error">${isolated(message, "ltr")}</li>\n`)}</ul>`;
}

/** How many reports came in, from when and from whom, and what could not be read. */
export function cameIn(
  reports: readonly ReportFacts[],
  figures: readonly LedgerFigure[],
  problems: readonly Problem[],
): Html {
  const days = reports.flatMap(({ published }) => published ?? []).sort(compareText);
  const [start = null, end = null] = [days[0], days.at(-1)];
  const undated = reports.length - days.length;
  const holding = new Set(figures.map(({ report }) => report)).size;
  const told = [
    start === null ? "" : `, published ${spellPeriod({ start, end })}`,
    undated === 0 ? "" : `, ${undated} without a date`,
    `; ${holding} with figures`,
  ];
  return html`<p class="text">${count(reports.length, "report")}${told}.</p>${outlets(reports)}${unread(problems)}`;
}
