import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { bodyBehind } from "./behind.ts";
import { begins, goesOn, isAny, isName } from "./marks.ts";
import { workplace } from "./noun.ts";
import { DEEPEST, kindAt, type Phrase } from "./phrase.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** "Harbour Watch", "Ana Prado", "M23"; "Ana Prado of Harbour Watch" is Harbour Watch. */
export function proper(p: Phrase): Speaker | null {
  const { units, from, core, to, depth } = p;
  const at = nameStart(units, from, core);
  if (at === core) return null;
  const end = runEnd(units, at, core);
  // "Seismologists at the Harbour Observatory"
  const house = begins(units, at) && end === at + 1 && end === core && depth < DEEPEST ? workplace(p) : null;
  if (house !== null) return house;
  // "an Arab diplomat": what he is, not who.
  if (at === from && units.is(from - 1, C.A_AN) && end < core && units.isWord(end)) return null;
  // "Humanitarian partners": a capital that only begins the sentence.
  if (begins(units, at) && end === at + 1 && end < core && units.isWord(end)) return null;
  // "Tovar fishermen": who they are, and not where.
  if (at === from && units.is(at, C.PLACE) && end === core - 1 && isPeople(units, end)) {
    const kind = kindAt(units, end);
    return speaker(from, core, units.text(from, core), { kind: kind === "other" ? "witness" : kind });
  }
  // "the Kessu river squad": who they are is said behind the name.
  if (end < core && at === from && !begins(units, at) && depth === 0 && isHead(units, end, core))
    return speaker(from, core, units.text(from, core), { kind: "other" });
  const long = end === core ? overOf(units, end, to) : end;
  // "Omar Feld of Harbour Watch" is no "Sisters Anne of Mercy hospital".
  const isHouse = isAny(units, long - 1, C.SPEAKER, C.BODY) && !(units.capital(long - 1) && isPerson(units, at, end));
  if (long > end && (end === at + 1 || isHouse)) {
    const kind = isAny(units, long - 1, C.SPEAKER, C.BODY) ? kindAt(units, long - 1) : "other";
    return speaker(at, long, units.text(at, long), { kind });
  }
  // "the Red Creek Band": no person has an article.
  const person = end - at >= 2 && !units.is(at - 1, C.THE) && isPerson(units, at, end);
  const body = person && depth < DEEPEST ? bodyBehind(p) : null;
  const name = units.text(at, end);
  if (body !== null) return { ...body, voice: name };
  const kind = units.is(at, C.PLACE) ? "government" : "other";
  // "police officer Ana Prado"
  if (person && at > from && isOfficer(units, at - 1)) return force(units, at - 1, name);
  // "health assistant Ana Prado"
  if (person && isTrade(units, from, at)) return speaker(from, end, units.text(from, end), { kind, voice: name });
  return speaker(at, end, name, { kind, person, sure: !begins(units, at) || end > at + 1 || units.shouts(at) });
}

/** Lower-case words that end in a noun of no list. */
function isHead(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!units.isWord(i) || units.capital(i) || isAny(units, i, C.ADV, C.EARLY)) return false;
  return units.isUnlisted(to - 1) && !/(?:ed|ing|ly)$/.test(units.text(to - 1, to));
}

const isPeople = (units: Units, at: number) => units.meaning(at).unit === "person" && !units.capital(at);

/** "police officer", one word of the lists. */
const isOfficer = (units: Units, at: number) =>
  units.startsIn(at, C.FORCE) && !units.isSingle(at) && !units.is(at, C.FORCE);

/** "police" of "police officers". */
function force(units: Units, at: number, voice: string): Speaker {
  const name = units.textOfFirst(at);
  return speaker(at, at + 1, name, { kind: "government", voice, titled: true });
}

/** Where a name's words end. */
function runEnd(units: Units, at: number, core: number): number {
  let end = at + 1;
  while (end < core && goesOn(units, end)) end++;
  return end;
}

/** The first word of a name; "Old" of "Old-timers", "Tovar" of "Tovar-based" are parts of other words. */
function nameStart(units: Units, from: number, core: number): number {
  for (let at = from; at < core; at++)
    if (isName(units, at) && !isOfficer(units, at) && !units.is(runEnd(units, at, core) - 1, C.HYPHEN)) return at;
  return core;
}

/** "taxi driver" right before a name, with no article. */
function isTrade(units: Units, from: number, to: number): boolean {
  if (from === to || units.is(from - 1, C.DET)) return false;
  for (let i = from; i < to; i++) {
    const described = units.isUnlisted(i) || units.meaning(i).unit === "person";
    if (!units.isWord(i) || units.capital(i) || !described) return false;
  }
  return true;
}

/** Over "of Mercy", "of Mercy hospital" behind a capitalised word. */
function overOf(units: Units, at: number, to: number): number {
  if (!units.is(at, C.OF) || at + 1 >= to || !units.capital(at + 1)) return at;
  let end = at + 2;
  while (end < to && goesOn(units, end)) end++;
  return end < to && isAny(units, end, C.SPEAKER, C.BODY) && !isAny(units, end, C.STAFF, C.OFFICE) ? end + 1 : end;
}

/** Two capitalised words or more of which no list knows the last. */
function isPerson(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!units.isWord(i) && !isAny(units, i, C.HYPHEN, C.STOP)) return false;
  return !isAny(units, to - 1, C.SPEAKER, C.BODY, C.BODY_NAME);
}
