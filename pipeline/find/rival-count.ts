import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { ANYBODY } from "../words/en/unnamed.ts";
import type { Findings, FoundFigure } from "../words/findings.ts";
import { isBare } from "./candidate.ts";
import type { Measured } from "./measured.ts";
import type { CountedNoun } from "./nouns.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** What was counted before, of which a sentence may give another count. */
export type Counted = Pick<FoundFigure, "measure" | "unit" | "unitClass"> & { counting: Measured["counting"] };

/** How many sentences back the count may stand that another one is set against. */
const SENTENCES = 2;

const SMALL = maskOf(["ADV", "DET", "QUOTE"]);

/** What may follow: nothing that could count something else. */
const ENDS = maskOf(["STOP", "COMMA", "SEMICOLON", "QUOTE", "DASH", "CLOSE", "CONJ", "AND", "WEEKDAY", "TIME"]);

/** What ends a count that has but a verb of saying before it. */
const CLOSED = maskOf(["STOP", "SEMICOLON", "QUOTE", "COMMA"]);

const COUNTS = maskOf(["COUNT_NOUN", "NUMBERED"]);

/** "villagers say 40", "the union has 11 on its list": a bare count behind a verb that could say anything else too. */
function saidBare(units: Units, { to, noun }: NumberUnits, cue: number): boolean {
  if (noun !== null && noun.text !== null) return false;
  if (units.is(to, C.ON_LIST)) return units.is(cue, C.HAVE) || units.is(cue, C.RIVAL_SAY);
  // "a lower confirmed figure, 19,"
  const us = units.is(cue, C.LISTENER) && units.is(cue - 1, C.TELL);
  const told = us || units.is(cue, C.RIVAL_SAY) || (units.is(cue, C.COMMA) && units.any(cue - 1, COUNTS));
  const end = units.is(to, C.IN) && units.is(to + 1, C.WEEKDAY) ? to + 2 : to;
  return told && (end >= units.count || end > to || units.any(end, CLOSED));
}

/** "the park insists only two did": a bare count of whom the verb before holds. */
const didSo = (units: Units, q: NumberUnits, cue: number) =>
  isBare(q) &&
  units.is(cue, C.SAY) &&
  units.is(q.to, C.DID) &&
  (q.to + 1 >= units.count || units.any(q.to + 1, CLOSED));

/** "insisted that it was over 50", "the union says it is 60" */
function saidItWas(units: Units, q: NumberUnits, cue: number): boolean {
  if (!isBare(q) || !units.is(cue, C.BE) || !units.is(cue - 1, C.IT)) return false;
  const verb = units.is(cue - 2, C.WHO) || units.is(cue - 2, C.DET) ? cue - 3 : cue - 2;
  return units.is(verb, C.SAY) && (q.to >= units.count || units.any(q.to, CLOSED));
}

/** Whether the verb before the count could say anything else too. */
export const isWeakCue = (units: Units, cue: number) => !units.is(cue, C.RIVAL);

/** Unit of the "put at", "spoke of" before a number that nothing follows which it could count; -1 where there is none. */
export function rivalCue(units: Units, q: NumberUnits): number {
  // "the number is one of families"
  if (q.implied || units.is(q.numberTo, C.OF)) return -1;
  let cue = q.from - 1;
  while (units.any(cue, SMALL)) cue--;
  if (didSo(units, q, cue) || saidItWas(units, q, cue)) return cue;
  if (saidBare(units, q, cue)) return cue;
  if (!units.is(cue, C.RIVAL)) return -1;
  return q.to >= units.count || units.any(q.to, ENDS) || units.timeEnd[q.to]! > 0 ? cue : -1;
}

/**
 * "The district put the figure at 41", "the governor spoke of 60 women": another count of what was counted last. Null where no figure stands
 * near, or where the noun is of another kind than its unit.
 */
