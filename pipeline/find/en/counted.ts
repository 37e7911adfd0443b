import { C } from "../../words/classes.ts";
import { readCore } from "../numbers/core.ts";
import type { Units } from "../units.ts";
import { isPrevious } from "./pasts.ts";
import { readPoint } from "./points.ts";
import { calendarUnit, type ReadSpan, readSpan } from "./spans.ts";
import type { ReadTime } from "./stretches.ts";

/** "three days ago", "a year ago"; "two days earlier", "a week later", "the day before": counted from the time named last. */
export function counted(units: Units, at: number, last: number): ReadTime | null {
  const article = units.is(at, C.A_AN) || units.is(at, C.THE);
  const number = article ? { to: at + 1, value: 1 } : readCore(units, at, last);
  if (number === null) return null;
  // "the night before"
  const fortnight = units.meaning(number.to).span === "fortnight";
  const night = article && units.is(number.to, C.DAYPART);
  const unit = night ? "day" : fortnight ? "week" : calendarUnit(units, number.to);
  const word = number.to + 1;
  if (unit === undefined) return null;
  const count = number.value * (fortnight ? 2 : 1);
  const time = (type: "ago" | "before" | "after"): ReadTime => ({
    from: at,
    to: word + 1,
    time: { type, point: { unit }, count },
  });
  if (units.is(word, C.AGO)) return isVague(units, at - 1) ? open(time("ago")) : fromDay(units, time("ago"), last);
  // "the week before last"
  if (units.is(word, C.EARLIER) && units.is(word + 1, C.LAST)) return null;
  // "a week earlier, on 11 August": the date says it better.
  if (units.is(word + 1, C.COMMA) && units.is(word + 2, C.DURING) && readPoint(units, word + 3, last, false) !== null)
    return null;
  // "A day earlier gunmen had burned 60 huts"
  const opens = at === 0 && units.is(word, C.EARLIER);
  if (!opens && !endsClause(units, word + 1)) return null;
  if (units.is(word, C.EARLIER)) return time("before");
  return units.is(word, C.LATER) ? time("after") : null;
}

/** "a year ago today", "five years ago on Monday", "ten years ago this week": counted back from that day. */
function fromDay(units: Units, ago: ReadTime, last: number): ReadTime {
  if (ago.time.point.unit === "day") return ago;
  const on = units.is(ago.to, C.DURING) ? ago.to + 1 : ago.to;
  const day = readPoint(units, on, last, on > ago.to);
  // "Two years ago 2019 began"
  if (day === null || day.point.year !== undefined || day.point.which === "last") return ago;
  return { ...ago, to: day.to, time: { ...ago.time, to: day.point } };
}

/** "more than", unlike "exactly" */
const isVague = (units: Units, at: number) => units.is(at, C.CMP) && units.meaning(at).comparator !== "exact";

/** "more than ten years ago", "some 20 years ago": nobody can say when that was. */
const open = ({ from, to, time }: ReadTime): ReadTime => ({
  from,
  to,
  time: { ...time, point: { ...time.point, open: true } },
});

/** "said on Tuesday, two days after the attack", "Nine days after the storm, ...": the day of the attack, counted back from the one named right before or from publication. */
export function daysAfter(units: Units, at: number, last: number): ReadTime | null {
  const one = units.is(at, C.DAYS_AFTER) && /^(?:a|the) /i.test(units.text(at, at + 1));
  const number = one ? { to: at, value: 1 } : readCore(units, at, last);
  if (number === null || !units.is(number.to, C.DAYS_AFTER)) return null;
  const time = (type: "after" | "before" | "days-after"): ReadTime => ({
    from: at,
    to: number.to + 1,
    time: { type, point: { unit: "day" }, count: number.value },
  });
  // "The day after, a mine went off", "three died two days after.": so much later.
  const behind = number.to + 1;
  if (behind >= units.count || units.is(behind, C.COMMA) || units.is(behind, C.STOP)) return time("after");
  const opens = at === 0 || units.is(at - 1, C.DASH);
  // "The raid came ten days after 280 pupils were seized": so long before the raid.
  const came = units.is(at - 1, C.OCCUR);
  // "rose to 101 on Wednesday, officials said, two days after the blast"
  const said = units.is(at - 1, C.COMMA) && (units.timeEnd[at - 2] === at - 1 || units.is(at - 2, C.SAY));
  if (!opens && !came && !said) return null;
  return time(came ? "before" : "days-after");
}

