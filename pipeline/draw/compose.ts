import { textLayers } from "./layers/text.ts";
import { MADE } from "./own/made.ts";
import type { ConcatSpec, PanelSpec } from "./spec.ts";
import { FONT_STACK, WEIGHTS } from "./text/font.ts";
import { labelBlock, placed } from "./text/label.ts";
import type { Measurer } from "./text/measurer.ts";
import { wrap } from "./text/wrap.ts";
import { INK, LINE, MARGIN, PAPER, SIZE, SOFT_INK } from "./theme.ts";

/** The words around the panels, for a picture that travels alone. */
export interface Surround {
  title: string;
  dek: string;
  foot: readonly string[];
}

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
  width: number,
  measure: Measurer,
  surround?: Surround,
): ConcatSpec {
  const inner = width - 2 * MARGIN;
  return {
    $schema: SCHEMA,
    description: alt,
    usermeta: MADE,
    background: PAPER,
    padding: MARGIN,
    ...(surround === undefined ? {} : { title: chartTitle(surround, inner, measure) }),
    spacing: PANEL_GAP,
    vconcat: surround === undefined ? [...panels] : [...panels, footView(surround.foot, inner, measure)],
    config: CONFIG,
  };
}

function chartTitle(surround: Surround, width: number, measure: Measurer): NonNullable<ConcatSpec["title"]> {
  return {
    text: wrap(surround.title, width, (text) => measure(text, SIZE.headline, "bold")),
    subtitle: wrap(surround.dek, width, (text) => measure(text, SIZE.dek, "regular")),
    anchor: "start",
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

function footView(foot: readonly string[], width: number, measure: Measurer): PanelSpec {
  let y = 0;
  const lines = foot.flatMap((text) => {
    const block = labelBlock("", text, width, measure, true);
    const at = placed(block, 0, y);
    y += block.height + 2;
    return at;
  });
  return { width, height: Math.max(y, 1), view: { stroke: null }, layer: textLayers(lines) };
}
