/*
 * Bare numbers with a place of their own that count what the number before them counts: "Six died in Homs, three in Hama", "and Rahma 91".
 */
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { type Candidate, isBare, isUpTo, type NameUnits } from "./candidate.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { nameBefore } from "./place-list.ts";
import type { Units } from "./units.ts";

const LIST_GOES_ON = maskOf(["COMMA", "AND"]);

/** "Of the 900 dead most were in Palu (700) and Donggala (150)": the number in brackets behind each place of a list. */
export function isBracketed(units: Units, { q: before, end }: Candidate, q: NumberUnits): boolean {
  const inBrackets = (number: NumberUnits) =>
    isBare(number) &&
    units.is(number.from - 1, C.OPEN) &&
    units.is(number.to, C.CLOSE) &&
    isNamed(units, number.from - 2);
  if (!inBrackets(q) || q.implied || end > q.from) return false;
  return inBrackets(before) || (units.any(q.to + 1, LIST_GOES_ON) && isUpTo(q.value, before.value));
}

const RANKS = maskOf(["RANKS"]);
/** The longest "ahead of the eastern province of Malut" between two counts. */
const RANKED = 9;

/** "12,400 in Renk, ahead of Malut (6,210) and Fashoda (1,114)", "followed by Malut with 6,210": the next of a ranking, and no part of the one before. */
export function isRanked(units: Units, { q: before, end }: Candidate, q: NumberUnits): boolean {
  if (!isBare(q) || q.implied || !units.hasAny(RANKS) || q.from - end > RANKED) return false;
  const lead = q.from - 1;
  if (!(units.is(lead, C.OPEN) && units.is(q.to, C.CLOSE)) && !units.is(lead, C.WITH)) return false;
  for (let at = lead - 1; at >= end; at--) {
    if (units.is(at, C.RANKS)) return true;
    if (units.any(at, RANK_ENDS)) return units.is(lead, C.WITH) && units.is(before.from - 1, C.WITH);
  }
  return false;
}

const RANK_ENDS = maskOf(["AND", "COMMA", "SEMICOLON", "BE", "HAVE", "SAY", "V_T", "V_I"]);

export const isNamed = (units: Units, at: number) =>
  units.is(at, C.PLACE) || (units.capital(at) && units.isUnlisted(at));

/** The longest "for the remaining" between a name and its number. */
const REST = 3;

const ACCOUNTS = maskOf(["ACCOUNT_FOR"]);

/** "Amdi accounts for 61 of the deaths, Tesba for 40 and Baro for the remaining 22": the other places have the verb of the first. */
export function isAccounted(units: Units, before: Candidate, q: NumberUnits): boolean {
  if (!isBare(q) || !units.hasAny(ACCOUNTS)) return false;
  return (units.is(before.q.from - 1, C.ACCOUNT_FOR) || isForRest(units, before.q.from)) && isForRest(units, q.from);
}

/** "Qamra's toll rose to 31 and Rahma's to 12": the other place's own. */
export function isOwned(units: Units, { measured }: Candidate, q: NumberUnits): boolean {
  const poss = units.is(q.from - 1, C.TO) || units.is(q.from - 1, C.AT) ? q.from - 2 : q.from - 1;
  if (!isBare(q) || !units.is(poss, C.POSS) || !units.is(measured!.trigger, C.TOLL)) return false;
  const name = nameBefore(units, poss, 0);
  return name !== null && units.any(name.from - 1, NAME_STARTS) && (q.to >= units.count || units.any(q.to, NAMED_ENDS));
}

function isForRest(units: Units, from: number): boolean {
  let at = from - 1;
  while (at > from - 1 - REST && (units.is(at, C.DET) || units.is(at, C.MORE))) at--;
  return units.is(at, C.FOR);
}

/** What takes people from a place. */
const TAKEN_FROM: ReadonlySet<string> = new Set(["displaced", "abducted", "detained"]);

/** How far behind "refugees" the "by" of "were hosted by Kenya", or the "in" of "people were killed in", may stand. */
const NEAR = 5;

function isReportedBy(units: Units, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + NEAR); at++)
    if (units.is(at, C.BY))
      return units.is(at - 1, C.REPORTED) || units.is(at - 1, C.COUNT_VERB) || units.any(at - 1, COUNTED);
  return false;
}

const isAdded = (units: Units, at: number) => units.is(at, C.AND) || units.is(at, C.OR) || units.is(at, C.COMMA);

function holds(units: Units, cls: number, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + NEAR); at++) if (units.is(at, cls)) return true;
  return false;
}

function isDoneBy(units: Units, from: number): boolean {
  for (let at = from; at < from + NEAR; at++) if (units.is(at, C.BY)) return units.is(at + 1, C.PLACE);
  return false;
}

