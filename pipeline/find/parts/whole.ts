/*
 * The whole of a number that is a part by its words: which of the numbers before it that is, and what the part counts then.
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { alike, type Candidate, isBare, isUpTo, overRestated, thingsOf } from "../candidate.ts";
import { harmed, isHarm, type Measured } from "../measured.ts";
import type { NumberUnits } from "../numbers/number.ts";
import type { Units } from "../units.ts";

/** The last candidate before `at` that may be a whole, or what another number is set against; of a measure, where one is given. */
export function wholeBefore(
  candidates: readonly Candidate[],
  at: number,
  q: NumberUnits,
  measure: string | null,
): Candidate | null {
  for (let i = at - 1; i >= 0; i--) {
    const { measured, whole, q: other } = candidates[i]!;
    if (measured === null || whole !== null || (measure !== null && measured.measure !== measure)) continue;
    if (alike(other, q)) return candidates[i]!;
  }
  return null;
}

/** "lost 250 of its 15,000 troops, 130 of them to disease": the troops are what the 250 are a part of. */
const isOfWhole = (units: Units, from: number) =>
  units.is(units.is(from - 1, C.THEIR) || units.is(from - 1, C.DET) ? from - 2 : from - 1, C.OF);

const SUBJECT_OF = maskOf(["BE", "HAVE", "MODAL"]);

/** "3,100 children were treated; 94 of them died", "a bus with 40 passengers, including six pupils": of people who are no figure, and so a part of none. */
function isOfUncounted(units: Units, candidates: readonly Candidate[], at: number, included: boolean): boolean {
  let i = at - 1;
  while (i >= 0 && (candidates[i]!.q.kind !== null || candidates[i]!.q.implied)) i--;
  const before = candidates[i];
  if (before === undefined || before.measured !== null || before.opensPartition) return false;
  const { noun, from, to } = before.q;
  // "65 had been sentenced, 39 of them in their absence"
  if (isBare(before.q) && !included && units.any(to, SUBJECT_OF)) return true;
  if (noun === null || noun.unitClass !== "person" || noun.ofThem || isOfWhole(units, from)) return false;
  const { q } = candidates[at]!;
  return !included || units.is(q.from - 1, C.OF_WHOM) || (units.is(to, C.COMMA) && q.from === to + 2);
}

/** "450 buildings were destroyed, including six hospitals": what is harmed has the measure of its own kind. */
function partMeasure(whole: Measured, { noun }: NumberUnits): Measured {
  const own = isHarm(whole.measure) ? harmed(noun?.unitClass ?? null) : null;
  return { ...whole, rule: "part-of-whole", measure: own ?? whole.measure };
}

/** The measure of those that "nine of the wounded" parts, or null. */
export const stateOf = (units: Units, { noun }: NumberUnits) =>
  noun?.ofThem && units.is(noun.head, C.STATE) ? (units.meaning(noun.head).measure ?? null) : null;

/** How far behind "one of which had" the harm may stand. */
const HARM_NEAR = 5;
const HARMED = maskOf(["HARM", "OUT", "FALLS"]);

/** "burned 22 mosques, one of which had opened in May": what else is told of some of them counts none. */
function tellsOther(units: Units, { to }: NumberUnits): boolean {
  if (!units.is(to, C.HAVE) && !units.is(to, C.BE)) return false;
  for (let at = to + 1; at < to + HARM_NEAR && units.isWord(at); at++) if (units.any(at, HARMED)) return false;
  return !units.is(to, C.BE) || !units.is(to + 1, C.A_AN);
}

const DOERS = maskOf(["RAIDER", "SUSPECT", "KIDNAPPER"]);

/**
 * "Twelve hostages, three of the kidnappers and a soldier died", "Raiders killed 12 farmers. Troops shot two of the assailants.": those who did it are no
 * part of those it was done to. `whole`: the noun of the whole.
 */
export const isOfDoers = (units: Units, { noun }: NumberUnits, whole: string | null | undefined): boolean =>
  noun?.ofThem === true &&
  units.any(noun.head, DOERS) &&
  !whole?.toLowerCase().includes(units.text(noun.head, noun.head + 1).toLowerCase());

/** Looks for the whole of a number that is a part by its words, and takes the measure of that where it has none of its own; `included`: it is told by more than "of them". */
export function linkToWhole(
  units: Units,
  candidates: readonly Candidate[],
  at: number,
  c: Candidate,
  included: boolean,
): void {
  if (isOfUncounted(units, candidates, at, included)) return;
  const own = c.measured === null || c.measured.gap ? null : c.measured.measure;
  const any = wholeBefore(candidates, at, c.q, null);
  // "Of the 700 wounded, 40 died" are a part of another measure; "killed 12, including six hurt" parts nothing.
  // "five women died, and nine of the wounded are in a coma": of the wounded told before, whatever the sentence counts first.
  const named = own !== null && own === stateOf(units, c.q);
  const told = wholeBefore(candidates, at, c.q, own) ?? (included || named ? null : any);
  const whole = told && overRestated(units, candidates, at, told);
  // "five women and a clerk are among the dead": side by side.
  const beside = whole?.partOfBefore === true && whole.measured!.trigger === c.measured?.trigger;
  if (whole === null || beside) {
    c.partOfBefore = any === null || named || beside;
    return;
  }
  if (!isUpTo(c.q.value, whole.q.value) || isOfDoers(units, c.q, whole.q.noun?.text)) return;
  if (c.measured === null && isHarm(whole.measured!.measure) && tellsOther(units, c.q)) return;
  // "Of its 640 inhabitants, 30 stayed behind": what the part did is not what the whole is counted for.
  if (whole.opensPartition && c.measured === null && whole.measured!.measure === "population") return;
  c.whole = whole;
  if (c.measured === null || c.measured.gap) c.measured = partMeasure(whole.measured!, c.q);
  c.measured = { ...c.measured, ...thingsOf(units, whole.q, c.q) };
}
