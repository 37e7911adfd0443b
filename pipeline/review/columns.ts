import type { Decision } from "../types.ts";

/** The columns of `data/decisions.csv`; the last three tell what the person saw, and are written by `tallywire decide`. */
export const COLUMNS = [
  "figure",
  "action",
  "field",
  "value",
  "by",
  "at",
  "why",
  "words",
  "sentence",
  "read_as",
] as const satisfies readonly (keyof Decision)[];

export type DecisionColumn = (typeof COLUMNS)[number];

/** Columns without which no decision can be read. */
export const REQUIRED: readonly DecisionColumn[] = ["figure", "action"];

export const isColumn = (name: string): name is DecisionColumn => COLUMNS.some((known) => known === name);

/** What a person may decide; `undo` takes back the last decision above it on the figure. */
export const ACTIONS: readonly Decision["action"][] = ["accept", "correct", "reject", "add", "undo"];
