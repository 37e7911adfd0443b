import { C } from "../../words/classes.ts";
import { readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import { type Core, readCore } from "./core.ts";
import { type NumberUnits, shaped } from "./number.ts";

/** A number of which nobody can say what it counts: broken, or two in one. Null where it can be read. */
export function readDoubtful(units: Units, core: Core, last: number): NumberUnits | null {
  if (isScaledTwice(units, core)) return shaped(core.from, core.to, null, "other", "broken-number");
  const end = brokenEnd(units, core, last);
  if (end > 0) return shaped(core.from, end, null, "other", "broken-number");
  const part = core.vague === null && (!Number.isInteger(core.value) || hasDecimalComma(units, core));
  return part && core.grouped === null ? shaped(core.from, core.to, core.value, "other", "fractional-count") : null;
}

const THOUSANDS = /^\d{4,}$/;

/** "25000 thousand people": one thousand too many. */
const isScaledTwice = (units: Units, { from, to, words }: Core) =>
  !words &&
  to > from + 1 &&
  units.meaning(from + 1).number === 1000 &&
  units.isWord(from + 1) &&
  THOUSANDS.test(units.text(from, from + 1));

const COMMA = 0x2c;

/** "20,00 people", "3,5 people": people come whole, so that something was lost. */
function hasDecimalComma(units: Units, { from, to, words }: Core): boolean {
  if (words || to !== from + 1) return false;
  const text = units.source;
  const [start, end] = [units.start(from), units.end(from)];
  return [end - 2, end - 3].some((at) => at > start && text.charCodeAt(at) === COMMA);
}

/** One past "14, 593" before a noun, or "thirty - five": one number with a blank in it, or two; 0 elsewhere. */
function brokenEnd(units: Units, core: Core, last: number): number {
  const { from, to } = core;
  if (units.timeEnd[from]! > 0 || units.glued(to + 1)) return 0;
  if (units.is(to, C.HYPHEN) && !units.glued(to)) return isTens(core) && isOnes(units, to + 1) ? to + 2 : 0;
  const split = !core.words && to === from + 1 && units.is(to, C.COMMA) && units.glued(to) && core.value < 1000;
  if (!split || units.end(from) - units.start(from) > 3 || !isGroup(units, to + 1)) return 0;
  return readNoun(units, to + 2, last).unitClass === null || units.is(to + 2, C.STATE) ? 0 : to + 2;
}

const isTens = ({ words, value }: Core) => words && value >= 20 && value < 100 && value % 10 === 0;
const isOnes = (units: Units, at: number) =>
  units.is(at, C.NUMWORD) && units.meaning(at).number! > 0 && units.meaning(at).number! < 10;
const isGroup = (units: Units, at: number) => units.isDigits(at) && units.end(at) - units.start(at) === 3;

/** "12 (twelve) people": over the same number in brackets. */
export function overRepetition(units: Units, core: Core, last: number): Core {
  if (core.vague !== null || !units.is(core.to, C.OPEN)) return core;
  const again = readCore(units, core.to + 1, last);
  if (again === null || again.value !== core.value || !units.is(again.to, C.CLOSE)) return core;
  return { ...core, to: again.to + 1 };
}
