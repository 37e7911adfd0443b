import type { Counting, Period } from "../types.ts";
import type { Findings, FoundFigure, TimeMention } from "../words/findings.ts";
import { civil, isoOf, parseIso } from "./calendar.ts";
import { Events } from "./events.ts";
import { lastBefore, near } from "./near.ts";
import { NO_PERIOD, periodOf } from "./period.ts";
import { daysBefore } from "./point.ts";
import { readsMonthFirst } from "./slashed.ts";
import { isStretch, isToll, type OwnTime, ownTime } from "./time.ts";

/** How many sentences back the event may stand whose time a figure without one takes over. */
const SAME_EVENT = 2;
/** The same for words that point back: "in that time", "since the attack". */
const SAME_PERIOD = 6;

/** When figures happened: their own words, else the event of the sentences before. Asked in the order of the text. */
export class Periods {
  private readonly published: number | null;
  /** Whether `3/4/2019` is the fourth of March; null where the report does not say. */
  private readonly monthFirst: boolean | null;
  private readonly events: Events;
  /** What was given so far, in the order of the figures. */
  private readonly given: Period[] = [];

  constructor(private readonly findings: Findings) {
    this.published = parseIso(findings.report.published);
    this.monthFirst = readsMonthFirst(findings);
    this.events = new Events(findings, this.published, (time) => this.meant(time, false));
  }

  /** The period, and whether the words make a flow of what would be a stock ("displaced since May"). */
  of(figure: FoundFigure): { period: Period; counting: Counting } {
    const own = ownTime(this.findings, figure);
    const counting = own !== null && isStretch(own.time) && own.time.role === "event" ? "flow" : figure.counting;
    const period = this.partsPeriod(figure, own) ?? this.periodFor(figure, own, counting);
    this.given.push(period);
    return { period, counting };
  }

  /** A part has the period of its whole, but for a time right beside it: "five of them on Monday". */
  private partsPeriod(figure: FoundFigure, own: OwnTime | null): Period | null {
    const whole = figure.partOf < 0 ? undefined : this.given[figure.partOf];
    if (whole === undefined || (own?.close && !own.weak)) return null;
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const { sentence: told } = this.findings.quantities[this.findings.figures[figure.partOf]!.quantity]!;
    if (told !== sentence && this.findings.sentences[sentence]!.apart) return null;
    if (whole.start === null && whole.end === null) return own === null || own.weak ? whole : null;
    return { ...whole, basis: "inferred", rule: "of-the-whole" };
  }

  private periodFor(figure: FoundFigure, own: OwnTime | null, counting: Counting): Period {
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const happened = counting === "flow" && figure.modality === "reported";
    if (own === null || own.weak) {
      const carried = happened ? this.lent(figure, sentence) : NO_PERIOD;
      if (own === null || carried.start !== null) return carried;
    }
    const period = this.ownPeriod(figure, own.time, counting, sentence);
    // "130 are feared drowned after their boat sank on Monday": what is not sure is the number, not the day.
    const past = figure.modality !== "planned" && (period.end ?? "") <= (this.findings.report.published ?? "");
    if (past && (happened || isDay(own.time)) && own.time.role === "event") this.events.tell(period, sentence);
    return period;
  }

  private lent(figure: FoundFigure, sentence: number): Period {
    // "Ten are missing" may be of today; "ten were missing" is told of the event.
    // "... brought the number of displaced to 90,000" counts more than the event did.
    if (isToll(figure) && figure.measure === "displaced") return NO_PERIOD;
    return this.events.carried(sentence, SAME_EVENT, "same-event", figure.measure === "missing");
  }

  private ownPeriod(figure: FoundFigure, time: TimeMention, counting: Counting, sentence: number): Period {
    if (time.type === "same") return this.sameTime(sentence, time);
    if (time.type === "since-event") return this.sinceEvent(sentence, time);
    if (time.type === "before" || time.type === "after") return this.counted(time);
    if (time.type === "until" || time.type === "until-after") return this.until(figure, time, counting);
    if (time.type === "at" && !time.owner && isToll(figure)) return this.readOn(sentence, time, "read-on");
    if (counting === "flow" && time.role === "count") return this.readOn(sentence, time, "count");
    return this.meant(time, figure.modality === "projected");
  }

  private meant(time: TimeMention, ahead: boolean): Period {
    const { text } = this.findings.report;
    return periodOf(time, { text, published: this.published, ahead, monthFirst: this.monthFirst });
  }

  private phrase(time: TimeMention): string {
    return this.findings.report.text.slice(time.start, time.end);
  }

