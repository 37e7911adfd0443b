import { FONT_STACK } from "../text/font.ts";
import { ARROW, PAPER } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { escapeXml } from "./escape.ts";
import { CHART_CLASS, chartStyle } from "./style.ts";

/** What a reader who cannot see the picture gets instead, and the name that its ids begin with. */
export interface Caption {
  name: string;
  title: string;
  alt: string;
  width: number;
}

/**
 * Turns a bare drawing into an SVG that stands in a page: its own ids, exact width, light and dark. The paper is the image with title and
 * description, the marks above it are hidden from a screen reader: inside an image no link may stand. Its texts are placed from the left, in
 * a page that runs from the right too; marks inside each line turn Arabic.
 */
export function finishSvg({ inside, width: drawn, height }: Drawing, { name, title, alt, width }: Caption): string {
  if (drawn > width + 2 * ARROW)
    throw new Error(`chart: "${name}" is ${drawn} px wide where ${width} px were asked for`);
  const id = `${name}-${width}`;
  const size = `width="${width}" height="${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" class="${CHART_CLASS}" ${size} viewBox="0 0 ${width} ${height}" direction="ltr">`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(alt)}</desc>`,
    `<style>${chartStyle()}</style>`,
    `<rect role="img" aria-labelledby="${id}-title ${id}-desc" ${size} fill="${PAPER}"/>`,
    `<g aria-hidden="true" font-family="${FONT_STACK}">${prefixIds(inside, id)}</g></svg>\n`,
  ].join("\n");
}

function prefixIds(svg: string, prefix: string): string {
  return svg.replace(/\bid="([^"]+)"/gu, `id="${prefix}-$1"`).replace(/url\(#([^)]+)\)/gu, `url(#${prefix}-$1)`);
}
