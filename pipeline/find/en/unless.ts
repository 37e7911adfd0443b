import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { isFoundBody } from "../fits.ts";
import type { NumberUnits } from "../numbers/number.ts";
import { isGoverned } from "../subjects.ts";
import type { Units } from "../units.ts";
import { isPlural } from "./plural.ts";
import { saysNoOther } from "./says-other.ts";

const ARMED = maskOf(["ARMED", "RAIDER", "FUGITIVE", "PATROL"]);
const SMALL = maskOf(["HAVE", "BE", "ADV", "MODAL"]);
const BESIDE_VERB = maskOf(["ADV", "DET", "MORE", "TOTAL"]);
const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE"]);
const DISEASES = maskOf(["DISEASE"]);
/** Whom the police look for. */
const WANTED = maskOf(["FUGITIVE", "RAIDER", "SUSPECT"]);
const AT_THE_TIME = /^(?:when|as|while)$/i;
const TELLS_OF_FLIGHT = /refugee|UNHCR|displaced|fled|asylum|exile/i;

/*
 * What the patterns of a row cannot say: when its words count nobody after all.
 */

/** How far behind "one" the "in which" may stand: "the raid follows one on Monday in which 12 died". */
const IN_WHICH = 5;

/** "one in which 12 died": an attack like the one told, and no victim. */
export function isOneInWhich(units: Units, { to, noun, value }: NumberUnits): boolean {
  if (value !== 1 || noun?.text != null) return false;
  for (let i = to; i < to + IN_WHICH && !units.is(i, C.COMMA); i++)
    if (units.is(i, C.IN) && units.is(i + 1, C.WHO)) return true;
  return false;
}

/** "Ten men went out", "food for 3 million people could run out", "twelve got away": nobody is driven out. */
export function goesOut(units: Units, _: NumberUnits, trigger: number): boolean {
  if (!units.is(trigger, C.GO)) return false;
  return /^out$/i.test(units.text(trigger + 1, trigger + 2)) || /^g[eo]t/i.test(units.text(trigger, trigger + 1));
}

/** "The guide took 12 hikers into the forest": only who is armed takes people away. */
export function isByGuide(units: Units, { from }: NumberUnits, trigger: number, first: number): boolean {
  const verb = trigger < from ? trigger : from - 1;
  let at = verb - 1;
  while (units.any(at, SMALL)) at--;
  if (at < first || !units.is(at, C.NOUN) || units.any(at, ARMED)) return false;
  return units.meaning(at).unit === "person";
}

const WHERE = maskOf(["DET", "PLACE", "AREA", "CAMP", "REFUGE", "COMPASS"]);

/** "300 families rushed to help" tells what for, "rushed to the camp" and "to Qamra" where. */
export const goesToDo = (units: Units, _: NumberUnits, trigger: number) =>
  units.is(trigger + 1, C.TO) && !units.any(trigger + 2, WHERE) && !units.capital(trigger + 2);

/** Bodies under rubble are not missing. */
export const areBodies = (units: Units, { noun }: NumberUnits) => noun !== null && units.is(noun.head, C.BODIES);

/** "Affected population: 9,000": no count of all who live there. */
export const areAffected = (units: Units, _: NumberUnits, trigger: number, first: number) =>
  trigger > first && /^(?:affected|displaced|target|targeted)$/i.test(units.text(trigger - 1, trigger));

/** "left 21 casualties and 40 wounded", "helped 31 people after a blast killed 12": others are dead or wounded. */
export function areOthers(units: Units, { noun, to }: NumberUnits, trigger: number): boolean {
  if (noun !== null && noun.head >= 0 && units.is(noun.head, C.CASUALTY)) return true;
  for (let at = to; at < trigger; at++) if (units.any(at, NUMBERS) || units.is(at, C.AFTERMATH)) return true;
  return false;
}

/** "12 soldiers searched for bodies", unlike "12 soldiers' bodies"; "a woman's body image" */
export const seekBodies = (units: Units, q: NumberUnits, trigger: number) =>
  (units.isWord(trigger - 1) && !units.is(trigger - 1, C.POSS)) || (q.implied && !isFoundBody(units, q));

/** "the hunt goes on for two gunmen", "for a killer" */
export const isManhunt = (units: Units, { noun, implied }: NumberUnits) =>
  implied || (noun !== null && units.any(noun.head, WANTED));

