import type { IsoDate, Period } from "../../types.ts";
import { LAST_NOUN, THE_WEEK } from "../../words/en/time-patterns.ts";
import type { Findings, TimeMention, TimePoint } from "../../words/findings.ts";
import { firstFrom, lastBefore, near, REACH } from "../near.ts";
import { civil, type DayNumber, dayNumber, isoOf, parseIso } from "./calendar.ts";
import { intoYear, movedBy, stretch } from "./moved.ts";
import { NO_PERIOD, periodOf } from "./period.ts";
import { daysBefore, daysOf } from "./point.ts";
import { readsMonthFirst } from "./slashed.ts";
import { isStretch } from "./time-kinds.ts";
import { ofYearTold } from "./told-year.ts";

/** Days before publication after which a time is history. */
const HISTORY = 366;

/** How many days behind the last that it covers a report is published. */
const RECENT = 92;

/** The weekday on or before so many days behind publication is the next one. */
const DAYS_AHEAD = 6;

/** How many sentences back the time may stand from which "two days earlier" counts. */
const NAMED = 2;

/** The longest ", " between a day and what was before it; ", hospital officials said, " may stand there. */
const COMMA = 2;
const SPOKEN_BETWEEN = /^, [^,.;\d]{1,60}, $/;

/** Kinds of times that an event is told with. */
const NAMES: ReadonlySet<TimeMention["type"]> = new Set(["at", "since", "between"]);
/** How many sentences back an event may have been dated that is named again, and how far before its date its noun may stand. */
const SPOKEN = 30;
const BESIDE = 60;

/** A time that says on which day something happened. */
export const isDay = ({ type, point }: TimeMention) =>
  type === "at" && (point.day !== undefined || point.weekday !== undefined || point.easter !== undefined);

/** "as of 5 October": a day that "the previous day" is counted from. */
const isLastDay = ({ type, point }: TimeMention) =>
  type === "until" && (point.day !== undefined || point.weekday !== undefined);

/** The times of one report, seen from its publication. */
export class Times {
  readonly published: DayNumber | null;
  /** Whether `3/4/2019` is the fourth of March; null where the report does not say. */
  private readonly monthFirst: boolean | null;

  constructor(private readonly findings: Findings) {
    this.published = parseIso(findings.report.published);
    this.monthFirst = readsMonthFirst(findings);
  }

  /** Whether a day is history, seen from publication. */
  isLongPast(end: IsoDate | null): boolean {
    const day = this.published === null ? null : parseIso(end);
    return day !== null && this.published! - day > HISTORY;
  }

  /** Whether a day was over before publication. */
  isOver({ start, end }: Period): boolean {
    const day = start === end ? parseIso(end) : null;
    return day !== null && this.published !== null && this.published - day > 1;
  }

  /** What a time means by itself; `ahead`: of what is still to come. */
  meant(time: TimeMention, ahead: boolean): Period {
    const { text } = this.findings.report;
    return periodOf(ofYearTold(this.findings, this.published, this.inMonth(time)), {
      text,
      published: this.published,
      ahead,
      monthFirst: this.monthFirst,
    });
  }

  /** "On 13 October a mosque was hit ... and a club on the 26th": of the month named last, where that day had come. */
  private inMonth(time: TimeMention): TimeMention {
    const { day, month, weekday, which, unit } = time.point;
    if (day === undefined || month !== undefined || weekday !== undefined || which !== undefined || unit !== undefined)
      return time;
    const fits = ({ role, point }: TimeMention) => role === "event" && point.month !== undefined;
    const named = lastBefore(this.findings.times, time.start, time.sentence, NAMED, fits);
    const start = named === null ? null : parseIso(this.meant(named, false).start);
    // "The same log of January 2020 had 12. On the 21st, ...": the news is not of then.
    if (start === null || this.published === null || this.published - start > HISTORY) return time;
    const { year, month: of } = civil(start);
    return dayNumber(year, of, day) > this.published ? time : { ...time, point: { ...time.point, year, month: of } };
  }

