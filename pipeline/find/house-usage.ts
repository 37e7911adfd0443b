import { C } from "../words/classes.ts";
import type { Usage } from "../words/vocabulary.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** "12 casualties": a noun that counts a measure with some sources alone. Whether one of them speaks is known when the sources are. */
export function measuredByUsage(units: Units, q: NumberUnits, usage: Usage): Measured | null {
  const head = q.noun?.head ?? -1;
  if (q.implied || head < 0 || !units.is(head, C.HOUSE_WORD)) return null;
  // "12 casualties and wounded" tells the two together.
  if (units.is(q.to, C.AND) && units.is(q.to + 1, C.WOUNDED)) return null;
  const houses = usage.get(units.id[head]!);
  const [measure] = houses?.values() ?? [];
  if (houses === undefined || measure === undefined) return null;
  return { measure, rule: "house-usage", trigger: head, counting: null, usage: houses };
}
