import type { PageWords } from "../catalogue/parts/page-words.ts";
import type { Chart } from "../types.ts";
import { type Html, html, trusted } from "./html.ts";

/** Width in CSS pixels of the drawing that is shown where no stylesheet picks one. */
const NARROWEST = 360;

/** What a drawing brings as a file, and a page says once for all of them. */
const OWN_WORDS = /<title\b[^>]*>.*?<\/title>|<desc\b[^>]*>.*?<\/desc>|^\s*<\?xml[^>]*\?>|<!DOCTYPE[^>]*>/gsu;
const OWN_STYLE = /<style>.*?<\/style>/su;
const NAMED = /\saria-labelledby="[^"]*"/u;

/** An SVG whose marks lead to the evidence of their figures on that page. */
export function leadingTo(svg: string, page: string): string {
  return page === "" ? svg : svg.replaceAll(' href="#fig-', ` href="${page}#fig-`);
}

/**
 * The drawings of a chart, of which its stylesheet shows one; the wider ones are hidden, should a page's policy drop the stylesheet.
 * They share the chart's heading as their name, one text alternative, and the style of the first.
 */
function drawings({ name, svg }: Chart, evidence: string): Html[] {
  const named = ` aria-labelledby="chart-${name}-title" aria-describedby="chart-${name}-alt"`;
  const widths = Object.keys(svg)
    .map(Number)
    .sort((a, b) => a - b);
  return widths.map((width, i) => {
    const bare = leadingTo(svg[width] ?? "", evidence)
      .replace(OWN_WORDS, "")
      .replace(NAMED, named);
    const inline = (i === 0 ? bare : bare.replace(OWN_STYLE, "")).trim();
    return html`<div class="drawing w${width}"${width > NARROWEST && html` hidden`}>${trusted(inline)}</div>\n`;
  });
}

/** What the page's program needs to step through the marks; out of sight until it runs. */
function steps({ name, title }: Chart, { steps: words }: PageWords): Html {
  return html`<span class="ring" hidden></span>
<p class="tip" aria-hidden="true" hidden></p>
<p class="hidden" role="status"></p>
<div class="card" role="dialog" aria-labelledby="chart-${name}-card" tabindex="-1" hidden><p id="chart-${name}-card"></p><div></div><button type="button">${words.close}</button></div>
<p class="steps" data-label="${words.label(title)}" data-read="${words.readOut}" hidden><button type="button" aria-label="${words.previous}">←</button> <button type="button" aria-label="${words.next}">→</button> <button type="button">${words.show}</button></p>
`;
}

/**
 * The drawings with their text alternative.
 * @param evidence the page, `""` for this one, that shows a mark's figure
 * @param stepped whether the page has the program that steps through the marks
 */
export function stage(chart: Chart, words: PageWords, evidence: string, stepped: boolean): Html {
  return html`<p id="chart-${chart.name}-alt" hidden>${chart.alt}</p>
<div class="stage"><div class="plot">
${drawings(chart, evidence)}</div>
${stepped && steps(chart, words)}</div>`;
}