/** "the previous day": counted back from the time named last. */
export function previous(units: Units, at: number): ReadTime | null {
  if (!units.is(at, C.DET) || !units.is(at + 1, C.LAST) || units.meaning(at + 2).span !== "day") return null;
  if (!isPrevious(units, at + 1)) return null;
  return { from: at, to: at + 3, time: { type: "before", point: { unit: "day" }, count: 1 } };
}

/** "a week before the vote" goes on; "the day before" ends. */
const endsClause = (units: Units, at: number) => !units.isWord(at) || units.is(at, C.IN) || units.is(at, C.AND);

/** "the following day", "the next morning". */
export function following(units: Units, at: number): ReadTime | null {
  if (!units.is(at, C.DET) || !units.is(at + 1, C.NEXT)) return null;
  const unit = units.is(at + 2, C.DAYPART) ? "day" : calendarUnit(units, at + 2);
  if (unit !== "day") return null;
  return { from: at, to: at + 3, time: { type: "after", point: { unit }, count: 1 } };
}

/** "the same six months", "those three days". */
function sameSpan(units: Units, at: number, last: number): ReadSpan | null {
  if (!units.is(at, C.DET)) return null;
  const those = units.is(at, C.THEM);
  if (!those && !units.is(at + 1, C.SAME)) return null;
  return readSpan(units, those ? at + 1 : at + 2, last);
}

/** Months of a quarter. */
const QUARTER = 3;

/** "during the year", "in the quarter": of what was told before. */
function sameUnit(units: Units, at: number): ReadTime | null {
  const to = at + 3;
  // "in the year 2018"
  if (!units.is(at, C.DURING) || !units.is(at + 1, C.THE) || !endsClause(units, to) || units.isDigits(to)) return null;
  const { span, portion } = units.meaning(at + 2);
  if (portion === "quarter") return { from: at, to, time: { type: "same", point: { unit: "month" }, count: QUARTER } };
  return span === "year" || span === "month" ? { from: at, to, time: { type: "same", point: { unit: span } } } : null;
}

const UNITS = [
  ["day", /(?:day|night|evening|morning|noon|later|afterwards)$/i],
  ["month", /(?:that|same) month$/i],
  ["year", /(?:that|same) year$/i],
] as const;

/** The unit of "that night", "the same month"; undefined for a stretch ("that time"). */
export const unitPointedAt = (words: string): "day" | "month" | "year" | undefined =>
  UNITS.find(([, word]) => word.test(words))?.[0];

/** "in that time", "over the same days", "that month"; "over the same months of 2018" moves them into another year. */
export function same(units: Units, at: number, last: number): ReadTime | null {
  const led = units.is(at, C.DURING) ? at + 1 : at;
  const span = led > at ? sameSpan(units, led, last) : null;
  if (span !== null)
    return { from: at, to: span.to, time: { type: "same", point: { unit: span.unit }, count: span.count } };
  const unitOf = sameUnit(units, at);
  if (unitOf !== null) return unitOf;
  if (
    !units.is(led, C.SAME_TIME) ||
    (led === at && !/^(that|those|the same|later|hours|minutes|moments)/i.test(units.text(led, led + 1)))
  )
    return null;
  const to = led + 1;
  const of = units.is(to, C.OF) || units.is(to, C.DURING) || units.is(to, C.LAST) ? to : -1;
  const year = of < 0 ? null : readPoint(units, units.is(to, C.LAST) ? to : to + 1, last, true);
  if (year !== null && (year.point.year !== undefined || year.point.unit === "year"))
    return { from: at, to: year.to, time: { type: "same", point: year.point } };
  const unit = unitPointedAt(units.text(led, to));
  return { from: at, to, time: { type: "same", point: unit === undefined ? {} : { unit } } };
}
