import type { Reason } from "../catalogue/parts/note-words.ts";
import type { Reading } from "./reading.ts";

/** Why readings are not drawn, by id. */
export type Left = Map<string, Reason>;

/** Sets why readings are not drawn; of several reasons the last one stands. */
export function leave(left: Left, readings: readonly Reading[], reason: Reason): void {
  for (const { id } of readings) left.set(id, reason);
}

/** The same reason for all. */
export function allLeft(readings: readonly Reading[], reason: Reason): Left {
  const left: Left = new Map();
  leave(left, readings, reason);
  return left;
}
