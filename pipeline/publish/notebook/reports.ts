import { webAddress } from "../../addresses.ts";
import { figureAnchor } from "../../anchors.ts";
import { groupBy } from "../../group.ts";
import { compareText } from "../../problems.ts";
import type { LedgerFigure, NumberRow, ReportFacts } from "../../types.ts";
import { type Html, html, isolated, joined, type Part } from "../html.ts";
import { reportAnchor } from "../links.ts";
import { type Mark, markSentence } from "../sentence.ts";
import { count, spellDate, spellId } from "../spell.ts";
import { evidence } from "./evidence.ts";
import type { KnownLedger } from "./ledger/known.ts";
import { otherNumbers } from "./numbers.ts";

interface ReportParts {
  report: ReportFacts;
  figures: readonly LedgerFigure[];
  numbers: readonly NumberRow[];
  classes: ReadonlyMap<string, string>;
  ledger: KnownLedger;
}

function figureMark(figure: LedgerFigure, className: string): Mark {
  return { ...figure.span, print: (words) => html`<mark class="${className}">${words}</mark>` };
}

function numberMark(row: NumberRow): Mark {
  return {
    ...row,
    print: (words) => html`<span class="number" title="${spellId(row.kind)}, not a figure">${words}</span>`,
  };
}

/** The figures of a report by the sentence that they stand in, sentences in the order of the text. */
function bySentence(figures: readonly LedgerFigure[]): LedgerFigure[][] {
  const inOrder = [...figures].sort((a, b) => a.span.start - b.span.start || compareText(a.id, b.id));
  return [...groupBy(inOrder, ({ sentence }) => sentence.start)]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => members);
}

/** What tells the language of a report's words where it is not the page's own. */
function foreign({ language }: ReportFacts): Part {
  return language !== "en" && html` lang="${language}" dir="auto"`;
}

function sentenceBlock(members: readonly LedgerFigure[], { report, numbers, classes, ledger }: ReportParts): Html {
  const { sentence, quote_url: address } = members[0]!;
  const name = (figure: LedgerFigure) => classes.get(figure.measure) ?? "";
  const others = numbers.filter(
    (row) => row.kind !== "figure" && row.start >= sentence.start && row.end <= sentence.end,
  );
  const marks = [...members.map((figure) => figureMark(figure, name(figure))), ...others.map(numberMark)];
  return html`<div class="sentence">
<blockquote${foreign(report)}>${markSentence(sentence, marks)}</blockquote>
${address !== null && html`<p class="small"><a href="${address}">This sentence on the web</a></p>\n`}<ul class="evidence">
${members.map((figure) => evidence(figure, name(figure), ledger))}</ul>
</div>
`;
}

/** Outlet, day, and how many figures: what a report is known by in a list. */
function facts({ report: { publisher, published }, figures }: Pick<ReportParts, "report" | "figures">): Html {
  const waiting = figures.filter(({ status }) => status === "waiting").length;
  const held = figures.length === 0 ? "no figure" : count(figures.length, "figure");
  const parts = [
    ...(publisher === null ? [] : [isolated(publisher, "ltr")]),
    published === null ? "no date" : spellDate(published),
    waiting === 0 ? held : `${held}, ${waiting} waiting`,
  ];
  return html`<span class="soft">${joined(parts, " · ")}</span>`;
}

/** One report, folded: its head, each sentence that holds a figure with the figures' evidence, and every other number by kind. */
export function reportSection(parts: ReportParts): Html {
  const { report, figures, numbers } = parts;
  const address = webAddress(report.url);
  return html`<details class="report" id="${reportAnchor(report.id)}"><summary><h3${foreign(report)}>${isolated(report.title ?? report.id, "ltr")}</h3> ${facts(parts)}</summary>
<p class="small">${address !== null && html`<a href="${address}">The report's page</a> · `}<code>${report.id}</code></p>
${bySentence(figures).map((members) => sentenceBlock(members, parts))}${otherNumbers(numbers)}
</details>
`;
}

/** A report in a line, for those whose sentences the page has no room for; links to its figures lead here. */
export function reportLine({ report, figures }: Pick<ReportParts, "report" | "figures">): Html {
  return html`<li id="${reportAnchor(report.id)}">${figures.map(({ id }) => html`<a id="${figureAnchor(id)}"></a>`)}<span${foreign(report)}>${isolated(report.title ?? report.id, "ltr")}</span> ${facts({ report, figures })}</li>
`;
}