/** "about 340,000 are returnees", "12 are deaths": the noun has a measure of its own. */
export const areNotRefugees = (units: Units, _: NumberUnits, trigger: number) =>
  units.meaning(trigger).measure !== "displaced" || units.is(trigger, C.STATE);

/** "The barn houses 12 machines": what no list knows lives nowhere. */
export const areUnknown = (units: Units, { noun }: NumberUnits) =>
  noun !== null && noun.text !== null && noun.unitClass === null && !units.is(noun.to - 1, C.NATION);

/** "of whom in shelters: 300" */
export const areSomeOfThem = (units: Units, _: NumberUnits, trigger: number) => units.is(trigger - 2, C.OF_THEM);

/** "fled with 300 cows", "drowned, with 300 others rescued": only "others" of whom nothing else is told did so too. */
export const areNoOthers = (units: Units, q: NumberUnits) =>
  q.noun === null ||
  q.noun.head < 0 ||
  !/^others$/i.test(units.text(q.noun.head, q.noun.head + 1)) ||
  !saysNoOther(units, q);

/** The word before a number that is no small one: its verb. */
function verbBefore(units: Units, { from }: NumberUnits): string {
  let verb = from - 1;
  while (units.any(verb, BESIDE_VERB)) verb--;
  return units.text(verb, verb + 1);
}

/** "The raid took 12 captives": only what claims people kills them. */
export const isNoClaim = (units: Units, q: NumberUnits) => !/^claim/i.test(verbBefore(units, q));

/** "dragged seven alive from the mud", unlike "burned seven alive", "buried 12 herders alive" */
export const isNoFire = (units: Units, q: NumberUnits) => !/^bur/i.test(verbBefore(units, q));

/** "kills wife, three children", unlike "burns market, three children": one person stands before the comma. */
export function isBesideNoPerson(units: Units, { from }: NumberUnits): boolean {
  const beside = from - 2;
  return units.meaning(beside).unit !== "person" || isPlural(units, beside);
}

/** "the police held four cooks and two patients under treatment": of patients that says nothing; "12 patients are receiving treatment" is news. */
export const arePatients = (units: Units, { to, noun }: NumberUnits, trigger: number) =>
  trigger === to && noun !== null && noun.head >= 0 && /^patients?$/i.test(units.text(noun.head, noun.head + 1));

/** "An outbreak of flu struck 31 schools" */
export function isByDisease(units: Units, _: NumberUnits, trigger: number, first: number): boolean {
  if (!units.is(trigger, C.HIT)) return false;
  for (let at = Math.max(first, trigger - STRUCK_BY); at < trigger; at++) if (units.any(at, DISEASES)) return true;
  return false;
}

/** How far before "struck" the disease may stand. */
const STRUCK_BY = 4;

/** "Nine miners were trapped" does not say that they are still. */
export const wereTrapped = (units: Units, { to }: NumberUnits) => units.is(to, C.WAS);

/** "hospitals treated 80 victims of cholera" */
export const areSick = (units: Units, { to }: NumberUnits) => units.hasAny(DISEASES) || units.is(to, C.OF);

/** "Some 4 million Kenyans live abroad": they fled from nowhere, where the sentence does not tell of flight. */
export const fledFromNowhere = (units: Units, _: NumberUnits, __: number, first: number) =>
  !TELLS_OF_FLIGHT.test(units.text(first, units.count));

/** "627 children had been in the hospital at the time", "were in the ward when it was hit" */
export function wereThere(units: Units, { to }: NumberUnits, trigger: number): boolean {
  if (units.is(to, C.HAD) || (units.is(to, C.WHO) && units.is(to + 1, C.HAD))) return true;
  const next = units.text(Math.min(trigger + 1, units.count - 1), Math.min(trigger + 2, units.count));
  return AT_THE_TIME.test(next) || (units.is(trigger + 1, C.AT) && units.is(trigger + 2, C.THE));
}

/** "One in four of the displaced is a child" counts no child. */
export const isOneOfSo = (units: Units, { implied }: NumberUnits, trigger: number, first: number) =>
  implied && isGoverned(units, trigger, first);

/** "They killed civilians: a consultant of the agency says": behind a label stands a count. */
export const isOneByArticle = (_: Units, { implied }: NumberUnits) => implied;
