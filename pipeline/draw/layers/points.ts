import type { Catalogue } from "../../catalogue/catalogue.ts";
import { compareText } from "../../problems.ts";
import type { Encoding, Layer } from "../spec.ts";
import { ARROW, ARROW_UP, DOT, PAPER } from "../theme.ts";
import { dataOf, given, givenNumber, type MarkRow, placeOf, pointChannels, type Space } from "./space.ts";

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

/** What an editor shows on hover. */
function tooltipOf({ chart: { tooltip } }: Catalogue): NonNullable<Encoding["tooltip"]> {
  return [
    { field: "words", type: "nominal", title: tooltip.figure },
    { field: "detail", type: "nominal", title: tooltip.source },
  ];
}

/** How one symbol is drawn; the columns that the layer reads. */
interface Symbols {
  at: number;
  shape: string;
  size: number;
  fill: string;
  stroke: string;
  strokeWidth: number;
}

/**
 * Dots, hollow marks, open arrows and caps in one layer, the dots on top: each row says how it looks, for Vega-Lite takes as long for
 * a layer as for a hundred marks. The body of a mark has the id of its figure, and so leads to its evidence.
 */
export function pointLayer(rows: readonly MarkRow[], space: Space, say: Catalogue): Layer[] {
  const ends = rows.flatMap((row) => endSymbols(row, space.direction).map((symbol) => described(row, symbol)));
  const bodies = rows.flatMap((row) => bodySymbol(row).map((symbol) => ({ id: row.id, ...described(row, symbol) })));
  const encoding: Encoding = {
    ...pointChannels(space),
    shape: given("shape"),
    size: givenNumber("size"),
    fill: given("fill"),
    stroke: given("stroke"),
    strokeWidth: givenNumber("strokeWidth"),
    tooltip: tooltipOf(say),
  };
  const values = [...ends.sort(byColour), ...bodies.sort(byColour)];
  if (values.length === 0) return [];
  return [{ data: dataOf(values), mark: { type: "point", opacity: 1, strokeCap: "round" }, encoding }];
}

/** Neighbours of one colour weigh less. */
function byColour(a: Symbols, b: Symbols): number {
  return compareText(a.stroke, b.stroke) || compareText(a.fill, b.fill);
}

function described(row: MarkRow, symbol: Symbols) {
  return { source: row.source, words: row.words, detail: row.detail, ...placeOf(row), ...symbol };
}

/** A full dot, or a rounded figure's hollow one; ranges and vague figures have no point. */
function bodySymbol({ body, at, look }: MarkRow): Symbols[] {
  const { colour, shape } = look;
  if (body === "dot") return [{ at, shape, size: (2 * DOT) ** 2, fill: colour, stroke: PAPER, strokeWidth: 1 }];
  if (body === "hollow") return [{ at, shape, size: (1.8 * DOT) ** 2, fill: PAPER, stroke: colour, strokeWidth: 2 }];
  return [];
}

/** Where a mark stays open, and where a range ends. */
function endSymbols({ body, at, to, open, look }: MarkRow, direction: Space["direction"]): Symbols[] {
  const paths = PATHS[direction];
  const end = (tip: number, shape: string, length: number): Symbols => ({
    at: tip,
    shape,
    size: (2 * length) ** 2,
    fill: "transparent",
    stroke: look.colour,
    strokeWidth: 2,
  });
  if (body === "range") return [end(at, paths.cap, DOT), end(to, paths.cap, DOT)];
  return body === "dot" && open !== null ? [end(at, paths[open], direction === "up" ? ARROW_UP : ARROW)] : [];
}
