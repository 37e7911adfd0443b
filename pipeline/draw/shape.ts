import type { Catalogue } from "../catalogue/catalogue.ts";
import { EN } from "../catalogue/en/en.ts";
import type { Subject } from "../catalogue/parts/chart-words.ts";
import type { Chart, Row, Table } from "../types.ts";
import type { Canvas } from "./canvas.ts";
import { type Card, cardOf } from "./card.ts";
import { type Words, wordsOf } from "./chart-words.ts";
import { correctionsOf } from "./corrections.ts";
import { keyPanel } from "./key.ts";
import { placesWith, rowsWith } from "./lookup.ts";
import { markOf } from "./marks.ts";
import type { Materials } from "./material.ts";
import { messagePanel } from "./message.ts";
import { leftOutWords } from "./notes.ts";
import type { Sketch } from "./plan.ts";
import { summed } from "./prospects.ts";
import type { Reading } from "./reading.ts";
import { type Chosen, sketchOf } from "./settings/chosen.ts";
import { doubtsOn, saidOf } from "./settings/doubts.ts";
import type { PlannedChart } from "./settings/planned.ts";
import { looksOf } from "./sources.ts";
import type { PanelSpec } from "./spec.ts";

/** Everything of a chart but the drawing: its panels at any inner width, its words in full, and as its font can draw them. */
export interface Shape {
  chart: Pick<Chart, "name" | "type" | "language" | "corrections" | "notes" | "said" | "problems" | "table"> & Words;
  drawnWords: Words;
  say: Catalogue;
  panelsAt: (size: Size) => PanelSpec[];
  card: Card;
  /** The panel that the card shows, where it is none of the others. */
  cardPanelAt: ((size: Size) => PanelSpec) | null;
}

type Size = Pick<Canvas, "width" | "measure">;

/** The charts of one topic and language for which there is something to draw. A source looks the same in all that have no palette of their own. */
export function shapesOf(plans: readonly PlannedChart[], materials: Materials): Shape[] {
  const isOne = materials.stated === materials.drawn;
  const sketched = plans.flatMap((plan) => {
    const drawn = sketchOf(plan, materials.drawn, materials.table);
    const stated = isOne ? drawn : sketchOf(plan, materials.stated, materials.table);
    return drawn === null ? [] : [{ plan, drawn, stated: stated ?? drawn }];
  });
  const bodies = new Set(sketched.flatMap(({ drawn }) => drawn.windows.flatMap((w) => w.readings.map((r) => r.body))));
  const ranks = materials.drawn.offer.windows.map(({ prospect }) =>
    prospect.bodies.filter(({ body }) => bodies.has(body)),
  );
  const common = looksOf(ranks);
  return sketched.map(({ plan, drawn, stated }) => {
    const { palette } = plan.settings;
    return shapeOf(plan, drawn, stated, materials, palette === null ? common : looksOf(ranks, palette));
  });
}

function shapeOf(
  plan: PlannedChart,
  drawn: Chosen,
  stated: Chosen,
  { table, all, toldOf, outside, drawn: { say } }: Materials,
  looks: Canvas["looks"],
): Shape {
  const readings = drawn.windows.flatMap((w) => w.readings);
  const ids = new Set(readings.map(({ id }) => id));
  const rows = rowsOf(readings, table, all);
  const own = toldOf(ids);
  const words = wordsOf(plan, stated, own, say);
  const originals = new Set(stated.windows.flatMap((w) => w.readings.map(wordsIn)));
  const foreign = readings.filter((r) => !originals.has(wordsIn(r))).length;
  return {
    chart: {
      name: plan.name,
      type: plan.type,
      language: say.language,
      ...words,
      corrections: correctionsOf(rows, table, all, say),
      notes: [
        ...drawn.notes,
        ...leftOutWords(summed([drawn.out, outside, [["part", -partsAmong(ids, table)]]]), say),
        ...(foreign === 0 ? [] : [say.notes.illegible(foreign)]),
      ],
      said: saidOf(plan.settings),
      problems: doubtsOn(plan.settings, table, drawn.windows),
      table: chartTable(plan.name, plan.title(say), table, rows),
    },
    drawnWords: stated === drawn ? words : wordsOf(plan, drawn, own, say),
    say,
    ...panelsOf(plan, drawn, looks, say),
  };
}

/** The table of what a chart draws, all of it rows of another; that one's other rows are not made for it. */
function chartTable(name: string, title: string, { description, columns, primaryKey }: Table, rows: Row[]): Table {
  return { name, title, description, columns, rows, primaryKey };
}

/** The panels of a sketch below the key to its marks, and what its card shows of them. */
function panelsOf(
  plan: PlannedChart,
  drawn: Sketch,
  looks: Canvas["looks"],
  say: Catalogue,
): Pick<Shape, "panelsAt" | "card" | "cardPanelAt"> {
  const { annotations, height } = plan.settings;
  const canvasOf = (size: Size): Canvas => ({ ...size, looks, say, annotations, height });
  const readings = drawn.windows.flatMap((w) => w.readings);
  const marks = drawn.marks ?? readings.map(markOf);
  const shown = cardOf(drawn, plan, say);
  const { card } = drawn;
  return {
    panelsAt: (size) => {
      const canvas = canvasOf(size);
      if (readings.length === 0) return [emptyPanel(plan.topic.subject, canvas)];
      return [...(marks.length > 0 ? [keyPanel(marks, canvas)] : []), ...drawn.panels(canvas)];
    },
    card: { ...shown, panel: shown.panel + Number(marks.length > 0) },
    cardPanelAt: card === undefined ? null : (size) => card(canvasOf(size)),
  };
}

/** What `legible` may have put other words for. */
function wordsIn({ id, source, label, unit, window }: Reading): string {
  return [id, source, label, unit, window].join("\u0000");
}

/** The rows that are drawn, in the order of the table; parts, which stand in the table of all figures alone, behind them. Tables are in English. */
function rowsOf(readings: readonly Reading[], table: Table, all: Table): Row[] {
  const own = new Map(readings.map((r) => [r.id, r]));
  const rows = rowsWith("id", own.keys(), table);
  const here = new Set(rows.map(({ id }) => String(id)));
  const others = rowsWith(
    "id",
    [...own.keys()].filter((id) => !here.has(id)),
    all,
  );
  const windowOf = (row: Row) => rows.find(({ id }) => id === row.part_of)?.window ?? null;
  return [
    ...rows,
    ...others.map((row) => {
      const part = own.get(String(row.id))!;
      const worded: Row = { ...row, label: EN.label(part, part.unit), window: windowOf(row) };
      return Object.fromEntries(table.columns.map(({ name }) => [name, worded[name] ?? null]));
    }),
  ];
}

/** How many of these figures stand beside the table, as parts of others do. */
function partsAmong(ids: ReadonlySet<string>, table: Table): number {
  return [...ids].filter((id) => placesWith("id", [id], table).length === 0).length;
}

function emptyPanel(subject: Subject, canvas: Canvas): PanelSpec {
  return messagePanel(canvas.say.chart.empty(subject), canvas.say.chart.emptyDetail, canvas);
}
