import { BEFORE_WHEN, HAS_BEHIND, IN_BEGINNING, IN_WHEN, MISSING_SINCE } from "../../words/en/time-patterns.ts";
import type { Findings, FoundFigure, TimeBound, TimeMention } from "../../words/findings.ts";
import { distanceTo, firstFrom, firstNear, REACH } from "../near.ts";
import {
  asideOf,
  HAS_WITHIN,
  isBeforeSemicolon,
  isBesidePopulation,
  isOfCoordinate,
  isOfMainClause,
  isOfNextEvent,
  isOfRoad,
  isOfThosePart,
  isOfWhere,
  STOCKS,
} from "./clause-time.ts";
import {
  ASIDE,
  CLOSE,
  isLeft,
  isOfAside,
  isOfBrackets,
  isOfCompared,
  isOfDeed,
  isOfMoney,
  isOfNext,
  isOfNoPast,
  isOfOther,
  isOfPartBefore,
  isOfPartsClause,
  isReadingOfOther,
} from "./other-time.ts";
import { isRunning, isStretch, isToll, isYear } from "./time-kinds.ts";

/** Marks between a time and a figure make it less likely, by so many characters. */
const FURTHER = { comma: 20, semicolon: 20, colon: 0 };
/** A time that opens the sentence ("In June, ...") holds for all of it. */
const OPENING = 4;
/** How far from a stock its date may stand. */
const STOCK_REACH = 60;

/** A time of the figure's sentence. */
export interface OwnTime {
  time: TimeMention;
  /** The figure comes before a clause with a subject of its own, and the time in it. */
  weak: boolean;
  close: boolean;
}

/**
 * What it costs a time that a clause begins between it and the figure; infinite where it cannot be the figure's. `none`: "the bus rolled over on
 * Friday, but nobody was killed" counts none of what was told.
 */
function costOf(kind: TimeBound["kind"], timeFirst: boolean, opening: boolean, none: boolean): number {
  if (kind === "compare") return Number.POSITIVE_INFINITY;
  if (kind === "part" || kind === "total") return timeFirst ? 0 : Number.POSITIVE_INFINITY;
  if (kind === "contrast") return timeFirst && (opening || none) ? 0 : Number.POSITIVE_INFINITY;
  // "buried on Sunday after a blast killed 12": the blast was before.
  if (kind === "after" || kind === "later") return timeFirst ? Number.POSITIVE_INFINITY : 20;
  if (kind === "relative") return timeFirst ? 40 : 0;
  if (kind === "back") return 0;
  // "Eight went overboard on Saturday; five were found dead"
  if (kind === "next") return timeFirst ? (opening ? 0 : 40) : Number.POSITIVE_INFINITY;
  return timeFirst ? 40 : 80;
}

interface Reach {
  distance: number;
  weak: boolean;
}

/** How far a time is from words of the figure, with what the clauses between them cost. */
function reach(
  findings: Findings,
  time: TimeMention,
  from: number,
  to: number,
  opening: boolean,
  none: boolean,
  part: boolean,
): Reach {
  const { bounds, report } = findings;
  const timeFirst = time.end <= from;
  const [left, right] = timeFirst ? [time.end, from] : [to, time.start];
  let distance = distanceTo(report.text, time, from, to, FURTHER);
  if (timeFirst && (part || closesAside(findings, time))) distance += CLOSED;
  let weak = false;
  for (let i = firstFrom(bounds, left); i < bounds.length && bounds[i]!.start < right; i++) {
    const { kind } = bounds[i]!;
    const next = bounds[i + 1];
    // "On Sunday, two days after the truce, shells killed five"
    const over = (kind === "later" || kind === "part") && next?.kind === "back" && next.start < right;
    // "The raid on Sunday that killed 12", "the raid on Sunday, in which 12 died"
    const named = (kind === "relative" || kind === "aside") && timeFirst && bounds[i]!.start - left <= IN_WHICH;
    distance += over || named ? 0 : costOf(kind, timeFirst, opening, none);
    if ((kind === "and" || kind === "aside") && !timeFirst) weak = true;
  }
  return { distance, weak };
}

/** Characters of ", in ". */
const IN_WHICH = 5;

/** Characters that a time is farther whose clause a comma closes. */
const CLOSED = 60;

/** "In Qamra, where the army attacked on 20 January, two soldiers were killed on Sunday" */
function closesAside({ bounds, report }: Findings, { start, end }: TimeMention): boolean {
  const clause = bounds[firstFrom(bounds, start) - 1];
  return report.text[end] === "," && clause?.kind === "aside" && start - clause.start <= ASIDE;
}

