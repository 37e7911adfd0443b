import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** How many units "by the blast in the market" may have between what befell people and the verb of the clause. */
const MOST = 8;

const BREAKS = maskOf(["COMMA", "SEMICOLON", "STOP", "COLON", "AND", "WHO", "CLAUSE", "SAY", "QUOTE", "DASH"]);
const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE"]);
const AUX = maskOf(["BE", "HAVE", "ADV"]);
const HELPERS = maskOf(["BE", "HAVE"]);
const BACK = maskOf(["FREE", "SURVIVE", "FOUND_AGAIN"]);
const OF_THOSE = maskOf(["OF", "THE"]);

/**
 * The verb of the clause says how it ended for those whom a participle beside the number counts: "31 people wounded in the blast have died" are dead,
 * "31 hikers reported missing were found" are missing no longer (null), or dead. What the participle says, where the clause says neither.
 */
export function asClauseEnds(units: Units, q: NumberUnits, m: Measured): Measured | null {
  if (m.measure !== "missing" && m.measure !== "injuries") return m;
  const from = Math.max(q.to, m.trigger + 1);
  for (let i = from; i < from + MOST && i < units.count; i++) {
    // "were found safe" is one unit
    if (m.measure === "missing" && (units.any(i, HELPERS) || units.is(i, C.SURVIVE))) return missingNoMore(units, i, m);
    if (units.timeEnd[i]! > i) i = units.timeEnd[i]! - 1;
    else if (units.any(i, BREAKS) || units.any(i, NUMBERS)) return m;
    else if (m.measure === "injuries" && isDeath(units, i)) {
      // "two of the 31 people wounded in the blast have died"
      return units.any(q.from - 1, OF_THOSE) ? m : { ...m, measure: "deaths", trigger: i };
    }
  }
  return m;
}

/** A verb in its past that says that somebody died. */
export const isDeath = (units: Units, at: number) =>
  units.is(at, C.V_I) && units.is(at, C.V_FIN) && units.meaning(at).measure === "deaths";

/** "have since been found": null; "were found dead", "are feared dead": they are counted as that. */
function missingNoMore(units: Units, aux: number, m: Measured): Measured | null {
  let at = aux;
  while (units.any(at, AUX) && !units.is(at, C.SURVIVE)) at++;
  const state = units.is(at, C.STATE) ? at : at + 1;
  const dead = units.is(state, C.STATE) && units.meaning(state).measure === "deaths";
  if (dead && (state === at || units.is(at, C.FINDS))) return { ...m, measure: "deaths", trigger: state };
  return units.any(at, BACK) && !dead ? null : m;
}
