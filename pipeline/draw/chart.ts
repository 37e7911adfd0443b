import type { Chart } from "../types.ts";
import { compose } from "./compose.ts";
import { finishSvg } from "./render/finish.ts";
import { pictureSvg } from "./render/picture.ts";
import type { Shape } from "./shape.ts";
import type { ConcatSpec } from "./spec.ts";
import { surroundOf } from "./surround.ts";
import type { Face } from "./text/measurer.ts";
import { DESK_WIDTH, MARGIN, WIDTHS } from "./theme.ts";

/** A chart drawn at the desk width, whose picture is being painted on a thread of its own. */
export interface StartedChart {
  /** Draws the other widths. One chart after the other: Vega counts ids across the process. */
  widths: () => Promise<Omit<Chart, "png">>;
  png: Promise<Uint8Array>;
}

/** What all charts are drawn with. */
export interface Tools {
  face: Face;
  /** A spec as SVG; a drawing as PNG. Each drawing has a name of its own. */
  render(name: string, spec: ConcatSpec): Promise<string>;
  paint(name: string, svg: string): Promise<Uint8Array>;
}

/** Begins to draw one chart. */
export async function startChart(
  { chart, drawnWords, say, panelsAt }: Shape,
  { face, render, paint }: Tools,
): Promise<StartedChart> {
  const { measure } = face;
  const { name, title, alt } = chart;
  const around = surroundOf(drawnWords, chart.corrections.filter(face.covers), chart.notes, say);
  const panels = (width: number) => panelsAt({ width: width - 2 * MARGIN, measure });
  const svgAt = async (width: number) => {
    const spec = compose(panels(width), alt, width, measure);
    return finishSvg(await render(`${name}-${width}.svg`, spec), { name, title, alt, width });
  };
  const desk = await svgAt(DESK_WIDTH);
  const widths = async () => {
    const svg: Record<number, string> = { [DESK_WIDTH]: desk };
    for (const width of WIDTHS) if (width !== DESK_WIDTH) svg[width] = await svgAt(width);
    return { ...chart, spec: compose(panels(DESK_WIDTH), alt, DESK_WIDTH, measure, around), svg };
  };
  return { widths, png: paint(`${name}.png`, pictureSvg(desk, DESK_WIDTH, around, measure)) };
}
