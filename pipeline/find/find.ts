import type { Report } from "../types.ts";
import { C } from "../words/classes.ts";
import type { Findings, FoundFigure, PlaceMention, Quantity, TimeMention } from "../words/findings.ts";
import { PARAGRAPH, type Tokens, tokenize } from "../words/tokens.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { claimsLives, readAttribution } from "./en/attributions.ts";
import { datelineEnd, liesIn, readPlace } from "./en/places.ts";
import { readTime } from "./en/times.ts";
import { isMixed, measured } from "./frames.ts";
import { type Candidate, joinCandidates } from "./join.ts";
import { methodOf, modalityOf } from "./modality.ts";
import { type NumberUnits, readNumber } from "./numbers/read.ts";
import { maskOf } from "./pattern.ts";
import { sentenceStarts } from "./sentences.ts";
import { unitOf } from "./unit.ts";
import { addUnits, Units } from "./units.ts";

/** One sentence under way: its units are `first` to `last` (exclusive). */
interface Sentence {
  index: number;
  units: Units;
  first: number;
  last: number;
}

/**
 * Finds every number of a report and the figures among them, with the words for places, times and speakers. As written: nothing is
 * carried over, worked out or guessed. Any text is fine; never throws; time grows with the length of the text.
 */
export function find(report: Report, vocabulary: Vocabulary): Findings {
  const tokens = tokenize(report.text, vocabulary.lexicon);
  const starts = sentenceStarts(tokens, vocabulary.lexicon);
  const findings: Findings = {
    report,
    sentences: [],
    quantities: [],
    figures: [],
    places: [],
    sources: [],
    attributions: [],
    times: [],
  };
  const units = new Units(tokens, vocabulary.lexicon);
  for (let s = 0; s + 1 < starts.length; s++) {
    units.clear();
    addUnits(units, vocabulary.names, starts[s]!, starts[s + 1]!);
    addSentence(findings, tokens, starts[s]!, starts[s + 1]!);
    const sentence = { index: s, units, first: 0, last: units.count };
    readNames(sentence, vocabulary, findings);
    const timeEnds = readTimes(sentence, findings);
    readFigures(sentence, vocabulary, findings, readNumbers(sentence, timeEnds));
  }
  // A speaker may stand before or behind the verb that gives it away.
  findings.attributions.sort((a, b) => a.start - b.start);
  return findings;
}

function addSentence(findings: Findings, tokens: Tokens, from: number, to: number): void {
  const paragraph = (tokens.flags[from]! & PARAGRAPH) !== 0;
  findings.sentences.push({ start: tokens.start[from]!, end: tokens.end[to - 1]!, paragraph });
}

/** Sources, attributions and places, in the order of the text. */
function readNames(s: Sentence, vocabulary: Vocabulary, findings: Findings): void {
  const { units, first, last, index } = s;
  const { names } = vocabulary;
  const dateline = findings.sentences[index]!.paragraph ? datelineEnd(units, first, last) : first;
  let placeEnd = -1;
  let placeNext = first;
  for (let i = first; i < last; i++) {
    if (units.is(i, C.SOURCE)) {
      const row = names.entries[units.name[i]!]!.sources[0]!;
      findings.sources.push({ start: units.start(i), end: units.end(i), row });
    }
    const attribution = i < dateline ? null : readAttribution(units, names, i, first, last);
    if (attribution !== null) findings.attributions.push({ sentence: index, ...attribution });
    const place = i >= placeNext ? readPlace(units, names, i, first, last) : null;
    if (place === null) continue;
    const { to, ...mention } = place;
    const within = mention.name !== null && placeEnd > 0 && liesIn(units, placeEnd, i);
    findings.places.push({ sentence: index, ...mention, within, ...(i < dateline ? { role: "dateline" } : {}) });
    if (mention.name !== null && placeEnd > 0 && i - placeEnd <= OWNED) holdOwner(findings.places);
    placeEnd = mention.name === null ? -1 : to;
    placeNext = to;
  }
}

/** How many units "'s region of" may be long between an owner and its place. */
const OWNED = 3;

/** "Syria's region of Idlib": the owner only says where the place lies. */
function holdOwner(places: PlaceMention[]): void {
  const [owner, owned] = places.slice(-2);
  if (owner?.role !== "owner" || owned === undefined) return;
  // "El Geneina, capital of Sudan's West Darfur": what the owner lies around, its place does too.
  owned.within ||= owner.within;
  owner.within = true;
}

/** Time expressions; gives for each unit the end of the expression that it is in, or 0. */
function readTimes(s: Sentence, findings: Findings): Int32Array {
  const ends = new Int32Array(s.last + 1);
  const dateline = findings.sentences[s.index]!.paragraph ? datelineEnd(s.units, s.first, s.last) : s.first;
  for (let i = s.first; i < s.last; ) {
    const found = s.units.any(i, TIME_STARTS) ? readTime(s.units, i, s.last) : null;
    if (found === null) {
      i++;
      continue;
    }
    const [start, end] = [s.units.start(found.from), s.units.end(found.to - 1)];
    findings.times.push({
      sentence: s.index,
      start,
      end,
      role: found.from < dateline ? "speech" : timeRole(s.units, found.from, found.to, s.first),
      owner: s.units.is(found.to, C.POSS),
      ...found.time,
    });
    ends.fill(found.to, found.from, found.to);
    i = found.to;
  }
  return ends;
}

