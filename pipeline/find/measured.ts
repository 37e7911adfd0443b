import type { Counting, UnitClass } from "../types.ts";
import { C } from "../words/classes.ts";
import { PEOPLE } from "../words/en/unnamed.ts";
import type { HouseUsage } from "../words/findings.ts";
import type { CountedNoun } from "./nouns.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** What a number counts, and the word that told. */
export interface Measured {
  measure: string;
  rule: string;
  /** Unit of the word that gave the measure. */
  trigger: number;
  counting: Counting | null;
  /** Told by a frame that reads over a gap: gives way to the measure of the whole. */
  gap?: boolean;
  /** The noun has this measure with some sources alone. */
  usage?: HouseUsage;
  /** Unit of the counted noun, where it does not stand behind the number. */
  noun?: number;
  /** Two verbs tell of the same people, and which of them counts is known. */
  settled?: boolean;
  /** What is counted, where another sentence says it. */
  as?: { unit: string; unitClass: UnitClass };
}

/** Facilities are hit, homes are destroyed, whatever the verb of harm is. */
const HARMED: Partial<Record<UnitClass, string>> = { facility: "facilities_hit", building: "homes_destroyed" };

/** Measure of harm done to things of a class, null for what is no thing. */
export const harmed = (unitClass: UnitClass | null) => (unitClass === null ? null : (HARMED[unitClass] ?? null));

/** Whether a measure counts things that were harmed. */
export const isHarm = (measure: string) => measure === HARMED.facility || measure === HARMED.building;

/** Measure of a trigger unit, or of the harm that it does to the thing counted. */
export function measureOf(units: Units, trigger: number, unitClass: UnitClass | null): string | null {
  const things = harmed(unitClass);
  if (things === HARMED.building && units.is(trigger, C.FLOODS)) return null;
  // "The slide wiped out ten people": of some verbs of harm people die as well.
  if (things !== null || (units.is(trigger, C.HARM) && !units.is(trigger, C.V_T))) return things;
  return units.meaning(trigger).measure ?? null;
}

/** How many units before a number the verb may stand of "left some 300,000 homeless". */
const MADE_SO = 3;

/** "left 300,000 homeless" happened, "300,000 homeless" are. */
function isMadeSo(units: Units, from: number): boolean {
  for (let i = from - 1; i >= from - MADE_SO; i--) {
    if (units.is(i, C.LEAVE) || units.is(i, C.CAUSE)) return true;
    if (!units.is(i, C.MORE) && !units.is(i, C.DET) && !units.is(i, C.ADV)) return false;
  }
  return false;
}

/** "called off two strikes", "repelled 12 attacks", "four raids were foiled". */
const isStaged = (units: Units, { from, to }: NumberUnits) =>
  units.is(from - 1, C.STAGE) || (units.is(to, C.BE) && units.is(units.is(to + 1, C.BE) ? to + 2 : to + 1, C.STAGE));

/** "31 injured Peruvians": people by a name that no list holds. */
function describedPeople(units: Units, { from, to, unitClass }: CountedNoun): Measured | null {
  if (unitClass !== "person" || !units.is(from, C.STATE) || to - from !== 2) return null;
  const { measure } = units.meaning(from);
  return measure === undefined ? null : { measure, rule: "described-noun", trigger: from, counting: null };
}

/** A noun phrase that says itself what happened: "12 deaths", "51 dead", "24,276 displaced households", "47 air strikes". */
export function measuredByNoun(units: Units, q: NumberUnits): Measured | null {
  const noun = q.noun;
  if (noun === null) return null;
  const { head } = noun;
  if (head < 0) return describedPeople(units, noun);
  // "None of the 12 dead were women": they are dead all the same.
  if (q.value === 0 && noun.ofThem) return null;
  if (units.is(head, C.MNOUN)) {
    const { measure, unit } = units.meaning(head);
    // Those who arrive do so at a time; refugees are there.
    const arrive = units.is(head, C.ARRIVAL);
    const stock = measure === "displaced" && unit === "person" && !arrive && !isMadeSo(units, q.from);
    return measure === undefined
      ? null
      : { measure, rule: "measure-noun", trigger: head, counting: stock ? "stock" : "flow" };
  }
  if (units.is(head, C.STATE))
    return { measure: units.meaning(head).measure!, rule: "state-noun", trigger: head, counting: null };
  for (let i = noun.from; i < head; i++) {
    const { measure } = units.meaning(i);
    // "240 refugee families"; "90 refugee volunteers" are no count of refugees.
    const moved =
      units.is(i, C.MNOUN) && noun.unitClass === "household" && (measure === "displaced" || measure === "returned");
    // "Eleven lost relatives", "12 lost hikers": they did it, or nobody knows where they are.
    const verb = units.is(i, C.V_T) && units.is(i, C.V_PP) && !units.is(i, C.FELLS);
    const describes = moved || units.is(i, C.STATE) || verb;
    if (describes && measure !== undefined && (noun.unitClass === "person" || noun.unitClass === "household")) {
      return { measure, rule: "described-noun", trigger: i, counting: measure === "displaced" ? "stock" : null };
    }
    // "three hit homes", "three of them damaged homes": they did it.
    const done = units.is(i, C.HARM) && units.is(i, C.V_PP) && !units.is(i, C.PAST) && !noun.ofThem;
    const harmed = done ? measureOf(units, i, noun.unitClass) : null;
    if (harmed !== null) return { measure: harmed, rule: "harmed-noun", trigger: i, counting: null };
  }
  // "one of the bloodiest attacks" counts none.
  if (noun.unitClass === "event" && (isStaged(units, q) || (noun.ofThem && q.value === 1))) return null;
  if (noun.unitClass === "event")
    return { measure: units.meaning(head).measure!, rule: "event-noun", trigger: head, counting: "flow" };
  return null;
}

/** The longest "arbitrary" between "cases of" and what was done. */
const KIND_OF_CASE = 2;

/** "155 cases of arbitrary arrest": each is one person to whom it was done. */
export function measuredByCases(units: Units, { head }: CountedNoun): Measured | null {
  // A court hears cases, too.
  if (!units.is(head, C.CASES) || !units.is(head + 1, C.OF) || !units.hasAny(C.COUNT_VERB)) return null;
  for (let at = head + 2; at <= head + 2 + KIND_OF_CASE; at++) {
    const { measure } = units.meaning(at);
    if (measure !== undefined && units.is(at, C.ACT))
      return { measure, rule: "cases-of", trigger: at, counting: null, as: { unit: PEOPLE, unitClass: "person" } };
    if (!units.isWord(at) || !units.isUnlisted(at)) return null;
  }
  return null;
}
