import {
  BEGUN_ASIDE,
  DEED_ASIDE,
  ENDING_CLAUSE,
  ENDS_WITH_AND,
  HAS,
  HAS_BEHIND,
  IN_DOING,
  IN_WHERE,
  JOINED,
} from "../../words/en/time-patterns.ts";
import type { Findings, FoundFigure, TimeMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { firstFrom } from "../near.ts";
import { ASIDE } from "./other-time.ts";
import { isDay } from "./times.ts";
import { STAYING } from "./told.ts";

/** How far behind its figure the time of a clause may stand. */
const BEHIND = 80;

const CLOSES = /[,;:()]/;

/** Points and stretches of their own. */
const POINTS: ReadonlySet<TimeMention["type"]> = new Set(["at", "between", "after", "before"]);

/** "killed 12 in Kessu on Monday and three in Tovar on Tuesday": a time before the "and" is of what stands before it, where another follows the figure. */
export function isOfCoordinate(findings: Findings, figure: FoundFigure, time: TimeMention): boolean {
  const { bounds, quantities, report, times } = findings;
  const { start, end, sentence } = quantities[figure.quantity]!;
  if (figure.partOf >= 0 || time.end > start || !JOINED.test(report.text.slice(time.end, start))) return false;
  // What the time before the "and" is of must have been counted.
  if (
    !figuresFrom(findings, time.start - BEHIND, time.start).some((f) => quantities[f.quantity]!.sentence === sentence)
  )
    return false;
  const next = times[firstFrom(times, end)];
  if (next === undefined || next.sentence !== sentence || next.role !== "event" || !POINTS.has(next.type)) return false;
  if (next.start - end > BEHIND || CLOSES.test(report.text.slice(end, next.start))) return false;
  const bound = bounds[firstFrom(bounds, end)];
  if (bound !== undefined && bound.start < next.start) return false;
  return figuresFrom(findings, end, next.start).length === 0;
}

/** "Monday's blast killed 31 people and Wednesday's raid killed 47": whose event follows the "and". */
export const isOfNextEvent = ({ quantities, report }: Findings, { quantity }: FoundFigure, time: TimeMention) =>
  time.owner &&
  time.start > quantities[quantity]!.end &&
  ENDS_WITH_AND.test(report.text.slice(quantities[quantity]!.end, time.start));

/** "After Tuesday's raid, which killed 12, the road was shut on Thursday": a time behind the comma is of the main clause. */
export function isOfMainClause(
  { bounds, quantities, report, sentences, times }: Findings,
  figure: FoundFigure,
  time: TimeMention,
): boolean {
  const { start: from, end, sentence } = quantities[figure.quantity]!;
  const { start } = sentences[sentence]!;
  if (time.start < end || !report.text.slice(end, time.start).includes(",")) return false;
  // "The raid, which killed 12, shut the road until Thursday"
  if (time.type === "until") return bounds[firstFrom(bounds, from) - 1]?.kind === "aside";
  const first = bounds[firstFrom(bounds, start)];
  // "Nearly a month after a raid killed 12, ..."
  const opens =
    first?.kind === "later" ? first.start - start <= LAPSE : first?.kind === "after" && first.start === start;
  if (!opens) return false;
  const named = times[firstFrom(times, start)];
  if (named !== undefined && named !== time && named.end < end) return true;
  // "Following a raid that killed 12, troops shut the road on Thursday"; whoever left on Thursday "after killing 12" may have killed them then
  return !IN_DOING.test(report.text.slice(start, end));
}

/** Characters of "Nearly a month", "On the twentieth". */
const LAPSE = 20;

/** "The road, shut on Tuesday by a slide that killed 12, opened on Thursday": a time behind the comma is of the main clause where the other stands before. */
export function isOfRoad(
  { bounds, quantities, report, times }: Findings,
  figure: FoundFigure,
  time: TimeMention,
): boolean {
  const { start, end, sentence } = quantities[figure.quantity]!;
  if (time.start < end || bounds[firstFrom(bounds, start) - 1]?.kind !== "relative") return false;
  if (!/,/.test(report.text.slice(end, time.start))) return false;
  const named = times[firstFrom(times, start) - 1];
  if (named === undefined || named.sentence !== sentence || named.role !== "event") return false;
  return (
    ENDING_CLAUSE.test(report.text.slice(Math.max(0, named.start - SHUT_WITHIN), named.start)) &&
    !report.text.slice(named.end, start).includes(",")
  );
}

const SHUT_WITHIN = 24;

/** "Of the 40 killed, 12 died on Tuesday": what follows the comma is told of the part. */
export const isOfThosePart = (
  { quantities, report }: Findings,
  { rule, quantity }: FoundFigure,
  time: TimeMention,
): boolean =>
  rule.startsWith("of-those") &&
  time.start > quantities[quantity]!.end &&
  report.text.slice(quantities[quantity]!.end, time.start).includes(",");

/** "149,000 had come home by the end of May; 200,000 remain in camps": who is there now is so whatever was before the semicolon. */
export function isBeforeSemicolon(
  { bounds, quantities, sentences }: Findings,
  { quantity, counting, rule }: FoundFigure,
  time: TimeMention,
): boolean {
  const { start, sentence } = quantities[quantity]!;
  if ((counting !== "stock" && !STAYING.has(rule)) || time.end > start || time.start === sentences[sentence]!.start)
    return false;
  for (let i = firstFrom(bounds, time.end); i < bounds.length && bounds[i]!.start < start; i++)
    if (bounds[i]!.kind === "next") return true;
  return false;
}

/** "Ida killed 74 in May, while Josef has left 16 dead": another event in a clause of its own, that goes on until now. */
export function isContrasted(
  { bounds, quantities, report, sentences }: Findings,
  { quantity, trigger }: FoundFigure,
): boolean {
  const { start, sentence } = quantities[quantity]!;
  let from = -1;
  for (let i = firstFrom(bounds, sentences[sentence]!.start + 1); i < bounds.length && bounds[i]!.start < start; i++)
    if (bounds[i]!.kind === "contrast") from = bounds[i]!.start;
  return from >= 0 && Math.min(start, trigger) > from && HAS.test(report.text.slice(from, start));
}

/** What is so on a day, and not done on it. */
export const STOCKS: ReadonlySet<string> = new Set(["displaced", "in_need", "population"]);

/** "are in tents in Ruma, where the first snow fell on Sunday": what else was so there. */
export const isOfWhere = ({ report, quantities }: Findings, { measure, quantity }: FoundFigure, time: TimeMention) =>
  STOCKS.has(measure) &&
  IN_WHERE.test(report.text.slice(quantities[quantity]!.end, Math.max(quantities[quantity]!.end, time.start)));

/** "collapsed in Ruma, population 700, on 14 July": how many live there says nothing of a day. */
export const isBesidePopulation = (
  { report, quantities }: Findings,
  { measure, quantity }: FoundFigure,
  time: TimeMention,
) => measure === "population" && isDay(time) && report.text[quantities[quantity]!.end] === ",";

/** Characters of ", have". */
export const HAS_WITHIN = 7;

/** "the revolt, which began in 2009, has killed", "the camp, opened in 1996, hosts": what the time between two commas is of; null for none. */
export function asideOf({ report: { text } }: Findings, { start, end, type }: TimeMention): "begun" | "other" | null {
  if (type !== "at" || text[end] !== ",") return null;
  const before = text.slice(Math.max(0, start - ASIDE), start);
  if (!DEED_ASIDE.test(before)) return null;
  return BEGUN_ASIDE.test(before) && HAS_BEHIND.test(text.slice(end, end + HAS_WITHIN)) ? "begun" : "other";
}
