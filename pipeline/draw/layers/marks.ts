import type { Mark } from "../marks.ts";
import { type Looks, lookChannels } from "../sources.ts";
import type { Encoding, Layer, PositionX, PositionY } from "../spec.ts";
import { ARROW, DOT, PAPER } from "../theme.ts";

/** A reading as the mark layers draw it; `date` or `track` is its place across the scale. */
export interface MarkRow extends Mark {
  id: string;
  source: string;
  words: string;
  detail: string;
  /** The day of a trend. */
  date?: string;
  /** The pixel row of an interval. */
  track?: number;
}

/** Where marks stand: the numbers run up or to the right, and something else runs across. */
export interface Space {
  direction: "up" | "right";
  /** The numeric axis for a field of the row. */
  along: (field: string) => PositionX & PositionY;
  across: PositionX & PositionY;
  /** How much of the measure a pixel is. */
  unitsPerPixel: number;
}

/** Open arrow, and the cap of a range, as SVG paths in a square from -1 to 1 that `size` stretches. */
const PATHS = {
  up: {
    more: "M0,-0.3L0,-1M-0.25,-0.72L0,-1L0.25,-0.72",
    less: "M0,0.3L0,1M-0.25,0.72L0,1L0.25,0.72",
    cap: "M-1,0L1,0",
  },
  right: {
    more: "M0.3,0L1,0M0.72,-0.25L1,0L0.72,0.25",
    less: "M-0.3,0L-1,0M-0.72,-0.25L-1,0L-0.72,0.25",
    cap: "M0,-1L0,1",
  },
} as const;
const FADE_STEPS = [0.75, 0.5, 0.3, 0.15] as const;
const FADE_LENGTH = 2 * ARROW;

/** All marks of the rows, the faintest below. */
export function markLayers(rows: readonly MarkRow[], space: Space, looks: Looks): Layer[] {
  const of = (test: (row: MarkRow) => boolean) => rows.filter(test);
  const style = lookChannels(looks);
  const ranges = of((r) => r.body === "range");
  return [
    ...fadeLayer(
      of((r) => r.body === "fade"),
      space,
      style,
    ),
    ...spanLayer(ranges, space, style),
    ...pathLayer(ranges, "at", PATHS[space.direction].cap, DOT, space, style),
    ...pathLayer(ranges, "to", PATHS[space.direction].cap, DOT, space, style),
    ...pathLayer(
      of((r) => r.body === "dot" && r.open === "more"),
      "at",
      PATHS[space.direction].more,
      ARROW,
      space,
      style,
    ),
    ...pathLayer(
      of((r) => r.body === "dot" && r.open === "less"),
      "at",
      PATHS[space.direction].less,
      ARROW,
      space,
      style,
    ),
    ...pointLayer(
      of((r) => r.body === "hollow"),
      false,
      space,
      style,
    ),
    ...pointLayer(
      of((r) => r.body === "dot"),
      true,
      space,
      style,
    ),
  ];
}

type Style = ReturnType<typeof lookChannels>;

function positions(space: Space, field: string): Encoding {
  return space.direction === "up"
    ? { x: space.across, y: space.along(field) }
    : { x: space.along(field), y: space.across };
}

/** Days are read as UTC whatever the reader's zone. */
function dataOf(values: readonly MarkRow[]): NonNullable<Layer["data"]> {
  const dated = values.some((row) => row.date !== undefined);
  return { values: [...values], ...(dated ? { format: { parse: { date: "utc:'%Y-%m-%d'" } } } : {}) };
}

const TOOLTIP: NonNullable<Encoding["tooltip"]> = [
  { field: "words", type: "nominal", title: "Figure" },
  { field: "detail", type: "nominal", title: "Source" },
];

function pointLayer(rows: readonly MarkRow[], filled: boolean, space: Space, style: Style): Layer[] {
  if (rows.length === 0) return [];
  const size = (2 * DOT) ** 2;
  const mark = filled
    ? ({ type: "point", filled: true, opacity: 1, size, stroke: PAPER, strokeWidth: 1 } as const)
    : ({ type: "point", filled: false, opacity: 1, size: size * 0.85, fill: PAPER, strokeWidth: 2 } as const);
  return [{ data: dataOf(rows), mark, encoding: { ...positions(space, "at"), ...style, tooltip: TOOLTIP } }];
}

function pathLayer(
  rows: readonly MarkRow[],
  field: "at" | "to",
  shape: string,
  length: number,
  space: Space,
  style: Style,
): Layer[] {
  if (rows.length === 0) return [];
  const mark = {
    type: "point",
    filled: false,
    opacity: 1,
    shape,
    size: (2 * length) ** 2,
    strokeWidth: 2,
    strokeCap: "round",
  } as const;
  return [{ data: dataOf(rows), mark, encoding: { ...positions(space, field), color: style.color } }];
}

function spanLayer(rows: readonly MarkRow[], space: Space, style: Style): Layer[] {
  if (rows.length === 0) return [];
  const mark = { type: "rule", strokeWidth: 4, opacity: 1 } as const;
  const end = space.direction === "up" ? { y2: { field: "to" } } : { x2: { field: "to" } };
  const encoding = { ...positions(space, "at"), ...end, color: style.color, tooltip: TOOLTIP };
  return [{ data: dataOf(rows), mark, encoding }];
}

/** A vague figure: a broad band that begins where the words begin and thins out where they say nothing. */
function fadeLayer(rows: readonly MarkRow[], space: Space, style: Style): Layer[] {
  if (rows.length === 0) return [];
  const values = rows.flatMap((row) => fadeSteps(row, space.unitsPerPixel).map((step) => ({ ...row, ...step })));
  const mark = { type: "rule", strokeWidth: 2 * DOT } as const;
  const end = space.direction === "up" ? { y2: { field: "end" } } : { x2: { field: "end" } };
  const opacity = { field: "opacity", type: "quantitative", scale: null } as const;
  const encoding = { ...positions(space, "begin"), ...end, color: style.color, opacity, tooltip: TOOLTIP };
  return [{ data: dataOf(values), mark, encoding }];
}

function fadeSteps(row: MarkRow, unitsPerPixel: number): { begin: number; end: number; opacity: number }[] {
  if (row.open === null) return [{ begin: row.at, end: row.to, opacity: FADE_STEPS[2] }];
  const step = ((row.open === "more" ? 1 : -1) * FADE_LENGTH * unitsPerPixel) / FADE_STEPS.length;
  return FADE_STEPS.map((opacity, i) => ({
    begin: Math.max(0, row.at + i * step),
    end: Math.max(0, row.at + (i + 1) * step),
    opacity,
  })).filter((s) => s.begin !== s.end);
}
