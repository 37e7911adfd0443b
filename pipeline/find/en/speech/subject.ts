import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { withApposition, withPartner } from "./apposed.ts";
import { isAny, links, nameEnd, phraseEnd, phraseStart, stops } from "./marks.ts";
import type { Place } from "./place.ts";
import { readSpeaker } from "./read.ts";
import { carried, type Speaker } from "./speaker.ts";

/** The subject of a verb of speech: the speaker, and where its words begin. */
export interface Subject {
  speaker: Speaker | null;
  /** First unit of all that belongs to it. */
  from: number;
  /** One past its noun phrase. */
  to: number;
}

/** The subject before the verb at `at`, over adverbs, brackets, what stands between commas, and relative clauses. */
export function subjectOf(p: Place, at: number): Subject {
  const { units, names, first } = p;
  const to = overBrackets(units, overAuxiliaries(units, at, first), first);
  if (units.is(to - 1, C.COMMA)) return betweenCommas(p, to - 1);
  const quoted = overQuoted(units, to, first);
  if (quoted < to) return { ...subjectOf(p, quoted), to };
  // "Ana Prado, 34, of Harbour Watch said": no comma closes it.
  const from = phraseStart(units, to, first);
  if (links(units, from) && isAge(units, from - 1)) return betweenCommas(p, to);
  const who = relativeBefore(units, to, first);
  if (who < 0) {
    const main = readSpeaker(units, names, from, to);
    const both = main === null ? null : withPartner(p, main, from);
    return { speaker: both, from: both === main ? from : phraseStart(units, both!.from, first), to };
  }
  if (who === to - 1) return antecedent(p, who);
  const direct = from === who + 1 && beginsPhrase(units, from) ? readSpeaker(units, names, from, to) : null;
  if (direct !== null) return { speaker: direct, from, to };
  const start = phraseStart(units, who, first);
  return { speaker: readSpeaker(units, names, start, who), from: start, to: who };
}

/** "confirmed the raid but said": the subject of the verb before, or of the sentence. */
export function sharedSubject(p: Place, at: number): Subject | null {
  const { units, first } = p;
  const to = overAuxiliaries(units, at, first);
  if (!isAny(units, to - 1, C.AND, C.CONJ) || to - 1 <= first) return null;
  for (let i = to - 2; i > first; i--) {
    if (isAny(units, i, C.SEMICOLON, C.STOP)) return null;
    if (!units.is(i, C.SAY)) continue;
    const { speaker } = subjectOf(p, i);
    if (speaker?.sure) return { speaker, from: to, to: at };
  }
  // "She called it a dark day and put the injured at 14."
  if (isAny(units, first, C.HE, C.IT) && !units.is(first, C.THEIR))
    return { speaker: carried(first, first + 1, units.is(first, C.IT)), from: to, to: at };
  const speaker = readSpeaker(units, p.names, first, nameEnd(units, first + 1, phraseEnd(units, first, p.last)));
  return speaker?.sure ? { speaker, from: to, to: at } : null;
}

/** ", 34,": the comma that closes an age. */
const isAge = (units: Units, comma: number) =>
  units.is(comma, C.COMMA) && units.is(comma - 1, C.NUM) && units.is(comma - 2, C.COMMA);

/** "told Ana Prado, who said": the phrase before the pronoun. */
function antecedent({ units, names, first }: Place, who: number): Subject {
  let to = units.is(who - 1, C.COMMA) ? who - 1 : who;
  let from = phraseStart(units, to, first);
  // "said a clerk quoted by the Post, who added": the clerk.
  const quoted = overQuoted(units, to, first);
  if (quoted < to) {
    to = quoted;
    from = phraseStart(units, to, first);
  }
  // "accuses the army, which admits"
  for (let i = to - 2; i > from; i--) if (units.is(i, C.THE) && !links(units, i - 1)) from = i;
  // "officials blamed Blue Dawn, which said"
  for (let i = from + 1; i < to - 1; i++) if (BLAMED.test(units.text(i, i + 1))) from = i + 1;
  // "said Ana Prado, 34, who says"
  if (units.is(from, C.NUM) && to === from + 1 && units.is(from - 1, C.COMMA)) {
    to = from - 1;
    from = phraseStart(units, to, first);
  }
  const main = readSpeaker(units, names, lastNoun(units, from, to), to);
  return { speaker: main?.sure ? main : null, from: who, to: who + 1 };
}

const BLAMED =
  /^(?:blamed?|blames|accused?|accuses|contradict(?:s|ed)|challenged?|quot(?:es|ed)|denounced?|condemned|praised|thanked|criticised|criticized)$/;

export const QUOTED = /^(?:quoted|cited|interviewed|contacted|reached)$/;

/** Before "quoted by the Post" in "a clerk quoted by the Post said"; the unit itself where nobody is quoted. */
function overQuoted(units: Units, to: number, first: number): number {
  const from = phraseStart(units, to, first);
  return units.is(from - 1, C.CITE) && units.is(from, C.BY) && from - 2 > first ? from - 1 : to;
}

/** Behind the last preposition of a phrase. */
function lastNoun(units: Units, from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) if (isAny(units, i, C.IN, C.PREP, C.TO, C.BY)) return i + 1;
  return from;
}

const AUXILIARIES = maskOf(["ADV", "HAVE", "MODAL", "TIME", "EARLIER", "MANNER", "NTH_WORD"]);