/** The nearer of the two: the number with its noun, and the word that gave the measure. */
function reachOf(findings: Findings, figure: FoundFigure, time: TimeMention, opening: boolean): Reach {
  const { start, end, value } = findings.quantities[figure.quantity]!;
  const none = value === 0;
  const part = figure.partOf >= 0;
  const number = reach(findings, time, start, end, opening, none, part);
  // The verb of "including 14 on Sunday" is that of the whole.
  if (figure.partOf >= 0 && figure.trigger < start) return number;
  const verb = reach(findings, time, figure.trigger, figure.trigger + 1, opening, none, part);
  return verb.distance < number.distance ? verb : number;
}

/** Whether a stock can have a time: "as of", a date that opens the sentence, the day of a count, a stretch that makes it a flow. */
function fitsStock(figure: FoundFigure, time: TimeMention, opening: boolean, distance: number): boolean {
  if (time.role === "count" || (figure.modality === "planned" && time.type === "at")) return true;
  if (time.type === "between" && figure.measure === "in_need") return true;
  if (isStretch(time) || time.type === "since-event")
    return figure.measure === "displaced" || figure.measure === "returned";
  // "Today the agency lists 936,000 refugees": these days.
  if (time.type === "at" && time.point.named === "today") return false;
  if (time.type === "until" || time.point.closing) return opening || distance <= STOCK_REACH;
  if (time.type !== "at") return false;
  // "There were 6,000 refugees in the camp on Saturday"
  if (time.point.weekday !== undefined) return figure.measure === "displaced" && !opening && distance <= CLOSE;
  // "8.9 million people need help in 2022", "43,000 refugees landed there in 2014"
  const year = isYear(time) || time.point.unit === "year";
  if (year && (figure.measure === "in_need" || figure.measure === "displaced"))
    return opening || distance <= STOCK_REACH;
  return opening || (time.point.day !== undefined && distance <= STOCK_REACH);
}

/** Of what a time may be that is not the figure. */
const OF_ANOTHER: readonly ((findings: Findings, figure: FoundFigure, time: TimeMention) => boolean)[] = [
  isOfWhere,
  isBesidePopulation,
  isOfDeed,
  isOfCompared,
  isOfPartBefore,
  isReadingOfOther,
  isOfMoney,
  isOfNextEvent,
  isOfCoordinate,
  isBeforeSemicolon,
  isOfRoad,
  isOfMainClause,
  isOfThosePart,
  isOfPartsClause,
  isOfNoPast,
];

/**
 * The time expression of the figure's own sentence that it belongs to: the nearest in its clause, and one that says when somebody counted
 * only where there is no other. A toll takes the day that names its event ("Saturday's earthquake"). Null where there is none.
 */
export function ownTime(findings: Findings, figure: FoundFigure): OwnTime | null {
  // "seized Qamra, a city of 900,000"
  if (figure.rule === "area-of") return null;
  const quantity = findings.quantities[figure.quantity]!;
  const { start } = findings.sentences[quantity.sentence]!;
  let best: OwnTime | null = null;
  let least = Number.POSITIVE_INFINITY;
  let owned: number | null = null;
  const { times, report } = findings;
  for (let i = firstNear(times, quantity.start); i < times.length && times[i]!.start <= quantity.end + REACH; i++) {
    const time = times[i]!;
    if (time.sentence !== quantity.sentence || (time.role !== "event" && time.role !== "count")) continue;
    if (isSinceOfToll(findings, figure, time)) return { time, weak: false, close: true };
    const counted = isRunning(figure) || (figure.rule.startsWith("number-behind") && time.start >= quantity.end);
    if (time.owner && time.role === "event" && counted) {
      // "Tuesday's deaths raise this year's toll to 40": the nearest that owns it
      const gap = Math.min(Math.abs(quantity.start - time.end), Math.abs(time.start - quantity.end));
      if (owned === null || gap < owned) {
        owned = gap;
        best = { time, weak: false, close: true };
      }
      continue;
    }
    if (owned !== null) continue;
    if (isOfWhen(findings, figure, time)) return { time, weak: false, close: true };
    if (isCause(findings, figure, time)) return { time, weak: false, close: true };
    // "elections next month"
    if (time.point.which === "next" && figure.modality === "reported") continue;
    // "The cyclone, which made landfall on 5 May, has killed 92" on that day.
    const vague = time.type === "at" && time.point.day === undefined && time.point.weekday === undefined;
    const told = vague && time.end <= quantity.start && closesAside(findings, time);
    const aside = time.end <= quantity.start ? asideOf(findings, time) : null;
    if (aside === "begun") return { time: { ...time, type: "since" }, weak: false, close: true };
    // "The camp, opened in 1996, hosts 57,000 refugees"
    if (aside !== null && STOCKS.has(figure.measure)) continue;
    if (told && HAS_BEHIND.test(report.text.slice(time.end, time.end + HAS_WITHIN))) continue;
    if (figure.known && time.end <= quantity.start) continue;
    if (OF_ANOTHER.some((isOf) => isOf(findings, figure, time))) continue;
    // "On Sunday, two days after the truce, 14 died": the truce has the day of its clause for itself.
    if (isOfAside(findings, time, quantity.start) || isOfBrackets(findings, time, quantity)) continue;
    if (time.type === "days-after" && isLeft(findings, time.end, quantity.start) && !isStillOf(figure, time, start))
      continue;
    const opening = time.start - start < OPENING;
    const { distance: way, weak } = reachOf(findings, figure, time, opening);
    if (weak && isOfNext(findings, figure, time)) continue;
    if (figure.counting === "stock" && (!fitsStock(figure, time, opening, way) || isOfOther(findings, time, quantity)))
      continue;
    const lead = opening ? Math.max(way - 2 * FURTHER.comma, Math.min(way, CLOSE / 3)) : way;
    const distance = lead + (time.role === "count" ? REACH_OF_COUNT : 0);
    if (distance < least) {
      least = distance;
      best = { time, weak, close: way <= CLOSE };
    }
  }
  return best;
}