export function rivalCount({ noun }: NumberUnits, cue: number, last: Counted | null): Measured | null {
  if (last === null) return null;
  const bare = noun === null || noun.text === null;
  if (!bare && !isSameNoun(noun, last)) return null;
  const { measure, counting } = last;
  return bare ? recounted(last, "rival-count", cue) : { measure, counting, rule: "rival-count", trigger: cue };
}

/** What a bare number counts that counts the same as a figure before it. */
export const recounted = (
  { measure, counting, unit, unitClass }: Counted,
  rule: string,
  trigger: number,
): Measured => ({
  measure,
  counting,
  rule,
  trigger,
  as: { unit, unitClass },
});

/** "spoke of 60 women" counts women again; "spoke of 750 passengers" counts none who died. */
const isSameNoun = ({ text, unitClass }: CountedNoun, last: Counted) =>
  unitClass === last.unitClass && (text === last.unit || unitClass !== "person" || ANYBODY.test(text ?? ""));

/** The last figure, where it stands near enough to be counted again in a sentence; of a part the whole. */
export function figureNear({ figures, quantities }: Findings, sentence: number): FoundFigure | undefined {
  const last = figures.at(-1);
  if (last === undefined || last.usage !== null) return undefined;
  if (sentence - quantities[last.quantity]!.sentence > SENTENCES) return undefined;
  const whole = figures[last.partOf];
  return whole?.measure === last.measure ? whole : last;
}

/** A number as far as it tells a size. */
type Sized = Pick<NumberUnits, "value" | "low" | "high" | "comparator">;

/** Something that was counted, and its number. */
export interface Beside {
  counted: Counted;
  number: Sized;
}

/** How many of them are looked at. */
export const BESIDE = 8;

/** How many times another count of the same may come to. */
const OFF = 2;

/**
 * Which of some counts a bare number is set against, the last of them first. Of several measures it is that whose number is of its size: "killing 40 and
 * burning scores of houses. The chief put the figure at 42." Null where that tells none, or more than one.
 */
export function rivalAmong(others: readonly Beside[], q: Sized): Counted | null {
  const [last] = others;
  if (others.every(({ counted }) => counted.measure === last?.counted.measure)) return last?.counted ?? null;
  const size = sizeOf(q);
  const [first, ...more] = others.filter(({ number }) => isLike(sizeOf(number), size));
  const isSure = more.every(({ counted }) => counted.measure === first?.counted.measure);
  return isSure ? (first?.counted ?? null) : null;
}

/** "scores of houses" tell no size. */
const sizeOf = ({ value, low, high, comparator }: Sized) =>
  (comparator === "vague" ? null : (value ?? low ?? high)) ?? Number.NaN;

const isLike = (a: number, b: number) => a <= b * OFF && b <= a * OFF;

/** What the figures near enough count that a number can be set against; null for nothing. */
export function rivalNear(findings: Findings, sentence: number, q: NumberUnits): Counted | null {
  const near = figureNear(findings, sentence);
  if (near === undefined || !isBare(q)) return near ?? null;
  const { figures, quantities } = findings;
  const quantityOf = (figure: FoundFigure) => quantities[figure.quantity]!;
  const others: Beside[] = [];
  for (let i = figures.length - 1; i >= 0 && others.length < BESIDE; i--) {
    const figure = figures[i]!;
    if (quantityOf(figure).sentence !== quantityOf(near).sentence) break;
    if (figure.partOf < 0) others.push({ counted: figure, number: quantityOf(figure) });
  }
  return others.length === 0 ? near : rivalAmong(others, q);
}

/** Whether the sentences that are near enough count by one measure alone. */
export function isSoleMeasure({ figures, quantities }: Findings, sentence: number, measure: string): boolean {
  for (let i = figures.length - 1; i >= 0; i--) {
    if (sentence - quantities[figures[i]!.quantity]!.sentence > SENTENCES) return true;
    if (figures[i]!.measure !== measure) return false;
  }
  return true;
}