  /** The days that the report says it covers, where they lie not long before it. */
  window(): Period | null {
    const { window } = this.findings;
    if (window === null || this.published === null) return null;
    const { text, time } = window;
    const period = periodOf(time, { text, published: this.published, ahead: false, monthFirst: this.monthFirst });
    const end = parseIso(period.end);
    return end === null || period.start === null || this.published - end > RECENT ? null : period;
  }

  /** The first day of a point in time; null where it has no days. */
  startOf(point: TimePoint): IsoDate | null {
    const days = daysOf(point, this.published);
    return days === null ? null : isoOf(days.start);
  }

  /** "plans to move 180 families on Monday": the next one. */
  planned(time: TimeMention): Period {
    const { text } = this.findings.report;
    const weekday = time.point.weekday !== undefined && time.point.which === undefined;
    const published = this.published !== null && weekday ? this.published + DAYS_AHEAD : this.published;
    return periodOf(time, { text, published, ahead: true, monthFirst: this.monthFirst });
  }

  phrase(time: TimeMention): string {
    return this.findings.report.text.slice(time.start, time.end);
  }

  /** "the day before", "two days earlier", "a year later": from the time named last, else from that of the event. */
  counted(time: TimeMention, event: Period | null): Period {
    const { unit } = time.point;
    const phrase = this.phrase(time);
    // "Nineteen died on Tuesday. Four days after the slope gave way, ...": counted from today, not from what the sentence before told of.
    const here = time.type === "days-after";
    const fits = (t: TimeMention) =>
      unit === "day"
        ? (isDay(t) || isLastDay(t)) && (!here || t.sentence === time.sentence)
        : t.role === "event" && isFixed(t);
    const last = lastBefore(this.findings.times, time.start, time.sentence, NAMED, fits);
    // "shot 12 people on Saturday, the mayor said on Monday. The next day, ..." is of Sunday.
    const told = (t: TimeMention) => fits(t) && t.role === "event" && t.sentence === last?.sentence;
    const deed =
      last === null || last.role === "event"
        ? null
        : lastBefore(this.findings.times, last.start, last.sentence, 1, told);
    const named = deed ?? last ?? (here ? this.dayOfMain(time) : null);
    const from =
      named === null
        ? this.countedFrom(time, event)
        : this.meant({ ...named, type: isLastDay(named) ? "at" : named.type }, false);
    const moved = from === null ? null : movedBy(from, time);
    // "The talks failed on Thursday. Two days later, ..." of a Friday's report: nothing that it tells of was on Saturday.
    const ahead = moved?.start != null && this.published !== null && parseIso(moved.start)! > this.published;
    // "The raid was on Sunday. The week before, a bomb went off": on which day is not said.
    const vague = unit === "week" && moved?.start === moved?.end && THE_WEEK.test(phrase);
    return moved === null || ahead || vague ? { ...NO_PERIOD, phrase } : { ...moved, phrase, basis: "inferred" };
  }

  /** "Two days after a raid killed 12, troops shut the road on Thursday": the day of the main clause; null where it has none. */
  private dayOfMain({ end, sentence }: TimeMention): TimeMention | null {
    const { times, report } = this.findings;
    const next = times[firstFrom(times, end)];
    if (next?.sentence !== sentence || next.role !== "event" || !isDay(next)) return null;
    return report.text.slice(end, next.start).includes(",") ? next : null;
  }

  /** "Nine days after the storm, ..." is counted from publication, "two days later" from the event. */
  private countedFrom({ type }: TimeMention, event: Period | null): Period | null {
    if (type !== "days-after" || this.published === null) return event;
    const day = isoOf(this.published);
    return { ...NO_PERIOD, start: day, end: day, precision: "day", edtf: day };
  }

