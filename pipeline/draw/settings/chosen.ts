import type { Row, Table } from "../../types.ts";
import type { Material, Sketch } from "../plan.ts";
import { windowsOf } from "../windows.ts";
import type { PlannedChart } from "./planned.ts";
import { type ChartSettings, SELECTED_COLUMNS } from "./settings.ts";

/** What a chart's type makes of the rows that its editor chose; the others are left out, and counted as such. */
export function sketchOf({ sketch, settings, topic }: PlannedChart, material: Material, table: Table): Sketch | null {
  const { only, panels } = settings;
  if (only.size === 0) return sketch({ ...material, panels });
  const ids = new Set(table.rows.filter((row) => isChosen(row, only)).map(({ id }) => String(id)));
  const readings = material.windows.flatMap((w) => w.readings);
  const chosen = readings.filter(({ id }) => ids.has(id));
  const made = sketch({ ...material, panels, windows: windowsOf(chosen, topic.unitKey, material.say) });
  if (made === null) return null;
  const others = readings.filter(({ id }) => !ids.has(id)).map(({ id }) => [id, "unchosen"] as const);
  return { ...made, left: new Map([...made.left, ...others]) };
}

function isChosen(row: Row, only: ChartSettings["only"]): boolean {
  return [...only].every(([column, values]) =>
    SELECTED_COLUMNS[column].some((name) => values.includes(String(row[name] ?? ""))),
  );
}