function overAuxiliaries(units: Units, at: number, first: number): number {
  let to = overFeeling(units, at);
  // "is reporting"
  if (units.is(to - 1, C.BE) && /ing$/.test(units.text(at, at + 1))) to--;
  while (
    to > first &&
    !(units.capital(to - 1) && to - 1 > first) &&
    (units.any(to - 1, AUXILIARIES) || isAdverb(units, to - 1))
  )
    to--;
  // "the mayor and police both said"
  if (/^(?:both|all)$/.test(units.text(to - 1, to)) && to - 1 > first) to--;
  if (to - 2 > first && units.is(to - 2, C.THIS) && THIS_TIME.test(units.text(to - 1, to))) to -= 2;
  if (to < at && to - 1 > first && /^(?:late|early|earlier|only|just)$/.test(units.text(to - 1, to))) to--;
  const timed = overTime(units, to, first);
  // "had by Tuesday night identified"
  if (timed < to) return units.is(timed - 1, C.HAVE) ? overAuxiliaries(units, timed, first) : timed;
  return units.is(to - 1, C.EARLY) ? to - 1 : to;
}

/** "week" of "The ministry this week said". */
const THIS_TIME = /^(?:week|weekend|month|year|morning|afternoon|evening|[A-Z][a-z]+day)$/;

const TIMES = maskOf(["WEEKDAY", "MONTH", "TIME", "DAYPART", "EARLY", "DATELIKE"]);
const BEFORE_TIMES = maskOf(["IN", "BY", "ASOF", "DURING"]);

/** Over "on Sunday evening", "as of Friday" before a verb; a capital with no preposition may be a name's. */
function overTime(units: Units, at: number, first: number): number {
  let from = at;
  let named = false;
  while (from > first && at - from < LONGEST_TIME && isTime(units, from - 1)) {
    from--;
    named ||= units.capital(from) && !units.is(from, C.WEEKDAY);
  }
  if (from < at && from - 1 > first && units.any(from - 1, BEFORE_TIMES))
    return units.is(from - 2, C.EARLY) && from - 2 > first ? from - 2 : from - 1;
  // "Harbour Watch Monday said"
  return named ? at : from;
}

const LONGEST_TIME = 4;

const isTime = (units: Units, at: number) =>
  units.any(at, TIMES) || (units.isDigits(at) && (units.is(at - 1, C.MONTH) || units.is(at + 1, C.MONTH)));

/** "is pleased to announce". */
const overFeeling = (units: Units, at: number) =>
  units.is(at - 1, C.TO) && units.is(at - 3, C.BE) && FEELING.test(units.text(at - 2, at - 1)) ? at - 3 : at;

const FEELING = /^(?:pleased|proud|happy|glad|sad|saddened|sorry|shocked|dismayed)$/;

/** "categorically": an adverb that no list knows. */
const isAdverb = (units: Units, at: number) => units.isUnlisted(at) && /^[a-z]+ly$/.test(units.text(at, at + 1));

/** Over "(DTM)". */
function overBrackets(units: Units, at: number, first: number): number {
  if (!units.is(at - 1, C.CLOSE)) return at;
  let to = at - 1;
  while (to > first && at - to < 8 && !units.is(to, C.OPEN)) to--;
  return units.is(to, C.OPEN) ? to : at;
}

const CLOSES = maskOf(["STOP", "SEMICOLON", "QUOTE", "COMMA"]);

/** Where the relative pronoun stands that may part the subject from the verb; -1 where none does. */
function relativeBefore(units: Units, at: number, first: number): number {
  for (let i = at - 1; i > first && at - i < REACH; i--) {
    // "residents who spoke to the paper put": the verb is the relative clause's own.
    const says = units.is(i, C.SAY) && !units.is(i, C.COUNT_VERB) && !units.is(i - 1, C.WHO);
    if (units.any(i, CLOSES) || says) return -1;
    if (units.is(i, C.WHO)) return isComplement(units, i) ? -1 : i;
  }
  return -1;
}

const REACH = 40;

/** "said that", "the town where": no clause of the subject's own, as "a mission that reached the town" has. */
function isComplement(units: Units, at: number): boolean {
  if (!/^(that|where)$/i.test(units.text(at, at + 1))) return false;
  return !isAny(units, at - 1, C.SPEAKER, C.BODY, C.STAFF, C.OFFICE) || units.is(at - 1, C.SAY);
}

/** A subject of its own begins within the clause: "which the army said", not "which reached the town". */
const beginsPhrase = (units: Units, at: number) =>
  units.capital(at) ||
  isAny(units, at, C.DET, C.SPEAKER, C.SOURCE, C.STAFF, C.OFFICE, C.BODY, C.NATION, C.RANK, C.NUMWORD);

/** "NAME, who owns six boats, said", "NAME, head of the union, told": the verb stands behind a comma. */
function betweenCommas(p: Place, close: number): Subject {
  const { units, names, first } = p;
  let unsure: Subject | null = null;
  for (let open = close - 1; open > first && close - open < REACH; open--) {
    if (isAny(units, open, C.SEMICOLON, C.QUOTE) || (units.is(open, C.STOP) && stops(units, open))) break;
    if (!units.is(open, C.COMMA)) continue;
    const to = overBrackets(units, open, first);
    const from = phraseStart(units, to, first);
    const main = readSpeaker(units, names, from, to);
    if (main === null || units.is(from, C.NUM)) continue;
    const found = { speaker: withApposition(p, main, open + 1, close), from, to };
    // "Relatives in Qamra, the largest camp, with no water, say"
    if (!units.is(to - 1, C.CAMP)) return found;
    unsure ??= found;
  }
  return unsure ?? { speaker: null, from: close, to: close };
}
