import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Page } from "../compose.ts";
import { FONT_STACK, type Weight } from "../text/font.ts";
import type { Measurer } from "../text/measurer.ts";
import { wrap } from "../text/wrap.ts";
import { INK, MARGIN, PAPER, SOFT_INK } from "../theme.ts";
import type { Drawing, Stretch } from "./drawing.ts";
import { textBlock } from "./picture.ts";

/** Half of 1200 x 630, which social networks show: pictures are painted at twice their size. */
export const CARD = { width: 600, height: 315 } as const;

/** The words of a card. */
export interface CardWords {
  title: string;
  dek: string;
  /** Who states the figures: the same in fewer and fewer names. */
  foot: readonly string[];
}

/** One panel of a drawing. */
export interface CardPanel extends Stretch {
  drawing: Drawing;
}

interface Style {
  sizes: readonly (readonly [size: number, lines: number])[];
  weight: Weight;
  colour: string;
}

type Tools = Pick<Page, "measure" | "say">;

const EDGE = 24;
const INNER = CARD.width - 2 * EDGE;
const AIR = 8;
/** Larger than this a drawing looks like a poster's. */
const LARGEST = 1.3;
/** Sizes with the lines that a text may take in each, the best first. */
const TITLE: Style = {
  sizes: [
    [22, 1],
    [19, 1],
    [17, 1],
    [22, 2],
    [18, 2],
    [14, 3],
    [10, 9],
  ],
  weight: "bold",
  colour: INK,
};
const DEK: Style = {
  sizes: [
    [11.5, 1],
    [10.5, 1],
    [11.5, 2],
    [10, 2],
  ],
  weight: "regular",
  colour: SOFT_INK,
};
const FOOT_SIZE = 10;
/** A text of a drawing, and how far it may reach from where it stands, in pixels. */
const TEXT = /<text x="[^"]*" y="([^"]*)"[^>]*>[^<]*<\/text>/gu;
const TALLEST = 40;

/** Title, dek, one panel as large as it may be, and who states the figures; what finds no room is left out, never cut. */
export function cardSvg({ title, dek, foot }: CardWords, panels: readonly CardPanel[], tools: Tools): string {
  const { measure, say } = tools;
  const fits = (text: string) => measure(text, FOOT_SIZE, "regular") <= INNER;
  const source = foot.find(fits) ?? foot.at(-1) ?? "";
  const below = block([styled(source, FOOT_SIZE, "regular", SOFT_INK)], 0, tools);
  const floor = CARD.height - EDGE / 2 - below.bottom;
  const head = block([...fitting(title, TITLE, measure), ...fitting(dek, DEK, measure)], EDGE - 6, tools);
  const room = floor - AIR - head.bottom - AIR;
  const placed = panels.map((panel) => ({ panel, scale: scaleOf(panel, room) }));
  const best = placed.reduce<(typeof placed)[number] | null>((a, b) => (a && area(a) >= area(b) ? a : b), null);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="${FONT_STACK}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PAPER}"/>`,
    ...(best === null || room <= 0 ? [] : cropped(best.panel, best.scale, head.bottom + AIR, say)),
    ...head.lines,
    ...block([styled(source, FOOT_SIZE, "regular", SOFT_INK)], floor, tools).lines,
    "</svg>",
  ].join("\n");
}

function styled(text: string, size: number, weight: Weight, colour: string) {
  return { text, style: { size, line: Math.round(size * 1.28), weight, colour } };
}

/** The text in the first size that has room for it; nothing where none has. */
function fitting(text: string, { sizes, weight, colour }: Style, measure: Measurer) {
  const fits = sizes.filter(([size, lines]) => wrap(text, INNER, (t) => measure(t, size, weight)).length <= lines);
  return fits.slice(0, 1).map(([size]) => styled(text, size, weight, colour));
}

function block(texts: Parameters<typeof textBlock>[0], top: number, tools: Tools) {
  return textBlock(texts, top, { ...tools, width: CARD.width }, EDGE);
}

function scaleOf({ drawing, height }: CardPanel, room: number): number {
  return Math.max(0, Math.min(LARGEST, INNER / (drawing.width - 2 * MARGIN), room / height));
}

function area({ panel: { drawing, height }, scale }: { panel: CardPanel; scale: number }): number {
  return drawing.width * height * scale ** 2;
}

/**
 * A view box shows the panel of a drawing that holds them all. Paper covers the others: to cut them off, resvg would paint on a layer of its own. Texts
 * elsewhere take the most time to paint, and are left out.
 */
function cropped(
  { drawing: { inside, width }, top, height }: CardPanel,
  scale: number,
  y: number,
  { direction }: Catalogue,
): string[] {
  const [w, h] = [width - 2 * MARGIN, height].map((length) => Math.round(length * scale * 100) / 100);
  const box = `${MARGIN} ${top} ${width - 2 * MARGIN} ${height}`;
  const x = direction === "rtl" ? CARD.width - EDGE - w! : EDGE;
  const isNear = (at: number) => at > top - TALLEST && at < top + height + TALLEST;
  const shown = inside.replace(TEXT, (text: string, at: string) => (isNear(Number(at)) ? text : ""));
  return [
    `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${box}" overflow="visible">${shown}</svg>`,
    `<path d="M0,0H${CARD.width}V${CARD.height}H0ZM${x},${y}v${h}h${w}v-${h}Z" fill="${PAPER}"/>`,
  ];
}
