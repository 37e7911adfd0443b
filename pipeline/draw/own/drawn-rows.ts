import type { Data, Mark, Spec, Transforms } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { Row } from "../../types.ts";
import type { Engine } from "../render/engine.ts";

/** The number of a row, in a column that no table has. */
const ROW = "row of the table";
/** Steps that make new rows: behind them none is a row of the table any more. */
const MAKES_ROWS = new Set(["aggregate", "kde", "loess", "pivot", "project", "quantile", "regression"]);

/**
 * The rows that a view really draws: those that its filters leave, up to where it counts or adds them up.
 * @param specOf the view in Vega-Lite with the rows that it is given
 */
export async function drawnRows(
  rows: readonly Row[],
  specOf: (rows: readonly Row[]) => object,
  { vega, compile }: Engine,
): Promise<Row[]> {
  const numbered = rows.map((row, i) => ({ ...row, [ROW]: i }));
  const { spec } = compile(specOf(numbered) as TopLevelSpec);
  const data = spec.data ?? [];
  const kept = dataOf(spec.marks ?? []).map((name, i) => keptBefore(name, data, `kept ${i}`));
  const view = new vega.View(vega.parse({ ...spec, data: [...data, ...kept] } as Spec), { renderer: "none" });
  await view.runAsync();
  const drawn = new Set(kept.flatMap(({ name }) => view.data(name).map((row) => Number(row[ROW]))));
  view.finalize();
  return rows.filter((_, i) => drawn.has(i));
}

/** The data that marks draw, as they are or parted into lines. */
function dataOf(marks: readonly Mark[]): string[] {
  const names = marks.flatMap(({ from }) => {
    if (from === undefined) return [];
    return "facet" in from ? [from.facet.data] : (from.data ?? []);
  });
  return [...new Set(names)];
}

/** The same data as far as its rows are those of the table. A step that tells the page of what it found has done so already. */
function keptBefore(name: string, data: readonly Data[], as: string): Data {
  const { source, steps } = wayTo(name, data);
  const end = steps.findIndex(({ type }) => MAKES_ROWS.has(type));
  const own = (end < 0 ? steps : steps.slice(0, end)).filter(({ type }) => type !== "extent");
  return { name: as, source, transform: own.map((step) => ({ ...step, signal: undefined })) as Transforms[] };
}

/** The data that a piece of data begins with, and all steps from there. */
function wayTo(name: string, data: readonly Data[]): { source: string; steps: Transforms[] } {
  const one = data.find((each) => each.name === name);
  const steps = one?.transform ?? [];
  if (one === undefined || !("source" in one) || typeof one.source !== "string") return { source: name, steps };
  const before = wayTo(one.source, data);
  return { source: before.source, steps: [...before.steps, ...steps] };
}
