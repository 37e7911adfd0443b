import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isPlural } from "../plural.ts";
import { isAny } from "./marks.ts";
import type { Speaker } from "./speaker.ts";

/** "put the number of dead at", "counted 40 dead": the verb's object is a count. */
function namesCount(units: Units, at: number): boolean {
  for (let i = at + 1; i < Math.min(units.count, at + 5); i++) {
    if (isAny(units, i, C.TOLL, C.COUNTED, C.STATE) || (units.is(at, C.REVISES) && revisesToll(units, at))) return true;
  }
  return false;
}

export const isCount = (units: Units, at: number) => isAny(units, at, C.COUNT_VERB, C.PUTS, C.REVISES);

/** "revised the toll from 95 to 35", "released a death toll": its object is a toll. */
export function revisesToll(units: Units, at: number): boolean {
  // "wants to reduce the toll"
  if (!units.is(at, C.REVISES) || isAny(units, at - 1, C.TO, C.PLAN)) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 8) && !isAny(units, i, C.COMMA, C.BY, C.STOP); i++)
    if (isAny(units, i, C.TOLL, C.TALLY, C.NUMBER_OF, C.COUNTED)) return true;
  // "now gives 40 dead"
  const end = numberEnd(units, at + 1);
  const counts = end > at + 1 && isAny(units, end, C.STATE, C.MNOUN) && !units.is(end + 1, C.NOUN);
  return counts && GIVES.test(units.text(at, at + 1));
}

const OF_NUMBER = maskOf(["NUM", "NUMWORD", "SCALE"]);

/** One past "four hundred and eighty". */
function numberEnd(units: Units, from: number): number {
  let to = from;
  while (units.any(to, OF_NUMBER) || (to > from && units.is(to, C.AND) && units.any(to + 1, OF_NUMBER))) to++;
  return to;
}

const GIVES = /^(?:gives?|gave)$/;
const PERSONS = maskOf(["SPEAKER", "STAFF", "OFFICE", "NOUN"]);
const NO_PERSON = maskOf(["NONE", "NOT", "NUM", "NUMWORD", "VAGUE"]);

/** "An ambulance driver counted 27 wounded", "residents counted thirty": people, unlike "Nepal counted 116 dead". */
const isSomebody = (units: Units, { from, to }: Speaker) =>
  !units.capital(to - 1) && !units.is(to - 1, C.COUNT_NOUN) && (units.is(from - 1, C.A_AN) || isPlural(units, to - 1));

/** ", residents reported.", ", a hospital official confirmed.": at the end only who says so does. */
function closesWith(units: Units, at: number, speaker: Speaker): boolean {
  const { from, to } = speaker;
  const before = units.is(from - 1, C.DET) ? from - 2 : from - 1;
  if (!units.is(at + 1, C.STOP) || !isAny(units, before, C.COMMA, C.QUOTE) || to !== at) return false;
  // "no arrests reported"
  return units.any(to - 1, PERSONS) && !units.any(from, NO_PERSON);
}

/** "put the toll at 14", "puts the number of injured at 60": only who says so does. */
const putsToll = (units: Units, at: number) =>
  /^puts?$/i.test(units.text(at, at + 1)) &&
  isAny(units, units.is(at + 1, C.THE) ? at + 2 : at + 1, C.TOLL, C.NUMBER_OF, C.TALLY);

/** Verbs of counting ("found", "put") need a body, not just somebody; verbs of speech take any noun close to them. */
export function isFit(units: Units, at: number, speaker: Speaker): boolean {
  // "The hospital admitted 14 wounded"
  if (/^admit/.test(units.text(at, at + 1)) && units.is(speaker.to - 1, C.HOSPITAL)) return false;
  if (units.is(at, C.SEE)) return speaker.sure || isSomebody(units, speaker);
  // "informants reported that"
  if (units.is(at + 1, C.WHO) && units.is(at, C.INVERTS)) return true;
  if (!isCount(units, at) || (/^count/i.test(units.text(at, at + 1)) && isSomebody(units, speaker))) return true;
  if (putsToll(units, at) || closesWith(units, at, speaker)) return true;
  if (!speaker.sure && speaker.name !== null) return false;
  // "Neighbouring Bali reported two deaths", "Nepal counted 116 dead": that is where, not who.
  const place = units.is(speaker.to - 1, C.PLACE) && !units.shouts(speaker.to - 1);
  if (place && speaker.to - speaker.from <= 2) return false;
  return namesCount(units, at) || speaker.kind !== "witness";
}
