import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Findings, FoundFigure } from "../words/findings.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

/** What was counted before, of which a sentence may give another count. */
export type Counted = Pick<FoundFigure, "measure" | "unit" | "unitClass"> & { counting: Measured["counting"] };

/** How many sentences back the count may stand that another one is set against. */
const SENTENCES = 2;

/** What may follow: nothing that could count something else. */
const ENDS = maskOf(["STOP", "COMMA", "SEMICOLON", "QUOTE", "DASH", "CLOSE", "CONJ", "AND", "WEEKDAY", "TIME"]);

/**
 * "The district put the figure at 41", "the governor spoke of 60 women": another count of what was counted last. Null where no figure stands
 * near, or where the noun is of another kind than its unit.
 */
export function rivalCount(units: Units, q: NumberUnits, last: Counted | undefined): Measured | null {
  if (last === undefined || q.kind !== null || q.implied) return null;
  let cue = q.from - 1;
  while (units.is(cue, C.ADV) || units.is(cue, C.DET)) cue--;
  if (!units.is(cue, C.RIVAL)) return null;
  if (q.to < units.count && !units.any(q.to, ENDS)) return null;
  const bare = q.noun === null || q.noun.text === null;
  if (!bare && q.noun!.unitClass !== last.unitClass) return null;
  const { measure, counting, unit, unitClass } = last;
  return { measure, counting, rule: "rival-count", trigger: cue, ...(bare ? { as: { unit, unitClass } } : {}) };
}

/** The last figure, where it stands near enough to be counted again in a sentence. */
export function figureNear({ figures, quantities }: Findings, sentence: number): FoundFigure | undefined {
  const last = figures.at(-1);
  return last !== undefined && last.usage === null && sentence - quantities[last.quantity]!.sentence <= SENTENCES
    ? last
    : undefined;
}
