import {
  BASES,
  COMPARATORS,
  COUNTINGS,
  METHODS,
  MODALITIES,
  PRECISIONS,
  SOURCE_KINDS,
  UNIT_CLASSES,
} from "../../categories.ts";
import { FLAGS } from "../../flags.ts";
import type { Figure, Report } from "../../types.ts";
import { FIELDS } from "../fields.ts";

/** A column of `figures.csv` that reads as one of these, whatever its case; "" is empty. */
export interface Condition {
  column: string;
  is: readonly string[];
}

type Read = (figure: Figure, report: Report | undefined) => string | number | null;

/** Columns that no person writes; flags, of which there may be several, are asked apart. */
const OTHERS: Readonly<Record<string, Read>> = {
  source_basis: ({ source }) => source.basis,
  place_basis: ({ place }) => place.basis,
  period_basis: ({ period }) => period.basis,
  report: ({ report }) => report,
  published: (_, report) => report?.published ?? null,
  publisher: (_, report) => report?.publisher ?? null,
};

const READS: Readonly<Record<string, Read>> = {
  ...Object.fromEntries(Object.entries(FIELDS).map(([name, { read }]): [string, Read] => [name, read])),
  ...OTHERS,
};

/** Every column that a condition may name. */
export const CONDITION_COLUMNS: readonly string[] = [...Object.keys(READS), "flags"];

/** What may stand in the columns that hold one of a few words. */
export const CONDITION_WORDS: Readonly<Record<string, readonly string[]>> = {
  comparator: COMPARATORS,
  unit_class: UNIT_CLASSES,
  counting: COUNTINGS,
  modality: MODALITIES,
  method: METHODS,
  source_kind: SOURCE_KINDS,
  source_basis: BASES,
  place_basis: BASES,
  period_basis: BASES,
  period_precision: PRECISIONS,
  flags: Object.keys(FLAGS),
};

/** A figure's cell as text; "" where it is empty. */
export function cellOf(column: string, figure: Figure, report: Report | undefined): string {
  if (column === "flags") return figure.flags.join(", ");
  return String(READS[column]?.(figure, report) ?? "");
}

/** Whether all conditions hold. */
export function holds(conditions: readonly Condition[], figure: Figure, report: Report | undefined): boolean {
  return conditions.every(({ column, is }) => {
    const cells = column === "flags" && figure.flags.length > 0 ? figure.flags : [cellOf(column, figure, report)];
    return cells.some((cell) => is.includes(cell.toLowerCase()));
  });
}
