import type { NumberKind } from "../../types.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import { SHAPES, WINDOW } from "./shape-rows.ts";

/** A thousands group behind a blank is no part of a phone number: "384 000 000" has groups of three behind a short first one. */
const GROUPED = /^\d{1,3}( \d{3})+(?!\d|[ -]\d)/;

/** The shape that begins at unit `at`, with one past its last unit; null where the digits have none. */
export function readShape(
  units: Units,
  at: number,
  first: number,
  last: number,
): { to: number; kind: NumberKind; rule: string } | null {
  if (isPlain(units, at)) return null;
  if (at === first && opensItem(units, at)) return { to: at + 1, kind: "identifier", rule: "list-number" };
  const start = units.start(at);
  const text = units.source.slice(start, start + WINDOW);
  if (isPlus(units, at - 1) && PHONE.test(text))
    return { to: runEnd(units, at, last), kind: "phone", rule: "phone-plus" };
  if (units.glued(at)) {
    const glued = gluedKind(units, at, last);
    if (glued !== null) return { to: at + 1, ...glued };
  }
  if (!goesOn(units.source, start, text.length)) return null;
  for (const shape of SHAPES) {
    const found = shape.pattern.exec(text);
    if (found === null || (shape.kind === "phone" && GROUPED.test(text))) continue;
    return { to: unitBehind(units, at, last, start + found[0].length), kind: shape.kind, rule: shape.rule };
  }
  return null;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Whether the digits from `start` go on as a shape does, with a sign and more digits or degrees, or begin with the nought of "0830". */
function goesOn(text: string, start: number, room: number): boolean {
  let at = start;
  while (at < start + room && isDigit(text.charCodeAt(at))) at++;
  const sign = at < text.length ? text.charCodeAt(at) : 0;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return isDigit(next) ? sign !== COMMA : sign > ASCII || next > ASCII || text.charCodeAt(start) === NOUGHT;
}

const COMMA = 0x2c;
const NOUGHT = 0x30;
/** Signs behind it are degrees and blanks of other widths. */
const ASCII = 0x7f;

/** Seven digits or more, with what parts them. */
const PHONE = /^(\d[ .()-]{0,2}){7}/;

/** What digits are that are glued to what stands before them: "M5", "S-300", "M6.2", "S/RES/2254", "fled.1". */
function gluedKind(units: Units, at: number, last: number): { kind: NumberKind; rule: string } | null {
  const before = at - 1;
  if (units.isWord(before)) {
    // "l2 people": a digit was read as a letter, or it is a mark of its own.
    const letter = units.end(before) - units.start(before) === 1;
    return letter || units.capital(before) ? codeName(units, at) : null;
  }
  if (isCodeHyphen(units, at) || isPathPart(units, at)) return { kind: "identifier", rule: "code-name" };
  return isFootnote(units, at, last) ? { kind: "identifier", rule: "footnote-mark" } : null;
}

/** "M5" is a road, "M6.2" a quake. */
function codeName(units: Units, at: number): { kind: NumberKind; rule: string } {
  const quake = /^M[wLlSs]?$/.test(units.text(at - 1, at)) && /^\d\.\d$/.test(units.text(at, at + 1));
  return quake ? { kind: "measurement", rule: "magnitude-mark" } : { kind: "identifier", rule: "code-name" };
}

/** "S/RES/2254", "/2019/12-killed-in-raid": behind a slash that a word in capitals or another slash leads. */
function isPathPart(units: Units, at: number): boolean {
  if (!units.is(at - 1, C.SLASH) || !units.glued(at - 1)) return false;
  return units.shouts(at - 2) || (units.is(at + 1, C.SLASH) && units.glued(at + 1)) || units.is(at - 3, C.SLASH);
}

/** "fled.1 Six": a small number right behind a full stop, before a new sentence. "No.12" is none, nor are the ten of "dead.10 people". */
function isFootnote(units: Units, at: number, last: number): boolean {
  const stop = units.is(at - 1, C.STOP) && units.glued(at - 1) && units.isWord(at - 2);
  if (!stop || units.end(at) - units.start(at) > 2) return false;
  const led = [C.NUMBER_SIGN, C.CMP, C.CURRENCY, C.LABEL, C.MONTH].some((cls) => units.is(at - 2, cls));
  return !led && (at + 1 >= last || units.capital(at + 1) || !units.isWord(at + 1));
}

/** "1. Overview", "2) Needs", "1." alone. */
function opensItem(units: Units, at: number): boolean {
  if (!units.glued(at + 1) || units.end(at) - units.start(at) > 2) return false;
  return units.is(at + 1, C.CLOSE) || (units.is(at + 1, C.STOP) && units.text(at + 1, at + 2) === ".");
}

/** Nothing glued to it and no digits behind a blank: no shape can begin here. A dot inside ("27.06.") is the number's own. */
function isPlain(units: Units, at: number): boolean {
  const next = at + 1;
  if (units.glued(at) || units.isDigits(next) || startsWithZero(units, at)) return false;
  return !(units.glued(next) && !units.is(next, C.COMMA)) && !units.is(next, C.CLOCK);
}

/** "0830" */
const startsWithZero = (units: Units, at: number) =>
  units.source.charCodeAt(units.start(at)) === NOUGHT && units.end(at) - units.start(at) === 4;

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