  /** "that night": the day that was named last, be it the first of a stretch ("since 2 May"); null where none was of late. */
  dayNamed(time: TimeMention): Period | null {
    const fits = ({ role, point }: TimeMention) =>
      role === "event" && (point.day !== undefined || point.weekday !== undefined);
    // "hit on Sunday, and by Tuesday 45 had been found. Two died the same evening": on Sunday.
    const last = (test: (t: TimeMention) => boolean) =>
      lastBefore(this.findings.times, time.start, time.sentence, NAMED, test);
    const named = last((t) => fits(t) && t.type !== "until") ?? last(fits);
    return named === null ? null : this.meant({ ...named, type: "at" }, false);
  }

  /** The day or the month that the same sentence names before a time; null where it names none. */
  dayBefore(time: TimeMention): Period | null {
    const fits = (t: TimeMention) =>
      t.sentence === time.sentence &&
      t.role === "event" &&
      t.type === "at" &&
      (isDay(t) || t.point.month !== undefined);
    const named = lastBefore(this.findings.times, time.start, time.sentence, 1, fits);
    return named === null ? null : this.meant(named, false);
  }

  /** "that day", "that year": the day, month or year that was named last. */
  unitNamed(time: TimeMention): Period | null {
    const { unit } = time.point;
    if (unit === "day") return this.dayNamed(time);
    const fits = ({ role, type, point }: TimeMention) =>
      role === "event" && type === "at" && (unit === "month" ? point.month !== undefined : point.year !== undefined);
    const named = lastBefore(this.findings.times, time.start, time.sentence, SPOKEN, fits);
    if (named === null || (unit !== "month" && unit !== "year")) return null;
    const { year, month } = named.point;
    return this.meant({ ...named, point: unit === "year" ? { year } : { year, month } }, false);
  }

  /** "between 1 and 28 January, while 780 went home in the same weeks": the stretch that the sentence named before; null where it named none. */
  stretchBefore(time: TimeMention): Period | null {
    const fits = ({ sentence, role, type }: TimeMention) =>
      sentence === time.sentence && role === "event" && (type === "since" || type === "between" || type === "past");
    const named = lastBefore(this.findings.times, time.start, time.sentence, 1, fits);
    return named === null || time.count !== undefined ? null : this.meant(named, false);
  }

  /** "over the same days": the stretch that this sentence or the one before named last; null where a day was named behind it. */
  stretchTold(time: TimeMention): TimeMention | null {
    const isTold = ({ role }: TimeMention) => role === "event";
    const named = lastBefore(this.findings.times, time.start, time.sentence, 1, isTold);
    return named !== null && (isStretch(named) || named.type === "since-event") ? named : null;
  }

  /** "on Friday, two days after the quake": the day of the quake, said right behind another; null where none is. */
  daysBehind(day: TimeMention): Period | null {
    const { times, report } = this.findings;
    const next = times[firstFrom(times, day.end)];
    if (next?.type !== "days-after" || next.sentence !== day.sentence) return null;
    const between = report.text.slice(day.end, next.start);
    return between.length <= COMMA || SPOKEN_BETWEEN.test(between) ? this.counted(next, null) : null;
  }

  /** "since the takeover" behind "the takeover of 1 February", "since the offensive" behind "launched an offensive on 20 January": what its noun was told with last. */
  named(time: TimeMention): Period | null {
    const { report, times, sentences } = this.findings;
    const noun = LAST_NOUN.exec(this.phrase(time))?.[1];
    if (noun === undefined || time.point.named !== undefined) return null;
    for (let i = firstFrom(times, time.start) - 1; i >= 0 && time.sentence - times[i]!.sentence <= SPOKEN; i--) {
      const t = times[i]!;
      if (t.role !== "event" || t.point.open || !NAMES.has(t.type)) continue;
      const from = Math.max(sentences[t.sentence]!.start, t.start - BESIDE);
      if (` ${report.text.slice(from, t.end).toLowerCase()}`.includes(` ${noun}`))
        return this.meant(t.type === "between" ? t : { ...t, type: "at" }, false);
    }
    return null;
  }

