import type { Changes } from "../types.ts";
import { causesOf } from "./causes.ts";
import { chartTableChanges, isDrawn } from "./charts.ts";
import type { InputChanges } from "./inputs.ts";
import { rowChanges, rowsOf, withoutCommonRows } from "./rows.ts";

const FIGURES = "figures";

/** The CSV texts of a project's tables, by name. */
export type Tables = ReadonlyMap<string, string>;

/**
 * What differs between two states of a project's tables: rows of the table of figures with the cause, and what became of each
 * series that a chart draws. A table that one state does not have is not compared.
 */
export function changesBetween(before: Tables, now: Tables, inputs: InputChanges | null): Changes {
  const figures = compared(FIGURES, before, now, (was, is) => {
    const [old, young] = withoutCommonRows(was, is);
    return rowChanges(rowsOf(old), rowsOf(young));
  });
  const charts = [...now.keys()].filter((name) => name !== FIGURES && isDrawn(now.get(name) ?? ""));
  return {
    figures: figures.map((change) => ({ ...change, ...causesOf(change, inputs) })),
    charts: charts.flatMap((name) => compared(name, before, now, (was, is) => chartTableChanges(name, was, is))),
  };
}

/** Nothing where the bytes are the same: most tables of most runs. */
function compared<T>(name: string, before: Tables, now: Tables, compare: (was: string, is: string) => T[]): T[] {
  const [was, is] = [before.get(name), now.get(name)];
  return was === undefined || is === undefined || was === is ? [] : compare(was, is);
}
