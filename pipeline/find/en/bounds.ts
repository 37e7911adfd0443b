import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { TimeBound } from "../../words/findings.ts";
import type { Units } from "../units.ts";

/** How many units after "and" the verb of a new subject may stand. */
const SUBJECT = 7;

/** ", and a baby died", ", and soldiers arrested": a subject with a verb of its own. */
function hasSubject(units: Units, at: number): boolean {
  for (let i = at; i < at + SUBJECT && (units.isWord(i) || units.is(i, C.NUM)); i++) {
    if (i > at && units.any(i, FINITE)) return true;
    // ", and 40,000 people, mostly Syrians, have crossed"
    if (i > at && units.is(i + 1, C.COMMA)) return units.any(asideEnd(units, i + 2), FINITE);
  }
  return false;
}

const FINITE = maskOf(["V_FIN", "BE", "HAVE"]);
/** The longest "mostly women and children" between commas. */
const ASIDE = 6;

/** The unit behind the comma that ends an aside; the last that was looked at where none does. */
function asideEnd(units: Units, from: number): number {
  let at = from;
  while (at < from + ASIDE && units.isWord(at) && !units.any(at, FINITE)) at++;
  return units.is(at, C.COMMA) ? at + 1 : from;
}

/** Words of which one stands at the beginning of each clause that `boundAt` tells. */
export const BOUND_WORDS = maskOf([
  "AGAINST",
  "BRINGS",
  "THE",
  "CMP",
  "RISE",
  "CONTRAST",
  "SEMICOLON",
  "DAYS_AFTER",
  "AFTERWARDS",
  "LAPSE",
  "FOLLOWS",
  "ANNIVERSARY",
  "WHOSE",
  "WHO",
  "AND",
  "OF_THEM",
  "THIS",
]);

const THIS_ONE = /^(?:one|time)$/i;
const THAN = /(?:than|as)$/i;
const COUNTED = maskOf(["NUM", "NUMWORD", "VAGUE", "NONE"]);
/** How many units behind "against" the number may stand: "against just over 40", "against the 60 of June". */
const AGAINST = 4;

/** "against 40 in 2018", "compared with the same month of 2018"; no "attacks against the town overnight". */
function comparesCounts(units: Units, at: number): boolean {
  if (!/^against$/i.test(units.text(at, at + 1))) return true;
  for (let i = at + 1; i <= at + AGAINST && !units.is(i, C.COMMA); i++) if (units.any(i, COUNTED)) return true;
  return false;
}

/** "more than in June", "fewer than a year earlier" */
const isThanThen = (units: Units, at: number) =>
  units.is(at, C.DURING) ||
  units.is(at, C.WHOLE) ||
  (units.is(at, C.A_AN) && units.is(at + 1, C.DURATION) && units.is(at + 2, C.EARLIER));

/** How far behind "bringing" the total may stand. */
const TOTAL_REACH = 7;
const TOTALS = maskOf(["TOLL", "COUNTED", "COUNT_NOUN"]);
const JOINS = maskOf(["COMMA", "AND", "WHO"]);

/** ", bringing the toll since May to 300", ", the latest of 300 deaths since May": what follows tells of all, not of those before. */
function isOfTotal(units: Units, at: number): boolean {
  if (units.is(at, C.THE)) return units.is(at - 1, C.COMMA) && units.is(at + 1, C.LATEST) && units.is(at + 2, C.OF);
  if (!units.any(at - 1, JOINS)) return false;
  for (let i = at + 1; i <= at + TOTAL_REACH && !units.is(i, C.COMMA); i++)
    if (units.any(i, TOTALS) || (units.is(i, C.TO) && units.any(i + 1, COUNTED))) return true;
  return false;
}

/** How many units "while most people in the town were" may have. */
const WHILE = 8;
const DOING =
  /^(?:asleep|sleeping|resting|praying|eating|working|playing|waiting|queueing|queuing|shopping|travelling|traveling|fishing|at (?:home|work|prayer|school)|in bed|inside|indoors|aboard|on board)$/i;

