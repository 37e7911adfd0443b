import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { REMOVAL, SCHEDULED } from "../words/en/patterns.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** "The transfer of 500 refugees is scheduled for May", "the return of 40 families is planned" */
export function isSetDown(units: Units, { from, to }: NumberUnits): boolean {
  if (!units.is(from - 1, C.OF) || !REMOVAL.test(units.text(from - 2, from - 1))) return false;
  for (let i = to; i < to + SET_DOWN && units.isWord(i); i++)
    if (units.is(i, C.BE)) return SCHEDULED.test(units.text(i + 1, i + 2));
  return false;
}

/** How many words may stand between those counted and "is scheduled". */
const SET_DOWN = 8;

/** What is done with people, and not only befalls them. */
const DONE: ReadonlySet<string> = new Set(["displaced", "returned", "detained"]);

/** "2,000 villagers to go home": a sentence that begins so has no other verb; "40 killed, 300 to be moved". */
export const isHeadline = (units: Units, { from, to }: NumberUnits, { measure, trigger }: Measured, first: number) =>
  units.is(to, C.TO) &&
  (from === first || (units.is(from - 1, C.COMMA) && units.is(to + 1, C.BE))) &&
  trigger >= to &&
  trigger <= to + 2 &&
  DONE.has(measure);

/** How many units before the number "will move" may stand, or behind it "will be moved". */
const REACH = 6;

const BREAKS = maskOf(["SEMICOLON", "STOP", "COMMA"]);
const WHOSE = maskOf(["WHO", "COMMA"]);

/** "will evacuate 300 people", "300 families will be moved", "proposed that 300 families be moved": somebody means to, unlike "will flee". */
export function isArranged(
  units: Units,
  { from, to }: NumberUnits,
  { measure, trigger }: Measured,
  first: number,
): boolean {
  if (!DONE.has(measure)) return false;
  // "Authorities want 300 people moved out"
  if (units.is(from - 1, C.WANTS)) return true;
  for (let i = from - 1; i >= Math.max(first, from - REACH) && !units.any(i, BREAKS); i--)
    if (units.is(i, C.FUTURE)) return arranges(units, i + 1) && !isTold(units, to, trigger);
  for (let i = to; i < to + REACH && !units.any(i, BREAKS); i++) {
    const be = units.is(i, C.FUTURE) ? i + 1 : i;
    // "300 people evacuated on Friday will be allowed home" were evacuated.
    if (units.is(be, C.BE) && (be > i || isBare(units, be))) return trigger > be && arranges(units, be + 1);
  }
  return false;
}

/** "will help 300 people who fled": the verb that gives the measure tells of what was before. */
function isTold(units: Units, from: number, trigger: number): boolean {
  for (let i = from; i < trigger; i++) if (units.any(i, WHOSE)) return true;
  return false;
}

const arranges = (units: Units, at: number) => units.is(units.is(at, C.ADV) ? at + 1 : at, C.ARRANGE);

const HELPERS = maskOf(["MODAL", "FUTURE", "TO", "PROJECT", "ADV", "HAVE", "NOT"]);

/** "that 300 families be moved": "be" with no verb in front that it belongs to. */
const isBare = (units: Units, at: number) => !units.any(at - 1, HELPERS) && units.is(at, C.INFINITIVE);
