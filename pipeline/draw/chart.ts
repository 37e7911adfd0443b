import { once } from "../once.ts";
import type { Chart, Drawn } from "../types.ts";
import { compose } from "./compose.ts";
import { type CardPanel, cardSvg } from "./render/card.ts";
import type { Drawing } from "./render/drawing.ts";
import { finishSvg } from "./render/finish.ts";
import { pictureSvg } from "./render/picture.ts";
import type { Shape } from "./shape.ts";
import type { PanelSpec } from "./spec.ts";
import { surroundOf } from "./surround.ts";
import { CARD_WIDTH, CARD_WIDTHS, DESK_WIDTH, MARGIN, WIDTHS } from "./theme.ts";
import type { Tools } from "./tools.ts";

/** A chart drawn at all widths, whose card is being painted. */
export interface DrawnChart extends Omit<Chart, "png" | "card"> {
  card: Promise<Uint8Array>;
}

/** A chart drawn at the desk width, whose picture is being painted on a thread of its own. */
export interface StartedChart {
  /** Draws the other widths. One chart after the other: Vega counts ids across the process. */
  widths: () => Promise<DrawnChart>;
  png: Promise<Uint8Array>;
}

/** Begins to draw one chart. */
export async function startChart(shape: Shape, tools: Tools): Promise<StartedChart> {
  const { say } = shape;
  const { paint } = tools;
  const { measure } = tools.face;
  const { name } = shape.chart;
  const { around, at, drawn, sizeAt, spec, svgOf, whole } = drawerOf(shape, tools);
  const desk = await at(DESK_WIDTH);
  const widths = async () => {
    const drawings = new Map([[DESK_WIDTH as number, desk]]);
    for (const width of WIDTHS) if (width !== DESK_WIDTH) drawings.set(width, await at(width));
    const own = shape.cardPanelAt?.(sizeAt(CARD_WIDTH));
    const pictured =
      own === undefined ? CARD_WIDTHS.map((width) => drawings.get(width)!) : [await drawn(CARD_WIDTH, [own], "card")];
    const card = cardSvg(shape.card, panelsOf(pictured, shape.card.panel), { measure, say });
    return {
      ...whole(drawings),
      spec: spec(),
      card: paint(`${name}-card.png`, card),
    };
  };
  const picture = pictureSvg(svgOf(desk, DESK_WIDTH), around, { width: DESK_WIDTH, measure, say });
  return { widths, png: paint(`${name}.png`, picture) };
}

/** Draws one chart as somebody sees it, without its pictures. Its spec is laid out for the desk, which takes as long as another width: it is empty where only the narrowest is seen. */
export async function chartAt(
  shape: Shape,
  seen: Exclude<Drawn, "none">,
  tools: Tools,
): Promise<Omit<Chart, "png" | "card">> {
  const { at, spec, whole } = drawerOf(shape, tools);
  const drawings = new Map<number, Drawing>();
  for (const width of seen === "all" ? WIDTHS : [Math.min(...WIDTHS)]) drawings.set(width, await at(width));
  return { ...whole(drawings), spec: seen === "all" ? spec() : {} };
}

/** How one chart is drawn at a width, and what its drawings make. */
function drawerOf({ chart, drawnWords, say, panelsAt }: Shape, { face, render }: Tools) {
  const { measure } = face;
  const { name, title, alt } = chart;
  const around = surroundOf(drawnWords, chart.corrections.filter(face.covers), chart.notes, say);
  const sizeAt = (width: number) => ({ width: width - 2 * MARGIN, measure });
  const deskPanels = once(() => panelsAt(sizeAt(DESK_WIDTH)));
  const drawn = (width: number, panels: readonly PanelSpec[], part = `${width}`) =>
    render(`${name}-${part}.svg`, compose(panels, alt, { width, measure, say }));
  const at = (width: number) => drawn(width, width === DESK_WIDTH ? deskPanels() : panelsAt(sizeAt(width)));
  const svgOf = (drawing: Drawing, width: number) => finishSvg(drawing, { name, title, alt, width });
  const spec = () => compose(deskPanels(), alt, { width: DESK_WIDTH, measure, say }, around);
  const whole = (drawings: ReadonlyMap<number, Drawing>) => ({
    ...chart,
    svg: Object.fromEntries([...drawings].map(([width, drawing]) => [width, svgOf(drawing, width)])),
  });
  return { around, sizeAt, drawn, at, spec, svgOf, whole };
}

/** One panel as it stands in several drawings, of which the card takes the one that it can show the largest. */
function panelsOf(drawings: readonly Drawing[], panel: number): CardPanel[] {
  return drawings.flatMap((drawing) => {
    const place = drawing.panels[panel];
    return place === undefined ? [] : [{ drawing, ...place }];
  });
}
