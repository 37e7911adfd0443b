import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { endsLikePlural, isPlural } from "../en/plural.ts";
import { type CountedNoun, readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import { oneOf, overAge, overCompound } from "./implied.ts";
import type { NumberUnits } from "./number.ts";

const ENDS_OF_NAME = ["COMMA", "SEMICOLON", "IN", "PREP", "BY", "AS", "FROM", "CONJ", "AND", "DASH", "TIME", "WEEKDAY"];
const ENDS = maskOf(ENDS_OF_NAME);

/** How far into a headline its verb may stand. */
const HEADLINE = 10;

/** "Man killed, two hurt", "Boy, 12, drowns", "Bus crash kills student": a headline leaves the article out. Nothing where the sentence is none. */
export function readHeadline(units: Units, first: number, last: number): NumberUnits | null {
  const start = units.isWord(first) || units.isDigits(first) ? first : first + 1;
  return readSubject(units, start, last) ?? (units.is(last - 1, C.STOP) ? null : readObject(units, start, last));
}

/** Somebody alone, by a noun that the lists know for one person. */
function readOne(units: Units, at: number, last: number): CountedNoun | null {
  if (!units.any(at, MAY_OPEN)) return null;
  const noun = readNoun(units, at, last);
  if (noun.head < 0 || noun.unitClass !== "person" || noun.ofThem) return null;
  return isPlural(units, noun.head) || endsLikePlural(units, noun.head) ? null : noun;
}

const MAY_OPEN = maskOf(["NOUN", "NATION", "ADV"]);

/** Whether a verb stands near enough to be that of the first noun: most sentences need no closer look. */
function mayTell(units: Units, start: number): boolean {
  for (let at = start + 1; at <= start + NEAR; at++) if (units.any(at, MAY_TELL)) return true;
  return false;
}

/** The longest "elderly bus driver, 59,", and "seven-year-old boy". */
const NEAR = 8;
const MAY_TELL = maskOf(["V_PP", "V_I", "STATE", "AMONG", "RECOVER"]);

function readSubject(units: Units, start: number, last: number): NumberUnits | null {
  if (!units.capital(start) && !units.isDigits(start)) return null;
  if (!mayTell(units, start)) return null;
  const noun = readOne(units, overCompound(units, start), last);
  if (noun === null) return null;
  const to = overAge(units, noun);
  return isTold(units, to, noun.head, last) ? oneOf(noun.from, to, noun) : null;
}

/**
 * "killed", "shot dead", "dies", "found dead"; with no object behind ("Striker injured knee"). A name that is a calling too may have "died" anywhere:
 * "Baker died in 1950". "Man arrested in May freed" is about none who is held.
 */
function isTold(units: Units, at: number, head: number, last: number): boolean {
  if (units.is(at, C.AMONG)) return true;
  if (units.is(at, C.RECOVER))
    return units.is(at + 1, C.STATE) || (units.is(head, C.BODIES) && closes(units, at + 1, last));
  if (HELD.has(units.meaning(at).measure ?? "") && units.hasAny(C.FREE)) return false;
  const done = units.is(at, C.STATE) || (units.is(at, C.V_T) && units.is(at, C.V_PP));
  const does = units.is(at, C.V_I) && units.is(at, C.V_FIN) && units.text(at, at + 1).endsWith("s");
  return (done || does) && closes(units, at + 1, last);
}

const HELD: ReadonlySet<string> = new Set(["detained", "abducted"]);
const CLOSING = maskOf([
  ...ENDS_OF_NAME,
  "OF",
  "TO",
  "ADV",
  "STOP",
  "QUOTE",
  "COLON",
  "HYPHEN",
  "CAPTIVE",
  "V_ING",
  "BAR",
]);

const closes = (units: Units, at: number, last: number) =>
  at >= last || units.any(at, CLOSING) || units.timeEnd[at]! > 0 || units.text(at, at + 1).endsWith("ing");

function readObject(units: Units, start: number, last: number): NumberUnits | null {
  for (let verb = start + 1; verb < Math.min(last, start + HEADLINE); verb++) {
    if (!units.is(verb, C.V_T) || units.is(verb, C.V_PP) || units.is(verb, C.V_ING)) continue;
    const noun = readOne(units, verb + 1, last);
    const ends = noun !== null && (noun.to >= last || units.any(noun.to, ENDS));
    return ends ? oneOf(noun.from, noun.to, noun) : null;
  }
  return null;
}