/** How many units a verb of speech may stand before the time at which somebody spoke, and "most of them" before that of a part. */
const SPEECH = 3;
const PARTIAL = 6;

/** A verb of speech that is none in "the confirmed death toll" and "claimed the lives of". */
const speaks = (units: Units, at: number) =>
  units.is(at, C.SAY) && !units.is(at + 1, C.TOLL) && !units.is(at + 1, C.NOUN) && !claimsLives(units, at);

/** Whether a time is that of the event, of somebody's speech, or of a part of what is counted. */
function timeRole(units: Units, at: number, to: number, first: number): TimeMention["role"] {
  for (let i = at - 1; i >= Math.max(first, at - SPEECH) && units.isWord(i); i--) if (speaks(units, i)) return "speech";
  // "police on Monday listed 208 dead"
  if (speaks(units, to) || units.is(to, C.COUNT_VERB)) return "speech";
  for (let i = at - 1; i >= Math.max(first, at - PARTIAL); i--) if (units.is(i, C.PARTLY)) return "partial";
  return "event";
}

/** The sentence's numbers in order; those inside a time expression are dates. */
function readNumbers(s: Sentence, timeEnds: Int32Array): NumberUnits[] {
  const found: NumberUnits[] = [];
  for (let i = s.first; i < s.last; ) {
    const q = s.units.any(i, NUMBER_STARTS) ? readNumber(s.units, i, s.first, s.last) : null;
    if (q === null) {
      i++;
      continue;
    }
    const timed = timeEnds[i]! > 0 && (q.kind === null || q.kind === "date");
    if (!(timed && q.implied)) found.push(timed ? dated(q, i) : q);
    i = Math.max(q.numberTo, i + 1);
  }
  return found;
}

const dated = (q: NumberUnits, at: number): NumberUnits => ({
  ...q,
  kind: "date",
  rule: "time-expression",
  from: at,
  to: q.numberTo,
  noun: null,
});

/** Classes of which a unit must have one to begin a number, or a time. */
const NUMBER_STARTS = maskOf(["NUM", "NUMWORD", "SCALE", "VAGUE", "NONE", "HALF", "A_AN"]);
const TIME_STARTS = maskOf([
  ...["NUM", "NUMWORD", "A_AN", "DET", "TIME", "MONTH", "WEEKDAY", "EARLY", "LAST", "THIS", "NTH"],
  ...["SINCE", "BETWEEN", "DURING", "ASOF", "VAGUE"],
]);

/** Lists the sentence's numbers, and which of them count what. */
function readFigures(s: Sentence, vocabulary: Vocabulary, findings: Findings, numbers: readonly NumberUnits[]): void {
  const { units, first, last } = s;
  const candidates = numbers.map(
    (q): Candidate => ({
      q,
      measured: q.kind === null ? measured(units, q, first, last) : null,
      whole: null,
      partOfBefore: false,
    }),
  );
  const before = findings.figures.length - 1;
  joinCandidates(units, candidates, first, findings.figures[before]?.measure ?? null);
  const made = new Map<Candidate, number>();
  for (const c of candidates) {
    const mixed = c.measured !== null && isMixed(units, c.measured.trigger, first, last);
    if (c.q.implied && (c.measured === null || mixed)) continue;
    findings.quantities.push(quantity(s, c, mixed));
    if (c.measured === null || mixed) continue;
    made.set(c, findings.figures.length);
    findings.figures.push(figure(s, vocabulary, c, findings.quantities.length - 1, partOf(c, made, before)));
  }
}

/** The kind and the rule of a number: of its figure, or why it is none. */
function verdict(units: Units, { q, measured }: Candidate, mixed: boolean): Pick<Quantity, "kind" | "rule"> {
  if (q.kind !== null) return { kind: q.kind, rule: q.rule };
  if (mixed) return { kind: "other", rule: "mixed-measures" };
  if (measured !== null) return { kind: "figure", rule: measured.rule };
  const uncounted = q.noun !== null && units.is(q.noun.head, C.NOCOUNT);
  return { kind: "other", rule: uncounted ? "noun-not-counted" : "no-measure" };
}

function quantity(s: Sentence, c: Candidate, mixed: boolean): Quantity {
  const { units, index } = s;
  const { q } = c;
  return {
    sentence: index,
    start: units.start(q.from),
    end: units.end(q.to - 1),
    numberStart: units.start(q.numberFrom),
    numberEnd: units.end(q.numberTo - 1),
    value: q.value,
    low: q.low,
    high: q.high,
    comparator: q.comparator,
    ...verdict(units, c, mixed),
    noun: q.noun?.text ?? null,
  };
}

/** Index of the whole: of this sentence, else the last figure of the report before it. */
function partOf(c: Candidate, made: Map<Candidate, number>, before: number): number {
  if (c.whole !== null) return made.get(c.whole) ?? -1;
  return c.partOfBefore ? before : -1;
}

function figure(s: Sentence, vocabulary: Vocabulary, c: Candidate, quantity: number, whole: number): FoundFigure {
  const m = c.measured!;
  return {
    quantity,
    measure: m.measure,
    ...unitOf(s.units, c.q, m),
    counting: m.counting ?? vocabulary.measures.get(m.measure)?.counting ?? "flow",
    modality: modalityOf(s.units, c.q, m, s.first),
    method: methodOf(s.units, c.q, m, s.first),
    partOf: whole,
    rule: m.rule,
    trigger: s.units.start(m.trigger),
  };
}
