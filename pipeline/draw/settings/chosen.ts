import { cellsOf } from "../../cells.ts";
import type { Table } from "../../types.ts";
import type { Choice } from "../material.ts";
import type { Sketch } from "../plan.ts";
import { type Candidate, type Counts, countsOf, offerOf, summed } from "../prospects.ts";
import { windowsOf } from "../windows.ts";
import type { PlannedChart } from "./planned.ts";
import { type ChartSettings, SELECTED_COLUMNS } from "./settings.ts";

/** A sketch, and how many figures of all windows it leaves out. */
export interface Chosen extends Sketch {
  out: Counts;
}

/** What a chart's type makes of the rows that its editor chose; the others are left out, and counted as such. */
export function sketchOf(plan: PlannedChart, choice: Choice, table: Table): Chosen | null {
  const { kind, type, settings } = plan;
  const { windows: candidates, left, unchosen } = among(plan, choice, table);
  const weighed = candidates.map((one) => ({ one, weight: one.prospect.weights[type] ?? 0 }));
  const possible = weighed.filter(({ weight }) => weight > 0);
  const windows = kind.choose(possible, settings.panels).map(({ one }) => one.window());
  const made = kind.sketch({ ...choice, windows });
  if (made === null) return null;
  const drawn = new Set(made.windows.flatMap(({ readings }) => readings.map(({ id }) => id)));
  const undrawn = windows.flatMap(({ readings }) => readings.filter(({ id }) => !drawn.has(id)));
  const unseen = countsOf(windows.flatMap((window) => [...kind.assess(window, choice.parts).left.values()]));
  const seen = countsOf(undrawn.flatMap(({ id }) => made.left.get(id) ?? []));
  const less = [...unseen].map(([reason, count]) => [reason, -count] as const);
  return { ...made, out: summed([left[type] ?? [], less, seen, [["unchosen", unchosen]]]) };
}

/** The windows of what an editor chose, and how many figures he did not. */
function among({ topic, settings: { only } }: PlannedChart, choice: Choice, table: Table) {
  if (only.size === 0) return { ...choice.offer, unchosen: 0 };
  const cells = cellsOf(table);
  const ids = new Set<string>();
  for (let row = 0; row < cells.count; row++)
    if (isChosen((column) => String(cells.at(row, column) ?? ""), only)) ids.add(String(cells.at(row, "id")));
  const readings = choice.offer.windows.flatMap((one) => one.window().readings);
  const windows = windowsOf(
    readings.filter(({ id }) => ids.has(id)),
    topic.unitKey,
    choice.say,
  );
  // No reading of these is looked for again.
  const offer = offerOf(windows, choice.parts, () => -1);
  const candidates = offer.windows.map((prospect, i): Candidate => ({ prospect, window: () => windows[i]! }));
  return { ...offer, windows: candidates, unchosen: readings.filter(({ id }) => !ids.has(id)).length };
}

function isChosen(cell: (column: string) => string, only: ChartSettings["only"]): boolean {
  return [...only].every(([column, values]) => SELECTED_COLUMNS[column].some((name) => values.includes(cell(name))));
}
