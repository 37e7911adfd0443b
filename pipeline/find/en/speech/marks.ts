import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";

/** Whether a unit has one of some classes. */
export function isAny(units: Units, at: number, ...classes: number[]): boolean {
  for (let i = 0; i < classes.length; i++) if (units.is(at, classes[i]!)) return true;
  return false;
}

const ROLES = maskOf(["STAFF", "OFFICE", "SPEAKER", "BODY", "COUNT_NOUN"]);

/** A noun for those who speak, or for what they publish. */
export const isRole = (units: Units, at: number) => units.any(at, ROLES);

const LINKS = maskOf(["OF", "IN", "PREP", "FROM", "TO", "BY", "IN_CHARGE"]);

/** Words that lead from a noun to what belongs to it. */
export const links = (units: Units, at: number) => units.any(at, LINKS) && !isInName(units, at);

/** "in the" of "a source in the ministry", no "on the" of "a doctor on the team". */
export const leadsInto = (units: Units, at: number) =>
  units.is(at, C.IN) && units.is(at + 1, C.THE) && /^(?:with)?in$/i.test(units.text(at, at + 1));

/** "Doctors Over Borders": a small word in capitals between capitals is a part of the name. */
const isInName = (units: Units, at: number) => units.capital(at) && units.capital(at - 1) && units.capital(at + 1);

/** " - ": a dash. */
export const isSpacedHyphen = (units: Units, at: number) =>
  units.is(at, C.HYPHEN) && !units.glued(at) && !units.glued(at + 1);

/** The dot of "Dr. Prado", "St. Anne". */
const isAbbreviated = (units: Units, at: number) =>
  units.glued(at) &&
  at > 0 &&
  at + 1 < units.count &&
  units.capital(at - 1) &&
  units.capital(at + 1) &&
  !units.is(at + 1, C.DET);

const MARKS = ["SEMICOLON", "QUOTE", "COLON", "DASH", "OPEN", "CLOSE", "COMMA"];
const SMALL_WORDS = ["BE", "WHO", "CONJ", "AS", "MODAL", "HAVE", "CITE", "CLAUSE"];
const STOPS = maskOf([...MARKS, ...SMALL_WORDS]);
/** Stops, and what may be one: most words are neither, and one look tells. */
const MAY_STOP = maskOf([...MARKS, ...SMALL_WORDS, "STOP", "HYPHEN", "SAY", "AND"]);

/** Marks and small words that no noun phrase goes over. */
export const stops = (units: Units, at: number) =>
  units.any(at, MAY_STOP) &&
  ((units.any(at, STOPS) && !(units.is(at, C.COMMA) && isListed(units, at))) ||
    (units.is(at, C.STOP) && !isAbbreviated(units, at)) ||
    isSpacedHyphen(units, at) ||
    (units.is(at, C.SAY) && !isNoun(units, at)) ||
    (units.is(at, C.AND) && !units.capital(at + 1) && !joinsPurposes(units, at)));

const BODIES = maskOf(["SPEAKER", "BODY", "GENERIC_BODY"]);
const HEADS = maskOf(["SPEAKER", "BODY", "GENERIC_BODY", "OFFICE"]);
const ENDS_PURPOSE = maskOf(["SAY", "COMMA", "STOP", "HAVE", "QUOTE", "REVISES", "COUNT_VERB"]);

/** "the department of mines and energy said", unlike "the ministry of mines and the army". */
const joinsPurposes = (units: Units, at: number) =>
  isAny(units, at - 2, C.OF, C.ON_BEHALF) &&
  units.any(at - 3, HEADS) &&
  units.isWord(at + 1) &&
  !units.any(at + 1, PEOPLE) &&
  (at + 2 >= units.count || units.any(at + 2, ENDS_PURPOSE));

const PEOPLE = maskOf(["SPEAKER", "BODY", "STAFF", "OFFICE", "DET", "NOUN", "VAGUE", "NUM", "NUMWORD"]);

/** How many units "Refugees, Migrants and Displaced" may have on either side of a comma. */
const LISTED = 8;

/** The comma of "the Ministry of Water, Land and Fisheries", "Commission for Widows, Orphans and Refugees". */
function isListed(units: Units, at: number): boolean {
  if (!units.capital(at - 1) || !units.capital(at + 1)) return false;
  let and = at + 2;
  while (and < at + LISTED && (units.capital(and) || units.is(and, C.COMMA))) and++;
  if (!units.is(and, C.AND) || !units.capital(and + 1)) return false;
  let from = at - 1;
  while (from > at - LISTED && (units.capital(from) || units.is(from, C.COMMA))) from--;
  return isAny(units, from, C.OF, C.ON_BEHALF) && units.capital(from - 1) && units.any(from - 1, BODIES);
}

/** "a new report", "official records", "the UN estimates": what can be a verb of speech and is a noun here. */
export const isNoun = (units: Units, at: number) =>
  (units.is(at, C.RUMOUR) && isDenied(units, at)) || (units.is(at, C.COUNT_NOUN) && isCounted(units, at));

const isCounted = (units: Units, at: number) =>
  isAny(units, at - 1, C.SAME, C.DET, C.POSS, C.RANK, C.OF, C.IN, C.BY, C.THEIR, C.PREP, C.CMP) ||
  isAny(units, at + 1, C.SAY, C.BY, C.FROM) ||
  (isAny(units, at - 2, C.DET, C.POSS) && !isSubject(units, at)) ||
  units.is(at - 1, C.REVISES) ||
  isCited(units, at) ||
  isDenied(units, at);

