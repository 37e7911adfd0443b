import type { Names } from "../../words/names.ts";
import type { Units } from "../units.ts";
import { according, citing, reportedBy } from "./speech/cited.ts";
import { bracketed, counted } from "./speech/counts.ts";
import { labelled } from "./speech/labels.ts";
import type { Found, Place } from "./speech/place.ts";
import { saying } from "./speech/saying.ts";

export { claimsLives } from "./speech/saying.ts";

/** The ways in which a report names who says so; the first that fits a unit holds. */
const rules: readonly ((p: Place, at: number) => Found | null)[] = [
  according,
  citing,
  saying,
  reportedBy,
  counted,
  bracketed,
  labelled,
];

/** The attribution that a unit gives, or null. */
export function readAttribution(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  const place: Place = { units, names, first, last };
  for (const rule of rules) {
    const found = rule(place, at);
    if (found !== null) return found;
  }
  return null;
}
