import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { goesOn, isAny, isName, isRole, leadsInto, links } from "./marks.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** Over "of Tovar", "for West Africa", "of the first vice-president", "in charge of relief" behind an office. */
export function complementEnd(units: Units, at: number, to: number): number {
  if (!(isAny(units, at, C.OF, C.ON_BEHALF, C.IN_CHARGE) || isOnTheme(units, at)) || at + 1 >= to) return at;
  // "an official with knowledge of the matter"
  if (/^with$/i.test(units.text(at, at + 1)) && !units.capital(at + 1) && !units.is(at + 1, C.DET)) return at;
  // "elders of seven deaths": what they tell of, unlike "a mother of four".
  if (at + 2 < to && isAny(units, at + 1, C.NUM, C.NUMWORD)) return at;
  let end = at + 1;
  const stays = (i: number) => !links(units, i) && !isAny(units, i, C.TIME, C.WEEKDAY);
  while (end < to && stays(end) && !(end > at + 1 && isAny(units, end, C.STAFF, C.COUNT_NOUN) && !units.capital(end)))
    end++;
  return end;
}

/** "the rapporteur on torture" */
const isOnTheme = (units: Units, at: number) =>
  THEMED.test(units.text(Math.max(0, at - 1), at + 1)) && !isAny(units, at + 1, C.WEEKDAY, C.MONTH, C.NUM, C.DET);

const THEMED = /(?:rapporteur|expert|experts|envoy|adviser|advisor) on$/i;

/** Over "in Tovar", "in Upper Tovar County", "in the rebel administration". */
export function placeEnd(units: Units, at: number, to: number): number {
  if (!isAny(units, at, C.IN, C.OF, C.FROM) || at + 1 >= to) return at;
  if (leadsInto(units, at)) return isAny(units, to - 1, C.SPEAKER, C.BODY) ? to : at;
  if (!units.is(at + 1, C.PLACE) && !isName(units, at + 1)) return at;
  let end = at + 2;
  while (end < to && goesOn(units, end)) end++;
  // "Tovar territory"
  if (end < to && units.is(end, C.AREA) && !units.capital(end)) end++;
  // "Saint Anne hospital" is no place, "rebel-held Tovar" not the rebel's.
  return (end < to && isRole(units, end)) || units.is(end - 1, C.HYPHEN) ? at : end;
}

/** Over "of health in Tovar", "for Lost Sailors and Divers", "of the Envoy for Tovar", "in charge of relief", "to Protect Sailors". */
export function orgEnd(units: Units, at: number, to: number): number {
  let end = at;
  for (let i = 0; i < 2; i++) {
    const takes = isAny(units, end, C.OF, C.IN_CHARGE) || (units.is(end, C.ON_BEHALF) && units.capital(end - 1));
    end = takes ? complementEnd(units, end, to) : end;
  }
  if (units.is(at, C.TO) && units.capital(at - 1) && units.capital(at + 1)) {
    end = at + 1;
    while (end < to && goesOn(units, end)) end++;
  }
  return placeEnd(units, end, to);
}

/** The name of a person in a phrase: the capitalised words that end it. */
export function personIn(units: Units, from: number, to: number): string | null {
  let at = to;
  while (at > from && goesOn(units, at - 1) && !isAny(units, at - 1, C.SPEAKER, C.BODY, C.STAFF, C.OFFICE)) at--;
  return at < to && at >= from ? units.text(at, to) : null;
}

/** A capitalised name behind a noun: "the charity Rescue Coast". */
export function properBehind(units: Units, at: number, to: number): Speaker | null {
  if (at >= to || !units.isWord(at) || !units.capital(at)) return null;
  let end = at + 1;
  while (end < to && goesOn(units, end)) end++;
  return speaker(at, end, units.text(at, end), { kind: "other" });
}
