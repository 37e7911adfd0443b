import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { HONOURS } from "../words/en/patterns.ts";
import type { Findings, FoundFigure, Quantity } from "../words/findings.ts";
import type { Usage, Words } from "../words/vocabulary.ts";
import { withoutAges } from "./ages.ts";
import { type Candidate, isUpTo } from "./candidate.ts";
import { takeCaptives } from "./captives-told.ts";
import { unitOf } from "./counted-noun.ts";
import { isAside } from "./en/figures/inhabitants.ts";
import { saysNoOther } from "./en/says-other.ts";
import { isShare } from "./en/shares.ts";
import { measured } from "./frames.ts";
import { measuredByUsage } from "./house-usage.ts";
import { joinCandidates } from "./join.ts";
import { noteListHead, takeLine } from "./list-lines.ts";
import type { Measured } from "./measured.ts";
import { isMixed } from "./mixed.ts";
import { methodOf, modalityOf } from "./modality.ts";
import { takeLosses, takeMoves } from "./moves-told.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { linkBreakdown } from "./parts/breakdown.ts";
import { opensPartition, withNounOf } from "./parts/partition.ts";
import { takeShares } from "./parts/shares.ts";
import { partOf } from "./parts/whole-figure.ts";
import { addListed, takePlaceList } from "./place-list.ts";
import { isRate } from "./rate.ts";
import { recount } from "./recount.ts";
import { figureNear } from "./rival-count.ts";
import { addRow } from "./rows.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** Lists the sentence's numbers, and which of them count what, by themselves or beside others. Whether any does. */
export function readFigures(s: Sentence, words: Words, findings: Findings, candidates: readonly Candidate[]): boolean {
  const { units, first } = s;
  if (candidates.length === 0) {
    noteListHead(s, findings, false);
    return false;
  }
  const before = findings.figures.length - 1;
  const near = figureNear(findings, s.index);
  takeMoves(s, candidates, findings);
  takeLosses(s, candidates, findings);
  takeCaptives(s, candidates, findings);
  takeShares(s, candidates, near);
  takeLine(s, candidates, findings);
  takePlaceList(s, candidates, near);
  joinCandidates(
    units,
    withoutAges(units, candidates),
    first,
    measureBefore(findings.figures[before]),
    measureBefore(near),
  );
  for (const c of candidates)
    if (c.measured?.rule === "part-of-before" && partOf(s, findings, c, before) < 0) c.measured = null;
  for (let i = 0; i < candidates.length; i++) recount(s, candidates, i, findings);
  for (const c of candidates) addNumber(s, words, findings, c);
  // The whole may stand behind its part: "six of them children among the 80 dead".
  for (const c of candidates) if (c.figure >= 0) findings.figures[c.figure]!.partOf = partOf(s, findings, c, before);
  linkBreakdown(findings, before + 1);
  const counts = findings.figures.length > before + 1;
  noteListHead(s, findings, counts);
  return counts;
}

/** Lists a number, and its figure where it counts something. */
function addNumber(s: Sentence, words: Words, findings: Findings, c: Candidate): void {
  if (
    c.measured !== null &&
    (isNoBody(s.units, c.q, c.measured.trigger) ||
      comesHomeDead(s.units, c) ||
      diesInCare(s.units, c, findings.figures.at(-1)))
  )
    c.measured = null;
  const mixed =
    c.measured !== null && c.measured.settled !== true && isMixed(s.units, c.measured.trigger, s.first, s.last);
  const counts = c.measured !== null && !mixed;
  if (c.q.implied && !counts) return;
  addRow(findings.quantities, quantity(s, c, mixed));
  if (!counts) return;
  if (c.placed !== null) addListed(s, c.placed, findings);
  c.figure = findings.figures.length;
  findings.figures.push(figure(s, words, c, findings.quantities.length - 1, findings.figures.at(-1)));
}

/** How many units behind "who" the verb may stand. */
const WHO_DIED = 3;

/** "flew home 87 of its citizens who were killed", "84 dead, 42 of whom were brought home": bodies return nowhere to live. */
function comesHomeDead(units: Units, { q: { to }, measured, whole }: Candidate): boolean {
  if (measured?.measure !== "returned") return false;
  if (whole?.measured?.measure === "deaths") return true;
  if (!units.is(to, C.WHO)) return false;
  for (let at = to + 1; at <= to + WHO_DIED; at++) if (units.meaning(at).measure === "deaths") return true;
  return false;
}

