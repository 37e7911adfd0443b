import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { endsLikePlural, isPlural } from "../en/plural.ts";
import { type CountedNoun, readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import { oneOf, overAge, overCompound } from "./implied.ts";
import type { NumberUnits } from "./number.ts";

/** What is said of somebody in a headline: what was done to them, or how they are. */
const TOLD = maskOf(["STATE", "AMONG", "RECOVER"]);
const ENDS = maskOf(["COMMA", "SEMICOLON", "IN", "PREP", "BY", "AS", "FROM", "CONJ", "AND", "DASH", "TIME", "WEEKDAY"]);

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
  return isTold(units, to) ? oneOf(noun.from, to, noun) : null;
}

/** "killed", "shot dead", "dies"; a name that is a calling too may have "died" anywhere: "Baker died in 1950". */
const isTold = (units: Units, at: number) =>
  units.any(at, TOLD) ||
  (units.is(at, C.V_T) && units.is(at, C.V_PP)) ||
  (units.is(at, C.V_I) && units.is(at, C.V_FIN) && units.text(at, at + 1).endsWith("s"));

function readObject(units: Units, start: number, last: number): NumberUnits | null {
  for (let verb = start + 1; verb < Math.min(last, start + HEADLINE); verb++) {
    if (!units.is(verb, C.V_T) || units.is(verb, C.V_PP) || units.is(verb, C.V_ING)) continue;
    const noun = readOne(units, verb + 1, last);
    const ends = noun !== null && (noun.to >= last || units.any(noun.to, ENDS));
    return ends ? oneOf(noun.from, noun.to, noun) : null;
  }
  return null;
}
