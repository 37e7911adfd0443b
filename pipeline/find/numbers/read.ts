import type { Comparator, NumberKind } from "../../types.ts";
import { C } from "../../words/classes.ts";
import { type CountedNoun, readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import { boundsOf } from "./comparator.ts";
import { type Core, readCore } from "./core.ts";
import { kindBeside } from "./kinds.ts";
import { readShape } from "./shapes.ts";

/** A number with everything beside it, in units. */
export interface NumberUnits {
  /** Comparator, number and noun: `from` to `to` (exclusive). */
  from: number;
  to: number;
  /** The number alone. */
  numberFrom: number;
  numberTo: number;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  /** What it measures, or null where it may count something. */
  kind: NumberKind | null;
  rule: string;
  noun: CountedNoun | null;
  /** A number only where it counts something: "a woman", "no civilians". */
  implied: boolean;
}

const shaped = (at: number, to: number, value: number | null, kind: NumberKind, rule: string): NumberUnits => ({
  from: at,
  to,
  numberFrom: at,
  numberTo: to,
  value,
  low: value,
  high: value,
  comparator: "exact",
  kind,
  rule,
  noun: null,
  implied: false,
});

/** Reads the number that begins at unit `at`, inside the sentence `first` to `last` (exclusive), or null. */
export function readNumber(units: Units, at: number, first: number, last: number): NumberUnits | null {
  if (units.is(at, C.NUM)) {
    const shape = readShape(units, at, last);
    if (shape !== null) return shaped(at, shape.to, null, shape.kind, shape.rule);
  }
  if (units.is(at, C.NONE)) return readNone(units, at, last);
  const core = readCore(units, at, last);
  if (core === null) return readArticle(units, at, last);
  if (Number.isNaN(core.value)) return shaped(at, core.to, null, "other", "unreadable-digits");
  const range = readRange(units, core, last);
  const end = range?.to ?? core.to;
  if (isFormer(units, core.from)) return shaped(core.from, core.to, core.value, "other", "former-value");
  const compound = compoundEnd(units, end, last);
  if (compound > 0) return shaped(core.from, compound, core.value, "other", "compound-adjective");
  if (isAgeBound(units, core, end, last)) return shaped(core.from, end, core.value, "age", "age-bound");
  const beside = kindBeside(units, core.from, end, first, last);
  if (beside !== null) return measured(units, core, range, beside, first);
  return counted(units, core, range, first, last);
}

/** "no civilians", "nobody": a number only where it counts something. */
function readNone(units: Units, at: number, last: number): NumberUnits | null {
  const noun = readNoun(units, at + 1, last);
  const alone = /^(nobody|no[ -]one|none)$/i.test(units.text(at, at + 1));
  if (!alone && (noun.head < 0 || noun.unitClass === null || units.is(noun.head, C.NOCOUNT))) return null;
  const counted = noun.head >= 0 && noun.unitClass !== null ? noun : null;
  return implied(at, counted?.to ?? at + 1, 0, "none", counted);
}

/** "a woman", "an elderly man", "a clinic": one, where it counts something. */
function readArticle(units: Units, at: number, last: number): NumberUnits | null {
  if (!units.is(at, C.A_AN)) return null;
  const noun = readNoun(units, overAge(units, at + 1), last);
  const one = noun.unitClass === "person" || noun.unitClass === "facility" || noun.unitClass === "building";
  if (noun.head < 0 || !one || noun.ofThem || !isSingular(units, noun.head)) return null;
  return implied(at, noun.to, 1, "article", noun);
}

/** "a two-year-old boy": the age stands between the article and its noun. */
function overAge(units: Units, at: number): number {
  const age =
    units.is(at + 1, C.HYPHEN) && units.is(at + 2, C.DURATION) && units.is(at + 3, C.HYPHEN) && units.is(at + 4, C.OLD);
  return age ? at + 5 : at;
}

const isSingular = (units: Units, at: number) =>
  !/(?<!s)s$|^(people|children|men|women|police|staff|youth|dead|wounded|injured|displaced|homeless|crew|troops|elderly)$/i.test(
    units.text(at, at + 1),
  );

function implied(at: number, to: number, value: number, rule: string, noun: CountedNoun | null): NumberUnits {
  const number = { numberFrom: at, numberTo: at + 1, value, low: value, high: value };
  return { from: at, to, ...number, comparator: "exact", kind: null, rule, noun, implied: true };
}

/** One past "strong" in "12,800-strong", or 0; "two-year-old", "48-hour" and "100-plus" are read elsewhere. */
function compoundEnd(units: Units, at: number, last: number): number {
  const glued =
    at + 1 < last && units.is(at, C.HYPHEN) && units.glued(at) && units.glued(at + 1) && units.isWord(at + 1);
  if (!glued) return 0;
  const other = [C.DURATION, C.LENGTH, C.MEASURE, C.CMP_AFTER, C.MONTH, C.PERCENT, C.MONEY, C.NUMWORD, C.SCALE, C.NOUN];
  return other.some((cls) => units.is(at + 1, cls)) ? 0 : at + 2;
}

/** "two in five of them under 18", "eight were over ten": an age, where no noun follows. */
function isAgeBound(units: Units, core: Core, end: number, last: number): boolean {
  const at = core.from - 1;
  if (at < 1 || core.value > 25 || !/^(under|over|below|above)$/i.test(units.text(at, at + 1))) return false;
  const led =
    units.is(at - 1, C.NOUN) || units.is(at - 1, C.THEM) || units.is(at - 1, C.BE) || units.is(at - 1, C.INCLUDING);
  return led && readNoun(units, end, last).text === null;
}

/** "climbed from 11 to 33", "up from 47": the number before is no longer true. */
function isFormer(units: Units, at: number): boolean {
  const from =
    units.is(at - 1, C.FROM) || units.is(at - 1, C.BETWEEN) ? at - 1 : units.is(at - 2, C.FROM) ? at - 2 : -1;
  return (
    from > 0 &&
    /^from$/i.test(units.text(from, from + 1)) &&
    (units.is(from - 1, C.RISE) || (units.is(from - 1, C.ADV) && units.is(from - 2, C.RISE)))
  );
}

interface Range {
  low: number;
  high: number;
  to: number;
}

/** "10 to 15", "10-15", "three or four", "between 10 and 15", "at least 12 and possibly as many as 20". */
function readRange(units: Units, core: Core, last: number): Range | null {
  if (core.vague !== null) return null;
  let at = core.to;
  const possibly = units.is(at, C.AND_POSSIBLY);
  const hyphen = (units.is(at, C.HYPHEN) || units.is(at, C.DASH)) && units.is(at + 1, C.NUM);
  const word = units.is(at, C.UP_TO) ? units.text(at, at + 1).toLowerCase() : "";
  const joined = word === "to" || word === "or" || (word === "and" && units.is(core.from - 1, C.BETWEEN));
  if ((!possibly && !hyphen && !joined) || isFormer(units, core.from)) return null;
  at++;
  if (units.is(at, C.CMP)) at++;
  const second = readCore(units, at, last);
  if (second === null || second.vague !== null || Number.isNaN(second.value)) return null;
  // "10 to 15 thousand": the scale serves both.
  const scale = second.value / (leadingNumber(units, second) || 1);
  const low = scale > 1 && core.value * scale < second.value && core.value < 1000 ? core.value * scale : core.value;
  return low < second.value ? { low, high: second.value, to: second.to } : null;
}

function leadingNumber(units: Units, core: Core): number {
  return units.is(core.from, C.NUM) ? Number(units.text(core.from, core.from + 1).replaceAll(",", "")) : core.value;
}

/** Where the comparator before a number begins, and which it is. */
function comparatorBefore(units: Units, at: number, first: number): { from: number; comparator: Comparator } | null {
  const before = at - 1;
  if (before < first || !units.is(before, C.CMP)) return null;
  return { from: before, comparator: units.meaning(before).comparator ?? "exact" };
}

function comparatorAfter(units: Units, at: number, last: number): { to: number; comparator: Comparator } | null {
  const start = units.is(at, C.HYPHEN) && units.glued(at) ? at + 1 : units.is(at, C.COMMA) ? at + 1 : at;
  if (start >= last || !units.is(start, C.CMP_AFTER)) return null;
  // "and counting" needs no noun behind it; "at least" behind a number belongs to the next one where a number follows.
  if (units.is(start, C.CMP) && readCore(units, start + 1, last) !== null) return null;
  return { to: start + 1, comparator: units.meaning(start).comparator ?? "at_least" };
}

/** Value and bounds of a number with its comparator or range. */
function quantify(units: Units, core: Core, range: Range | null, first: number, value: number, last: number) {
  const before = comparatorBefore(units, core.from, first);
  if (range !== null) {
    const led = before !== null || units.is(core.from - 1, C.BETWEEN);
    return {
      value: null,
      low: range.low,
      high: range.high,
      comparator: "between" as Comparator,
      from: led ? core.from - 1 : core.from,
      to: range.to,
    };
  }
  if (core.vague !== null) {
    return {
      value: null,
      low: core.vague.low,
      high: core.vague.high,
      comparator: "vague" as Comparator,
      from: core.from,
      to: core.to,
    };
  }
  const after = before === null ? comparatorAfter(units, core.to, last) : null;
  const comparator = before?.comparator ?? after?.comparator ?? "exact";
  return { ...boundsOf(comparator, value), comparator, from: before?.from ?? core.from, to: after?.to ?? core.to };
}

function measured(
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
        }
      : null;
  return {
    ...q,
    from: q.from,
    to,
    numberFrom: core.from,
    numberTo,
    kind: beside.kind,
    rule: beside.rule,
    noun,
    implied: false,
  };
}

function counted(units: Units, core: Core, range: Range | null, first: number, last: number): NumberUnits {
  const numberTo = range?.to ?? core.to;
  let q = quantify(units, core, range, first, core.value, last);
  const noun = readNoun(units, q.to, last);
  // Nobody counts thousandths of a person: "1.347 civilians" are 1,347.
  if (core.grouped !== null && range === null && noun.unitClass !== null)
    q = quantify(units, core, range, first, core.grouped, last);
  if (q.comparator === "exact" && noun.to > q.to) {
    const late = comparatorAfter(units, noun.to, last);
    if (late !== null) {
      q = { ...q, ...boundsOf(late.comparator, q.value ?? core.value), comparator: late.comparator };
      return { ...q, to: late.to, numberFrom: core.from, numberTo, kind: null, rule: "", noun, implied: false };
    }
  }
  return {
    ...q,
    to: Math.max(q.to, noun.to),
    numberFrom: core.from,
    numberTo,
    kind: null,
    rule: "",
    noun,
    implied: false,
  };
}
