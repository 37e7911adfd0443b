import type { Decision, Figure } from "../types.ts";
import { FIELDS, Refusal } from "./fields.ts";
import { followed, type Known, unknownId } from "./follow.ts";

/** What is wrong with a decision, in words, and the line of the row that it stands in. */
export interface Fault {
  message: string;
  line: number;
}

/**
 * A figure with the cells of decisions in their fields; of two rows for one field the later stands. Fields are written in the
 * order of the field list, so that a name, which empties the id that went with the old one, comes before its id.
 */
export function writeFields<F extends Figure>(
  start: F,
  rows: readonly Decision[],
  known: Known | null,
): { figure: F; faults: Fault[] } {
  if (rows.length === 0) return { figure: start, faults: [] };
  const byField = new Map(rows.map((row) => [row.field ?? "", row]));
  const faults: Fault[] = [...byField.values()]
    .filter(({ field }) => !(field !== null && field in FIELDS))
    .map(({ field, line }) => ({ message: unknownField(field ?? ""), line }));
  let figure: Figure = start;
  const written = new Set<string>();
  for (const [name, { write }] of Object.entries(FIELDS)) {
    const row = byField.get(name);
    if (row === undefined) continue;
    const result = write(figure, row.value);
    if (result instanceof Refusal)
      faults.push({ message: `${name} "${row.value ?? ""}" ${result.why}`, line: row.line });
    else {
      figure = result;
      written.add(name);
    }
  }
  const strange = unknownId(figure, written, known);
  if (strange !== null) faults.push({ message: strange, line: rows.at(-1)!.line });
  return { figure: { ...start, ...followed(figure, written, known) }, faults };
}

function unknownField(field: string): string {
  return `"${field}" is no field that can be written; use one of ${Object.keys(FIELDS).join(", ")}`;
}
