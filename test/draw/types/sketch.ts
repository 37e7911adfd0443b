import { materialsOf } from "../../../pipeline/draw/material.ts";
import type { Sketch } from "../../../pipeline/draw/plan.ts";
import { PLANS } from "../../../pipeline/draw/plans.ts";
import { looksOf } from "../../../pipeline/draw/sources.ts";
import type { PanelSpec } from "../../../pipeline/draw/spec.ts";
import type { Row } from "../../../pipeline/types.ts";
import { face, say, table } from "../rows.ts";

/** What the chart of a name makes of the rows of its table; `others` stand in the table of all figures alone. */
export function sketchOf(name: string, rows: readonly Row[], others: readonly Row[] = []): Sketch | null {
  const { topic, sketch } = PLANS.find((plan) => plan.name === name)!;
  const all = table("figures", [...rows, ...others]);
  return sketch(materialsOf(topic, table(topic.subject, rows), all, face.covers, say).drawn);
}

/** The ids that each panel draws. */
export function idsOf(sketch: Sketch | null): string[] | null {
  if (sketch === null) return null;
  return sketch.windows.map(({ readings }) => readings.map(({ id }) => id).join(" "));
}

/** The panels at the desk width. */
export function panelsOf(sketch: Sketch): PanelSpec[] {
  return sketch.panels({
    looks: looksOf(sketch.windows),
    width: 936,
    measure: face.measure,
    say,
    annotations: [],
    height: null,
  });
}
