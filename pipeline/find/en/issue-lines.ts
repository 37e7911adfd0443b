import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** The longest line that names a report and its day, in units. */
const LINE = 20;

/** "No. 3", "#3", "Sitrep 3": the number of a report. */
export const isIssueNumber = (units: Units, at: number) =>
  units.is(at - 1, C.ISSUE) ||
  units.is(at - 1, C.NUMBER_SIGN) ||
  (units.is(at - 1, C.STOP) && units.is(at - 2, C.NUMBER_SIGN));

/** "3" and "2024" of "3 May 2024". */
export const isOfDate = (units: Units, at: number) =>
  units.is(at - 1, C.MONTH) || units.is(at + 1, C.MONTH) || (units.is(at - 2, C.MONTH) && units.is(at - 1, C.NUM));

/** "Floods in Qamra": a disaster, not what it does. */
const isDisaster = (units: Units, at: number) => units.is(at, C.DISASTER) && units.is(at + 1, C.IN);

/**
 * Whether a line is none of the text but names a part of it: it counts nothing, and tells nothing. `dated`: it holds the number of a date; `issue`: it
 * names the report itself, "Flash Update No. 3, 12 June 2024". Null for any other line.
 */
export function titleLine(units: Units, first: number, last: number): { dated: boolean; issue: boolean } | null {
  if (last - first > LINE) return null;
  let [dated, issue] = [false, false];
  for (let i = first; i < last; i++) {
    issue ||= units.is(i, C.ISSUE);
    if (units.is(i, C.STOP) && !units.is(i - 1, C.NUMBER_SIGN)) return null;
    if (units.is(i, C.V_FIN) && !units.is(i, C.ISSUE) && !isDisaster(units, i)) return null;
    if (!units.is(i, C.NUM) || isIssueNumber(units, i)) continue;
    if (!isOfDate(units, i)) return null;
    dated = true;
  }
  return { dated, issue };
}