/** "while fleeing", "while on patrol", "while most people were asleep": at the same time; "while 30 fled" and ", while in June he" tell of another. */
function isMeanwhile(units: Units, at: number): boolean {
  if (units.is(at + 1, C.V_ING)) return true;
  if (!/^whil/i.test(units.text(at, at + 1))) return false;
  if (!units.is(at - 1, C.COMMA) && !countsSoon(units, at + 1)) return true;
  for (let i = at + 1; i < at + WHILE && units.isWord(i); i++)
    if (units.is(i, C.BE)) return DOING.test(units.text(i + 1, i + 2)) || DOING.test(units.text(i + 1, i + 3));
  return false;
}

function countsSoon(units: Units, at: number): boolean {
  for (let i = at; i < at + WHILE && !units.any(i, CLAUSE_ENDS); i++) if (units.any(i, COUNTED)) return true;
  return false;
}

const CLAUSE_ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "WEEKDAY", "MONTH"]);

/** Which kind of clause begins at a unit, as far as times care; null for none. */
export function boundAt(units: Units, at: number): TimeBound["kind"] | null {
  if (units.is(at, C.AGAINST)) return comparesCounts(units, at) ? "compare" : null;
  // "211 wounded, more than in the whole of June"
  if (units.is(at, C.CMP)) return isThanThen(units, at + 1) && THAN.test(units.text(at, at + 1)) ? "compare" : null;
  // "up from 40", "down on the 60 of last year"
  if (units.is(at, C.RISE) && units.is(at + 1, C.FROM)) return "compare";
  // "The 2005 quake killed 73,000; this one has killed 300"
  if (units.is(at, C.THIS)) return THIS_ONE.test(units.text(at + 1, at + 2)) ? "compare" : null;
  if (units.is(at, C.BRINGS) || units.is(at, C.THE)) return isOfTotal(units, at) ? "total" : null;
  if (units.is(at, C.CONTRAST)) return isMeanwhile(units, at) ? null : "contrast";
  if (units.is(at, C.SEMICOLON)) return "next";
  if (units.is(at, C.OF_THEM)) return isOfPart(units, at) ? "part" : null;
  if (units.is(at, C.DAYS_AFTER)) return "later";
  if (units.is(at, C.AFTERWARDS)) return units.is(at - 1, C.DURATION) ? "later" : "after";
  if (units.is(at, C.LAPSE)) return "later";
  // "On the tenth anniversary of a quake that killed 12"
  if (units.is(at, C.ANNIVERSARY)) return units.is(at + 1, C.OF) ? "later" : null;
  if (units.is(at, C.FOLLOWS)) return comesAfter(units, at) ? "later" : null;
  // "said that 20 were hurt and that 300 were in shelters as of Monday"
  if (units.is(at, C.WHO) && units.is(at - 1, C.AND)) return "and";
  if (units.is(at, C.WHOSE) || (units.is(at, C.WHO) && !units.is(at - 1, C.SAY)))
    return units.is(at - 1, C.COMMA) ? "aside" : "relative";
  return units.is(at, C.AND) && units.is(at - 1, C.COMMA) && hasSubject(units, at + 1) ? "and" : null;
}

/** "The truce followed a raid", "the march was sparked by a raid": what is told behind it came before; no "was followed by", no "sparked a riot". */
const comesAfter = (units: Units, at: number) =>
  units.is(at + 1, C.BY) !== /^follow/i.test(units.text(at, at + 1)) &&
  (!units.any(at + 1, NO_DEED) || /^one$/i.test(units.text(at + 1, at + 2)));

/** "followed 376 households" */
const NO_DEED = maskOf(["COMMA", "NUM", "NUMWORD", "VAGUE", "CMP"]);

/** "eight of them in a landslide on Tuesday", "four of whom were hit by a tree": what follows is told of the part; "four of them children" is not. */
const isOfPart = (units: Units, at: number) =>
  units.is(at, C.OF_WHOM) || units.is(at + 1, C.IN) || units.is(at + 1, C.CLAUSE) || units.is(at + 1, C.SINCE);

