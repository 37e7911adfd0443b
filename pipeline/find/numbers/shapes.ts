import type { NumberKind } from "../../types.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** Numbers whose shape says what they are: phone numbers, clock times, dates in digits, coordinates, code names. */
interface Shape {
  rule: string;
  kind: NumberKind;
  /** Matched on at most `WINDOW` characters from the first one of the number. */
  pattern: RegExp;
}

const WINDOW = 32;

/** In this order: what is longer comes first. */
const SHAPES: readonly Shape[] = [
  { rule: "iso-date", kind: "date", pattern: /^\d{4}-\d{2}-\d{2}\b/ },
  { rule: "slashed-date", kind: "date", pattern: /^\d{1,2}\/\d{1,2}\/\d{2,4}\b/ },
  { rule: "dotted-date", kind: "date", pattern: /^\d{1,2}\.\d{1,2}\.(\d{2,4}\b)?/ },
  {
    rule: "decimal-degrees",
    kind: "coordinate",
    pattern: /^\d{1,3}(\.\d+)?\u00b0(\s?\d+['\u2032](\s?\d+(\.\d+)?["\u2033])?)?\s?[NSEW]?/,
  },
  { rule: "phone-groups", kind: "phone", pattern: /^\d{2,4}([ -]\d{2,4}){2,5}\b(?![,.]\d)/ },
  { rule: "clock-time", kind: "time", pattern: /^([01]?\d|2[0-4])[:h][0-5]\d\b/ },
  { rule: "clock-time-dotted", kind: "time", pattern: /^([01]?\d|2[0-4])\.[0-5]\d\s?(am|pm|a\.m|p\.m|gmt)\b/i },
];

/** A thousands group behind a blank is no part of a phone number: "384 000 000" has groups of three behind a short first one. */
const GROUPED = /^\d{1,3}( \d{3})+(?!\d|[ -]\d)/;

/** The shape that begins at unit `at`, with one past its last unit; null where the digits have none. */
export function readShape(
  units: Units,
  at: number,
  last: number,
): { to: number; kind: NumberKind; rule: string } | null {
  if (isPlain(units, at)) return null;
  const start = units.start(at);
  const text = units.tokens.text.slice(start, start + WINDOW);
  if (isPlus(units, at - 1)) return { to: runEnd(units, at, last), kind: "phone", rule: "phone-plus" };
  if (units.isWord(at - 1) && units.glued(at) && units.capital(at - 1))
    return { to: at + 1, kind: "identifier", rule: "code-name" };
  if (isCodeHyphen(units, at)) return { to: at + 1, kind: "identifier", rule: "code-name" };
  for (const shape of SHAPES) {
    const found = shape.pattern.exec(text);
    if (found === null || (shape.kind === "phone" && GROUPED.test(text))) continue;
    return { to: unitBehind(units, at, last, start + found[0].length), kind: shape.kind, rule: shape.rule };
  }
  return null;
}

/** Nothing glued to it and no digits behind a blank: no shape can begin here. A dot inside ("27.06.") is the number's own. */
function isPlain(units: Units, at: number): boolean {
  const next = at + 1;
  if (units.glued(at) || units.isDigits(next)) return false;
  return !(units.glued(next) && !units.is(next, C.COMMA)) && !units.is(next, C.CLOCK);
}

const isPlus = (units: Units, at: number) => at >= 0 && units.text(at, at + 1) === "+" && units.glued(at + 1);

/** "S-300", "COVID-19", "F-16": a hyphen between a capitalised word and digits, all glued. */
function isCodeHyphen(units: Units, at: number): boolean {
  return (
    units.is(at - 1, C.HYPHEN) &&
    units.glued(at) &&
    units.glued(at - 1) &&
    units.isWord(at - 2) &&
    units.capital(at - 2)
  );
}

function unitBehind(units: Units, at: number, last: number, offset: number): number {
  let to = at + 1;
  while (to < last && units.start(to) < offset) to++;
  return to;
}

/** One past the digits, blanks and hyphens of a telephone number. */
function runEnd(units: Units, at: number, last: number): number {
  let to = at + 1;
  while (to < last && (units.isDigits(to) || (units.is(to, C.HYPHEN) && units.isDigits(to + 1)))) to++;
  return to;
}
