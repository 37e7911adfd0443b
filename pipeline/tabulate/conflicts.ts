import { figuresById } from "../by-id.ts";
import type { Conflict, Ledger, LedgerFigure, Table } from "../types.ts";
import { columnsOf, tableOf } from "./column.ts";
import { labelOf } from "./label.ts";
import { windowOf } from "./window.ts";

/** A conflict with its two figures. */
interface Pair {
  conflict: Conflict;
  lower: LedgerFigure;
  higher: LedgerFigure;
}

const text = columnsOf<Pair>("string");
const number = columnsOf<Pair>("number");
const date = columnsOf<Pair>("date");
const required = { required: true };
const VOICE = "Who states it; empty: the report's own voice";

/** Columns of `conflicts.csv`. */
const CONFLICT_COLUMNS = [
  text("measure", "Measure", "What is counted", ({ lower }) => lower.measure, required),
  text("window", "Window", "Place and period of the lower figure", ({ lower }) => windowOf(lower), required),
  text("lower", "Lower figure", "The figure with the lower number", ({ lower }) => lower.id, required),
  text("lower_label", "Lower", "The lower figure as a reader sees it", ({ lower }) => labelOf(lower), required),
  text("lower_source", "Source of the lower", VOICE, ({ lower }) => lower.source.name),
  date("lower_published", "Lower published", "Day of its report", ({ lower }) => lower.published),
  text("higher", "Higher figure", "The figure with the higher number", ({ higher }) => higher.id, required),
  text("higher_label", "Higher", "The higher figure as a reader sees it", ({ higher }) => labelOf(higher), required),
  text("higher_source", "Source of the higher", VOICE, ({ higher }) => higher.source.name),
  date("higher_published", "Higher published", "Day of its report", ({ higher }) => higher.published),
  number(
    "difference",
    "Difference",
    "Derived: how far the nearest numbers that they state are apart",
    ({ conflict }) => conflict.difference,
    required,
  ),
  number(
    "ratio",
    "Ratio",
    "Derived: how many times the lower number the higher is; empty where the lower is zero",
    ({ conflict }) => conflict.ratio,
  ),
];

/** The table of figures that disagree, the furthest apart first. */
export function conflictTable({ figures, conflicts }: Ledger): Table {
  const byId = figuresById(figures);
  const heading = {
    name: "conflicts",
    title: "Sources that disagree",
    description:
      "One row a pair of figures of different sources that count the same at the same time and cannot both hold, the furthest apart first",
    primaryKey: ["lower", "higher"],
  };
  const pairs = conflicts.map((conflict) => ({
    conflict,
    lower: byId.get(conflict.lower)!,
    higher: byId.get(conflict.higher)!,
  }));
  return tableOf(heading, CONFLICT_COLUMNS, pairs);
}
