import { type ClassMask, classSets, maskOf } from "../words/class-sets.ts";
import type { Units } from "./units.ts";

/**
 * Patterns of classes, the language of the rules. Steps are parted by blanks:
 *   `BE`          a unit of the class
 *   `DET|MORE`    of one of the classes
 *   `!BE`         a unit without the class
 *   `ADV?` `ADV{0,2}`  as often as said
 *   `PLACE|AREA^` of the classes, or with a capital letter: a name that no list knows
 *   `..6`         a gap of up to six units, none of which belongs to another clause (see BARRIERS)
 *   `*V_T`        the step whose unit gives the measure: the trigger
 *   `@NOUN`       the step whose unit is the counted noun, where that does not stand behind the number
 * Steps are tried with the fewest units first, gaps are bounded: the time for one match has a bound that no text can stretch.
 */
interface Step {
  mask: ClassMask;
  negative: boolean;
  /** A word with a capital letter fits as well. */
  capital: boolean;
  min: number;
  max: number;
  trigger: boolean;
  noun: boolean;
}

export interface Pattern {
  steps: readonly Step[];
  /** Classes of which the first unit must have one; null where any unit may come first. */
  opening: ClassMask | null;
  /** The same for what is left from each step on; null behind the last. */
  openings: readonly (ClassMask | null)[];
  /** Classes of which the unit after the first must have one; null where any unit may stand there, or none. */
  second: ClassMask | null;
  /** Sets of classes of which the sentence must hold one each. */
  needed: readonly ClassMask[];
  /** 1 reads to the right, -1 to the left. */
  direction: 1 | -1;
}

/** Units that begin another clause: a gap never holds one. */
export const BARRIERS = [
  "SEMICOLON",
  "STOP",
  "COLON",
  "QUOTE",
  "BE",
  "HAVE",
  "MODAL",
  "V_T",
  "V_I",
  "LEAVE",
  "CAUSE",
  "DRIVE",
  "SAY",
  "TOLL",
  "OF_WHOM",
];

const BARRIER_MASK = maskOf(BARRIERS);

function compileStep(source: string): Step {
  const gap = /^\.\.(\d+)$/.exec(source);
  if (gap !== null)
    return {
      mask: BARRIER_MASK,
      negative: true,
      capital: false,
      min: 0,
      max: Number(gap[1]),
      trigger: false,
      noun: false,
    };
  const parts = /^([*@]?)(!?)([A-Z_|]+)(\^?)(\?|\{(\d+),(\d+)\})?$/.exec(source);
  if (parts === null) throw new Error(`pattern: cannot read "${source}"`);
  const [, mark, not, classes, capital, times, low, high] = parts;
  const [min, max] = times === undefined ? [1, 1] : times === "?" ? [0, 1] : [Number(low), Number(high)];
  return {
    mask: maskOf(classes!.split("|")),
    negative: not === "!",
    capital: capital === "^",
    min,
    max,
    trigger: mark === "*",
    noun: mark === "@",
  };
}

/** Compiles a pattern; one that reads to the left is still written from left to right. */
export function compile(source: string, direction: 1 | -1): Pattern {
  const steps = source.trim().split(/\s+/).map(compileStep);
  if (direction === -1) steps.reverse();
  const needed = steps.filter((step) => step.min > 0 && !step.negative && !step.capital).map((step) => step.mask);
  const openings = [...steps.map((_, i) => openingOf(steps.slice(i))), null];
  return { steps, direction, opening: openings[0]!, openings, second: secondOf(steps, openings), needed };
}

/** The classes that the unit after the first must have, whichever step has read the first; null where any unit, or none, may stand there. */
function secondOf(steps: readonly Step[], openings: readonly (ClassMask | null)[]): ClassMask | null {
  const classes = new Set<number>();
  for (const [i, step] of steps.entries()) {
    const next = openings[i + 1] ?? null;
    if (next === null || ((step.negative || step.capital) && step.max > 1)) return null;
    for (const cls of step.max > 1 ? classSets.asked(step.mask) : []) classes.add(cls);
    if (step.min < 2) for (const cls of classSets.asked(next)) classes.add(cls);
    if (step.min > 0) return maskOf([...classes]);
  }
  return null;
}

/** The classes that the first unit must have, up to the first step that cannot be left out; null where any unit may come first. */
function openingOf(steps: readonly Step[]): ClassMask | null {
  const classes = new Set<number>();
  for (const step of steps) {
    if (step.negative || step.capital) return null;
    for (const cls of classSets.asked(step.mask)) classes.add(cls);
    if (step.min > 0) return maskOf([...classes]);
  }
  return null;
}

/** Where a pattern matched. */
export interface Hit {
  /** The trigger unit, or the last unit read where no step is marked. */
  trigger: number;
  /** Unit of the counted noun, or -1 where the pattern names none. */
  noun: number;
}

// The state of the match under way. Patterns do not nest, and a closure for each of millions of tries costs more than the match.
let trigger = -1;
let noun = -1;

/** Matches from unit `at` on (its own unit included), inside `first` to `last` (exclusive). Null where it does not fit. */
export function matchAt(pattern: Pattern, units: Units, at: number, first: number, last: number): Hit | null {
  trigger = noun = -1;
  return run(pattern, 0, units, at, first, last) ? { trigger, noun } : null;
}

function run(pattern: Pattern, step: number, units: Units, position: number, first: number, last: number): boolean {
  const { steps, openings, direction } = pattern;
  const s = steps[step];
  if (s === undefined) {
    if (trigger < 0) trigger = position - direction;
    return true;
  }
  const opening = openings[step + 1]!;
  let here = position;
  for (let taken = 0; ; taken++) {
    // Most units of a gap cannot begin what is left: one look here spares a try of every step.
    if (taken >= s.min && (opening === null || (here >= first && here < last && units.any(here, opening)))) {
      if (s.trigger) trigger = here - direction;
      if (s.noun) noun = here - direction;
      if (run(pattern, step + 1, units, here, first, last)) return true;
      if (s.trigger) trigger = -1;
    }
    if (taken === s.max || here < first || here >= last) return false;
    if (units.any(here, s.mask) === s.negative && !(s.capital && units.capital(here) && units.isUnlisted(here)))
      return false;
    here += direction;
  }
}