/** How many units behind "arraigned" the words may stand that say over what, and how many "the alleged" may have. */
const CHARGE = 14;
const CRIME = 4;
const OVER = /^(?:over|for|of|with|in connection with)$/i;
const DEED = maskOf(["V_ING", "EVENT"]);
const isDeed = (units: Units, at: number) => units.any(at, DEED) || units.meaning(at).measure !== undefined;

/** "were arraigned on Wednesday over the killing of": the unit from which on it is told what was done before the day in court; -1 where nothing is. */
export function chargeBehind(units: Units, accused: number, last: number): number {
  for (let i = accused + 1; i < Math.min(last, accused + CHARGE) && !units.is(i, C.STOP); i++) {
    if (!OVER.test(units.text(i, i + 1))) continue;
    for (let to = i + 1; to <= i + CRIME && units.isWord(to); to++) if (isDeed(units, to)) return i;
  }
  return -1;
}

/** How many units "Ruritania," may have. */
const APPOSED = 4;

/** "two days after the truce, shells killed": the comma that ends what was before; "after a fire in Malvo, Ruritania," and ", killing 14" go on with it. */
export function goesBack(units: Units, at: number): boolean {
  if (!units.is(at, C.COMMA) || units.capital(at + 1) || units.is(at + 1, C.V_ING)) return false;
  for (let i = at - 1; i > at - APPOSED && units.capital(i); i--) if (units.is(i - 1, C.COMMA)) return false;
  return true;
}

/** How many words "a third hospital" may have before "fire". */
const NAMED = 3;

/** "A second blast", "another boat": told beside the first. */
function tellsAnother(units: Units, first: number): boolean {
  const another = /^another$/i.test(units.text(first, first + 1));
  const nth =
    units.is(first, C.A_AN) &&
    /^(?:second|third|fourth|fifth|separate|different)$/i.test(units.text(first + 1, first + 2));
  if (!another && !nth) return false;
  const from = another ? first + 1 : first + 2;
  for (let i = from; i < from + NAMED && units.isWord(i); i++) if (units.any(i, EVENTS)) return true;
  return false;
}

const EVENTS = maskOf(["EVENT", "SUDDEN"]);

/** "Before the siege the port had ...", "Elsewhere, ...", "Seven years of war have ...": what follows is no part of the event told before. */
export function standsApart(units: Units, first: number): boolean {
  if (units.is(first, C.ELSEWHERE) || tellsAnother(units, first)) return true;
  const number = units.is(first, C.NUM) || units.is(first, C.NUMWORD) || units.is(first, C.VAGUE);
  return number && units.is(first + 1, C.DURATION) && units.is(first + 2, C.OF);
}

/** "The attack took place on Saturday evening", "It happened on 3 May". */
export function datesBack(units: Units, first: number, last: number): boolean {
  if (!units.is(first, C.DET) && !units.is(first, C.IT)) return false;
  for (let i = first + 1; i < Math.min(last, first + SUBJECT); i++) if (units.is(i, C.OCCUR)) return true;
  return false;
}

/** A line that begins with a mark. */
export const isBullet = (units: Units, first: number) =>
  !units.isWord(first) && !units.isDigits(first) && !units.is(first, C.QUOTE);

/** A line of a list or a heading: it begins with a mark or ends without a stop. */
export function isLine(units: Units, first: number, last: number): boolean {
  return isBullet(units, first) || !(units.is(last - 1, C.STOP) || units.is(last - 1, C.QUOTE));
}

/** How many words may stand before the colon of "Districts with damage: 12 of 30". */
const LABEL = 6;

/** A line of a list of key figures that counts nobody. */
export function isLabelled(units: Units, first: number, last: number): boolean {
  if (!isLine(units, first, last)) return false;
  for (let i = first + 1; i < Math.min(first + LABEL, last - 1); i++)
    if (units.is(i, C.COLON)) return units.is(i + 1, C.NUM) || units.isDigits(i + 1);
  return false;
}

