import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { readNumeral } from "./numeral.ts";
import { readVague } from "./vague.ts";
import { readWords } from "./words.ts";

/** A number without its comparator: units `from` to `to` (exclusive). */
export interface Core {
  from: number;
  to: number;
  value: number;
  /** Bounds of a vague word ("dozens"), else null. */
  vague: { low: number; high: number | null } | null;
  /** The value if its dot groups thousands, else null. */
  grouped: number | null;
  /** A vague or a whole number word: no digits in it. */
  words: boolean;
}

/** Whether a value stands for a number: digits that make none are not, nor those that no computer counts exactly. */
export const isReadable = (value: number) => value <= Number.MAX_SAFE_INTEGER;

/** Reads the number that begins at unit `at`, or null. `last` is one past the sentence's last unit. */
export function readCore(units: Units, at: number, last: number): Core | null {
  if (at >= last) return null;
  if (units.is(at, C.NUM)) return readNumeral(units, at, last);
  if (units.is(at, C.VAGUE)) return readVague(units, at, last);
  return readWords(units, at, last);
}
