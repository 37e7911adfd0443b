import { C } from "../words/classes.ts";
import type { Findings, TimeMention } from "../words/findings.ts";
import { claimsLives } from "./en/attributions.ts";
import { datelineEnd } from "./en/datelines.ts";
import { readTime } from "./en/times.ts";
import { maskOf } from "./pattern.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** Classes of which a unit must have one to begin a time. */
const TIME_STARTS = maskOf([
  ...["NUM", "NUMWORD", "A_AN", "DET", "TIME", "MONTH", "WEEKDAY", "EARLY", "LAST", "THIS", "NTH"],
  ...["SINCE", "BETWEEN", "DURING", "ASOF", "VAGUE"],
]);

/** Classes of which every time has one: a sentence without them names none. */
const TIME_WORDS = maskOf([
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
    "AGO",
  ],
  ...["SINCE", "SAME_TIME", "DURATION", "DATELIKE", "SLASH", "ORDINAL"],
]);
/** How many units a time may be long before the first of them: "in the first few of the", "a hundred and twenty-seven". */
const LEAD = 12;

function nextTimeWord(units: Units, from: number, last: number): number {
  let at = from;
  while (at < last && !units.any(at, TIME_WORDS)) at++;
  return at;
}

/** Time expressions; each unit of one is told where it ends. */
export function readTimes(s: Sentence, findings: Findings): void {
  if (!s.units.hasAny(TIME_WORDS)) return;
  let word = s.first - 1;
  const dateline = findings.sentences[s.index]!.paragraph ? datelineEnd(s.units, s.first, s.last) : s.first;
  for (let i = s.first; ; ) {
    if (i > word) word = nextTimeWord(s.units, i, s.last);
    if (word === s.last) return;
    i = Math.max(i, word - LEAD);
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
    s.units.timeEnd.fill(found.to, found.from, found.to);
    clearModal(s.units, found.from, found.to);
    i = found.to;
  }
}

/** "In May": a month is no verb and says nothing of what may be. */
function clearModal(units: Units, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (!units.is(i, C.MONTH) || !units.is(i, C.MODAL)) continue;
    units.take(i, C.MODAL);
    units.take(i, C.PROJECT);
  }
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
  // "guards on Monday listed 60 dead"
  if (speaks(units, to) || units.is(to, C.COUNT_VERB)) return "speech";
  for (let i = at - 1; i >= Math.max(first, at - PARTIAL); i--) if (units.is(i, C.PARTLY)) return "partial";
  return "event";
}
