import { C } from "../../words/classes.ts";
import type { Attribution } from "../../words/findings.ts";
import type { Names } from "../../words/names.ts";
import type { Units } from "../units.ts";
import { anySpeaker, isName, phraseEnd, readSpeaker, type Speaker, stops } from "./speakers.ts";

type Found = Omit<Attribution, "sentence">;

/** Where in a sentence (units `first` to `last`, exclusive) attributions are looked for. */
interface Place {
  units: Units;
  names: Names;
  first: number;
  last: number;
}

function attribution(
  { units }: Place,
  speaker: Speaker,
  from: number,
  to: number,
  side: Found["side"],
  rule: string,
): Found {
  const { name, row, kind, definite } = speaker;
  const [start, end] = [units.start(speaker.from), units.end(speaker.to - 1)];
  return { start, end, name, row, kind, definite, from: units.start(from), to: units.end(to - 1), side, rule };
}

/** "according to X", "per official figures": what stands before it, or the whole sentence when it opens with it. */
function according(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!units.is(at, C.ACCORDING)) return null;
  const end = phraseEnd(units, at + 1, last);
  const speaker = readSpeaker(units, names, at + 1, end) ?? anySpeaker(units, at + 1, end);
  if (speaker === null) return null;
  const opens = at - first <= 2 || isParenthesis(units, at, end);
  return attribution(p, speaker, first, last, opens ? "before" : "after", "according-to");
}

/** ", according to X," in the middle: what follows is said too. */
const isParenthesis = (units: Units, at: number, end: number) =>
  units.is(at - 1, C.COMMA) &&
  units.is(end, C.COMMA) &&
  (units.is(at - 2, C.WHO) || units.is(at - 2, C.IN) || units.is(at - 2, C.AND));

/** Begin of the subject that ends before unit `at`: back to a mark or a small word, over "(DTM)". */
function subjectStart(units: Units, at: number, first: number): number {
  let from = at;
  while (from > first && !stops(units, from - 1)) from--;
  return from;
}

/** The subject before the verb at `at`: where it ends and begins, and whether a comma or a quote stands before it. */
interface Subject {
  from: number;
  to: number;
}

function subjectOf(p: Place, at: number): Subject {
  const { units, first } = p;
  let to = at;
  while (
    to > first &&
    (units.is(to - 1, C.ADV) || units.is(to - 1, C.HAVE) || units.is(to - 1, C.MODAL) || units.is(to - 1, C.TIME))
  )
    to--;
  if (units.is(to - 1, C.CLOSE)) {
    while (to > first && !units.is(to, C.OPEN)) to--;
  }
  const relative = overRelative(units, to, first);
  if (relative > first) to = relative;
  return { from: subjectStart(units, to, first), to };
}

/** "The navy, which owns six boats, said", "Farmers who ran to the bridge say": the subject is before the clause. */
function overRelative(units: Units, at: number, first: number): number {
  const closed = units.is(at - 1, C.COMMA);
  for (let i = at - 1; i > first; i--) {
    if (
      units.is(i, C.STOP) ||
      units.is(i, C.SEMICOLON) ||
      units.is(i, C.QUOTE) ||
      (!closed && units.is(i, C.SAY) && !units.is(i, C.COUNT_VERB))
    )
      return -1;
    if (closed && units.is(i, C.COMMA) && i < at - 1 && units.is(i + 1, C.NUMWORD)) return i;
    if (!units.is(i, C.WHO) || /^(that|where)$/i.test(units.text(i, i + 1))) continue;
    return closed ? (units.is(i - 1, C.COMMA) ? i - 1 : -1) : i;
  }
  return -1;
}

/** "claimed 22 lives", "claimed the lives of": nobody speaks. */
export function claimsLives(units: Units, at: number): boolean {
  if (!units.is(at, C.CLAIM)) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 6); i++) if (units.is(i, C.LIVES)) return true;
  return false;
}

/** "X said", "said X", "it added". */
function saying(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!units.is(at, C.SAY) || claimsLives(units, at)) return null;
  const { from, to } = subjectOf(p, at);
  const trails =
    from > first && (units.is(from - 1, C.COMMA) || units.is(from - 1, C.QUOTE)) && !followsAnd(units, from, first);
  if (to - from === 1 && (units.is(from, C.IT) || units.is(from, C.HE)) && !/^there$/i.test(units.text(from, to))) {
    const pronoun: Speaker = { from, to, name: null, row: null, kind: null, definite: false };
    return attribution(p, pronoun, trails ? first : from, last, trails ? "after" : "before", "pronoun-said");
  }
  const before = subjectSpeaker(p, from, to, trails && isFinal(units, at, last));
  if (before !== null && (trails || isStrong(units, at, before))) {
    return attribution(
      p,
      before,
      trails ? first : before.from,
      last,
      trails ? "after" : "before",
      trails ? "said-after" : isCount(units, at) ? "counted-by" : "said-before",
    );
  }
  const inverted = (units.is(at - 1, C.QUOTE) || units.is(at - 1, C.COMMA)) && units.isWord(at + 1);
  const after = inverted ? invertedSpeaker(units, names, at + 1, last) : null;
  return after === null ? null : attribution(p, after, first, last, "after", "said-inverted");
}