  /** "said on 14 August that 13,000 had fled in the previous three days": counted back from the day named last, else from publication. */
  preceding(time: TimeMention): Period {
    const phrase = this.phrase(time);
    const fits = (t: TimeMention) => t.sentence === time.sentence && isDay(t);
    const named = lastBefore(this.findings.times, time.start, time.sentence, 1, fits);
    const to = named === null ? this.published : parseIso(this.meant(named, false).start);
    if (to === null) return { ...NO_PERIOD, phrase, rule: "needs-publication-date" };
    const from = daysBefore(time.point.unit, time.count ?? 1, to);
    const rest = { ...NO_PERIOD, phrase, precision: "approx", basis: "inferred", rule: "counted-back" } as const;
    return stretch(isoOf(from), isoOf(to), rest);
  }

  /** The first day of an event that the sentence of an "until" dates: "the attack that began on 9 May"; of a part's own beginning nothing is said. */
  begun(until: TimeMention, quantity: number): IsoDate | null {
    const { bounds, quantities } = this.findings;
    let end = Number.POSITIVE_INFINITY;
    for (let i = firstFrom(bounds, quantities[quantity]!.end + 1); i < bounds.length; i++) {
      if (bounds[i]!.kind !== "part" && bounds[i]!.start <= until.end + REACH) continue;
      end = bounds[i]!.start;
      break;
    }
    const begins = (t: TimeMention) =>
      t.role === "event" && t.start < end && (t.type === "since" || (isDay(t) && t.start < until.start));
    const time = near(this.findings.times, until.sentence, until.start, until.end).find(begins);
    return time === undefined ? null : this.meant(time, false).start;
  }

  /** "As of 18 June, 41 have died since the rains began in May": what is counted since a day is counted until the day that the sentence gives, or the heading `over` the list. */
  readBy(sentence: number, since: Period, over: TimeMention | null): Period {
    const { sentences, times } = this.findings;
    const { start, end } = sentences[sentence]!;
    const isReading = (t: TimeMention) =>
      t.type === "until" && t.role === "event" && (isLastDay(t) || t.point.month !== undefined);
    const own = since.start === null ? undefined : near(times, sentence, start, end).find(isReading);
    const until = own ?? (over?.type === "until" ? over : undefined);
    const day = until === undefined ? null : this.meant(until, false).end;
    if (day === null || day <= since.start! || day >= since.end!) return since;
    return { ...since, end: day, edtf: `${(since.edtf ?? since.start!).split("/")[0]}/${day}` };
  }

  /** The day on which the words before an "until" say that it happened: "which made landfall on 5 May and had killed 92 by Friday"; null where it has gone on since. */
  dayBegun(until: TimeMention, quantity: number): Period | null {
    const { quantities, times } = this.findings;
    const { start, end } = quantities[quantity]!;
    const named = lastBefore(
      times,
      Math.max(until.start, start),
      until.sentence,
      1,
      (t) => t.sentence === until.sentence && t !== until && t.role === "event",
    );
    if (named === null || named.end > Math.max(until.end, end) || !isDay(named)) return null;
    const day = this.meant(named, false);
    return day.start !== null && day.start === day.end ? day : null;
  }

  /** "over the same months of 2018": the time of before, moved into that year. */
  movedIntoYear(carried: Period, time: TimeMention): Period {
    const year = this.yearOf(time);
    return year === null ? carried : intoYear(carried, year, this.phrase(time));
  }

  private yearOf({ point }: TimeMention): number | null {
    if (point.year !== undefined) return point.year;
    return point.which === "last" && this.published !== null ? civil(this.published).year - 1 : null;
  }
}

/** Times that have dates of their own. */
const isFixed = ({ type }: TimeMention) => type === "at" || type === "since" || type === "between" || type === "past";
