import { maskOf, openingOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { type Findings, isRivalled, type TimePoint } from "../words/findings.ts";
import { datelineEnd, isDateline } from "./en/datelines.ts";
import { mayBeTime } from "./en/time-openings.ts";
import { isOwner, namesPlace } from "./en/time-owner.ts";
import { timeRole } from "./en/time-role.ts";
import { readTime } from "./en/times.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** Classes of which a unit must have one to begin a time. */
const TIME_STARTS = maskOf([
  ...["NUM", "NUMWORD", "A_AN", "DET", "TIME", "MONTH", "WEEKDAY", "EARLY", "LAST", "THIS", "NTH", "DAYS_AFTER"],
  ...["SINCE", "BETWEEN", "DURING", "ASOF", "VAGUE", "FROM", "PORTION", "SAME_TIME", "DAY_SHORT", "DURATION"],
]);

/** Classes of which every time has one: a sentence without them names none. */
const TIME_WORDS = openingOf([
  ...[
    "TIME",
    "MONTH",
    "WEEKDAY",
    "DAY_SHORT",
    "EARLY",
    "LAST",
    "THIS",
    "NEXT",
    "THEN",
    "NTH",
    "SEASON",
    "FISCAL",
    "PORTION",
    "AGO",
  ],
  ...["SINCE", "SAME_TIME", "DURATION", "DATELIKE", "SLASH", "ORDINAL", "DAYS_AFTER"],
]);
/** How many units a time may be long before the first of them: "in the first few of the", "a hundred and twenty-seven". */
const LEAD = 12;

/** Time expressions; each unit of one is told where it ends. */
export function readTimes(s: Sentence, findings: Findings): void {
  if (!s.units.mayOpen(TIME_WORDS)) return;
  let word = s.first - 1;
  const dateline = findings.sentences[s.index]!.paragraph ? overDateline(s) : s.first;
  for (let i = s.first; ; ) {
    if (i > word) word = s.units.nextOpening(TIME_WORDS, i, s.last);
    if (word === s.last) return;
    i = Math.max(i, word - LEAD);
    const found = s.units.any(i, TIME_STARTS) && mayBeTime(s.units, i) ? readTime(s.units, i, s.last) : null;
    if (found === null) {
      i++;
      continue;
    }
    if (namesPlace(s.units, found)) {
      i = found.to;
      continue;
    }
    const { type, point, to, count } = found.time;
    const start = s.units.start(found.from);
    const past = isRivalled(findings.sentences[s.index]!, start);
    findings.times.push({
      sentence: s.index,
      start,
      end: s.units.end(found.to - 1),
      role: past ? "partial" : found.from < dateline ? "speech" : timeRole(s.units, found.from, found.to, s.first),
      owner: isOwner(s.units, found.from, found.to, s.first),
      heads: found.from === s.first && (s.units.is(found.to, C.COLON) || s.units.is(found.to, C.STOP)),
      type,
      point: wholePoint(point),
      to: to === undefined ? undefined : wholePoint(to),
      count,
    });
    closeTime(s.units, found.from, found.to);
    i = found.to;
  }
}

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
  which: point.which,
  unit: point.unit,
  open: point.open,
  slashed: point.slashed,
});

function overDateline({ units, first, last }: Sentence): number {
  return isDateline(units, first, last) ? last : datelineEnd(units, first, last);
}

/** Tells the units of a time where it ends. "In May": a month is no verb and says nothing of what may be. */
function closeTime(units: Units, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    units.timeEnd[i] = to;
    if (!units.is(i, C.MONTH) || !units.is(i, C.MODAL)) continue;
    units.take(i, C.MODAL);
    units.take(i, C.PROJECT);
  }
}
