import type { SourceKind } from "../../types.ts";
import { C } from "../../words/classes.ts";
import type { Attribution } from "../../words/findings.ts";
import type { Names, SourceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";

/** Words that name a speaker, in units. */
interface Speaker {
  from: number;
  to: number;
  name: string | null;
  row: SourceRow | null;
  kind: SourceKind | null;
}

/** The longest noun phrase of a speaker, in units. */
const MOST = 14;

const stops = (units: Units, at: number) =>
  units.is(at, C.STOP) ||
  units.is(at, C.SEMICOLON) ||
  units.is(at, C.QUOTE) ||
  units.is(at, C.COLON) ||
  units.is(at, C.DASH) ||
  units.is(at, C.OPEN) ||
  units.is(at, C.BE) ||
  units.is(at, C.WHO) ||
  units.is(at, C.AND) ||
  units.is(at, C.CONJ) ||
  units.is(at, C.AS) ||
  units.is(at, C.MODAL);

const isName = (units: Units, at: number) =>
  units.isWord(at) &&
  units.capital(at) &&
  !units.is(at, C.DET) &&
  !units.is(at, C.HE) &&
  !units.is(at, C.MONTH) &&
  !units.is(at, C.WEEKDAY) &&
  !units.is(at, C.NATION) &&
  !units.is(at, C.PLACE);

/**
 * Reads the body that speaks in the units `from` to `to`: a source of the list first, then a noun for speakers with the words around it, then
 * a capitalised name. The office holder's body speaks ("Observatory chief Rami Abdel Rahman").
 */
function readSpeaker(units: Units, names: Names, from: number, to: number): Speaker | null {
  for (let i = from; i < to; i++) {
    const row = units.is(i, C.SOURCE) ? rowOf(units, names, i) : null;
    if (row !== null) return { from: i, to: i + 1, name: units.text(i, i + 1), row, kind: row.kind };
  }
  for (let i = from; i < to; i++) {
    if (units.is(i, C.SPEAKER)) return nounSpeaker(units, from, i, to);
  }
  for (let i = from; i < to; i++) {
    if (!isName(units, i)) continue;
    let end = i + 1;
    while (
      end < to &&
      (isName(units, end) || units.is(end, C.HYPHEN) || (units.is(end, C.OF) && isName(units, end + 1)))
    )
      end++;
    return { from: i, to: end, name: units.text(i, end), row: null, kind: "other" };
  }
  return null;
}

function rowOf(units: Units, names: Names, at: number): SourceRow | null {
  return names.entries[units.name[at]!]?.sources[0] ?? null;
}

/** "the health ministry", "two pro-government military officials", "a medical source at the hospital" (cut at "at"). */
function nounSpeaker(units: Units, first: number, at: number, last: number): Speaker {
  let from = at;
  const modifies = (i: number) =>
    i >= first &&
    units.isWord(i) &&
    !units.is(i, C.DET) &&
    !units.is(i, C.NUMWORD) &&
    !units.is(i, C.COMMA) &&
    !units.is(i, C.OF) &&
    !units.is(i, C.IN) &&
    !units.is(i, C.VAGUE) &&
    !units.is(i, C.SAY);
  while (modifies(from - 1) || (units.is(from - 1, C.HYPHEN) && from - 1 > first)) from--;
  let to = at + 1;
  while (to < last && (units.is(to, C.SPEAKER) || units.is(to, C.TITLE))) to++;
  while (to + 1 < last && units.is(to, C.OF)) {
    to += units.is(to + 1, C.DET) ? 2 : 1;
    while (to < last && (units.capital(to) || units.is(to, C.SPEAKER) || units.is(to, C.HYPHEN))) to++;
  }
  const bare = from === at && to === at + 1 && units.is(at - 1, C.DET) && /^(the|this)$/i.test(units.text(at - 1, at));
  const kind = (units.meaning(at).kind ?? "other") as SourceKind;
  return { from, to, name: bare && !isProper(units, at) ? null : units.text(from, to), row: null, kind };
}

/** Nouns that name one body even with nothing beside them. */
const isProper = (units: Units, at: number) =>
  /^(police|army|taliban|huthis|houthis|government|military)$/i.test(units.text(at, at + 1));

/** Begin of the noun phrase that ends before unit `at`: back to a mark or a small word; over ", Marc Delva," to the office. */
function phraseStart(units: Units, at: number, first: number): number {
  let from = at;
  let commas = 0;
  while (from > first && at - from < MOST) {
    if (units.is(from - 1, C.COMMA)) {
      const apposition = commas === 0 && from < at && isName(units, from) && units.isWord(from - 2);
      if (!apposition) break;
      commas++;
    } else if (stops(units, from - 1) || units.is(from - 1, C.SAY)) break;
    from--;
  }
  return from;
}

function phraseEnd(units: Units, at: number, last: number): number {
  let to = at;
  while (
    to < last &&
    to - at < MOST &&
    !stops(units, to) &&
    !units.is(to, C.COMMA) &&
    !units.is(to, C.SAY) &&
    !units.is(to, C.HAVE)
  )
    to++;
  return to;
}

type Found = Omit<Attribution, "sentence">;

function attribution(units: Units, speaker: Speaker, from: number, to: number, rule: string): Found {
  const span = { start: units.start(speaker.from), end: units.end(speaker.to - 1) };
  return {
    ...span,
    name: speaker.name,
    row: speaker.row,
    kind: speaker.kind,
    from: units.start(from),
    to: units.end(to - 1),
    rule,
  };
}

/** "according to X", "per official figures": what stands before, or the whole sentence when it opens with it. */
function according(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  if (!units.is(at, C.ACCORDING)) return null;
  const speaker = readSpeaker(units, names, at + 1, phraseEnd(units, at + 1, last));
  if (speaker === null) return null;
  const opens = at - first <= 1;
  return attribution(units, speaker, first, opens ? last : at, "according-to");
}

/** "X said", "said X", "it added". */
function saying(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  if (!units.is(at, C.SAY)) return null;
  let end = at;
  while (end > first && (units.is(end - 1, C.ADV) || units.is(end - 1, C.HAVE))) end--;
  const start = phraseStart(units, end, first);
  if (end - start === 1 && (units.is(start, C.IT) || units.is(start, C.HE))) {
    const pronoun: Speaker = { from: start, to: end, name: null, row: null, kind: null };
    return attribution(units, pronoun, first, last, "pronoun-said");
  }
  const before = start < end ? readSpeaker(units, names, start, end) : null;
  if (before !== null && mayStandAlone(units, before, start, end)) {
    const trails = start > first && (units.is(start - 1, C.COMMA) || units.is(start - 1, C.QUOTE));
    return attribution(units, before, trails ? first : start, last, trails ? "said-after" : "said-before");
  }
  const inverted = units.is(at - 1, C.QUOTE) || units.is(at - 1, C.COMMA);
  const after = inverted ? readSpeaker(units, names, at + 1, phraseEnd(units, at + 1, last)) : null;
  return after === null ? null : attribution(units, after, first, last, "said-inverted");
}

/** A verb like "found" or "put" needs a body before it; a bare capitalised name is one only close to the verb. */
function mayStandAlone(units: Units, speaker: Speaker, start: number, end: number): boolean {
  return (
    speaker.row !== null ||
    speaker.kind !== "other" ||
    (end - speaker.to <= 1 && speaker.from - start <= 3 && !units.is(speaker.from, C.NUM))
  );
}

/** "an Observatory toll", "UN figures", "by UNHCR's count". */
function counted(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  if (!units.is(at, C.COUNT_NOUN) || at === first) return null;
  const end = units.is(at - 1, C.POSS) ? at - 1 : at;
  if (!units.is(end - 1, C.SOURCE)) return null;
  const speaker = readSpeaker(units, names, end - 1, end);
  return speaker === null ? null : attribution(units, speaker, first, last, "count-of");
}

/** The attribution that a unit gives, or null. */
export function readAttribution(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  return (
    according(units, names, at, first, last) ??
    saying(units, names, at, first, last) ??
    counted(units, names, at, first, last)
  );
}