/** "according to court records". */
export function isCited(units: Units, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5) && units.isWord(i); i--) if (units.is(i, C.ACCORDING)) return true;
  return false;
}

/** "denied local media reports that". */
function isDenied(units: Units, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4) && units.isWord(i); i--) if (units.is(i, C.DENY)) return true;
  return false;
}

/** "the agency reports", "partners on the ground report 12 dead", ", the headman reports.": a verb. */
const isSubject = (units: Units, at: number) =>
  (units.is(at + 1, C.STOP) && isAny(units, at - 3, C.COMMA, C.QUOTE)) ||
  isAny(units, at - 1, C.SPEAKER, C.SOURCE, C.STAFF, C.OFFICE, C.BODY) ||
  isAny(units, at + 1, C.NUM, C.NUMWORD, C.CMP, C.WHO, C.NONE);

/** "doctors' ": the apostrophe of a plural owner. */
export function isPossessive(units: Units, at: number): boolean {
  if (units.is(at, C.POSS)) return true;
  if (at <= 0 || !units.glued(at) || !units.isWord(at - 1)) return false;
  const code = units.source.charCodeAt(units.start(at));
  return code === 0x27 || code === 0x2019;
}

/** Where the noun phrase that begins at a unit ends, with all that belongs to it. */
export function phraseEnd(units: Units, at: number, last: number): number {
  let to = at;
  while (to < last && to - at < LONGEST && !stops(units, to) && !countsBehind(units, to, at)) to++;
  return to;
}

/** "according to police 12 people died": the number begins what is said. */
const countsBehind = (units: Units, to: number, at: number) =>
  to > at && units.any(to, NUMBERS) && (isRole(units, to - 1) || units.is(to - 1, C.SOURCE));

const NUMBERS = maskOf(["NUM", "NUMWORD"]);

/** The longest noun phrase of a speaker, in units. */
const LONGEST = 16;

/** Begin of the noun phrase that ends before unit `at`. */
export function phraseStart(units: Units, at: number, first: number): number {
  let from = at;
  while (from > first && at - from < LONGEST && !stops(units, from - 1)) from--;
  return from;
}

const NAMELESS = maskOf([
  "DET",
  "HE",
  "MONTH",
  "WEEKDAY",
  "NATION",
  "IN",
  "PREP",
  "CONJ",
  "OF",
  "IT",
  "THEM",
  "TIME",
  "ACCORDING",
]);

/** Whether a unit begins the sentence, also behind a bullet: a capital says nothing there. */
export const begins = (units: Units, at: number) => at === 0 || (at === 1 && !units.isWord(0) && !units.isDigits(0));

/** A capitalised word that can be a name: no month, no demonym, no small word at the start of a sentence. */
export const isName = (units: Units, at: number) =>
  units.isWord(at) &&
  units.capital(at) &&
  !units.any(at, NAMELESS) &&
  !(begins(units, at) && isAny(units, at, C.ADV, C.NUMWORD, C.EARLIER, C.MORE));

const PARTICLES = /^(?:de|da|do|dos|di|del|della|van|von|bin|bint|ibn|al|el|ul|du|la|le|ter|zu|der|den)$/;

/** "de" and "la" of "Omar de la Feld": only between capitals. */
const isParticle = (units: Units, at: number) =>
  units.isWord(at) &&
  PARTICLES.test(units.text(at, at + 1)) &&
  (units.capital(at + 1) ||
    (isGluedHyphen(units, at + 1) && units.capital(at + 2)) ||
    (PARTICLES.test(units.text(at + 1, Math.min(at + 2, units.count))) && units.capital(at + 2)));

/** "e" of "Sipah-e-Nur": a small word that hyphens join to both sides. */
const isJoined = (units: Units, at: number) =>
  units.isWord(at) && isGluedHyphen(units, at - 1) && isGluedHyphen(units, at + 1) && units.capital(at + 2);

const isGluedHyphen = (units: Units, at: number) => units.is(at, C.HYPHEN) && units.glued(at) && units.glued(at + 1);

/** Over "-executive" of "judge-executive". */
export const hyphenEnd = (units: Units, at: number, to: number) =>
  at + 1 < to && isGluedHyphen(units, at) && units.isWord(at + 1) ? at + 2 : at;

/** "May 5", unlike "Omar Jan". */
const isMonth = (units: Units, at: number) =>
  units.is(at, C.MONTH) && (units.isDigits(at + 1) || units.isDigits(at - 1) || !isName(units, at - 1));

/** A word that goes on with a name: "Now" of "Rights Now", the digits of "M23", "Al" - "Noor", "de" of "Omar de Silva". */
export const goesOn = (units: Units, at: number) =>
  isParticle(units, at) ||
  isJoined(units, at) ||
  (units.isWord(at) && units.capital(at) && !units.is(at, C.WEEKDAY) && !isMonth(units, at)) ||
  (units.glued(at) &&
    (units.isDigits(at) || units.is(at, C.HYPHEN) || (units.is(at, C.STOP) && isAbbreviated(units, at))));

/** Over what goes on with a body's name: "Agency", "of Health". */
export function nameEnd(units: Units, at: number, last: number): number {
  let end = Math.min(at, last);
  while (end < last && (units.capital(end) || isRole(units, end) || (units.is(end, C.OF) && units.capital(end + 1))))
    end++;
  return end;
}
