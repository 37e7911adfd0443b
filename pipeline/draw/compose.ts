import type { Canvas } from "./canvas.ts";
import { textLayers } from "./layers/text.ts";
import { facing } from "./mirror.ts";
import { MADE } from "./own/made.ts";
import type { ConcatSpec, PanelSpec } from "./spec.ts";
import { FONT_STACK, WEIGHTS } from "./text/font.ts";
import { labelBlock, placed } from "./text/label.ts";
import { wrap } from "./text/wrap.ts";
import { INK, LINE, MARGIN, PAPER, SIZE, SOFT_INK } from "./theme.ts";

/** The words around the panels, for a picture that travels alone. */
export interface Surround {
  title: string;
  dek: string;
  foot: readonly string[];
}

/** A width in pixels, and what to fill it with. */
export type Page = Pick<Canvas, "width" | "measure" | "say">;

/** Which Vega-Lite the specs are written in. */
export const SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json";
/** What every chart is drawn with. */
export const CONFIG = {
  // Marks carry no ARIA of their own: the SVG is one image with one text alternative.
  aria: false,
  // Every row has its numbers: without this each layer filters for them, which takes a tenth of the time.
  mark: { invalid: null },
  font: FONT_STACK,
  axis: { labelFontSize: SIZE.axis, labelFontWeight: WEIGHTS.regular, labelLimit: 0 },
  text: { font: FONT_STACK, limit: 0 },
  title: { limit: 0 },
};
const PANEL_GAP = 26;

/** Panels below each other as one complete spec of the given outer width; with title, dek and sources where it has to stand alone. */
export function compose(
  panels: readonly PanelSpec[],
  alt: string,
  { width, measure, say }: Page,
  surround?: Surround,
): ConcatSpec {
  const inner = { width: width - 2 * MARGIN, measure, say };
  return {
    $schema: SCHEMA,
    description: alt,
    usermeta: MADE,
    background: PAPER,
    padding: MARGIN,
    ...(surround === undefined ? {} : { title: chartTitle(surround, inner) }),
    spacing: PANEL_GAP,
    vconcat: surround === undefined ? [...panels] : [...panels, footView(surround.foot, inner)],
    config: say.axisNumbers === null ? CONFIG : { ...CONFIG, locale: { number: say.axisNumbers } },
  };
}

function chartTitle(surround: Surround, { width, measure, say }: Page): NonNullable<ConcatSpec["title"]> {
  return {
    text: wrap(surround.title, width, (text) => measure(text, SIZE.headline, "bold")).map(say.line),
    subtitle: wrap(surround.dek, width, (text) => measure(text, SIZE.dek, "regular")).map(say.line),
    anchor: say.direction === "rtl" ? "end" : "start",
    frame: "bounds",
    color: INK,
    fontSize: SIZE.headline,
    fontWeight: WEIGHTS.bold,
    lineHeight: LINE.headline,
    subtitleColor: SOFT_INK,
    subtitleFontSize: SIZE.dek,
    subtitleFontWeight: WEIGHTS.regular,
    subtitleLineHeight: LINE.dek,
    subtitlePadding: 6,
    offset: 22,
  };
}

function footView(foot: readonly string[], page: Page): PanelSpec {
  const { width, measure, say } = page;
  let y = 0;
  const lines = foot.flatMap((text) => {
    const block = labelBlock("", text, width, measure, true);
    const at = placed(block, 0, y);
    y += block.height + 2;
    return at;
  });
  return { width, height: Math.max(y, 1), view: { stroke: null }, layer: facing(textLayers(lines, say), page) };
}