/** "Twelve died, one of them in hospital", "including one in hospital" */
function diesInCare(units: Units, { q: { from }, measured, whole }: Candidate, last: FoundFigure | undefined): boolean {
  if (measured?.measure !== "injuries" || !units.is(measured.trigger, C.ADMITTED)) return false;
  return (whole?.measured?.measure ?? (units.is(from - 1, C.INCLUDING) ? last?.measure : null)) === "deaths";
}

/** "No more survivors or bodies were found": a search without a find says of nobody that they live. */
const isNoBody = (units: Units, { value, noun }: NumberUnits, trigger: number) =>
  value === 0 && (units.is(trigger, C.BODIES) || (noun !== null && noun.head >= 0 && units.is(noun.head, C.BODIES)));

/** What the last figure before the sentence counts; nothing that hangs on who speaks. */
const measureBefore = (figure: FoundFigure | undefined) =>
  figure === undefined || figure.usage !== null ? null : figure.measure;

/** The sentence's numbers with what each of them counts by itself. */
export function measureAll(
  { units, first, last }: Sentence,
  usage: Usage,
  numbers: readonly NumberUnits[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const number of numbers) {
    let at = candidates.length - 1;
    while (at >= 0 && candidates[at]!.q.kind === "date") at--;
    const before = candidates[at];
    // "one of them a woman" is one number.
    if (number.implied && before !== undefined && number.from < before.q.to) continue;
    const isPart = before !== undefined && opensPartition(units, before.q, number, first);
    if (isPart) before.opensPartition = true;
    const q = isPart ? withNounOf(before.q, number, before.measured !== null) : number;
    if (isGuess(units, q)) Object.assign(q, { comparator: "about", low: null, high: null });
    const told = q.kind === null ? (measured(units, q, first, last) ?? measuredByUsage(units, q, usage)) : null;
    const ofOthers =
      told !== null &&
      ((before !== undefined && isOfBefore(units, before, q, told)) || isOfSome(units, q, told.trigger));
    const counted = ofOthers ? null : told;
    const refused = counted === null ? null : refusal(units, q, counted, first, last);
    if (refused !== null) Object.assign(q, { kind: "other", rule: refused });
    candidates.push({
      q,
      end: q.to,
      measured: refused === null ? counted : null,
      whole: null,
      partOfBefore: false,
      opensPartition: false,
      placed: null,
      figure: -1,
    });
  }
  return candidates;
}

/** Why a number that words measure is no figure all the same: a rate, or a part of a person ("Killed: 12.500"); null where it is one. */
function refusal(units: Units, q: NumberUnits, counted: Measured, first: number, last: number): string | null {
  if (isRate(units, q, counted, first, last)) return "rate";
  return q.value === null || Number.isInteger(q.value) ? null : "fractional-count";
}

/** What may stand between "the 12 people" and what befell all of them: "who were killed". */
const HELPERS = maskOf(["WHO", "BE", "HAVE", "ADV", "DEEM", "PROJECT", "KNOWN", "TO", "COMMA"]);

/** "Twelve of the 40 villagers who hid there were killed": twelve were; "twelve of the 40 who were killed" tells of all. */
function isOfPart(units: Units, part: NumberUnits, { to }: NumberUnits, trigger: number): boolean {
  if (!units.is(part.numberTo, C.OF) || !units.is(to, C.WHO)) return false;
  for (let at = to; at < trigger; at++) if (!units.any(at, HELPERS)) return true;
  return false;
}

/** "Some of the 40 rebels who came were killed", "the rest of the 40 drowned": nobody says how many. */
function isOfSome(units: Units, { from, to }: NumberUnits, trigger: number): boolean {
  const of = units.is(from - 1, C.THE) ? from - 2 : from - 1;
  if (trigger < to || !units.endsIn(of, C.OF) || !isShare(units, of)) return false;
  if (!units.is(to, C.WHO)) return trigger === to && units.is(trigger, C.V_I) && units.is(trigger, C.V_FIN);
  for (let at = to; at < trigger; at++) if (!units.any(at, HELPERS)) return true;
  return false;
}

const BESIDE_TOLL = maskOf(["AS", "AT"]);

/** "12 dead: 34 rescued", "the toll rose to 12, as 34 were rescued": the words before the mark tell of the first number alone; "12 dead: four in Homs" parts it. */
function isOfBefore(units: Units, before: Candidate, q: NumberUnits, told: Measured): boolean {
  if (before.measured?.trigger !== told.trigger) return false;
  if (isOfPart(units, before.q, q, told.trigger)) return true;
  if (told.trigger >= q.from) return false;
  const lead = q.from - 1;
  // "The toll rose to 12 at 34 Main Street"; "one puts the toll at 12, another at 34"
  if (units.any(lead, BESIDE_TOLL) && (lead === before.end || units.is(lead - 1, C.COMMA))) return true;
  // "The toll rose to 12 in a town of 900"
  if (units.is(lead, C.OF) && units.is(lead - 1, C.AREA)) return true;
  return units.is(q.from - 1, C.COLON) && !(isUpTo(q.value, before.q.value) && saysNoOther(units, q));
}

