import { catalogueOf } from "../../catalogue/languages.ts";
import { leadingTo } from "../chart-drawings.ts";
import { MOST_CORRECTIONS } from "../chart-figure.ts";
import { type Html, html, trusted } from "../html.ts";
import { drawingSize } from "./page-height.ts";
import type { Placed } from "./places.ts";

/** The drawing of a story's column; it stands alone as `NAME.svg`. */
export const PICTURE_WIDTH = 640;
/** The drawing of a phone's column; it stands alone as `NAME-narrow.svg`. */
export const NARROW_WIDTH = 360;

/** Columns less wide than this take the narrow drawing. */
const NARROW_COLUMN = "(max-width: 559px)";

/** Width and height of a PNG from its header (PNG specification, IHDR: bytes 16 to 23), in CSS pixels at two dots a pixel. */
function pictureSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: Math.round(view.getUint32(16) / 2), height: Math.round(view.getUint32(20) / 2) };
}

function caption({ chart }: Placed): Html {
  const words = [`${chart.title}.`, chart.dek, ...chart.corrections.slice(0, MOST_CORRECTIONS)].join(" ");
  return html`<figcaption>${words}</figcaption>`;
}

/** The picture with its description: the drawing alone in a narrow column, else the whole chart with title and sources in it. */
export function picture(placed: Placed): Html {
  const { chart, page, to } = placed;
  const [wide, narrow] = [pictureSize(chart.png), drawingSize(chart.svg[NARROW_WIDTH] ?? "")];
  return html`<figure style="margin:1em 0">
  <a href="${page}"><picture>
    <source media="${NARROW_COLUMN}" type="image/svg+xml" srcset="${to(`${chart.name}-narrow.svg`)}" width="${narrow.width}" height="${narrow.height}">
    <img src="${to(`${chart.name}.png`)}" alt="${chart.alt}" width="${wide.width}" height="${wide.height}" style="max-width:100%;height:auto" loading="lazy">
  </picture></a>
  ${caption(placed)}
</figure>`;
}

/** A drawing as a part of another page: no wider than its column, its marks leading to the sentences on the chart's page. */
function drawing({ chart, page }: Placed, width: number): Html {
  const svg = (chart.svg[width] ?? "").replace("<svg ", '<svg style="max-width:100%;height:auto" ');
  return trusted(leadingTo(svg, html`${page}`.text));
}

/** The two drawings; without the style, which some systems take away, the wide one alone is seen. */
const BY_COLUMN = `@media ${NARROW_COLUMN}{.tallywire-wide{display:none}.tallywire-narrow{display:block}}`;

/** The drawing itself in the story's HTML: it takes no request, and its words can be searched and read aloud. */
export function inlineDrawing(placed: Placed): Html {
  const { table } = catalogueOf(placed.chart.language).page;
  return html`<figure style="margin:1em 0">
<style>${trusted(BY_COLUMN)}</style>
<div class="tallywire-wide">${drawing(placed, PICTURE_WIDTH)}</div>
<div class="tallywire-narrow" hidden>${drawing(placed, NARROW_WIDTH)}</div>
${caption(placed)}
<a href="${placed.page}">${table.heading}</a>
</figure>`;
}
