import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { PARTICIPLE } from "../words/en/patterns.ts";
import type { Units } from "./units.ts";

/** The longest "most of them women and children" between a subject and its verb, and the longest "including a teacher who had returned in May". */
const ASIDE = 10;
const TOLD_ASIDE = 20;

/** What opens an aside that says of the counted who they are. */
const OPENS = maskOf(["PARTLY", "OF_THEM", "OR", "INCLUDING"]);
const NUMBERS = maskOf([
  "NUM",
  "NUMWORD",
  "HALF",
  "PARTS",
  "NTH_WORD",
  "A_AN",
  "ADV",
  "PERCENT",
  "SCALE",
  "CMP",
  "HYPHEN",
]);
const SHARES = maskOf(["HALF", "PARTS", "NTH_WORD"]);
const BREAKS = maskOf(["SEMICOLON", "COLON", "STOP", "QUOTE", "SAY", "OPEN"]);
const CLAUSE = maskOf(["SEMICOLON", "COLON", "STOP", "QUOTE", "BE", "HAVE", "SAY", "WHO", "OPEN", "MODAL"]);
const RELATIVES = maskOf(["WHO", "WHOSE", "OF_WHOM"]);
const AUXILIARIES = maskOf(["BE", "HAVE", "MODAL"]);

/** Whether "most of them", "half of them", "or a third of all" begins at a unit. */
function opensAside(units: Units, at: number): boolean {
  let i = at;
  while (i < at + ASIDE && units.any(i, NUMBERS) && !units.any(i, OPENS)) i++;
  // "roughly a third of the population"
  return units.any(i, OPENS) || (units.is(i, C.OF) && units.any(i - 1, SHARES));
}

/** "from 2,907 families" between commas. */
function isOfFamilies(units: Units, at: number): boolean {
  if (!units.is(at, C.FROM)) return false;
  let i = at + 1;
  while (units.any(i, NUMBERS)) i++;
  return i > at + 1 && units.meaning(i).unit === "household";
}

/**
 * One past what stands between a subject and its verb: "16,000 people, most of them children, have fled", "900 people (210 families) left"; -1
 * where nothing does.
 */
export function asideEnd(units: Units, at: number, last: number): number {
  const bracket = units.is(at, C.OPEN);
  if (!bracket && !(units.is(at, C.COMMA) && (opensAside(units, at + 1) || isOfFamilies(units, at + 1)))) return -1;
  for (let i = at + 1; i < Math.min(last, at + 1 + ASIDE); i++) {
    if (units.is(i, bracket ? C.CLOSE : C.COMMA)) return i + 1;
    if (units.any(i, CLAUSE)) return -1;
  }
  return -1;
}

/** One past ", including a teacher who had returned in May," and ", one of whom had fled," where the verb of those counted follows; -1 where it does not. */
export function toldAsideEnd(units: Units, at: number, last: number): number {
  if (!units.is(at, C.COMMA) || !opensAside(units, at + 1)) return -1;
  let relative = false;
  for (let i = at + 1; i < Math.min(last, at + 1 + TOLD_ASIDE); i++) {
    if (units.any(i, BREAKS)) return -1;
    relative ||= units.any(i, RELATIVES);
    if (units.is(i, C.COMMA)) return relative && units.any(i + 1, AUXILIARIES) ? i + 1 : -1;
  }
  return -1;
}

/** The longest ", the police chief of Qamra now believes," between a subject and its verb. */
const SAID_ASIDE = 10;
const SAYS = maskOf(["SAY", "SUPPOSE", "RECKON", "KNOWN", "PROJECT", "ACCORDING"]);
const SAID_ENDS = maskOf(["SEMICOLON", "COLON", "STOP", "QUOTE", "OPEN", "WHO", "NUM", "NUMWORD", "VAGUE", "CONJ"]);
const PREDICATES = maskOf(["BE", "HAVE", "MODAL", "V_I", "SUFFER", "FALLS"]);

/** One past ", the police believe," and ", it is feared," where the verb of those counted follows; -1 where it does not. */
export function saidAsideEnd(units: Units, at: number, last: number): number {
  if (!units.is(at, C.COMMA)) return -1;
  let said = false;
  for (let i = at + 1; i < Math.min(last, at + 1 + SAID_ASIDE); i++) {
    if (units.is(i, C.COMMA)) return said && isPredicate(units, i + 1) ? i + 1 : -1;
    if (units.any(i, SAID_ENDS) && units.timeEnd[i] === 0) return -1;
    said ||= units.any(i, SAYS);
  }
  return -1;
}