  /** The day that "the day before" is counted from: the last one named, else the event's. */
  private dayBefore(time: TimeMention): number | null {
    const named = lastBefore(this.findings.times, time.start, time.sentence, SAME_EVENT, isDay);
    return parseIso(named === null ? this.events.day : this.meant(named, false).start);
  }

  /** "the day before", "two days earlier", "the following day": from the day named last. */
  private counted(time: TimeMention): Period {
    const phrase = this.phrase(time);
    const day = this.dayBefore(time);
    if (day === null) return { ...NO_PERIOD, phrase };
    const back = time.type === "before";
    const count = (time.count ?? 1) * (back ? 1 : -1);
    const on = isoOf(daysBefore(time.point.unit, count, day));
    const rule = back ? "counted-back" : "counted-on";
    return { start: on, end: on, precision: "day", phrase, edtf: on, basis: "inferred", rule };
  }

  /** "as of 11 April", "by Sunday", "by the next evening": from the event of the same sentence, where that is told of a flow. */
  private until(figure: FoundFigure, time: TimeMention, counting: Counting): Period {
    const { end, precision } =
      time.type === "until" ? this.meant(time, figure.modality === "projected") : this.counted(time);
    const phrase = this.phrase(time);
    if (end === null) return { ...NO_PERIOD, phrase, rule: this.published === null ? "needs-publication-date" : null };
    const begun = counting === "flow" ? this.begun(time) : null;
    const start = begun !== null && begun < end ? begun : null;
    return { start, end, precision, phrase, edtf: `${start ?? ".."}/${end}`, basis: "stated", rule: "time-until" };
  }

  /** The first day of an event that the sentence of an "until" dates: "the attack that began on 24 March". */
  private begun(until: TimeMention): string | null {
    const begins = (t: TimeMention) =>
      t.role === "event" && (t.type === "since" || (isDay(t) && t.start < until.start));
    const time = near(this.findings.times, until.sentence, until.start, until.end).find(begins);
    return time === undefined ? null : this.meant(time, false).start;
  }

  /** "since the bombardment": from the event until publication. */
  private sinceEvent(sentence: number, time: TimeMention): Period {
    const { start, precision, edtf } = this.events.carried(sentence, SAME_PERIOD, "since-event");
    const phrase = this.phrase(time);
    if (start === null || this.published === null) return { ...NO_PERIOD, phrase };
    const end = isoOf(this.published);
    const since = (edtf ?? start).split("/")[0];
    return { start, end, precision, phrase, edtf: `${since}/${end}`, basis: "inferred", rule: "since-event" };
  }

  /** "in that time"; "over the same months of 2018" is the time of before, moved into that year. */
  private sameTime(sentence: number, time: TimeMention): Period {
    const carried = this.events.carried(sentence, SAME_PERIOD, "same-period");
    const year = this.yearOf(time);
    const [start, end] = [parseIso(carried.start), parseIso(carried.end)];
    if (year === null || start === null || end === null) return carried;
    const back = (civil(end).year - year) * 12;
    const [from, to] = [isoOf(daysBefore("month", back, start)), isoOf(daysBefore("month", back, end))];
    return {
      ...carried,
      start: from,
      end: to,
      phrase: this.phrase(time),
      edtf: `${from}/${to}`,
      rule: "same-period-of-year",
    };
  }

  private yearOf({ point }: TimeMention): number | null {
    if (point.year !== undefined) return point.year;
    return point.which === "last" && this.published !== null ? civil(this.published).year - 1 : null;
  }

  /**
   * "In March the toll stood at 370,000", "police on Monday listed 208 dead": the day of the reading ends the stretch that the toll covers;
   * of an event of one day the toll is that day's, whenever it was read.
   */
  private readOn(sentence: number, time: TimeMention, lending: "read-on" | "count"): Period {
    const carried = this.events.carried(sentence, SAME_EVENT, lending);
    const read = this.meant(time, false);
    const { end, phrase } = read;
    if (carried.start === null)
      return end === null ? read : { ...read, start: null, edtf: `../${end}`, rule: "read-on" };
    if (carried.start === carried.end || end === null || end <= carried.start) return carried;
    const edtf = `${(carried.edtf ?? carried.start).split("/")[0]}/${end}`;
    return { ...carried, end, phrase, edtf, rule: "read-on" };
  }
}

/** A time that says on which day something happened. */
const isDay = ({ type, point }: TimeMention) =>
  type === "at" && (point.day !== undefined || point.weekday !== undefined);
