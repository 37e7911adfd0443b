import type { Subject } from "../catalogue/parts/chart-words.ts";
import type { Chart } from "../types.ts";
import type { Canvas } from "./canvas.ts";
import { type Words, wordsOf } from "./chart-words.ts";
import { correctionsOf } from "./corrections.ts";
import { keyPanel } from "./key.ts";
import type { Materials } from "./material.ts";
import { messagePanel } from "./message.ts";
import { leftOutWords } from "./notes.ts";
import type { ChartPlan, Sketch } from "./plan.ts";
import { looksOf } from "./sources.ts";
import type { PanelSpec } from "./spec.ts";

/** Everything of a chart but the drawing: its panels at any inner width, its words in full, and as its font can draw them. */
export interface Shape {
  chart: Pick<Chart, "name" | "type" | "language" | "corrections" | "notes" | "table"> & Words;
  drawnWords: Words;
  panelsAt: (size: Pick<Canvas, "width" | "measure">) => PanelSpec[];
}

/** The charts of one topic for which there is something to draw. A source looks the same in all of them. */
export function shapesOf(plans: readonly ChartPlan[], materials: Materials): Shape[] {
  const sketched = plans.flatMap((plan) => {
    const drawn = plan.sketch(materials.drawn);
    return drawn === null ? [] : [{ plan, drawn, stated: plan.sketch(materials.stated) ?? drawn }];
  });
  const looks = looksOf(sketched.flatMap(({ drawn }) => drawn.windows));
  return sketched.map(({ plan, drawn, stated }) => shapeOf(plan, drawn, stated, materials, looks));
}

function shapeOf(
  plan: ChartPlan,
  drawn: Sketch,
  stated: Sketch,
  { topic, table, told, drawn: { all, say }, stated: { readings } }: Materials,
  looks: Canvas["looks"],
): Shape {
  const marks = drawn.windows.flatMap((w) => w.readings);
  const ids = new Set(marks.map(({ id }) => id));
  const rows = table.rows.filter(({ id }) => ids.has(String(id)));
  const own = told.filter(({ id, repeats }) => ids.has(id) || ids.has(repeats ?? ""));
  const foreign = marks.filter((mark) => !readings.includes(mark)).length;
  return {
    chart: {
      name: plan.name,
      type: plan.type,
      language: say.language,
      ...wordsOf(plan, stated.windows, own, say),
      corrections: correctionsOf(rows, table.rows, all, say),
      notes: [
        ...drawn.notes,
        ...leftOutWords(all, topic.measures, { ids, left: drawn.left }, say),
        ...(foreign === 0 ? [] : [say.notes.illegible(foreign)]),
      ],
      table: { ...table, name: plan.name, title: say.chart.titles[plan.name], rows },
    },
    drawnWords: wordsOf(plan, drawn.windows, own, say),
    panelsAt: (size) => {
      const canvas = { ...size, looks, say };
      if (marks.length === 0) return [emptyPanel(topic.subject, canvas)];
      return [keyPanel(marks, canvas), ...drawn.panels(canvas)];
    },
  };
}

function emptyPanel(subject: Subject, { width, measure, say: { chart } }: Canvas): PanelSpec {
  return messagePanel(chart.empty(subject), chart.emptyDetail, width, measure);
}