/** A verb, with or without an adverb before it. */
const isPredicate = (units: Units, at: number) => units.any(units.is(at, C.ADV) ? at + 1 : at, PREDICATES);

/** The longest name, of a person. */
const NAME = 4;

/** One past ", Ana Prado," behind "a nurse"; -1 where no name stands there. */
export function nameEnd(units: Units, at: number, last: number): number {
  if (!units.is(at, C.COMMA)) return -1;
  for (let i = at + 1; i < Math.min(last, at + 2 + NAME); i++) {
    if (units.is(i, C.COMMA)) return i > at + 1 ? i + 1 : -1;
    if (!(units.capital(i) && units.isWord(i)) && !units.is(i, C.HYPHEN)) return -1;
  }
  return -1;
}

/** The longest "in the school", "in the Vala and Onsk districts" between "no child" and "was hurt". */
const PLACE = 9;
const PLACING = maskOf(["OF", "IN", "FROM", "THERE", "PREP"]);
const VERBS = maskOf(["BE", "HAVE", "MODAL", "V_I", "GO", "STAY", "LIVE", "LIE", "FALLS"]);
const OTHERS = maskOf(["COMMA", "AND", "CONJ", "NUM", "NUMWORD", "WHO", "SAY", "QUOTE", "STOP", "SEMICOLON"]);

/** "and" of "the Vala and Onsk districts" */
const joinsNames = (units: Units, at: number) =>
  units.is(at, C.AND) && units.capital(at - 1) && units.capital(at + 1) && !units.is(at + 1, C.NUMWORD);

/** Unit of the verb behind "in the school" of "no child in the school was hurt", "40 families from Qamra are"; -1 where none follows. */
export function placeEnd(units: Units, at: number, last: number): number {
  if (!units.any(at, PLACING)) return -1;
  for (let i = at + 1; i <= Math.min(last - 1, at + PLACE); i++) {
    // "in the crowd"
    if (units.any(i, VERBS) && !units.is(i - 1, C.DET)) return i;
    if (units.any(i, OTHERS) && !joinsNames(units, i)) return -1;
  }
  return -1;
}

/** The longest "who had taught there since he was young". */
const RELATIVE = 12;
const FINITE = maskOf(["BE", "HAVE", "V_I", "FALLS"]);
const NOT_DONE = maskOf(["WHO", "ADV", "HAVE", "BE", "MODAL", "DET", "TO", "NOT", "PREP", "IN", "OF"]);
const RELATIVE_BREAKS = maskOf(["COMMA", "AND", "CONJ", "SAY", "WHO", "WHOSE", "QUOTE", "STOP", "SEMICOLON", "COLON"]);

/** Unit of the verb behind "who had worked there for years" of "a nurse who had worked there for years died"; -1 where none follows, or where it may be somebody else's. */
export function relativeEnd(units: Units, at: number, last: number): number {
  if (!units.is(at, C.WHO)) return -1;
  let verb = false;
  for (let i = at + 1; i <= Math.min(last - 1, at + RELATIVE); i++) {
    if (units.any(i, RELATIVE_BREAKS)) return -1;
    const { unit } = units.meaning(i - 1);
    if (verb && units.any(i, FINITE) && !units.any(i - 1, NOT_DONE))
      return unit === "person" || unit === "household" || units.is(i - 1, C.THEM) ? -1 : i;
    verb ||= units.isWord(i);
  }
  return -1;
}

/** What describes a person behind the noun: "hired by an NGO", "working for the charity", "from Tovar". */
const DESCRIBED = 9;
const DESCRIBED_DO = maskOf(["BE", "HAVE", "V_I", "SUFFER"]);
const OBJECTS = maskOf(["IN", "PREP", "BY", "FOR", "OF", "AT", "ON", "FROM", "TO", "A_AN", "DET"]);

/** Unit of the verb behind "hired by an NGO" of "a driver hired by an NGO was killed"; -1 where none follows, or where the participle says what was done. */
export function participleEnd(units: Units, at: number, last: number): number {
  if (!PARTICIPLE.test(units.text(at, at + 1)) && !units.is(at, C.PAST)) return -1;
  if (
    units.is(at, C.V_T) ||
    units.is(at, C.HARM) ||
    (units.is(at, C.SAY) && !units.is(at, C.ACCUSED)) ||
    !units.any(at + 1, OBJECTS)
  )
    return -1;
  for (let i = at + 1; i <= Math.min(last - 1, at + DESCRIBED); i++) {
    if (units.any(i, OTHERS)) return -1;
    if (units.any(i, DESCRIBED_DO) && !units.is(i - 1, C.DET)) return i;
  }
  return -1;
}
