import type { Decision } from "../types.ts";

type Line = Pick<Decision, "action" | "field" | "by" | "at" | "why"> & Partial<Decision>;

/** The lines on a figure that are one decision: a correction of three fields has three. What the person saw tells two corrections of one day apart. */
export function together<T extends Line>(lines: readonly T[]): T[][] {
  const made: T[][] = [];
  for (const line of lines) {
    const last = made.at(-1);
    if (last !== undefined && isOneWith(last, line)) last.push(line);
    else made.push([line]);
  }
  return made;
}

/** True for a line that goes on with a decision. Without a field each line is a decision of its own, and one names a field once. */
function isOneWith(decision: readonly Line[], line: Line): boolean {
  if (line.field === null || decision.some(({ field }) => field === line.field)) return false;
  return signOf(decision[0]!) === signOf(line);
}

const signOf = ({ action, by, at, why, read_as }: Line) => JSON.stringify([action, by, at, why, read_as]);
