import type { Decision } from "../../types.ts";

type Line = Pick<Decision, "action" | "field" | "value">;

/** Fields of an addition that say where it stands; its words are shown anyway. */
const PLACED = ["report", "span"];

/** One decision in words: "correct value: 870, period_end: 2019-08-19". */
export function deedInWords(lines: readonly Line[]): string {
  const cells = lines.flatMap(({ field, value }) =>
    field === null || PLACED.includes(field) ? [] : [`${field}: ${value ?? "not said"}`],
  );
  return [lines[0]?.action, cells.join(", ")].filter(Boolean).join(" ");
}
