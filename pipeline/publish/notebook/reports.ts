import { webAddress } from "../../addresses.ts";
import { figureAnchor, toAnchor } from "../../anchors.ts";
import { groupBy } from "../../group.ts";
import { compareText } from "../../problems.ts";
import type { LedgerFigure, NumberRow, Report } from "../../types.ts";
import { bdi, type Html, html, joined, type Part } from "../html.ts";
import { reportAnchor } from "../links.ts";
import { type Mark, markSentence } from "../sentence.ts";
import { count, spellDate, spellId } from "../spell.ts";
import { evidence } from "./evidence.ts";
import type { KnownLedger } from "./ledger/known.ts";

interface ReportParts {
  report: Report;
  figures: readonly LedgerFigure[];
  numbers: readonly NumberRow[];
  classes: ReadonlyMap<string, string>;
  ledger: KnownLedger;
}

function figureMark(figure: LedgerFigure, className: string): Mark {
  const href = toAnchor(figureAnchor(figure.id));
  return { ...figure.span, print: (words) => html`<mark class="${className}"><a href="${href}">${words}</a></mark>` };
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

function sentenceBlock(members: readonly LedgerFigure[], { report, numbers, classes, ledger }: ReportParts): Html {
  const sentence = members[0]!.sentence;
  const name = (figure: LedgerFigure) => classes.get(figure.measure) ?? "";
  const others = numbers.filter(
    (row) => row.kind !== "figure" && row.start >= sentence.start && row.end <= sentence.end,
  );
  const marks = [...members.map((figure) => figureMark(figure, name(figure))), ...others.map(numberMark)];
  return html`<div class="sentence">
<blockquote lang="${report.language}" dir="auto">${markSentence(sentence, marks)}</blockquote>
<ul class="evidence">
${members.map((figure) => evidence(figure, name(figure), ledger))}</ul>
</div>
`;
}

function otherNumbers(numbers: readonly NumberRow[]): Part {
  const others = numbers.filter((row) => row.kind !== "figure");
  if (others.length === 0) return null;
  const title =
    others.length === 1 ? "1 number that is no figure" : `${count(others.length, "number")} that are no figures`;
  return html`<details><summary>${title}</summary>
<ul>${others.map((row) => html`<li>${bdi(row.text)}: ${spellId(row.kind)} <span class="soft">(${row.rule})</span></li>\n`)}</ul>
</details>`;
}

function byline({ publisher, published, url, id }: Report): Html {
  const address = webAddress(url);
  const parts = [
    publisher === null ? null : bdi(publisher),
    published === null ? "no date" : html`<time datetime="${published}">${spellDate(published)}</time>`,
    address === null ? null : html`<a href="${address}">the report's page</a>`,
    id,
  ];
  return html`<p class="soft">${joined(
    parts.filter((part) => part !== null),
    " · ",
  )}</p>`;
}

/** One report: its head, each sentence that holds a figure with the figures' evidence, and every other number by kind. */
export function reportSection(parts: ReportParts): Html {
  const { report, figures, numbers } = parts;
  const id = reportAnchor(report.id);
  return html`<article class="report" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title" lang="${report.language}">${bdi(report.title ?? report.id)}</h3>
${byline(report)}
${figures.length === 0 ? html`<p>No figure was found in this report.</p>` : null}
${bySentence(figures).map((members) => sentenceBlock(members, parts))}
${otherNumbers(numbers)}
</article>
`;
}

/** A report in a line, for those that do not stand in full; links to its figures lead here. */
export function reportLine({ report, figures }: Pick<ReportParts, "report" | "figures">): Html {
  const waiting = figures.filter(({ status }) => status === "waiting").length;
  const held = `${count(figures.length, "figure")}${waiting === 0 ? "" : `, ${waiting} waiting`}`;
  return html`<li id="${reportAnchor(report.id)}">${figures.map(({ id }) => html`<a id="${figureAnchor(id)}"></a>`)}<span lang="${report.language}">${bdi(report.title ?? report.id)}</span>, ${held}
${byline(report)}</li>
`;
}
