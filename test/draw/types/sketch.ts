import { materialsOf, type Recall } from "../../../pipeline/draw/material.ts";
import type { Sketch } from "../../../pipeline/draw/plan.ts";
import { PLANS } from "../../../pipeline/draw/plans.ts";
import { sketchOf as chosenSketch } from "../../../pipeline/draw/settings/chosen.ts";
import { unsaid } from "../../../pipeline/draw/settings/settings.ts";
import { looksOf, talliesOf } from "../../../pipeline/draw/sources.ts";
import type { PanelSpec } from "../../../pipeline/draw/spec.ts";
import type { Row } from "../../../pipeline/types.ts";
import { face, say, table } from "../rows.ts";

/** What the chart of a name makes of the rows of its table; `others` stand in the table of all figures alone. */
export function sketchOf(name: string, rows: readonly Row[], others: readonly Row[] = []): Sketch | null {
  const plan = PLANS.find((one) => one.name === name)!;
  const [own, all] = [table(plan.topic.subject, rows), table("figures", [...rows, ...others])];
  const recall: Recall = (_name, _of, make) => make();
  const { drawn } = materialsOf(plan.topic, own, all, { covers: face.covers, say, recall });
  return chosenSketch({ ...plan, settings: unsaid(name) }, drawn, own);
}

/** The ids that each panel draws. */
export function idsOf(sketch: Sketch | null): string[] | null {
  if (sketch === null) return null;
  return sketch.windows.map(({ readings }) => readings.map(({ id }) => id).join(" "));
}

/** The panels at the desk width. */
export function panelsOf(sketch: Sketch): PanelSpec[] {
  return sketch.panels({
    looks: looksOf(sketch.windows.map(({ readings }) => talliesOf(readings))),
    width: 936,
    measure: face.measure,
    say,
    annotations: [],
    height: null,
  });
}
