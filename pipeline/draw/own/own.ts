import { hasRightToLeft } from "../../catalogue/isolate.ts";
import { catalogueOf } from "../../catalogue/languages.ts";
import { UsageError } from "../../problems.ts";
import type { Chart, Row } from "../../types.ts";
import { SCHEMA } from "../compose.ts";
import type { DrawOptions } from "../draw.ts";
import { cardSvg } from "../render/card.ts";
import type { Drawing } from "../render/drawing.ts";
import { loadEngine } from "../render/engine.ts";
import { finishSvg } from "../render/finish.ts";
import { pictureSvg } from "../render/picture.ts";
import { surroundOf } from "../surround.ts";
import type { Measurer } from "../text/measurer.ts";
import { DESK_WIDTH, MARGIN, PAPER, WIDTHS } from "../theme.ts";
import { type Tools, withTools } from "../tools.ts";
import { columnsDrawn, whyNotDrawn } from "./check.ts";
import { drawnRows } from "./drawn-rows.ts";
import { type Config, dressed } from "./dress.ts";
import { MADE } from "./made.ts";

/** A chart of somebody's own: a Vega-Lite view, its rows and its words. */
export interface OwnChart extends Pick<Chart, "name" | "language" | "title" | "dek" | "alt" | "table"> {
  /** A view or layers in Vega-Lite, without data and width. */
  spec: object;
  /** Who states the rows that are drawn. */
  sourcesOf: (rows: readonly Row[]) => Chart["sources"];
}

const HEIGHT = 320;

/**
 * Draws a Vega-Lite view in the widths, fonts and colours of the project's own charts, with the same checks. Rows that lack a value that is drawn are
 * left out and counted in a note: unknown is not zero.
 * @throws UsageError where a column is not there, a day hangs on the reader's time zone, or a bar does not begin at zero
 */
export async function drawOwn(own: OwnChart, options: DrawOptions): Promise<Chart> {
  const { title, alt, dek, language, table, spec } = own;
  const rows = completeRows(own);
  const direction = catalogueOf(language).direction;
  const joins = direction === "rtl" || hasRightToLeft(JSON.stringify([title, dek, alt, spec, table.rows]));
  return withTools(joins, options, async (tools) => {
    const drawn = await keptRows(own, rows, tools.face.measure, options);
    return drawnWith(tools, own, rows, drawn);
  });
}

/** `rows`: what Vega is given; `drawn`: those of them that it draws. */
async function drawnWith(
  { face, render, paint }: Tools,
  own: OwnChart,
  rows: readonly Row[],
  drawn: readonly Row[],
): Promise<Chart> {
  const { name, title, alt, dek, language, table } = own;
  const say = catalogueOf(language);
  const lacking = table.rows.length - rows.length;
  const notes = lacking === 0 ? [] : [say.notes.valueMissing(lacking)];
  const drawings: [number, Drawing][] = [];
  for (const width of WIDTHS) drawings.push([width, await render(`${name}-${width}.svg`, specAt(own, rows, width))]);
  const svg = Object.fromEntries(
    drawings.map(([width, drawing]) => [width, finishSvg(drawing, { name, title, alt, width })]),
  );
  const words = { title, dek, alt, summary: alt, sources: own.sourcesOf(drawn) };
  const around = surroundOf(words, [], notes, say);
  const picture = pictureSvg(svg[DESK_WIDTH] ?? "", around, { width: DESK_WIDTH, measure: face.measure, say });
  const png = paint(`${name}.png`, picture);
  const whole = drawings.map(([, drawing]) => ({ drawing, top: 0, height: drawing.height }));
  const card = paint(
    `${name}-card.png`,
    cardSvg({ title, dek, foot: around.foot }, whole, { measure: face.measure, say }),
  );
  return {
    ...words,
    name,
    type: "own",
    language,
    corrections: [],
    notes,
    said: [],
    problems: [],
    spec: specAt(own, rows, DESK_WIDTH),
    svg,
    card: await card,
    png: await png,
    table: { ...table, rows: drawn },
  };
}

function refused({ name }: OwnChart, why: string): UsageError {
  return new UsageError(`the chart "${name}" is not drawn: ${why}`);
}

/** The rows that have a value wherever the view draws or reckons with one. */
function completeRows(own: OwnChart): Row[] {
  const { spec, table } = own;
  const why = whyNotDrawn(spec, table);
  if (why !== null) throw refused(own, why);
  const fields = columnsDrawn(spec);
  const rows = table.rows.filter((row) => fields.every((field) => (row[field] ?? null) !== null));
  if (rows.length === 0) throw refused(own, `no row has all of ${fields.join(", ")}; give rows that have`);
  return rows;
}

/** The rows that are left where the view chooses among them; what Vega says is kept with the drawings. */
async function keptRows(
  own: OwnChart,
  rows: readonly Row[],
  measure: Measurer,
  { remember = (_name, _of, make) => make() }: DrawOptions,
): Promise<readonly Row[]> {
  if (!JSON.stringify(own.spec).includes('"transform"')) return rows;
  const specOf = (given: readonly Row[]) => specAt(own, given, DESK_WIDTH);
  const ask = async () => JSON.stringify(await drawnRows(rows, specOf, await loadEngine(measure)));
  const kept = JSON.parse(await remember(`${own.name}.rows`, JSON.stringify(specOf(rows)), ask)) as Row[];
  if (kept.length === 0) throw refused(own, "its filters leave no row; widen them, or take them away");
  return kept;
}

/** The view with its rows, as wide as is asked for. */
function specAt({ spec, alt, language }: OwnChart, rows: readonly Row[], width: number): object {
  const { axisNumbers } = catalogueOf(language);
  const { config, ...view } = spec as { config?: Config };
  return {
    height: HEIGHT,
    ...view,
    $schema: SCHEMA,
    description: alt,
    usermeta: MADE,
    background: PAPER,
    padding: MARGIN,
    width: width - 2 * MARGIN,
    autosize: { type: "fit-x", contains: "content" },
    data: { values: rows },
    config:
      axisNumbers === null ? dressed(config ?? {}) : { ...dressed(config ?? {}), locale: { number: axisNumbers } },
  };
}
