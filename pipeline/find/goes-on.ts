/*
 * A sentence that goes on with the count of the one before: "The number has since risen to 9,000", "By Sunday there were 40."
 */
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { COUNT_GOES_UP, COUNT_PRONOUN, FALLS_IN, HARMS_THINGS } from "../words/en/patterns.ts";
import { isBare } from "./candidate.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** How far before its number "the figure" may stand. */
const REACH = 8;

const SMALL = maskOf(["ADV", "DET", "MORE"]);
const LEADS = maskOf(["TO", "AT", "REACH"]);
/** What stands between "the number" and "risen to". */
const BETWEEN = maskOf([
  ...["HAVE", "MODAL", "ADV", "BE", "RISE", "REACH", "SINCE", "EXPECTS", "PROJECT", "KNOWN", "TO", "TIME", "AT"],
  ...["WEEKDAY", "EARLIER", "LATER", "GUESSES"],
]);
const AHEAD = maskOf(["MODAL", "EXPECTS", "PROJECT"]);
const ENDS = maskOf([
  ...[
    "STOP",
    "COMMA",
    "SEMICOLON",
    "QUOTE",
    "DASH",
    "CLOSE",
    "CONJ",
    "AND",
    "BY",
    "IN",
    "PREP",
    "TIME",
    "WEEKDAY",
    "SINCE",
  ],
]);
const OPENS = maskOf(["DET", "THAT", "THIS"]);
const BEFORE = maskOf(["COMMA", "AND", "SEMICOLON", "CLAUSE", "QUOTE", "SAY", "THAT", "WHO"]);
const OPENS_TIME = maskOf(["BY", "IN", "PREP", "ON", "ASOF"]);

/** Unit of the word that says how a number goes on with a count of `before`, -1 where none does. */
export function goesOn(units: Units, q: NumberUnits, first: number, before: number | null): number {
  if (!isBare(q) || q.implied || (q.to < units.count && !units.any(q.to, ENDS) && units.timeEnd[q.to] === 0)) return -1;
  return isThen(units, q, first) ? q.from - 1 : movedTo(units, q, first, before);
}

/** "The floods of May brought down 2,300", "Another 12 were damaged": things that only the words before name. */
export const isHarmedToo = (units: Units, q: NumberUnits) =>
  isBare(q) && !q.implied && (isRazed(units, q) || isDamaged(units, q));

const isRazed = (units: Units, q: NumberUnits) =>
  units.is(q.from - 1, C.V_FIN) &&
  HARMS_THINGS.test(units.text(q.from - 1, q.from)) &&
  (q.to >= units.count || units.any(q.to, ENDS) || units.timeEnd[q.to]! > 0);

const AUXILIARIES = maskOf(["HAVE", "BE", "ADV", "MORE"]);

function isDamaged(units: Units, { to }: NumberUnits): boolean {
  let at = to;
  let passive = false;
  for (; units.any(at, AUXILIARIES); at++) passive ||= units.is(at, C.BE);
  if (at >= units.count) return false;
  const verb = units.text(at, at + 1);
  return passive ? HARMS_THINGS.test(verb) || units.is(at, C.OUT) : units.is(at, C.FALLS) && FALLS_IN.test(verb);
}

/** "By Sunday there were 40", "a year earlier it was 31". */
function isThen(units: Units, { from }: NumberUnits, first: number): boolean {
  const be = units.is(from - 1, C.ADV) ? from - 2 : from - 1;
  if (!units.is(be, C.BE) || be <= first || !COUNT_PRONOUN.test(units.text(be - 1, be))) return false;
  const end = units.is(be - 2, C.COMMA) ? be - 2 : be - 1;
  const time = units.any(first, OPENS_TIME) && units.timeEnd[first] === 0 ? first + 1 : first;
  return end > time && units.timeEnd[time] === end;
}

/** "The number has since risen to 9,000", "That figure could reach 40", "It has doubled to 12". */
function movedTo(units: Units, q: NumberUnits, first: number, before: number | null): number {
  let lead = q.from - 1;
  while (units.any(lead, SMALL)) lead--;
  const passed = units.is(q.from, C.PASS);
  if (!passed && !units.any(lead, LEADS)) return -1;
  let ahead = -1;
  let up = false;
  for (let at = lead; at >= Math.max(first, q.from - REACH); at--) {
    if (units.any(at, AHEAD)) ahead = at;
    const rises = COUNT_GOES_UP.test(units.text(at, at + 1));
    up ||= rises;
    if (units.is(at, C.SUM)) return isSum(units, at, first) ? Math.max(ahead, lead, first) : -1;
    if (at === first && COUNT_PRONOUN.test(units.text(at, at + 1)))
      return up && before !== null && q.value !== null && q.value > before ? lead : -1;
    if (!units.any(at, BETWEEN) && !rises && !units.any(at, LEADS) && units.timeEnd[at] === 0) return -1;
  }
  return -1;
}

/** "The number", "That figure": of nothing else. */
const isSum = (units: Units, at: number, first: number) =>
  units.any(at - 1, OPENS) && (at - 1 === first || units.any(at - 2, BEFORE) || units.timeEnd[at - 2]! > 0);
