import type { Counting, Period } from "../types.ts";
import type { Findings, FoundFigure, TimeMention } from "../words/findings.ts";
import { isoOf, parseIso } from "./calendar.ts";
import { lastBefore } from "./near.ts";
import { NO_PERIOD, periodOf } from "./period.ts";
import { daysBefore } from "./point.ts";
import { readsMonthFirst } from "./slashed.ts";
import { isStretch, isToll, ownTime } from "./time.ts";

/** How many sentences back the event may stand whose time a figure without one takes over. */
const SAME_EVENT = 2;
/** The same for words that point back: "in that time", "since the attack". */
const SAME_PERIOD = 6;

/** Days before publication after which a time is history. */
const HISTORY = 366;

interface Event {
  period: Period;
  sentence: number;
}

/** When figures happened: their own words, else the event of the sentences before. Asked in the order of the text. */
export class Periods {
  private readonly published: number | null;
  /** Whether `3/4/2019` is the fourth of March; null where the report does not say. */
  private readonly monthFirst: boolean | null;
  private event: Event | null = null;

  constructor(private readonly findings: Findings) {
    this.published = parseIso(findings.report.published);
    this.monthFirst = readsMonthFirst(findings);
  }

  /** The period, and whether the words make a flow of what would be a stock ("displaced since May"). */
  of(figure: FoundFigure): { period: Period; counting: Counting } {
    const time = ownTime(this.findings, figure);
    const counting = time !== null && isStretch(time) ? "flow" : figure.counting;
    return { period: this.periodFor(figure, time, counting), counting };
  }

  private periodFor(figure: FoundFigure, time: TimeMention | null, counting: Counting): Period {
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const happened = counting === "flow" && figure.modality === "reported";
    if (time === null) return happened ? this.carried(sentence, SAME_EVENT, "same-event") : NO_PERIOD;
    if (time.type === "same") return this.carried(sentence, SAME_PERIOD, "same-period");
    if (time.type === "since-event") return this.sinceEvent(sentence, time);
    if (isToll(figure) && time.type === "at" && !time.owner) return this.readOn(sentence, time);
    const period = time.type === "before" ? this.before(time) : this.meant(time, figure.modality === "projected");
    if (happened) this.event = { period, sentence };
    return period;
  }

  private meant(time: TimeMention, ahead: boolean): Period {
    const { text } = this.findings.report;
    return periodOf(time, { text, published: this.published, ahead, monthFirst: this.monthFirst });
  }

  private phrase(time: TimeMention): string {
    return this.findings.report.text.slice(time.start, time.end);
  }

  /** "the day before", "two days earlier": back from the day named last. */
  private before(time: TimeMention): Period {
    const phrase = this.phrase(time);
    const isDay = (t: TimeMention) => t.type === "at" && (t.point.day !== undefined || t.point.weekday !== undefined);
    const named = lastBefore(this.findings.times, time.start, time.sentence, SAME_EVENT, isDay);
    const day = parseIso(named === null ? (this.event?.period.start ?? null) : this.meant(named, false).start);
    if (day === null) return { ...NO_PERIOD, phrase };
    const on = isoOf(daysBefore(time.point.unit, time.count ?? 1, day));
    return { start: on, end: on, precision: "day", phrase, edtf: on, basis: "inferred", rule: "counted-back" };
  }

  /** "since the bombardment": from the event until publication. */
  private sinceEvent(sentence: number, time: TimeMention): Period {
    const { start, precision, edtf } = this.carried(sentence, SAME_PERIOD, "since-event");
    const phrase = this.phrase(time);
    if (start === null || this.published === null) return { ...NO_PERIOD, phrase };
    const end = isoOf(this.published);
    const since = (edtf ?? start).split("/")[0];
    return { start, end, precision, phrase, edtf: `${since}/${end}`, basis: "inferred", rule: "since-event" };
  }

  /**
   * "In March the toll stood at 370,000": the day of the reading ends the stretch that the toll covers; of an event of one day the toll
   * is that day's, whenever it was read.
   */
  private readOn(sentence: number, time: TimeMention): Period {
    const carried = this.carried(sentence, SAME_EVENT, "same-event");
    const { end, phrase } = this.meant(time, false);
    if (carried.start === null || carried.start === carried.end || end === null || end <= carried.start) return carried;
    const edtf = `${(carried.edtf ?? carried.start).split("/")[0]}/${end}`;
    return { ...carried, end, phrase, edtf, rule: "read-on" };
  }

  private carried(sentence: number, reach: number, rule: string): Period {
    const event = this.recent(sentence) ?? this.event;
    if (event === null || sentence - event.sentence > reach) return NO_PERIOD;
    const { period } = event;
    if (period.start === null && period.end === null) return period;
    if (this.isHistory(period)) return NO_PERIOD;
    this.event = { period, sentence };
    return { ...period, basis: "inferred", rule };
  }

  /** "In 1997 floods killed 56.": a time long past is told beside the news and lends itself to nothing. */
  private isHistory({ end, rule }: Period): boolean {
    const day = rule === "time-at" ? parseIso(end) : null;
    return day !== null && this.published !== null && this.published - day > HISTORY;
  }

  /** "A bomb went off on Tuesday. Ten people died.": the day of the sentence before, or its "since", where no figure has it. */
  private recent(sentence: number): Event | null {
    if (this.event !== null && this.event.sentence >= sentence - 1) return null;
    const { start } = this.findings.sentences[sentence]!;
    const time = lastBefore(this.findings.times, start, sentence, 1, (t) => t.role === "event" && isEvent(t));
    return time === null ? null : { period: this.meant(time, false), sentence: time.sentence };
  }
}

/** A time that an event can have: a day, or an open stretch; "in 2018" dates a remark as often as an event. */
function isEvent(time: TimeMention): boolean {
  const { type, point } = time;
  if (type !== "at") return isStretch(time);
  return point.day !== undefined || point.weekday !== undefined || point.named !== undefined;
}
