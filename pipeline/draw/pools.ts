import type { Catalogue } from "../catalogue/catalogue.ts";
import { cellsOf } from "../cells.ts";
import { groupBy } from "../group.ts";
import { once } from "../once.ts";
import type { Cell, Table } from "../types.ts";
import { type Reading, toReading } from "./reading.ts";

/** Rows among which windows form: of one measure, way of counting, class of units and place. No window reaches beyond its pool. */
export interface Pool {
  name: string;
  /** Their places in the table. */
  places: readonly number[];
  /** What is read of each; null of what cannot be drawn. Made when they are asked for. */
  readings(): readonly (Reading | null)[];
  reading(i: number): Reading | null;
}

/** The pools of a table, in the order of their first rows. */
export function poolsOf(table: Table, say: Catalogue): Pool[] {
  const { count, at, row: rowAt } = cellsOf(table);
  const names = new Map<Cell, string>([[null, ""]]);
  const nameOf = (cell: Cell) => {
    const name = names.get(cell) ?? say.name(String(cell));
    names.set(cell, name);
    return name;
  };
  const poolOf = (row: number) =>
    [
      at(row, "measure"),
      at(row, "counting") || "flow",
      at(row, "unit_class") || "person",
      at(row, "place_id") || nameOf(at(row, "place_name")),
    ].join("/");
  const rows = Array.from({ length: count }, (_, row) => row);
  return [...groupBy(rows, poolOf)].map(([name, places]) => {
    const reading = (i: number) => toReading(rowAt(places[i]!), say);
    return { name, places, reading, readings: once(() => places.map((_, i) => reading(i))) };
  });
}
