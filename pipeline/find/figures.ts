import { C } from "../words/classes.ts";
import type { Findings, FoundFigure, Quantity } from "../words/findings.ts";
import type { Usage, Vocabulary } from "../words/vocabulary.ts";
import { type Candidate, isBare } from "./candidate.ts";
import { unitOf } from "./counted-noun.ts";
import { isAside } from "./en/figures/inhabitants.ts";
import { isMixed, measured } from "./frames.ts";
import { measuredByUsage } from "./house-usage.ts";
import { joinCandidates } from "./join.ts";
import { methodOf, modalityOf } from "./modality.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { opensPartition, withNounOf } from "./partition.ts";
import { isRate } from "./rate.ts";
import { type Counted, figureNear, rivalCount } from "./rival-count.ts";
import { addRow } from "./rows.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** Lists the sentence's numbers, and which of them count what. */
export function readFigures(
  s: Sentence,
  vocabulary: Vocabulary,
  findings: Findings,
  numbers: readonly NumberUnits[],
): void {
  const { units, first, last } = s;
  const candidates = measureAll(units, vocabulary.usage, numbers, first, last);
  const before = findings.figures.length - 1;
  const near = figureNear(findings, s.index);
  joinCandidates(units, candidates, first, measureBefore(findings.figures[before]), measureBefore(near));
  for (const [i, c] of candidates.entries())
    c.measured ??= rivalCount(units, c.q, countedNear(units, candidates, i) ?? near);
  const made = new Map<Candidate, number>();
  for (const c of candidates) {
    const mixed = c.measured !== null && isMixed(units, c.measured.trigger, first, last);
    if (c.q.implied && (c.measured === null || mixed)) continue;
    addRow(findings.quantities, quantity(s, c, mixed));
    if (c.measured === null || mixed) continue;
    made.set(c, findings.figures.length);
    findings.figures.push(figure(s, vocabulary, c, findings.quantities.length - 1));
  }
  // The whole may stand behind its part: "six of them children among the 80 dead".
  for (const [c, at] of made) findings.figures[at]!.partOf = partOf(units, findings.figures, c, made, before);
}

/** What a number is set against in its own sentence. */
function countedNear(units: Units, candidates: readonly Candidate[], at: number): Counted | undefined {
  const isRival = ({ q, measured }: Candidate) =>
    measured !== null && (isBare(candidates[at]!.q) || q.noun?.unitClass === candidates[at]!.q.noun?.unitClass);
  const rival = candidates.slice(0, at).findLast(isRival);
  return rival?.measured ? { ...rival.measured, ...unitOf(units, rival.q, rival.measured) } : undefined;
}

/** What the last figure before the sentence counts; nothing that hangs on who speaks. */
const measureBefore = (figure: FoundFigure | undefined) =>
  figure === undefined || figure.usage !== null ? null : figure.measure;

function measureAll(
  units: Units,
  usage: Usage,
  numbers: readonly NumberUnits[],
  first: number,
  last: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const number of numbers) {
    const before = candidates.at(-1);
    // "one of them a woman" is one number.
    if (number.implied && before !== undefined && number.from < before.q.to) continue;
    const isPart = before !== undefined && opensPartition(units, before.q, number, first);
    if (isPart) before.opensPartition = true;
    const q = isPart ? withNounOf(before.q, number, before.measured !== null) : number;
    const counted = q.kind === null ? (measured(units, q, first, last) ?? measuredByUsage(units, q, usage)) : null;
    const rate = counted !== null && isRate(units, q, counted, first, last);
    if (rate) Object.assign(q, { kind: "other", rule: "rate" });
    candidates.push({
      q,
      measured: rate ? null : counted,
      whole: null,
      partOfBefore: false,
      opensPartition: false,
    });
  }
  return candidates;
}

/** The kind and the rule of a number: of its figure, or why it is none. */
function verdict(units: Units, c: Candidate, mixed: boolean): Pick<Quantity, "kind" | "rule"> {
  const { q, measured } = c;
  if (q.kind !== null) return { kind: q.kind, rule: q.rule };
  if (mixed) return { kind: "other", rule: "mixed-measures" };
  if (measured !== null) return { kind: "figure", rule: measured.rule };
  return { kind: "other", rule: c.opensPartition ? "whole-of-parts" : uncounted(units, q) };
}

/** What a number lacks that could count something. */
function uncounted(units: Units, { noun }: NumberUnits): string {
  if (noun === null || noun.text === null) return "no-noun";
  if (units.is(noun.head, C.NOCOUNT)) return "noun-not-counted";
  return noun.unitClass === null ? "noun-not-listed" : "no-measure";
}

/** Where the row of a number begins: at its noun where another number's row stands between the article and the noun ("a 12-year-old boy"). */
function shownFrom(units: Units, q: NumberUnits): number {
  const between = units.is(q.numberTo, C.NUM) || units.is(q.numberTo, C.NUMWORD) || units.is(q.numberTo, C.NTH_WORD);
  return q.implied && between && q.noun !== null ? q.noun.from : q.from;
}

function quantity(s: Sentence, c: Candidate, mixed: boolean): Quantity {
  const { units, index } = s;
  const { q } = c;
  const { kind, rule } = verdict(units, c, mixed);
  return {
    sentence: index,
    start: units.start(shownFrom(units, q)),
    end: units.end(q.to - 1),
    numberStart: units.start(q.numberFrom),
    numberEnd: units.end(q.numberTo - 1),
    value: q.value,
    low: q.low,
    high: q.high,
    comparator: q.comparator,
    kind,
    rule,
    noun: q.noun?.text ?? null,
  };
}

/** How many figures back the whole of a part may stand. */
const WHOLE_REACH = 8;

/** Index of the whole: of this sentence, else the last figure of the report before it, of the same measure where there is one. */
function partOf(
  units: Units,
  figures: readonly FoundFigure[],
  c: Candidate,
  made: Map<Candidate, number>,
  before: number,
): number {
  if (c.whole !== null) return made.get(c.whole) ?? -1;
  if (!c.partOfBefore) return -1;
  for (let i = before; i > before - WHOLE_REACH && i >= 0; i--)
    if (figures[i]!.measure === c.measured?.measure && figures[i]!.partOf < 0) return i;
  // "Of these, 40 died" may be of another measure, "The dead include 12" is not.
  return units.is(c.q.from - 1, C.INCLUDING) ? -1 : before;
}

/** "remain displaced", "stay homeless": what lasts is true on a day and happens on none. */
const lasts = (units: Units, trigger: number) =>
  units.meaning(trigger).measure === "displaced" &&
  (units.startsIn(trigger, C.REMAIN) || units.startsIn(trigger, C.LIVE));

function figure(s: Sentence, vocabulary: Vocabulary, c: Candidate, quantity: number): FoundFigure {
  const m = c.measured!;
  const { unit, unitClass } = unitOf(s.units, c.q, m);
  return {
    quantity,
    measure: m.measure,
    unit,
    unitClass,
    counting:
      m.counting ??
      (lasts(s.units, m.trigger) ? "stock" : null) ??
      vocabulary.measures.get(m.measure)?.counting ??
      "flow",
    modality: modalityOf(s.units, c.q, m, s.first),
    method: methodOf(s.units, c.q, m, s.first),
    partOf: -1,
    usage: m.usage ?? null,
    rule: m.rule,
    trigger: s.units.start(m.trigger),
    aside: isAside(s.units, m),
  };
}