/** "raising to 177 the number of people killed by floods since Thursday": the stretch that is counted, whatever day stands before. */
function isSinceOfToll(
  { report, quantities }: Findings,
  figure: FoundFigure,
  { type, start, role }: TimeMention,
): boolean {
  const { end } = quantities[figure.quantity]!;
  if (type !== "since" || role !== "event") return false;
  // "were searching on Thursday for 31 people missing since Tuesday's flood"
  if (figure.measure === "missing" && start > end && MISSING_SINCE.test(report.text.slice(end, start))) return true;
  // "bring the number of people killed since January to 40"
  if (isRunning(figure) && start > figure.trigger && start < end)
    return !report.text.slice(figure.trigger, end).includes(",");
  if (start < end || start - end > COUNTED) return false;
  return figure.rule.startsWith("number-behind") && !report.text.slice(end, start).includes(",");
}

/** "prayers were said on Friday for 31 pilgrims killed when their bus burned on Wednesday": the day of the clause in which they were killed. */
function isOfWhen(
  { bounds, report, quantities, times }: Findings,
  { quantity, trigger }: FoundFigure,
  time: TimeMention,
): boolean {
  const { end } = quantities[quantity]!;
  if (time.role !== "event" || time.start < end || trigger < end || time.start < trigger) return false;
  // "were killed, three of them when gunmen stormed a school on Tuesday"
  for (let i = firstFrom(bounds, end); i < bounds.length && bounds[i]!.start < time.start; i++)
    if (bounds[i]!.kind === "part") return false;
  // "have died since March, when the war began": the first time behind the figure is its own.
  const first = times[firstFrom(times, end)] === time;
  return (first ? BEFORE_WHEN : IN_WHEN).test(report.text.slice(trigger, time.start));
}

/** How far behind a toll its "since" may stand. */
const COUNTED = 120;

/** "the search went on on Monday for 40 still missing after a ferry sank on Saturday", "1,300 dead after Sunday's quake". */
function isCause({ bounds, times, quantities }: Findings, figure: FoundFigure, time: TimeMention): boolean {
  const { end } = quantities[figure.quantity]!;
  if (figure.measure !== "missing" && !time.owner) return false;
  if (time.start < end || figure.counting !== "flow" || time.role !== "event") return false;
  const bound = bounds[firstFrom(bounds, end)];
  return bound?.kind === "after" && bound.start < time.start && times[firstFrom(times, end)] === time;
}

/** "since the attempt on July 15, 2016, in which some 250 people were killed": what befell them in the event that a stretch begins with. */
export function isOfBeginning(
  { bounds, quantities, report }: Findings,
  figure: FoundFigure,
  time: TimeMention,
): boolean {
  const { start } = quantities[figure.quantity]!;
  if (time.type !== "since" || time.end >= start) return false;
  // "since 7 October, when fighters killed 1,200 people", "since the attack of 3 May on the base in Kessu, in which 92 died"
  if (IN_BEGINNING.test(report.text.slice(time.end, start))) return true;
  const bound = bounds[firstFrom(bounds, time.end)];
  if (bound === undefined || bound.start > start) return false;
  return (bound.kind === "relative" || bound.kind === "aside") && bound.start - time.end <= BEGINNING;
}

/** The longest ", in" between a time and the clause that tells of it. */
const BEGINNING = 12;

/** "Nine days after the storm, the toll stands at 340", "..., 40 are missing": they are of what was then; "..., shells killed five" is not. */
const isStillOf = (figure: FoundFigure, time: TimeMention, start: number) =>
  time.start - start < DATELINE && (isToll(figure) || figure.measure === "missing" || figure.rule === "bodies");

/** How far behind the beginning of its sentence a time may stand that opens it, over a dateline. */
const DATELINE = 60;

/** More than any distance in a sentence's reach. */
const REACH_OF_COUNT = 5000;
