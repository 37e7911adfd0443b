import type { Chart } from "../types.ts";
import { isFolded, MOST_CORRECTIONS } from "./chart-figure.ts";
import { html } from "./html.ts";
import { pageAddress } from "./site.ts";

const UNKNOWN_SITE = "https://your-site.example/charts";

/**
 * Columns that a frame stands in: on phones and in wide text. The page scales a drawing a little before it takes the next one
 * (style/chart.ts): each column is as wide as its drawing grows.
 */
const COLUMNS = {
  narrow: { drawing: 360, text: 340, scale: 416 / 360 },
  wide: { drawing: 640, text: 600, scale: 736 / 640 },
};

/** Height of title bar, folded parts, downloads and margins around the words and the drawing, measured in the page. */
const FURNITURE = 330;

/** Average width and height of the letters of title, dek, summary and notes, as printed in the page. */
const LETTER = { width: 8.2, line: 25 };

/** Height of a drawing as it says itself: its `height`, else the last number of its `viewBox`. */
function drawingHeight(svg: string): number {
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? "";
  const height = /\sheight="([\d.]+)/.exec(root)?.[1] ?? /viewBox="[^"]*?([\d.]+)"/.exec(root)?.[1];
  return Number(height ?? 0);
}

/** A height at which the page of a chart does not scroll in such a column, folded parts folded. */
export function frameHeight(chart: Chart, column: keyof typeof COLUMNS): number {
  const { drawing, text, scale } = COLUMNS[column];
  const summary = isFolded(chart) ? "" : chart.summary;
  const sources = chart.sources
    .map(({ source }) => source)
    .slice(0, 5)
    .join(", ");
  // Those in the folded part take the line that opens it.
  const corrections = chart.corrections.slice(0, MOST_CORRECTIONS + 1);
  const texts = [chart.title, chart.dek, summary, sources, ...corrections, ...chart.notes];
  const lines = texts.reduce((sum, words) => sum + Math.ceil((words.length * LETTER.width) / text), 0);
  const height = drawingHeight(chart.svg[drawing] ?? "") * scale + lines * LETTER.line + FURNITURE;
  return Math.ceil(height / 10) * 10;
}

/** Width of a PNG from its header (PNG specification, IHDR: bytes 16 to 19), in CSS pixels at two dots a pixel. */
function pictureSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: Math.round(view.getUint32(16) / 2), height: Math.round(view.getUint32(20) / 2) };
}

/** The text file with the three ways to put a chart into a story. */
export function snippets(chart: Chart, site: string | null): string {
  const base = site ?? UNKNOWN_SITE;
  const page = pageAddress(base, `${chart.name}.html`);
  const picture = pageAddress(base, `${chart.name}.png`);
  const { width, height } = pictureSize(chart.png);
  const frame = html`<iframe src="${page}" title="${chart.title}" width="100%" height="${frameHeight(chart, "narrow")}" style="border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`;
  const still = html`<figure>
  <a href="${page}"><img src="${picture}" alt="${chart.alt}" width="${width}" height="${height}" style="max-width:100%;height:auto" loading="lazy"></a>
  <figcaption>${[`${chart.title}.`, chart.dek, ...chart.corrections.slice(0, MOST_CORRECTIONS)].join(" ")}</figcaption>
</figure>`;
  const link = html`<a href="${page}">${chart.title}</a>`;
  const first =
    site === null ? `Put the folder "charts" on your site and replace ${UNKNOWN_SITE} below by its address.\n\n` : "";
  return `Three ways to put this chart into a story. Copy one block into the story's HTML.

${first}1. The page with its table and sources, in a frame (nothing in it runs or is loaded from elsewhere). The height is that
   of a phone; where the column is never narrower than 600 pixels, height="${frameHeight(chart, "wide")}" is enough.

${frame.text}

2. The picture, where frames are not allowed (it carries its own title and source)

${still.text}

3. A link

${link.text}
`;
}
