import { FIELDS } from "../../review/fields.ts";
import { CONDITION_WORDS } from "../../review/policy/conditions.ts";
import { FIGURE_COLUMNS } from "../../tabulate/columns.ts";
import type { ColumnInfo } from "../../types.ts";
import type { MeasureRow } from "../../words/vocabulary.ts";
import type { Choice, DeskField } from "./contract.ts";

/** The fields that a person may write, in the order of the decisions' fields. */
export function deskFields(measures: readonly MeasureRow[]): DeskField[] {
  const columns = new Map<string, ColumnInfo>(FIGURE_COLUMNS.map((column) => [column.name, column]));
  return Object.keys(FIELDS).map((name) => {
    const { title, description, type, required = false } = columns.get(name)!;
    const choices = name === "measure" ? measures.map(choiceOf) : (CONDITION_WORDS[name] ?? []).map(inWords);
    return { name, title, description, kind: kindOf(name, type, choices), choices, required };
  });
}

const choiceOf = ({ id, title }: MeasureRow): Choice => ({ value: id, label: title });
const inWords = (value: string): Choice => ({ value, label: value.replaceAll("_", " ") });

/** Fields for which the reference tables have proposals. */
export const SUGGESTED = ["source_name", "source_id", "place_name", "place_id"] as const;

function kindOf(name: string, type: ColumnInfo["type"], choices: readonly Choice[]): DeskField["kind"] {
  if (choices.length > 0) return "choice";
  if (name === "part_of") return "figure";
  if (SUGGESTED.some((field) => field === name)) return "suggest";
  return type === "number" || type === "date" ? type : "text";
}
