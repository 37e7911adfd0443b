import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Chart } from "../types.ts";
import { type Html, html, trusted } from "./html.ts";

/** Width in CSS pixels of the drawing that is shown where no stylesheet picks one. */
const NARROWEST = 360;

/** What a drawing brings as a file, and a page says once for all of them. */
const OWN_WORDS =
  /<title\b[^>]*>.*?<\/title>|<desc\b[^>]*>.*?<\/desc>|^\s*<\?xml[^>]*\?>|<!DOCTYPE[^>]*>| xmlns="[^"]*"|\n/gsu;
const OWN_STYLE = /<style>.*?<\/style>/su;
const OWN_ID = /^<svg id="[^"]*"/u;
const NAMED = /\saria-labelledby="[^"]*"/u;

/** An SVG whose marks lead to the evidence of their figures on that page. */
export function leadingTo(svg: string, page: string): string {
  return page === "" ? svg : svg.replaceAll(' href="#fig-', ` href="${page}#fig-`);
}

/**
 * What the drawings of one chart may weigh together, in characters. Where they weigh more the widest is left out, and a wide page shows the
 * middle one as large as its letters allow.
 */
const MOST_DRAWN = 25_000;

/** One drawing as a part of a page; `first` brings the style that all of them share. */
function inline({ name, svg }: Chart, width: number, evidence: string, first: boolean): string {
  const named = ` aria-labelledby="chart-${name}-title" aria-describedby="chart-${name}-alt"`;
  const bare = leadingTo(svg[width] ?? "", evidence)
    .replace(OWN_WORDS, "")
    .replace(OWN_ID, "<svg")
    .replace(NAMED, named);
  return (first ? bare : bare.replace(OWN_STYLE, "")).trim();
}

/** The drawings that the page of a chart has, by their width in CSS pixels, the narrowest first. */
export function shownDrawings(chart: Chart, evidence: string): { width: number; markup: string }[] {
  const widths = Object.keys(chart.svg)
    .map(Number)
    .sort((a, b) => a - b);
  const all = widths.map((width, i) => ({ width, markup: inline(chart, width, evidence, i === 0) }));
  const heavy = all.reduce((sum, { markup }) => sum + markup.length, 0) > MOST_DRAWN;
  return heavy && all.length > 1 ? all.slice(0, -1) : all;
}

/**
 * The drawings of a chart, of which its stylesheet shows one; the wider ones are hidden, should a page's policy drop the stylesheet.
 * They share the chart's heading as their name, one text alternative, and the style of the first.
 */
function drawings(chart: Chart, evidence: string): Html[] {
  return shownDrawings(chart, evidence).map(
    ({ width, markup }) =>
      html`<div class="drawing w${width}"${width > NARROWEST && html` hidden`}>${trusted(markup)}</div>\n`,
  );
}

/** What the page's program needs to step through the marks; out of sight until it runs. */
function steps({ name, title }: Chart, { direction, axisNumbers, page: { steps: words } }: Catalogue): Html {
  const [back, on] = direction === "ltr" ? ["←", "→"] : ["→", "←"];
  const digits = axisNumbers?.numerals?.join("");
  return html`<span class="ring" hidden></span>
<p class="tip" aria-hidden="true" hidden></p>
<p class="hidden" role="status"></p>
<div class="card" role="dialog" aria-labelledby="chart-${name}-card" tabindex="-1" hidden><p id="chart-${name}-card"></p><div></div><button type="button">${words.close}</button></div>
<p class="steps" data-label="${words.label(title)}" data-read="${words.readOut}"${digits !== undefined && html` data-digits="${digits}"`} hidden><button type="button" aria-label="${words.previous}">${back}</button> <button type="button" aria-label="${words.next}">${on}</button> <button type="button">${words.show}</button></p>
`;
}

/**
 * The drawings with their text alternative.
 * @param evidence the page, `""` for this one, that shows a mark's figure
 * @param level 1 where the page has the program that steps through the marks; 3 where many charts stand on a page, each in one width
 */
export function stage(chart: Chart, say: Catalogue, evidence: string, level: 1 | 2 | 3): Html {
  const drawn = drawings(chart, evidence);
  return html`<p id="chart-${chart.name}-alt" hidden>${chart.alt}</p>
<div class="stage"><div class="plot">
${level === 3 ? drawn[0] : drawn}</div>
${level === 1 && steps(chart, say)}</div>`;
}
