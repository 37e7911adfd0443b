import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Names } from "../../../words/names.ts";
import type { Units } from "../../units.ts";
import { canBeVictim } from "./labels.ts";
import { isAny, isCited, isPossessive, links, phraseEnd, phraseStart } from "./marks.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";
import { carried, type Speaker } from "./speaker.ts";
import { subjectOf } from "./subject.ts";

/** "an Observatory toll", "UN figures", "by UNHCR's count", "by its count", "reports from the hospital". */
export function counted(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  const opinion = units.is(at, C.OPINION) && isPossessed(units, at);
  if (!opinion && !isAny(units, at, C.COUNT_NOUN, C.RIVAL)) return null;
  const theirs = units.is(at - 1, C.THEIR) || (units.is(at - 1, C.SAME) && units.is(at - 2, C.THE));
  if (theirs && (units.is(at - 2, C.BY) || units.is(at - 3, C.BY)))
    return attribution(p, carried(at - 1, at), first, last, "before", "count-of");
  const their = itsTally(p, at);
  if (their >= 0) return attribution(p, carried(their, at, !units.is(their, C.HE)), first, last, "before", "count-of");
  // "prosecutors later cut that to 190"
  if (units.is(at, C.RIVAL) && units.startsIn(at, C.REVISES)) {
    // "wants to cut the toll to 190"
    if (isAny(units, at - 1, C.TO, C.PLAN)) return null;
    const { speaker, from } = subjectOf(p, at);
    return speaker?.sure ? attribution(p, speaker, from, last, "before", "counted-by") : null;
  }
  // "denied a report by the army that 12 had died": who denies it says so.
  if (units.is(isAny(units, at - 1, C.DET, C.A_AN) ? at - 2 : at - 1, C.DENY)) return null;
  if (units.is(at + 1, C.FROM) || units.is(at + 1, C.BY)) {
    const speaker = readSpeaker(units, names, at + 2, phraseEnd(units, at + 2, last));
    // "the toll from the Qamra clashes": nobody's.
    return speaker === null || !speaker.sure || speaker.kind === "witness" || units.is(speaker.to, C.EVENT)
      ? null
      : attribution(p, speaker, speaker.from, last, "before", "count-from");
  }
  const holder = holds(p, at);
  if (holder !== null) return holder;
  const speaker = (opinion || isAny(units, at, C.TALLY, C.RIVAL)) && !isCited(units, at) ? tallyOwner(p, at) : null;
  if (speaker === null) return null;
  const opens = speaker.from - first <= 3;
  // "The state has confirmed 98 deaths, and the sheriff's list has come down": the list says nothing of what stands before it.
  const lead = isAny(units, speaker.from - 1, C.DET, C.A_AN, C.THE) ? speaker.from - 2 : speaker.from - 1;
  // "could not confirm the ministry's toll of 12"
  const owns = units.is(at + 1, C.OF) && units.any(at + 2, OF_NUMBER);
  if (!opens && (owns || isAny(units, lead, C.AND, C.CONJ, C.SEMICOLON)))
    return attribution(p, speaker, speaker.from, last, "before", "count-of");
  return attribution(p, speaker, first, last, opens ? "before" : "after", "count-of");
}

/** What is done with a count that one stands by, with words that a subject is before. */
const HOLDS =
  /^(?:works?|worked|working|going|goes|went|go|operat(?:es?|ed|ing)|stands?|stood|standing|sticks?|stuck|sticking|keeps?|kept|holds?|held|arriv(?:es?|ed)|settl(?:es?|ed)|came|comes?|has|have|had)(?: by| on| with| to| at)?$/i;

/** "Its tally of wounded is 40", "Its latest count", "On the Friday before, its count": the unit of "its", or -1; "its toll" may be the storm's. */
function itsTally({ units, first }: Place, at: number): number {
  if (!units.startsIn(at, C.TALLY) || /^(?:death )?tolls?$/i.test(units.text(at, at + 1))) return -1;
  const their = units.is(at - 1, C.RANK) ? at - 2 : at - 1;
  const opens = their === first || (their > first && units.is(their - 1, C.COMMA));
  return opens && units.is(their, C.THEIR) ? their : -1;
}

/** How many units "has so far arrived at a" may have. */
const DONE = 7;

const OF_NUMBER = maskOf(["NUM", "NUMWORD", "CMP", "VAGUE"]);
const BETWEEN = maskOf(["DET", "THEIR", "IN", "PREP", "BY", "ON_BEHALF", "RANK", "ADV", "EARLIER", "AT", "TO"]);
const between = (units: Units, at: number) => units.any(at, BETWEEN) || /^(?:up|so|far)$/i.test(units.text(at, at + 1));

