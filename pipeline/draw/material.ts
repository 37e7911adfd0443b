import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Table } from "../types.ts";
import { nameBodies } from "./bodies.ts";
import { legible } from "./legible.ts";
import type { Material, Topic } from "./plan.ts";
import { type Reading, toReading } from "./reading.ts";
import { windowsOf } from "./windows.ts";

/** What the charts of one topic are made of. */
export interface Materials {
  topic: Topic;
  table: Table;
  /** Every row that can be drawn, those among them that only tell again what another says. */
  told: Reading[];
  /** In the words of the reports. */
  stated: Material;
  /** In words that the font can draw. */
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
  const readings = told.filter((r) => r.repeats === null);
  const labels = labelsOf([table, all], covers);
  const material = (own: readonly Reading[]): Material => ({
    topic,
    readings: own,
    windows: windowsOf(own, topic.unitKey, say),
    all,
    labelOf: (id) => labels.get(id) ?? null,
    say,
  });
  return {
    topic,
    table,
    told,
    stated: material(readings),
    drawn: material(readings.map((r) => legible(r, covers, say))),
  };
}

function labelsOf(tables: readonly Table[], covers: (text: string) => boolean): Map<string, string> {
  const pairs = tables.flatMap((t) =>
    t.rows.map((row) => [String(row.id), String(row.label ?? row.span_text ?? "")] as const),
  );
  return new Map(pairs.filter(([, label]) => covers(label)));
}
