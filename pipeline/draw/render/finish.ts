import { FONT_STACK } from "../text/font.ts";
import type { Measurer } from "../text/measurer.ts";
import { ARROW, MARGIN, PAPER } from "../theme.ts";
import { escapeXml } from "./escape.ts";
import { CHART_CLASS, chartStyle } from "./style.ts";
import { fixTextLengths } from "./text-length.ts";

/** What a reader who cannot see the picture gets instead, and the name that its ids begin with. */
export interface Caption {
  name: string;
  title: string;
  alt: string;
  width: number;
}

const ROOT = /^<svg\b[^>]*\bviewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>/u;

/** Turns Vega's SVG into one that stands in a page: one image with title and description, its own ids, exact width, light and dark. */
export function finishSvg(raw: string, caption: Caption, measure: Measurer): string {
  const root = ROOT.exec(raw);
  if (root === null) throw new Error("chart: Vega gave no SVG with a view box");
  const [opening, drawn, height] = root as unknown as [string, string, string];
  if (Number(drawn) > caption.width + 2 * ARROW) {
    throw new Error(`chart: "${caption.name}" is ${drawn} px wide where ${caption.width} px were asked for`);
  }
  const id = `${caption.name}-${caption.width}`;
  const plain = plainInside(raw.slice(opening.length, -"</svg>".length));
  const inner = prefixIds(fixTextLengths(plain, measure), id);
  const size = `width="${caption.width}" height="${height}"`;
  const paper = `<rect ${size} fill="${PAPER}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" class="${CHART_CLASS}" ${size} viewBox="0 0 ${caption.width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(caption.title)}</title><desc id="${id}-desc">${escapeXml(caption.alt)}</desc>`,
    `<style>${chartStyle()}</style>`,
    `<g aria-hidden="true" font-family="${FONT_STACK}">${inner.replace(PAPER_RECT, paper).replace(ORIGIN, `translate(${MARGIN},$1)`)}</g></svg>\n`,
  ].join("\n");
}

/** Vega counts an arrow's empty side as ink and shifts the drawing for it; every view begins at the margin, so that it can be put back. */
const ORIGIN = /translate\([\d.]+,([\d.]+)\)/u;
const PAPER_RECT = new RegExp(`<rect width="[\\d.]+" height="[\\d.]+" fill="${PAPER}"/?>(</rect>)?`, "u");

/** Inside one image nothing has a role of its own, and the font is said once. */
function plainInside(svg: string): string {
  return svg
    .replace(/ (?:role|aria-roledescription|aria-hidden|class)="[^"]*"/gu, "")
    .replaceAll(` font-family="${FONT_STACK}"`, "");
}

function prefixIds(svg: string, prefix: string): string {
  return svg
    .replace(/\bid="([^"]+)"/gu, `id="${prefix}-$1"`)
    .replace(/url\(#([^)]+)\)/gu, `url(#${prefix}-$1)`)
    .replace(/\bhref="#([^"]+)"/gu, `href="#${prefix}-$1"`);
}
