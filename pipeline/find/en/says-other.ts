import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { isClosed } from "../fits.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";
import { endsLikePlural, isPlural } from "./plural.ts";

const BARE_ENDS = maskOf([
  ...[
    "STOP",
    "COMMA",
    "SEMICOLON",
    "AND",
    "QUOTE",
    "CLOSE",
    "DASH",
    "TIME",
    "WEEKDAY",
    "INCLUDING",
    "OF_WHOM",
    "OF_THEM",
  ],
  ...["BY", "SINCE", "OR", "ACCORDING"],
]);
const LEADING_TO = maskOf(["DET", "AREA", "LOCUS", "PLACE", "EVENT"]);

/**
 * "12 dead and 20 in Homs", "12 dead and two baristas", unlike "12 dead, 20 rescued", "12 dead, 20 monks safe", "12 dead, 20 without power": of those
 * something else is told.
 */
export function saysNoOther(units: Units, q: NumberUnits): boolean {
  const { noun, to, implied } = q;
  if (noun === null || noun.text === null) {
    if (to >= units.count || units.any(to, BARE_ENDS) || units.timeEnd[to]! > 0) return true;
    return (units.is(to, C.IN) || units.is(to, C.FROM)) && (units.any(to + 1, LEADING_TO) || units.capital(to + 1));
  }
  // "a boy playing nearby"
  const playing = units.is(q.from - 1, C.AND) && /ing$/.test(units.text(to, to + 1));
  if (!implied && units.isWord(to) && !playing && !isClosed(units, q) && !units.any(to, GOES_ON)) return false;
  const listed = noun.head >= 0 || implied;
  return (
    listed || isPlural(units, noun.to - 1) || endsLikePlural(units, noun.to - 1) || units.is(noun.to - 1, C.NATION)
  );
}

const GOES_ON = maskOf([
  ...["WHO", "WHOSE", "ACCORDING", "CLAUSE", "SINCE", "FROM", "TO", "WITH", "OF_WHOM", "AS", "CONJ", "ADV", "THERE"],
  "OR",
]);
