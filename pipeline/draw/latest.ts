import type { Reading } from "./reading.ts";
import type { Window } from "./windows.ts";

/** The last reading of each body, and of each year where years stand side by side. */
export function latestOf({ readings, byYear }: Window): Reading[] {
  const key = (r: Reading) => (byYear ? `${r.body}\u0000${r.during}` : r.body);
  return [...new Map(readings.map((r) => [key(r), r])).values()];
}
