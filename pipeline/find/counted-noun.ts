import type { UnitClass } from "../types.ts";
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { pluralOf } from "../words/en/plurals.ts";
import { FAMILIES, PEOPLE } from "../words/en/unnamed.ts";
import { isPlural } from "./en/plural.ts";
import { jointEnd } from "./joint-noun.ts";
import type { Measured } from "./measured.ts";
import type { CountedNoun } from "./nouns.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { predicateNoun } from "./predicate.ts";
import type { Units } from "./units.ts";

/**
 * The counted noun as written, without words that only repeat the measure: "26 drowned children" are children, "51 dead" people.
 * People where no noun is written.
 */
export function unitOf(units: Units, q: NumberUnits, measured: Measured): { unit: string; unitClass: UnitClass } {
  const noun = q.noun;
  if (measured.as !== undefined) return measured.as;
  if (measured.noun !== undefined) return nounAt(units, measured.noun);
  const told = noun === null || noun.text === null || noun.ofThem ? predicateNoun(units, q) : -1;
  if (told >= 0) return nounAt(units, told, jointEnd(units, told, told, units.count));
  if (noun === null || noun.text === null)
    return nounAt(units, units.is(measured.trigger, C.MNOUN) ? measured.trigger : -1);
  const unitClass = noun.unitClass ?? "person";
  if (unitClass === "household") return { unit: FAMILIES, unitClass };
  if (noun.head >= 0 && repeatsMeasure(units, noun.head))
    return { unit: victims(units, noun.from, noun.head) ?? PEOPLE, unitClass };
  // "three of them critical" names nobody.
  if (noun.ofThem && noun.head < 0 && noun.unitClass === null && !isPlural(units, noun.to - 1))
    return { unit: PEOPLE, unitClass };
  let from = noun.from;
  while (from < noun.to - 1 && repeatsMeasure(units, from)) from++;
  const unit = units.text(from, noun.to);
  return { unit: opensHeadline(units, q, noun) ? unit[0]!.toLowerCase() + unit.slice(1) : unit, unitClass };
}

/** The "Man" of "Man killed": a capital that tells nothing. */
const opensHeadline = (units: Units, q: NumberUnits, noun: CountedNoun) =>
  q.implied && q.from === noun.from && !units.is(noun.from, C.NATION) && !units.shouts(noun.from);

/** A noun that stands elsewhere in the sentence: "the number of civilians killed"; people where the unit is none. */
function nounAt(units: Units, at: number, to = at + 1): { unit: string; unitClass: UnitClass } {
  if (!units.is(at, C.NOUN) && !units.is(at, C.NATION)) return { unit: PEOPLE, unitClass: "person" };
  const unitClass = units.meaning(at).unit ?? "person";
  if (unitClass === "household") return { unit: FAMILIES, unitClass };
  return { unit: repeatsMeasure(units, at) ? PEOPLE : units.text(at, to), unitClass };
}

const HARM_NOUN = maskOf(["MNOUN", "LIVES", "BODIES"]);

/** "12 civilian deaths" are civilians, "three child deaths" children; null for "12 flood deaths". */
function victims(units: Units, from: number, head: number): string | null {
  const at = head - 1;
  if (at < from || !units.any(head, HARM_NOUN) || !units.is(at, C.NOUN) || units.is(at, C.STATE)) return null;
  if (units.meaning(at).unit !== "person" || repeatsMeasure(units, at)) return null;
  const noun = units.text(at, at + 1);
  return isPlural(units, at) ? noun : pluralOf(noun);
}

const SAYS_NO_MORE = maskOf(["STATE", "LIVES", "BODIES", "MORE", "ADV", "V_PP"]);

/** Words that say what happened, not to whom; "IDPs" and "refugees" say both and stay. */
function repeatsMeasure(units: Units, at: number): boolean {
  if (units.any(at, SAYS_NO_MORE)) return true;
  if (!units.is(at, C.MNOUN)) return false;
  const { measure } = units.meaning(at);
  return measure !== "displaced" && measure !== "returned";
}