/** "The ministry works with a figure of 40 dead", "stuck to its toll of": who goes by a count says so. */
function holds(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  if (!units.is(at, C.TALLY) || !units.is(at + 1, C.OF) || !units.any(at + 2, OF_NUMBER)) return null;
  let verb = at - 1;
  while (verb > first && at - verb < DONE && between(units, verb) && !HOLDS.test(units.text(verb, verb + 1))) verb--;
  // "withdraws its earlier count of", whatever is done with it
  const own = units.is(at - 1, C.THEIR)
    ? at - 1
    : units.is(at - 1, C.RANK) || units.is(at - 1, C.EARLIER)
      ? at - 2
      : -1;
  const owns = own > first && units.is(own, C.THEIR) && units.isWord(own - 1) && !links(units, own - 1);
  if (owns) verb = own - 1;
  else if (!HOLDS.test(units.text(verb, verb + 1))) return null;
  const { speaker, from } = subjectOf(p, units.is(verb - 1, C.BE) ? verb - 1 : verb);
  const place = !owns && speaker !== null && units.is(speaker.to - 1, C.PLACE) && !units.shouts(speaker.to - 1);
  if (speaker === null || !speaker.sure || speaker.person || place) return null;
  return attribution(p, speaker, from, last, "before", "counted-by");
}

/** How many units "the upper Tovar Relief Committee's own" may have. */
const OWNER = 9;

/** "By the army's own admission", "in Harbour Watch's telling". */
function isPossessed(units: Units, at: number): boolean {
  const poss = units.is(at - 1, C.RANK) ? at - 2 : at - 1;
  if (!isPossessive(units, poss) || units.is(at + 1, C.OF)) return false;
  for (let i = poss - 1; i >= Math.max(0, poss - OWNER) && units.isWord(i); i--)
    if (/^(?:by|in|on)$/i.test(units.text(i, i + 1))) return true;
  return false;
}

/** "own", "latest", "second", "official" before a count */
const isRanked = (units: Units, at: number) =>
  isAny(units, at, C.RANK, C.NTH_WORD) || /^official$/i.test(units.text(at, at + 1));

/** "the government's own count", "by UNHCR's reckoning", "an Observatory toll". */
function tallyOwner({ units, names, first }: Place, at: number): Speaker | null {
  let end = at;
  while (end > first && at - end < 3 && isRanked(units, end - 1)) end--;
  if (!isPossessive(units, end - 1)) return plainOwner(units, names, phraseStart(units, at, first), at);
  const start = phraseStart(units, end - 1, first);
  let from = end - 2;
  while (from > start && !links(units, from - 1) && !units.is(from - 1, C.DET)) from--;
  const owner = from < end - 1 ? readSpeaker(units, names, from, end - 1) : null;
  // "by Jakarta's count": its government's; "Jakarta's toll" is that of the town.
  return owner?.sure && (!units.is(owner.to - 1, C.PLACE) || units.is(from - 1, C.BY)) ? owner : null;
}

/** "an Observatory toll", "the national police tally": a body right before the count. */
function plainOwner(units: Units, names: Names, from: number, at: number): Speaker | null {
  if (units.is(at - 1, C.SOURCE)) return readSpeaker(units, names, at - 1, at);
  if (!isAny(units, at - 1, C.SPEAKER, C.BODY) || isAny(units, at - 1, C.STAFF, C.COUNT_NOUN)) return null;
  let start = from;
  for (let i = from; i < at; i++) if (links(units, i) || units.is(i, C.DET)) start = i + 1;
  const body = readSpeaker(units, names, start, at);
  return body?.sure && body.to === at ? body : null;
}

/** The longest words in brackets, in units. */
const LONGEST = 12;

/** "12,190 people reported killed (ACLED)", "31 dead (source: OCHA)", "(Ministry of Health, 3 May)": a source in brackets that ends the line. */
export function bracketed(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!units.is(at, C.OPEN)) return null;
  const marked = units.is(at + 1, C.SOURCE_WORD) && units.is(at + 2, C.COLON);
  const from = marked ? at + 3 : at + 1;
  let close = from;
  while (close < last && close - from < LONGEST && !units.is(close, C.CLOSE)) close++;
  if (!units.is(close, C.CLOSE)) return null;
  const ends = close + 1 >= last || isAny(units, close + 1, C.STOP, C.SEMICOLON);
  if (!marked && (!ends || isShortForm(units, at) || units.is(from + 1, C.NUM))) return null;
  const end = phraseEnd(units, from, close);
  const speaker = readSpeaker(units, names, from, end);
  if (speaker === null || speaker.name === null || !(marked || isBody(units, speaker))) return null;
  // "(provincial authorities)", unlike "(soldiers)", "(in the state)"
  const whole = speaker.from === from && speaker.to === close && isAny(units, close - 1, C.SPEAKER, C.BODY);
  if (!marked && !units.capital(from) && (!whole || canBeVictim(units, speaker))) return null;
  return attribution(p, speaker, first, last, "after", "in-brackets");
}

/** "National Flood Council (NFC)": the last letter is that of the word before; "in Tovar (IOM)" names a source. */
function isShortForm(units: Units, at: number): boolean {
  if (!units.capital(at - 1) || isAny(units, at - 1, C.PLACE, C.MONTH, C.WEEKDAY)) return false;
  const text = units.source;
  return !units.shouts(at + 1) || text.charAt(units.end(at + 1) - 1) === text.charAt(units.start(at - 1));
}

/** A listed body or one with a noun for bodies; no building. */
function isBody(units: Units, { rows, from, to }: Speaker): boolean {
  if (rows.length > 0) return true;
  for (let i = from; i < to; i++) if (isAny(units, i, C.SPEAKER, C.BODY)) return !units.is(to - 1, C.NOUN);
  return false;
}
