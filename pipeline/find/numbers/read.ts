import type { NumberKind } from "../../types.ts";
import { C } from "../../words/classes.ts";
import { isMoreThan } from "../en/more-than.ts";
import { type CountedNoun, readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import { combine, comparatorAfter } from "./beside.ts";
import { boundsOf } from "./comparator.ts";
import { type Core, isReadable, readCore } from "./core.ts";
import { overRepetition, readDoubtful } from "./doubtful.ts";
import {
  compoundEnd,
  isAgeBound,
  isDifference,
  isFormer,
  isInName,
  isOwner,
  isRate,
  isTakeNumber,
} from "./exceptions.ts";
import { kindOfFraction, readFraction } from "./fraction.ts";
import { readArticle, readNone } from "./implied.ts";
import { kindBeside } from "./kinds.ts";
import { type NumberUnits, negative, numberUnits, shaped } from "./number.ts";
import { quantify } from "./quantify.ts";
import { type Range, readLateRange, readRange } from "./range.ts";
import { readRank } from "./rank.ts";
import { readShape } from "./shapes.ts";
import { isPronoun } from "./words.ts";

/** Reads the number that begins at unit `at`, inside the sentence `first` to `last` (exclusive), or null. */
export function readNumber(units: Units, at: number, first: number, last: number): NumberUnits | null {
  const q = readUnsigned(units, at, first, last);
  return q !== null && at > first && units.is(at - 1, C.MINUS) && q.from === at ? negative(q) : q;
}

function readUnsigned(units: Units, at: number, first: number, last: number): NumberUnits | null {
  if (units.isDigits(at)) {
    if (isTakeNumber(units, at)) return shaped(at, at + 1, null, "identifier", "take-number");
    const shape = readShape(units, at, first, last);
    if (shape !== null) return shaped(at, shape.to, null, shape.kind, shape.rule);
  } else if (!units.is(at, C.A_AN)) {
    if (units.is(at, C.NONE)) {
      const none = readNone(units, at, last);
      if (none !== null || !units.is(at, C.NUMWORD)) return none;
      // "not one but three"
      if (units.is(at + 1, C.AND_BUT)) return shaped(at, at + 1, null, "other", "pronoun");
    }
    const rank = readRank(units, at);
    if (rank !== null) return rank;
    if (isPronoun(units, at)) return shaped(at, at + 1, null, "other", "pronoun");
  }
  const read = readCore(units, at, last);
  const core = read === null ? null : overRepetition(units, read, last);
  const fraction = readFraction(units, at, core, last);
  if (fraction !== null) {
    const compound = compoundEnd(units, fraction.to, last);
    if (compound > 0) return shaped(at, compound, fraction.value, "other", "compound-adjective");
    return uncounted(units, fraction, null, kindOfFraction(units, fraction, first, last), first);
  }
  if (core === null) return readArticle(units, at, last);
  if (!isReadable(core.value)) return unreadable(units, core);
  if (isFormer(units, core.from, first)) return shaped(core.from, core.to, core.value, "other", "former-value");
  // "the losses since 27 May to 223": a date is no end of a range beyond it.
  const isDate = units.timeEnd[core.from] === core.to;
  const range = isDate ? null : readRange(units, core, first, last);
  const end = range?.to ?? core.to;
  const compound = compoundEnd(units, end, last);
  if (compound > 0) return shaped(core.from, compound, core.value, "other", "compound-adjective");
  if (isAgeBound(units, core, end, last)) return shaped(core.from, end, core.value, "age", "age-bound");
  const beside = kindBeside(units, core.from, end, first, last);
  if (beside !== null) return uncounted(units, core, range, beside, first);
  const doubtful = range === null ? readDoubtful(units, core, last) : null;
  return doubtful ?? counted(units, core, range, first, last);
}

/** Digits that make no number: "27.06.2019", "22,24,26". */
function unreadable(units: Units, { from, to }: Core): NumberUnits {
  const date = /^\d{1,2}\.\d{1,2}\.(\d\d|\d{4})$/.test(units.text(from, to));
  return shaped(from, to, null, date ? "date" : "other", date ? "dotted-date" : "unreadable-digits");
}

/** A number with the words beside it that say it counts nobody. */
function uncounted(
  units: Units,
  core: Core,
  range: Range | null,
  beside: { kind: NumberKind; rule: string; to: number; numberTo: number },
  first: number,
): NumberUnits {
  const q = quantify(units, core, range, first, core.value, core.to);
  const numberTo = Math.max(range?.to ?? core.to, beside.numberTo);
  const to = Math.max(q.to, beside.to);
  const noun: CountedNoun | null =
    beside.to > numberTo
      ? {
          to: beside.to,
          from: numberTo,
          head: -1,
          text: units.text(numberTo, beside.to),
          unitClass: null,
          ofThem: false,
          ofWhole: false,
        }
      : null;
  return numberUnits(q, to, core.from, numberTo, beside.kind, beside.rule, noun);
}

/** A number that may count something, with the noun behind it. */
function counted(units: Units, core: Core, range: Range | null, first: number, last: number): NumberUnits {
  const end = range?.to ?? core.to;
  if (isDifference(units, end, last) || isMoreThan(units, end, last))
    return shaped(core.from, end + 1, core.value, "other", "difference");
  let q = quantify(units, core, range, first, core.value, last);
  const noun = readNoun(units, q.to, last);
  if (isOwner(units, noun)) return shaped(core.from, noun.to, core.value, "other", "owners");
  if (isInName(units, core, noun, first)) return shaped(core.from, noun.to, core.value, "identifier", "proper-name");
  if (isRate(units, Math.max(q.to, noun.to)))
    return numberUnits(q, Math.max(q.to, noun.to), core.from, q.numberTo, "other", "rate", noun);
  // Nobody counts thousandths of a person: "1.347 civilians" are 1,347.
  if (core.grouped !== null && range === null && noun.unitClass !== null)
    q = quantify(units, core, range, first, core.grouped, last);
  if (noun.to > q.to && q.value !== null) {
    const wide = readLateRange(units, core, noun.to, last);
    if (wide !== null) {
      q = quantify(units, core, wide, first, core.value, last);
      return numberUnits(q, wide.to, core.from, wide.to, null, "", noun);
    }
    const late = comparatorAfter(units, noun.to, last);
    if (late !== null) {
      const comparator = combine(q.comparator, late.comparator);
      const { value, low, high } = boundsOf(comparator, q.value);
      q = { ...q, value, low, high, comparator };
      return numberUnits(q, late.to, core.from, late.margin ? late.to : q.numberTo, null, "", noun);
    }
  }
  return numberUnits(q, Math.max(q.to, noun.to), core.from, q.numberTo, null, "", noun);
}