/** "Six were killed in Al-Hasakah, three in Homs and two in Hama", "and two when a roof fell": a bare number with a place or an event of its own. */
export function isElliptic(units: Units, { measured, whole, end }: Candidate, q: NumberUnits): boolean {
  // "and nobody in Homs"
  if (!isBare(q) || (q.implied && q.value !== 0) || measured!.trigger > q.from) return false;
  // "wrote off 276 huts, 33 of them in Homs": of what nobody counts.
  if (q.noun?.ofThem && whole === null) return false;
  // "were evacuated from Qamra and 150,000 from Rahma", "took 187 from one school and 125 from another"
  // "killed 26 soldiers from Niger and two from Mali"
  const alike = units.is(q.to, C.FROM) && (TAKEN_FROM.has(measured!.measure) || holds(units, C.FROM, end, q.from));
  // "were hosted by Kenya, close to 87,000 by Uganda"
  if (units.is(q.to, C.BY) && units.is(q.to + 1, C.PLACE) && isDoneBy(units, end)) return true;
  // "were reported by the army and 40 by rebels", "put at 31 by the army and at 40 by rebels"
  const at = units.is(q.from - 1, C.AT) ? q.from - 2 : q.from - 1;
  if (units.is(q.to, C.BY) && units.any(at, NAME_STARTS) && isReportedBy(units, end, at)) return true;
  // "is 31 according to the army and 40 according to rebels"
  if (units.is(q.to, C.ACCORDING) && isAdded(units, at) && holds(units, C.ACCORDING, end, at)) return true;
  const when = units.is(q.to, C.CLAUSE) && units.is(q.from - 1, C.AND);
  if (!alike && !when && !units.is(q.to, C.IN)) return followsName(units, q);
  const lead = overMore(units, q.from - 1);
  if (units.is(lead, C.AND)) return true;
  // In a list of parts any name will do.
  const named = isNamed(units, q.to + 1) || (whole !== null && units.capital(q.to + 1));
  // "27,300 refugees in Chad; 9,000 in Niger"
  const parted = units.is(lead, C.SEMICOLON) && holds(units, C.IN, end, lead) && units.is(q.to, C.IN);
  return (parted || units.is(lead, C.COMMA)) && named;
}

/** "and another 12", "; a further 12" */
function overMore(units: Units, at: number): number {
  if (!units.is(at, C.MORE)) return at;
  return units.is(at - 1, C.A_AN) ? at - 2 : at - 1;
}

const NAMED_ENDS = maskOf(["STOP", "COMMA", "SEMICOLON", "AND"]);
const NAME_STARTS = maskOf(["AND", "COMMA", "SEMICOLON", "CONTRAST"]);
const OWNING = maskOf(["OPEN", "FOR", "WITH", "COMMA", "TO", "AT", "HAVE"]);
const COUNTED = maskOf(["NUM", "NUMWORD"]);

/** "Qamra took in 240 families and Rahma 91": the number stands right behind the place that it is for. */
function followsName(units: Units, q: NumberUnits): boolean {
  if (q.to < units.count && !units.any(q.to, NAMED_ENDS)) return false;
  // "In Malut nine herders drowned; in Renk, four."
  const comma = units.is(q.from - 1, C.COMMA);
  // "Malut had nine deaths and Renk had four"
  const had = units.is(q.from - 1, C.HAVE);
  const name = nameBefore(units, comma || had ? q.from - 1 : q.from, 0);
  if (name === null) return false;
  const inPlace = units.is(name.from - 1, C.IN);
  if (comma ? !inPlace : !(name.known || (inPlace && !had))) return false;
  return units.any(inPlace ? name.from - 2 : name.from - 1, NAME_STARTS);
}

const leadsName = (units: Units, at: number) => units.is(at, C.IN) || units.is(at, C.RANKS) || units.is(at, C.THE);

/** The name that a number stands beside, "and Rahma 91", "Rahma (91)", "Rahma for 91": its place. */
export function nameOwning(units: Units, q: NumberUnits): NameUnits | null {
  // "four in Qamra, six in Rahma"
  if (!isBare(q) || (q.to < units.count && !units.any(q.to, NAMED_ENDS) && !units.is(q.to, C.CLOSE))) return null;
  let to = units.any(q.from - 1, OWNING) ? q.from - 1 : q.from;
  if (units.is(to - 1, C.POSS)) to--;
  const name = nameBefore(units, to, 0);
  if (name === null || (units.is(q.from - 1, C.COMMA) && !units.is(name.from - 1, C.IN))) return null;
  return units.any(name.from - 1, NAME_STARTS) || leadsName(units, name.from - 1) ? name : null;
}
