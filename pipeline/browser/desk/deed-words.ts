import type { Decision } from "../../types.ts";

type Line = Pick<Decision, "action" | "field" | "value" | "by" | "at" | "why">;

/** The lines of the file that are one decision: a correction of three fields has three. */
export function together<T extends Line>(lines: readonly T[]): T[][] {
  const made: T[][] = [];
  let last = "";
  for (const line of lines) {
    const { action, by, at, why } = line;
    const key = JSON.stringify([action, by, at, why]);
    // Without a field each line is a decision of its own.
    if (key === last && line.field !== null) made.at(-1)!.push(line);
    else made.push([line]);
    last = key;
  }
  return made;
}

/** Fields of an addition that say where it stands; its words are shown anyway. */
const PLACED = ["report", "span"];

/** One decision in words: "correct value: 870, period_end: 2019-08-19". */
export function deedInWords(lines: readonly Line[]): string {
  const cells = lines.flatMap(({ field, value }) =>
    field === null || PLACED.includes(field) ? [] : [`${field}: ${value ?? "not said"}`],
  );
  return [lines[0]?.action, cells.join(", ")].filter(Boolean).join(" ");
}
