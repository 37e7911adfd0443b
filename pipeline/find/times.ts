import { maskOf, openingOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { type Findings, isRivalled, type TimeMention, type TimePoint } from "../words/findings.ts";
import { datelineEnd, isDateline } from "./en/datelines.ts";
import { titleLine } from "./en/issue-lines.ts";
import type { ReadTime } from "./en/stretches.ts";
import { mayBeTime } from "./en/time-openings.ts";
import { isOfDated, isOwner, namesLaw, namesPlace } from "./en/time-owner.ts";
import { timeRole } from "./en/time-role.ts";
import { readTime } from "./en/times.ts";
import { readClosingMonth, readWindow } from "./en/windows.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** Classes of which a unit must have one to begin a time. */
const TIME_STARTS = maskOf([
  ...["NUM", "NUMWORD", "VAGUE", "A_AN", "DET"],
  ...["TIME", "MONTH", "WEEKDAY", "DAY_SHORT", "PORTION", "DURATION", "SAME_TIME"],
  ...["EARLY", "LAST", "THIS", "NEXT", "NTH"],
  ...["SINCE", "BETWEEN", "DURING", "ASOF", "FROM", "DAYS_AFTER"],
]);

/** Classes of which every time has one: a sentence without them names none. */
const TIME_WORDS = openingOf([
  ...["TIME", "MONTH", "WEEKDAY", "DAY_SHORT", "DAYPART", "SEASON", "FISCAL", "PORTION", "DURATION", "SAME_TIME"],
  ...["EARLY", "LAST", "THIS", "NEXT", "THEN", "NTH", "NTH_WORD", "AGO"],
  ...["SINCE", "COVERED", "DAYS_AFTER"],
  ...["DATELIKE", "SLASH", "ORDINAL"],
]);
/** How many units a time may be long before the first of them: "in the first few of the", "a hundred and twenty-seven". */
const LEAD = 12;

/** Time expressions; each unit of one is told where it ends. Whether there are any. */
export function readTimes(s: Sentence, findings: Findings): boolean {
  if (!s.units.mayHold(TIME_WORDS)) return false;
  const before = findings.times.length;
  let word = s.first - 1;
  const dateline = findings.sentences[s.index]!.paragraph ? overDateline(s) : s.first;
  for (let i = s.first; ; ) {
    if (i > word) word = s.units.nextOpening(TIME_WORDS, i, s.last);
    if (word === s.last) return findings.times.length > before;
    i = Math.max(i, word - LEAD);
    const found = s.units.any(i, TIME_STARTS) && mayBeTime(s.units, i) ? readTime(s.units, i, s.last) : null;
    if (found === null) {
      i++;
      continue;
    }
    if (
      namesPlace(s.units, found) ||
      namesLaw(s.units, found) ||
      saysLess(s.units, found, s.last) ||
      isOfDated(s.units, found.to, findings.times.at(-1), s.index)
    ) {
      i = found.to;
      continue;
    }
    const past = isRivalled(findings.sentences[s.index]!, s.units.start(found.from));
    const mention = mentionOf(s, found);
    mention.role = past
      ? "partial"
      : found.from < dateline || isOfIssue(s, findings)
        ? "speech"
        : timeRole(s.units, found.from, found.to, s.first);
    mention.owner = isOwner(s.units, found.from, found.to, s.first);
    mention.heads = found.from === s.first && (s.units.is(found.to, C.COLON) || s.units.is(found.to, C.STOP));
    findings.times.push(mention);
    closeTime(s.units, found.from, found.to);
    i = found.to;
  }
}

/** "Flash Update No. 3, 12 June 2024": the day on which the report came out. */
const isOfIssue = ({ units, first, last, index }: Sentence, { sentences }: Findings) =>
  sentences[index]!.paragraph && units.hasAny(ISSUE) && titleLine(units, first, last)?.issue === true;

const ISSUE = maskOf(["ISSUE"]);

/** "on Easter Sunday this year, 21 April", "last week, between 3 and 9 May": the dates behind it say it better. */
function saysLess(units: Units, { to, time: { type, point } }: ReadTime, last: number): boolean {
  if (type !== "at" || point.day !== undefined || !(point.open || point.unit !== undefined)) return false;
  const year = point.open && !units.is(to, C.COMMA) ? (readTime(units, to, last)?.to ?? to) : to;
  if (!units.is(year, C.COMMA)) return false;
  const next = readTime(units, year + 1, last)?.time;
  return next?.point.day !== undefined && (next.type === "at" || next.type === "between");
}

/** A time of a sentence, told of an event. */
export function mentionOf({ index, units }: Sentence, { from, to: end, time }: ReadTime): TimeMention {
  const { type, point, to, count } = time;
  return {
    sentence: index,
    start: units.start(from),
    end: units.end(end - 1),
    role: "event",
    owner: false,
    heads: false,
    type,
    point: wholePoint(point),
    to: to === undefined ? undefined : wholePoint(to),
    count,
  };
}

/** The days that the report says it covers, in its title or in one of its first sentences that counts nobody. */
export function noteWindow(s: Sentence, text: string, findings: Findings): void {
  if (findings.window !== null || s.index > WINDOW) return;
  const found = readWindow(s.units, s.first, s.last) ?? (s.index < 0 ? readClosingMonth(s.units, s.last) : null);
  if (found !== null) findings.window = { time: mentionOf(s, found), text };
}

/** The last sentence that may say what the report covers. */
const WINDOW = 3;

/** A point with all its keys, said or not, in one order: resolving asks for them again and again, and reads objects of one form at once. */
const wholePoint = (point: TimePoint): { [Key in keyof Required<TimePoint>]: TimePoint[Key] } => ({
  year: point.year,
  month: point.month,
  day: point.day,
  weekday: point.weekday,
  part: point.part,
  closing: point.closing,
  yearsBack: point.yearsBack,
  years: point.years,
  slice: point.slice,
  named: point.named,
  easter: point.easter,
  which: point.which,
  unit: point.unit,
  open: point.open,
  slashed: point.slashed,
});

function overDateline({ units, first, last }: Sentence): number {
  return isDateline(units, first, last) ? last : datelineEnd(units, first, last);
}

const HELPERS = maskOf(["BE", "HAVE"]);
const PREDICATES = maskOf(["V_PP", "V_T", "V_I", "STATE", "BE", "ADV", "HARM", "DEEM", "RECOVER"]);

/**
 * Tells the units of a time where it ends. "In May": a month is no verb and says nothing of what may be. "were on Tuesday killed": within a verb it
 * stands as an adverb does, for the rules to read over.
 */
function closeTime(units: Units, from: number, to: number): void {
  // "were early on Tuesday killed"
  const opens = units.is(from - 1, C.EARLY) ? from - 1 : from;
  const within = units.any(opens - 1, HELPERS) && units.any(to, PREDICATES);
  if (within) for (let i = opens; i < to; i++) units.give(i, C.ADV);
  for (let i = from; i < to; i++) {
    units.timeEnd[i] = to;
    if (!units.is(i, C.MONTH) || !units.is(i, C.MODAL)) continue;
    units.take(i, C.MODAL);
    units.take(i, C.PROJECT);
  }
}
