import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { readSpan } from "./spans.ts";
import type { ReadTime } from "./stretches.ts";

/** What may stand behind "during the week": anything else says which ("the week of", "the week that"). */
const ENDS = maskOf(["AND", "IN", "BY", "AGAINST"]);
const WHICH = maskOf([
  "OF",
  "WHO",
  "TO",
  "FROM",
  "BETWEEN",
  "SINCE",
  "ENDING",
  "AFTERWARDS",
  "EARLIER",
  "MONTH",
  "NUM",
]);
const ends = (units: Units, at: number, opens: boolean) =>
  opens ? !units.any(at, WHICH) : !units.isWord(at) || units.any(at, ENDS);

/** "during the reporting period", "in the week under review", "over the seven days", "that week": the days that a report covers. */
export function covered(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.DURING);
  const det = led ? at + 1 : at;
  if (!(led ? units.is(det, C.THE) : /^that$/i.test(units.text(det, det + 1)))) return null;
  if (led && units.is(det + 1, C.COVERED)) return { from: at, to: det + 2, time: { type: "covered", point: {} } };
  const span = readSpan(units, det + 1, last);
  if (
    span === null ||
    (span.counted && !led) ||
    span.unit === "year" ||
    span.unit === "weekend" ||
    !ends(units, span.to, at === 0)
  )
    return null;
  if (!span.counted && span.unit === "day") return null;
  return { from: at, to: span.to, time: { type: "covered", point: { unit: span.unit }, count: span.count } };
}
