import { C } from "../../words/classes.ts";
import type { PlaceMention } from "../../words/findings.ts";
import { fold } from "../../words/fold.ts";
import type { Names, PlaceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";

type Found = Omit<PlaceMention, "sentence"> & { to: number };

const generic = (units: Units, at: number): PlaceMention["generic"] => units.meaning(at).generic ?? null;

/** How many units a verb of speech may stand before the place where somebody spoke. */
const SPEECH = 5;

/** "Colombia's disaster agency": whose body speaks, not where it happened. */
function ownsSpeaker(units: Units, at: number): boolean {
  for (let i = at; i < Math.min(units.count, at + 3) && units.isWord(i); i++) {
    if (units.is(i, C.SPEAKER) || units.is(i, C.SOURCE)) return true;
  }
  return false;
}

function roleOf(units: Units, to: number, first: number, at: number): PlaceMention["role"] {
  if (units.is(to, C.POSS)) return ownsSpeaker(units, to + 1) ? "speech" : "owner";
  for (let i = at - 1; i >= Math.max(first, at - SPEECH) && units.isWord(i); i--) {
    if (units.is(i, C.SAY) && !units.is(i, C.COUNT_VERB)) return "speech";
  }
  if (units.is(at - 1, C.IN) || units.is(at - 1, C.OF)) return "at";
  return units.is(at - 1, C.TO) || units.is(at - 1, C.FROM) ? "way" : "subject";
}

/** A name of the gazetteer, or a capitalised word that no list knows behind "in" or "the town of". Ends at unit `to`. */
function nameEnd(units: Units, at: number, last: number): number {
  if (units.is(at, C.PLACE)) return at + 1;
  if (!isUnknownName(units, at)) return at;
  let to = at + 1;
  while (to < last && (isUnknownName(units, to) || (units.is(to, C.HYPHEN) && units.glued(to) && units.isWord(to + 1))))
    to += units.is(to, C.HYPHEN) ? 2 : 1;
  return to;
}

const isUnknownName = (units: Units, at: number) => units.isWord(at) && units.capital(at) && units.isUnlisted(at);

function candidates(units: Units, names: Names, from: number, to: number) {
  const name = units.name[from]!;
  return to === from + 1 && name >= 0 ? names.entries[name]!.places : [];
}

/** "Homs Bakers Guild", "Aleppo Eye Clinic": the place is only a part of a proper name. */
const isLongerName = (units: Units, at: number) =>
  units.isWord(at) &&
  units.capital(at) &&
  !units.is(at, C.AREA) &&
  !units.is(at, C.PLACE) &&
  !units.is(at, C.WEEKDAY) &&
  !units.is(at, C.MONTH) &&
  !units.is(at, C.TIME);

/** Whether something before an unknown capitalised word says that it is a place. */
const isLed = (units: Units, at: number, first: number) =>
  at > first &&
  (units.is(at - 1, C.IN) ||
    units.is(at - 1, C.FROM) ||
    units.is(at - 1, C.TO) ||
    (units.is(at - 1, C.OF) && units.is(at - 2, C.AREA)));

/** The name proper, units `from` to `to` (exclusive), without the words for a part of it before and for its kind behind. */
function properName(units: Units, at: number, first: number, last: number): { from: number; to: number } | null {
  const from = units.is(at, C.COMPASS) ? at + 1 : at;
  const known = units.is(from, C.PLACE);
  if (!known && !isUnknownName(units, from)) return null;
  const to = nameEnd(units, from, last);
  if (!known && !isLed(units, at, first) && (generic(units, to) === null || units.is(to + 1, C.OF))) return null;
  return units.is(to, C.SPEAKER) || units.is(to, C.TITLE) || isLongerName(units, to) ? null : { from, to };
}

/** "eastern Ghouta" is no part of a place that is called "Eastern Ghouta" itself. */
const namesPart = (rows: readonly PlaceRow[], part: string) =>
  rows.some(({ name }) => fold(name).startsWith(fold(part)));

/** "Idlib region", "the region of Idlib", "northern Syria", "Umm Tina" in "in Umm Tina". */
function readNamed(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  const proper = properName(units, at, first, last);
  if (proper === null) return null;
  const { from, to } = proper;
  const behind = generic(units, to);
  const ahead = units.is(at - 1, C.OF) ? generic(units, at - 2) : null;
  const end = behind === null ? to : to + 1;
  const part = from > at;
  const around = behind !== null && units.is(to, C.WIDER);
  const aroundAhead = !part && !around && ahead !== null && units.is(at - 2, C.WIDER);
  const start = ahead !== null && units.is(at - 2, C.WIDER) ? at - 2 : at;
  const named = units.text(at, around && !part ? end : to);
  const found = candidates(units, names, from, to);
  const other = part && !namesPart(found, units.text(at, from));
  const wider = other || around || start < at || units.endsIn(to - 1, C.WIDER);
  return {
    start: units.start(start),
    end: units.end(end - 1),
    candidates: found,
    name: aroundAhead ? `${named} ${units.text(at - 2, at - 1)}` : named,
    wider,
    generic: part || around || start < at ? "region" : (behind ?? ahead),
    role: roleOf(units, end, first, start),
    within: false,
    to: end,
  };
}

/** Words for a place met before, units `at` to `to` (exclusive). */
const pointer = (
  units: Units,
  at: number,
  to: number,
  kind: PlaceMention["generic"],
  role: "at" | "pronoun",
): Found => ({
  start: units.start(at),
  end: units.end(to - 1),
  candidates: [],
  name: null,
  wider: false,
  generic: kind,
  role,
  within: false,
  to,
});

/** "the region", "the town", "there", "it". */
function readAnaphor(units: Units, at: number): Found | null {
  const kind = units.is(at, C.THE) ? generic(units, at + 1) : null;
  if (kind !== null && !(units.is(at + 2, C.OF) && (units.is(at + 3, C.PLACE) || units.capital(at + 3))))
    return pointer(units, at, at + 2, kind, "at");
  if (!units.is(at, C.IT) || units.is(at + 1, C.SAY) || units.is(at + 1, C.BE)) return null;
  return pointer(units, at, at + 1, null, "pronoun");
}

/** The longest dateline, in units: "LIMA, Dec 3 (Wire Desk) -". */
const DATELINE = 14;

/** One past the dateline that a report opens with, or `first`: capitals, then at most a few words, then a dash or a colon. */
export function datelineEnd(units: Units, first: number, last: number): number {
  if (!units.shouts(first)) return first;
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i++) {
    const dash = units.is(i, C.DASH) || units.is(i, C.COLON) || (units.is(i, C.HYPHEN) && !units.glued(i));
    if (dash) return i + 1;
    if (units.is(i, C.STOP) || units.is(i, C.BE) || units.is(i, C.SAY)) return first;
  }
  return first;
}

/** Whether only a comma or "in" stands between two places: the second is around the first. */
export function liesIn(units: Units, from: number, to: number): boolean {
  if (to - from === 1) return units.is(from, C.COMMA) || units.is(from, C.IN) || units.is(from, C.OF);
  return (
    to - from <= 3 &&
    units.is(from, C.COMMA) &&
    (units.is(from + 1, C.IN) || (units.is(from + 1, C.AREA) && units.is(to - 1, C.OF)))
  );
}

/** The words for a place that begin at a unit, or null. */
export function readPlace(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  return readNamed(units, names, at, first, last) ?? readAnaphor(units, at);
}
