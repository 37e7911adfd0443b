import type { SourceKind } from "../../types.ts";
import { C } from "../../words/classes.ts";
import type { Names, SourceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";

/** Words that name a speaker, in units. */
export interface Speaker {
  from: number;
  to: number;
  /** Null for words that stand for a speaker met before: "it", "the agency", "its director". */
  name: string | null;
  row: SourceRow | null;
  kind: SourceKind | null;
  /** A description with "the" that may stand for a speaker met before: "the Britain-based monitor". */
  definite: boolean;
}

/** The longest noun phrase of a speaker, in units. */
const MOST = 14;

const is = (units: Units, at: number, ...classes: number[]) => classes.some((cls) => units.is(at, cls));

/** Marks and small words that no noun phrase goes over. */
export const stops = (units: Units, at: number) =>
  is(
    units,
    at,
    C.STOP,
    C.SEMICOLON,
    C.QUOTE,
    C.COLON,
    C.DASH,
    C.OPEN,
    C.COMMA,
    C.BE,
    C.WHO,
    C.CONJ,
    C.AS,
    C.MODAL,
    C.SAY,
    C.HAVE,
  ) ||
  (units.is(at, C.AND) && !units.capital(at + 1));

const text = (units: Units, at: number) => units.text(at, at + 1);

/** A capitalised word that can be a name: no month, no demonym, no small word at the start of a sentence. */
export const isName = (units: Units, at: number) =>
  units.isWord(at) &&
  units.capital(at) &&
  !is(units, at, C.DET, C.HE, C.MONTH, C.WEEKDAY, C.NATION, C.IN, C.PREP, C.CONJ, C.ADV, C.OF, C.IT, C.THEM, C.TIME) &&
  !/^(we|i|you|our|later|first|one)$/i.test(text(units, at));

/** Offices that speak for themselves, not for the body that they belong to. */
const isEnvoy = (units: Units, at: number) =>
  units.isWord(at) && /^(envoy|special|rapporteur|commissioner)$/i.test(text(units, at));

/** Where the noun phrase that begins at a unit ends. */
export function phraseEnd(units: Units, at: number, last: number): number {
  let to = at;
  while (to < last && to - at < MOST && !stops(units, to)) to++;
  return to;
}

/** Reads the speaker in the units `from` to `to`: a source of the list, else a noun for speakers, else a capitalised name. */
export function readSpeaker(units: Units, names: Names, from: number, to: number): Speaker | null {
  if (from >= to) return null;
  if (units.is(from, C.THEIR) && is(units, from + 1, C.TITLE, C.SPEAKER, C.COUNT_NOUN)) return carried(from, to);
  return listed(units, names, from, to) ?? described(units, from, to) ?? capitalised(units, from, to);
}

const carried = (from: number, to: number): Speaker => ({
  from,
  to,
  name: null,
  row: null,
  kind: null,
  definite: false,
});

/** "OCHA", "Observatory head Jane Doe"; an envoy keeps the office. */
function listed(units: Units, names: Names, from: number, to: number): Speaker | null {
  for (let i = from; i < to; i++) {
    const row = units.is(i, C.SOURCE) ? (names.entries[units.name[i]!]?.sources[0] ?? null) : null;
    if (row === null || units.is(i - 1, C.FROM)) continue;
    const own = i + 1 < to && isEnvoy(units, i + 1);
    if (own) return { from: i, to, name: units.text(i, to), row: null, kind: "un", definite: false };
    return { from: i, to: i + 1, name: text(units, i), row, kind: row.kind, definite: false };
  }
  return null;
}

/** "the health ministry", "three local army officials", "a medical source at the hospital" (cut at "at"). */
function described(units: Units, first: number, last: number): Speaker | null {
  let at = first;
  while (at < last && !units.is(at, C.SPEAKER)) {
    if (is(units, at, C.IN, C.PREP) && at > first) return null;
    at++;
  }
  if (at === last) return null;
  let from = at;
  while (from > first && (modifies(units, from - 1) || (units.is(from - 1, C.HYPHEN) && from - 1 > first))) from--;
  const owner = units.is(from - 1, C.POSS) && from - 2 >= first ? from - 2 : -1;
  const to = officeEnd(units, at, last);
  const kind = units.meaning(at).kind ?? "other";
  const the = /^(the|this)$/i.test(owner < 0 && from > first ? text(units, from - 1) : "");
  const bare = the && from === at && to === at + 1 && isOneWord(units, at) && !isProper(units, at);
  if (bare) return carried(from, to);
  return { from, to, name: units.text(from, to), row: null, kind, definite: the };
}

const isOneWord = (units: Units, at: number) => units.to[at]! - units.from[at]! === 1;

const modifies = (units: Units, at: number) =>
  units.isWord(at) &&
  !is(
    units,
    at,
    C.DET,
    C.NUMWORD,
    C.OF,
    C.IN,
    C.VAGUE,
    C.SAY,
    C.PREP,
    C.FROM,
    C.BY,
    C.TO,
    C.CMP,
    C.WEEKDAY,
    C.TIME,
    C.AND,
    C.CONJ,
    C.ADV,
  );

/** Over "general staff", "of the deputy premier", "in Bamako". */
function officeEnd(units: Units, at: number, last: number): number {
  let to = at + 1;
  if (units.is(to, C.POSS) && to + 1 < last && !units.is(to + 1, C.TITLE)) {
    to++;
    while (to < last && units.isWord(to) && !is(units, to, C.IN, C.PREP, C.OF)) to++;
  }
  while (to < last && is(units, to, C.SPEAKER, C.TITLE)) to++;
  while (to + 1 < last && units.is(to, C.OF)) {
    to++;
    while (to < last && (units.isWord(to) || units.is(to, C.HYPHEN)) && !is(units, to, C.IN, C.PREP, C.OF)) to++;
  }
  if (units.is(to, C.IN) && to + 1 < last && units.is(to + 1, C.PLACE)) to += 2;
  return Math.min(to, last);
}

/** Nouns that name one body even with nothing beside them. */
const isProper = (units: Units, at: number) =>
  /^(police|army|taliban|huthis|houthis|government|military|coastguard|presidency|opposition|rescuers|medics|authorities|residents|witnesses)$/i.test(
    text(units, at),
  );

/** "Harbour Watch", "Ana Prado"; the digits of "M23" belong to it. */
function capitalised(units: Units, from: number, to: number): Speaker | null {
  for (let i = from; i < to; i++) {
    if (!isName(units, i)) continue;
    let end = i + 1;
    const goesOn = (at: number) =>
      isName(units, at) ||
      (units.isDigits(at) && units.glued(at)) ||
      (units.is(at, C.HYPHEN) && units.glued(at)) ||
      (is(units, at, C.OF, C.AND) && isName(units, at + 1));
    while (end < to && goesOn(end)) end++;
    const kind = units.is(i, C.PLACE) ? "government" : "other";
    return { from: i, to: end, name: units.text(i, end), row: null, kind, definite: false };
  }
  return null;
}

/** Any noun phrase, for places where only a speaker can stand: ", the presidency announced." */
export function anySpeaker(units: Units, from: number, to: number): Speaker | null {
  const start = units.is(from, C.DET) ? from + 1 : from;
  if (start >= to || to - start > 6 || !units.isWord(start)) return null;
  const words = units.text(start, to);
  return /^(it|he|she|they|we|i|who|which|there|this|that)$/i.test(words)
    ? null
    : { from: start, to, name: words, row: null, kind: "other", definite: false };
}