/** How many units a sentence's words for what was told before may stand behind its beginning. */
const OPENING = 3;
const TOLD_BEFORE = maskOf(["INCLUDING", "HE", "IT", "MORE", "TOTAL", "ALSO", "THEM"]);
const THEM = maskOf(["THEM"]);

/** "They also ...", "The raids ...", "Another 40 ...", "All told, ...": a sentence that goes on with what was told before. */
export function pointsBack(units: Units, first: number, last: number): boolean {
  for (let i = first; i < Math.min(first + OPENING, last); i++) {
    // "A raid" is news.
    const named = units.is(i, C.EVENT) && units.is(i - 1, C.DET) && !units.is(i - 1, C.A_AN);
    if (units.any(i, TOLD_BEFORE) || named) return true;
  }
  if (!units.hasAny(THEM)) return false;
  for (let i = first; i < last; i++) if (units.is(i, C.OF) && units.is(i + 1, C.THEM)) return true;
  return false;
}

/** How many adjectives "the raid" may have. */
const ADJECTIVES = 2;
const DEFINITE = maskOf(["THE", "THEM", "SAME"]);
const WOUNDED = maskOf(["WOUNDED"]);

/** "Police confirmed the raid", "the coastal blast": the event that the report has told of; no "the raid on Kessu of 2015", no "the fire department". */
function namesEvent(units: Units, at: number): boolean {
  if (!units.is(at, C.SUDDEN) || (units.isWord(at + 1) && units.is(at + 1, C.NOUN)) || units.is(at + 1, C.OF))
    return false;
  for (let i = at - 1; i >= at - 1 - ADJECTIVES; i--) {
    if (units.any(i, DEFINITE)) return true;
    if (!units.isWord(i) || units.capital(i)) return false;
  }
  return false;
}

/** Whether a sentence tells of the event that was told before, whatever place it names: "police in Kessu confirmed the raid", "a clinic in Kessu took in 48 wounded". */
export function isOfEvent(units: Units, first: number, last: number): boolean {
  if (units.hasAny(HOSPITAL) && units.hasAny(WOUNDED)) return true;
  if (units.hasAny(CARE)) return true;
  if (!units.hasAny(SUDDEN)) return false;
  for (let i = first + 1; i < last; i++) if (namesEvent(units, i)) return true;
  return false;
}

const SUDDEN = maskOf(["SUDDEN"]);
const STRUGGLE = maskOf(["ERA", "ONGOING", "STRUGGLE"]);
const HOSPITAL = maskOf(["HOSPITAL"]);
const CARE = maskOf(["UNDER_CARE"]);
/** How many words "The war in the enclave" may have before it began. */
const SUBJECT_OF = 8;
const BY = /^(?:by|with|when|after|in response to|in retaliation for)$/i;
const TRIGGERED = /^(?:triggered|sparked|provoked|ignited|prompted|unleashed|precipitated|set off|touched off)$/i;

/** "It was triggered by", "The war began with", "The campaign was launched in response to": how what was told before began. */
export function tellsBeginning(units: Units, first: number, last: number): boolean {
  if (!units.is(first, C.IT) && !units.is(first, C.THE)) return false;
  for (let i = first + 1; i < Math.min(last, first + SUBJECT_OF) && units.isWord(i); i++)
    if (units.is(i, C.BEGIN) || TRIGGERED.test(units.text(i, i + 1))) return BY.test(units.text(i + 1, i + 2));
  return false;
}

/** "The offensive has killed 900 people", "Fighting has driven out 4,000", "The war, now in its second year, has driven": what goes on. */
export function tellsOfLasting(units: Units, first: number, last: number): boolean {
  let lasting = false;
  for (let i = first; i < Math.min(last, first + SUBJECT_OF); i++) {
    if (units.is(i, C.HAVE)) return lasting;
    lasting ||= units.any(i, STRUGGLE);
  }
  return false;
}

/** "That slide left four dead", "That one, a 7.8, killed 660": what the sentence before named. */
export const retells = (units: Units, first: number) =>
  /^that$/i.test(units.text(first, first + 1)) &&
  (units.is(first + 1, C.SUDDEN) || /^one$/i.test(units.text(first + 1, first + 2)));