/** "and, a study says, 151 massacres": what follows is said, not what stands before. */
const followsAnd = (units: Units, at: number, first: number) =>
  at - 2 >= first && units.is(at - 1, C.COMMA) && units.is(at - 2, C.AND);

/** The verb closes the clause: a mark behind it, or a time and a mark. */
function isFinal(units: Units, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 6); i++) {
    if (!units.isWord(i)) return true;
    if (
      !units.is(i, C.IN) &&
      !units.is(i, C.WEEKDAY) &&
      !units.is(i, C.TIME) &&
      !units.is(i, C.EARLY) &&
      !units.is(i, C.HE) &&
      !/^us$/i.test(units.text(i, i + 1))
    )
      return false;
  }
  return true;
}

function subjectSpeaker(p: Place, from: number, to: number, only: boolean): Speaker | null {
  const { units, names, first } = p;
  const person =
    units.is(from - 1, C.COMMA) && to - from >= 2 && isPerson(units, from, to) ? apposed(p, from - 1, first) : null;
  if (person !== null) return person;
  const speaker = readSpeaker(units, names, from, to);
  return speaker ?? (only ? anySpeaker(units, from, to) : null);
}

function isPerson(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isName(units, i) && !units.is(i, C.HYPHEN)) return false;
  return true;
}

/** "the agency's head, Jon Vale, told": the office before the name. */
function apposed(p: Place, comma: number, first: number): Speaker | null {
  const { units, names } = p;
  const start = subjectStart(units, comma, first);
  const office = readSpeaker(units, names, start, comma);
  return office !== null && office.kind !== "other" ? office : null;
}

/** "said Ana Prado, who runs the charity's boats", "said a UNHCR spokesman": the name, or the body in what is said of it. */
function invertedSpeaker(units: Units, names: Names, at: number, last: number): Speaker | null {
  const end = phraseEnd(units, at, last);
  const speaker = readSpeaker(units, names, at, end);
  return speaker ?? anySpeaker(units, at, end);
}

/** "put the number of dead at", "counted 40 dead": the verb's object is a count. */
function namesCount(units: Units, at: number): boolean {
  for (let i = at + 1; i < Math.min(units.count, at + 5); i++) {
    if (units.is(i, C.TOLL) || units.is(i, C.COUNTED) || units.is(i, C.STATE)) return true;
  }
  return false;
}

const isCount = (units: Units, at: number) =>
  units.is(at, C.COUNT_VERB) ||
  /^(put|puts|gave|gives|found|finds|shows|showed|list|lists|cite|cites|made)$/i.test(units.text(at, at + 1));

/** Verbs of counting ("found", "put") need a body, not just somebody; verbs of speech take any name close to them. */
function isStrong(units: Units, at: number, speaker: Speaker): boolean {
  if (!isCount(units, at) || namesCount(units, at)) return true;
  return speaker.kind !== "witness" && !units.is(speaker.from, C.PLACE);
}

/** "12,190 people reported killed (ACLED)": a source in brackets that ends the line, not the short form of a name before it. */
function bracketed(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!units.is(at, C.OPEN) || !units.is(at + 1, C.SOURCE) || !units.is(at + 2, C.CLOSE)) return null;
  const ends = at + 3 >= last || units.is(at + 3, C.STOP) || units.is(at + 3, C.SEMICOLON);
  const speaker = ends && !units.capital(at - 1) ? readSpeaker(units, names, at + 1, at + 2) : null;
  return speaker === null ? null : attribution(p, speaker, first, last, "after", "in-brackets");
}

/** "an Observatory toll", "UN figures", "by UNHCR's count", "by its count", "reports from the hospital". */
function counted(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  if (!units.is(at, C.COUNT_NOUN)) return null;
  if (units.is(at - 1, C.THEIR) && units.is(at - 2, C.BY)) {
    const own: Speaker = { from: at - 1, to: at, name: null, row: null, kind: null, definite: false };
    return attribution(p, own, first, last, "before", "count-of");
  }
  if (units.is(at + 1, C.FROM) || units.is(at + 1, C.BY)) {
    const speaker = readSpeaker(units, names, at + 2, phraseEnd(units, at + 2, last));
    return speaker === null || speaker.kind === "witness"
      ? null
      : attribution(p, speaker, speaker.from, last, "before", "count-from");
  }
  if (at === first) return null;
  const end = units.is(at - 1, C.POSS) ? at - 1 : at;
  const speaker = units.is(end - 1, C.SOURCE) ? readSpeaker(units, names, end - 1, end) : null;
  return speaker === null
    ? null
    : attribution(p, speaker, first, last, end - first <= 3 ? "before" : "after", "count-of");
}

/** The attribution that a unit gives, or null. */
export function readAttribution(units: Units, names: Names, at: number, first: number, last: number): Found | null {
  const place: Place = { units, names, first, last };
  return according(place, at) ?? saying(place, at) ?? counted(place, at) ?? bracketed(place, at);
}