/** "estimates that 1.3 million people need aid": about so many. */
function isGuess(units: Units, { from, kind, comparator, implied }: NumberUnits): boolean {
  if (kind !== null || comparator !== "exact" || implied) return false;
  return units.is(units.is(from - 1, C.WHO) ? from - 2 : from - 1, C.GUESSES);
}

/** The rule of a number that has no kind by itself: of its figure, or why it is none. */
function ruleOf(units: Units, { q, measured, opensPartition }: Candidate, mixed: boolean): string {
  if (mixed) return "mixed-measures";
  if (measured !== null) return measured.rule;
  return opensPartition ? "whole-of-parts" : uncounted(units, q);
}

/** What a number lacks that could count something. */
function uncounted(units: Units, { noun }: NumberUnits): string {
  if (noun === null || noun.text === null) return "no-noun";
  if (units.is(noun.head, C.NOCOUNT) || noun.unitClass === "event") return "noun-not-counted";
  return noun.unitClass === null ? "noun-not-listed" : "no-measure";
}

const NUMBERS = maskOf(["NUM", "NUMWORD", "NTH_WORD"]);

/** Where the row of a number begins: at its noun where another number's row stands between the article and the noun ("a 12-year-old boy"). */
function shownFrom(units: Units, q: NumberUnits): number {
  return q.implied && q.noun !== null && units.any(q.numberTo, NUMBERS) ? q.noun.from : q.from;
}

/** One past what the row of a number shows: "a girl" of "a girl of two", whose age has a row of its own. */
const shownTo = ({ implied, noun, to }: NumberUnits) => (implied && noun !== null ? Math.min(noun.to, to) : to);

function quantity(s: Sentence, c: Candidate, mixed: boolean): Quantity {
  const { units, index } = s;
  const { q } = c;
  return {
    sentence: index,
    start: units.start(shownFrom(units, q)),
    end: units.end(shownTo(q) - 1),
    numberStart: units.start(q.numberFrom),
    numberEnd: units.end(q.numberTo - 1),
    value: q.value,
    low: q.low,
    high: q.high,
    comparator: q.comparator,
    kind: q.kind ?? (c.measured !== null && !mixed ? "figure" : "other"),
    rule: q.kind === null ? ruleOf(units, c, mixed) : q.rule,
    noun: q.noun?.text ?? null,
  };
}

/** "remain displaced", "stay homeless": what lasts is true on a day and happens on none. */
const lasts = (units: Units, trigger: number) =>
  units.meaning(trigger).measure === "displaced" &&
  (units.startsIn(trigger, C.REMAIN) || units.startsIn(trigger, C.LIVE));

const UNCONFIRMED = maskOf(["UNCONFIRMED"]);

/** "the 40 people killed in", "candles for 40 people killed in", "gathered to remember 40 people killed in" */
const isNamedAsKnown = (units: Units, lead: number) =>
  units.is(lead, C.THE) || HONOURS.test(units.text(lead, lead + 1));

/** "the 132 pupils and nine teachers killed by": both are known. */
const isKnownWith = (last: FoundFigure | undefined, trigger: number) => last?.trigger === trigger && last.known;

function figure(s: Sentence, words: Words, c: Candidate, quantity: number, last: FoundFigure | undefined): FoundFigure {
  const m = c.measured!;
  const trigger = s.units.start(m.trigger);
  const { unit, unitClass } = unitOf(s.units, c.q, m);
  return {
    quantity,
    measure: m.measure,
    unit,
    unitClass,
    counting:
      m.counting ?? (lasts(s.units, m.trigger) ? "stock" : null) ?? words.measures.get(m.measure)?.counting ?? "flow",
    modality: modalityOf(s.units, c.q, m, s.first),
    method: methodOf(s.units, c.q, m, s.first),
    partOf: -1,
    shareOf: -1,
    usage: m.usage ?? null,
    rule: m.rule,
    trigger,
    placed: c.placed === null ? -1 : s.units.start(c.placed.from),
    aside: isAside(s.units, m),
    unconfirmed: s.units.hasAny(UNCONFIRMED),
    known:
      m.rule.startsWith("reduced-passive") && (isNamedAsKnown(s.units, c.q.from - 1) || isKnownWith(last, trigger)),
  };
}
