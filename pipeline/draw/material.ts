import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Row, Table } from "../types.ts";
import { nameBodies } from "./bodies.ts";
import { legible } from "./legible.ts";
import type { Material, Topic } from "./plan.ts";
import { type Reading, toReading } from "./reading.ts";
import { wordsOf } from "./reword.ts";
import { windowsOf } from "./windows.ts";

/** What the charts of one topic are made of. */
export interface Materials {
  topic: Topic;
  table: Table;
  /** All figures, whatever became of them. */
  all: Table;
  /** Every row that can be drawn, those among them that only tell again what another says. */
  told: Reading[];
  /** In the words of the reports. */
  stated: Material;
  /** In words that the font can draw; the same object where it can draw all of them. */
  drawn: Material;
}

/** Rows of a table as the chart types need them; `all` is the table of all figures. */
export function materialsOf(
  topic: Topic,
  table: Table,
  all: Table,
  covers: (text: string) => boolean,
  say: Catalogue,
): Materials {
  const told = nameBodies(table.rows.map((row) => toReading(row, say)).filter((r) => r !== null));
  let rows: Map<string, Row> | null = null;
  const rowOf = (id: string) => {
    rows ??= new Map([...table.rows, ...all.rows].map((row) => [String(row.id), row]));
    return rows.get(id);
  };
  const parts = partsOf(topic, all, say);
  const once = told.filter((r) => r.repeats === null);
  const material = (as: (reading: Reading) => Reading): Material => ({
    topic,
    windows: windowsOf(once.map(as), topic.unitKey, say),
    parts: new Map([...parts].map(([whole, own]) => [whole, own.map(as)])),
    panels: null,
    labelOf: (id) => labelOf(rowOf(id), covers, say),
    say,
  });
  const drawable = (r: Reading) => legible(r, covers, say);
  const isDrawable = [...once, ...[...parts.values()].flat()].every((r) => drawable(r) === r);
  const stated = material((r) => r);
  return { topic, table, all, told, stated, drawn: isDrawable ? stated : material(drawable) };
}

/** Accepted parts of the topic's figures by the id of their whole. */
function partsOf({ measures }: Topic, all: Table, say: Catalogue): Map<string, Reading[]> {
  const rows = all.rows.filter(
    ({ part_of, status, modality, measure }) =>
      part_of && status === "accepted" && modality === "reported" && measures.includes(String(measure)),
  );
  const parts = new Map<string, Reading[]>();
  for (const row of rows) {
    const part = toReading(row, say);
    if (part === null) continue;
    // Its own words lean on the whole: "51 of them children".
    const worded = { ...part, label: say.label(part, part.unit) };
    parts.set(String(row.part_of), [...(parts.get(String(row.part_of)) ?? []), worded]);
  }
  return parts;
}

/** The words of a figure in a chart's language; null where there is none of them that the font can draw. */
function labelOf(row: Row | undefined, covers: (text: string) => boolean, say: Catalogue): string | null {
  const label = row === undefined ? null : String(wordsOf(row, say).label ?? "");
  return label !== null && covers(label) ? label : null;
}
