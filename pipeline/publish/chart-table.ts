import { figureAnchor } from "../anchors.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { periodShape } from "../period.ts";
import type { Cell, Chart, IsoDate, LedgerFigure } from "../types.ts";
import { evidence } from "./chart-evidence.ts";
import type { ChartContext } from "./chart-figure.ts";
import type { ChartGroup, ChartRow } from "./chart-rows.ts";
import { type Html, html, isolated, type Part } from "./html.ts";

/** Source, figure, lowest, highest. */
const COLUMNS = 4;

/** The first and the last day of the reports, or null where none has a day. */
export function daysOf(reports: readonly { published: IsoDate | null }[]): [IsoDate, IsoDate] | null {
  const days = reports.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The derived share of a row, named as worked out and never said by anybody, or nothing. */
function share({ row }: ChartRow, say: Catalogue): Part {
  const words = (cell: Cell | undefined) => (typeof cell === "number" ? say.percent(percentOf(cell)) : null);
  const [low, whole, high] = [words(row.share_low), words(row.share), words(row.share_high)];
  return (low ?? whole ?? high) !== null && html` <small>(${say.page.table.share(low, whole, high)})</small>`;
}

/** Per cent, whole from ten on and else to one decimal, for a share of two estimates carries no more; a small one does not become nothing. */
function percentOf(share: number): number {
  if (share < 0.001) return Number((share * 100).toPrecision(1));
  return share >= 0.1 ? Math.round(share * 100) : Math.round(share * 1000) / 10;
}

/** Number and unit; in English the report's own words where they hold no number: "dozens of civilians". */
function amount(figure: LedgerFigure, say: Catalogue): Html {
  if (say.language !== "en") return html`${say.label(figure, figure.unit)}`;
  if (figure.comparator === "vague" && figure.value === null) return isolated(figure.span.text, say.direction);
  return html`${say.amount(figure)} ${isolated(figure.unit, say.direction)}`;
}

function bound(value: number | null, say: Catalogue): string {
  return value === null ? say.page.table.notSaid : say.number(value);
}

/** A figure and, below it, where it comes from. The row has the figure's anchor where nothing else on the page has it. */
function rows(entry: ChartRow, say: Catalogue, context: ChartContext): Html {
  const { figure } = entry;
  const id = context.level === 1 && html` id="${figureAnchor(figure.id)}"`;
  return html`<tr${id}><th scope="row">${figure.source.name ?? say.page.table.nobodyNamed}</th><td>${amount(figure, say)}${share(entry, say)}</td><td>${bound(figure.low, say)}</td><td>${bound(figure.high, say)}</td></tr>
<tr><td colspan="${COLUMNS}">${evidence(figure, context.languages.get(figure.report) ?? "en", say, context)}</td></tr>
`;
}

/** Place and time of a group; tables have them in English. */
function headingOf({ title, rows: [first] }: ChartGroup, say: Catalogue): string {
  if (say.language === "en" || title === "" || first === undefined) return title;
  const { counting, published, period, place } = first.figure;
  const shape = periodShape({ counting, published, ...period });
  return say.window(
    place.name === null ? say.noPlace : say.name(place.name),
    shape === null ? null : say.period(shape),
  );
}

function groupBody(group: ChartGroup, say: Catalogue, context: ChartContext): Html {
  const { rows: members } = group;
  const title = headingOf(group, say);
  const heading = html`<tr><th scope="rowgroup" colspan="${COLUMNS}">${title}</th></tr>\n`;
  return html`<tbody>${title !== "" && heading}${members.map((row) => rows(row, say, context))}</tbody>`;
}

/** The chart as a table: who says each figure, its bounds spelled out, and under it the sentence with the exact words and its report. */
export function chartTable(chart: Chart, groups: readonly ChartGroup[], say: Catalogue, context: ChartContext): Html {
  const figures = groups.flatMap((group) => group.rows.map((row) => row.figure));
  const reports = new Set(figures.map(({ report }) => report));
  const { caption, who, figure, lowest, highest } = say.page.table;
  return html`<table class="rows">
<caption>${caption(chart.title, figures.length, reports.size, daysOf(figures))}</caption>
<thead><tr>${[who, figure, lowest, highest].map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
${groups.map((group) => groupBody(group, say, context))}
</table>`;
}
