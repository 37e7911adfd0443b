import { once } from "../../once.ts";
import type { Counting, Period } from "../../types.ts";
import { OF_DAYS, SINCE_STRUGGLE } from "../../words/en/time-patterns.ts";
import type { Findings, FoundFigure, TimeMention } from "../../words/findings.ts";
import { isoOf } from "./calendar.ts";
import { type Events, SAME_EVENT } from "./events.ts";
import { timeOverList } from "./headings.ts";
import { isBeforeTotal } from "./other-time.ts";
import { daysLong, inferred, NO_PERIOD, takenOver } from "./period.ts";
import { daysBefore } from "./point.ts";
import { soleStart, startsTold } from "./starts.ts";
import { isOfBeginning } from "./time.ts";
import { isReading, isYear } from "./time-kinds.ts";
import type { Times } from "./times.ts";
import { aftermathOf, countsAgain, isAhead, isToCome, SUFFERED } from "./told.ts";

/** How many sentences back the event may stand to which words point back: "in that time", "since the attack". */
const SAME_PERIOD = 6;

/** How many days more or fewer "this month" may have. */
const SLACK = 4;

/** The longest "since the wall of the upper dam gave way". */
const SINCE = 60;

/** Days of the shortest month. */
const SHORTEST = 28;

/** What the time in a figure's own sentence says of when it happened. */
export class OwnPeriods {
  /** The days on which what the report tells of began. */
  readonly firstDays = once(() => new Set(startsTold(this.findings, this.times).map(({ start }) => start)));
  private readonly countedOnce = new Map<TimeMention, Period>();

  /** `window`: the days that the report covers. */
  constructor(
    private readonly findings: Findings,
    private readonly times: Times,
    private readonly events: Events,
    private readonly window: Period | null,
  ) {}

  of(figure: FoundFigure, time: TimeMention, counting: Counting, sentence: number): Period {
    if (time.type === "same") return this.same(sentence, time);
    if (time.type === "covered" && this.window !== null) return takenOver(this.window, "reporting-period");
    if (time.type === "covered")
      return this.events.asLong(time.count ?? 0) ?? { ...NO_PERIOD, phrase: this.times.phrase(time) };
    if (this.isWindow(time)) return takenOver(this.window!, "reporting-period");
    if (time.type === "since-event") return this.sinceEvent(sentence, time);
    if (isOfBeginning(this.findings, figure, time))
      return { ...this.times.meant({ ...time, type: "at" }, false), rule: "first-day" };
    if (time.type === "since" && time.point.open) return this.sinceNamed(time) ?? this.times.meant(time, false);
    if (time.type === "before" || time.type === "after" || time.type === "days-after") return this.counted(time);
    if (time.type === "until" || time.type === "until-after") return this.until(figure, time, counting);
    const then = time.type === "at" && !time.owner && countsAgain(figure) ? this.times.daysBehind(time) : null;
    if (then !== null) return then;
    const number = this.findings.quantities[figure.quantity]!;
    if (time.type === "at" && !time.owner && isReading(figure, time, number))
      return this.readOn(figure, sentence, time, "read-on");
    if (time.type === "past" && isBeforeTotal(this.findings, time, number))
      return this.readOn(figure, sentence, time, "read-on");
    if (counting === "flow" && time.role === "count") {
      const read = this.readOn(figure, sentence, time, "count");
      // "Firefighters on Monday recovered six bodies": on that day, where nothing is told of which they died.
      return read.start === null && read.end !== null && aftermathOf(figure) === "bodies"
        ? this.times.meant(time, false)
        : read;
    }
    // "stood at 41,000 at the end of July": what is true on the last day.
    if (time.point.closing && (counting === "stock" || figure.measure === "displaced"))
      return this.until(figure, { ...time, type: "until" }, counting);
    if (time.type === "preceding") return this.times.preceding(time);
    if (figure.modality === "planned") return this.times.planned(time);
    // Who needs help in a year needs it to its end.
    const meant = this.times.meant(time, isAhead(figure) || (figure.measure === "in_need" && isYear(time)));
    if (time.type !== "since") return meant;
    return this.times.readBy(sentence, meant, timeOverList(this.findings, sentence));
  }

  /** "this week" in "Weekly note, 24-30 August", given out on 2 September. */
  private isWindow({ type, point }: TimeMention): boolean {
    const { window } = this;
    const unit = point.unit === "week" || point.unit === "month";
    if (window === null || type !== "at" || !unit || point.which !== "this" || point.part !== undefined) return false;
    const whole = Math.abs(daysLong(window) + daysBefore(point.unit, 1, 0)) <= SLACK;
    const start = this.times.startOf(point);
    return whole && start !== null && window.end! < start;
  }

  /** "A day earlier gunmen burned 60 huts and drove out 1,700": counted once, from what was told before the sentence. */
  private counted(time: TimeMention): Period {
    const found = this.countedOnce.get(time) ?? this.times.counted(time, this.events.period);
    this.countedOnce.set(time, found);
    return found;
  }

  /** "that day", "in that time", "over the same months of 2018", "in the same six months". */
  private same(sentence: number, time: TimeMention): Period {
    const { unit } = time.point;
    const day =
      unit !== undefined && time.count === undefined && time.point.which === undefined
        ? this.times.unitNamed(time)
        : null;
    if (day !== null) return takenOver(day, "same-period");
    // "during the year": a raid of one day is no year.
    if (
      (unit === "year" || unit === "month") &&
      time.count === undefined &&
      daysLong(this.events.period ?? NO_PERIOD) < SHORTEST
    )
      return NO_PERIOD;
    // "In the same operation": of the one that was told with a time.
    const named = unit === undefined ? this.times.named(time) : null;
    if (named !== null) return takenOver(named, "same-period");
    const beside = unit === undefined && time.point.year === undefined ? this.times.stretchBefore(time) : null;
    if (beside !== null) return takenOver(beside, "same-period");
    const days = unit === undefined && OF_DAYS.test(this.times.phrase(time));
    const told = days ? this.stretchOf(this.times.stretchTold(time)) : null;
    if (told !== null) return told.start === null ? told : takenOver(told, "same-period");
    const counted = time.count === undefined ? null : this.events.asLong(-daysBefore(unit, time.count, 0));
    const same = counted ?? this.events.carried(sentence, SAME_PERIOD, "same-period");
    if (days && same.start !== null && same.start === same.end) return NO_PERIOD;
    return this.times.movedIntoYear(same, time);
  }

  /** What a stretch means that another time points back to. */
  private stretchOf(time: TimeMention | null): Period | null {
    if (time === null) return null;
    return time.type === "since-event" ? this.sinceEvent(time.sentence, time) : this.times.meant(time, false);
  }

  /** "as of 11 April", "by Sunday", "by the next evening": from the event of the same sentence, where that is told of a flow. */
  private until(figure: FoundFigure, time: TimeMention, counting: Counting): Period {
    const meant = time.type === "until" ? this.read(figure, time) : this.times.counted(time, this.events.period);
    if (meant.end === null) return meant;
    // Who is missing by a day is missing then; what is still to come has not begun.
    const flows = counting === "flow" && figure.measure !== "missing" && figure.modality === "reported";
    const begun = flows ? this.times.begun(time, figure.quantity) : null;
    const start = begun !== null && begun < meant.end ? begun : null;
    const bodies = aftermathOf(figure) === "bodies";
    const day = flows && SUFFERED.has(figure.measure) ? this.dayOfDisaster(figure, time, meant.end, bodies) : null;
    if (day !== null) return day;
    if (flows && begun === null)
      return this.sinceStart(figure, { ...meant, basis: "stated", rule: "time-until" }, time.sentence);
    return { ...meant, start, edtf: `${start ?? ".."}/${meant.end}`, basis: "stated", rule: "time-until" };
  }

  /** "2,000 more could arrive by Saturday": the next one, where that was not said of what is past. */
  private read(figure: FoundFigure, time: TimeMention): Period {
    const next = time.point.weekday !== undefined && isToCome(this.findings, figure);
    return next ? this.times.planned(time) : this.times.meant(time, isAhead(figure));
  }

  /** "Fighting broke out in Kessu on 4 May. ... As of 9 May the army counts 58 dead": since the one beginning that the report has told; who fled or registered by then may have done so before. */
  sinceStart(figure: FoundFigure, until: Period, sentence: number): Period {
    const { measure } = figure;
    if (!SUFFERED.has(measure) || measure === "missing" || aftermathOf(figure) !== null) return until;
    if (until.end === null) return until;
    const told = soleStart(this.findings, this.times) ?? this.events.known.only(sentence);
    const start = told?.start ?? null;
    return start === null || start >= until.end
      ? until
      : { ...takenOver(until, "read-on"), start, edtf: `${start}/${until.end}` };
  }

  /** "On 4 May floods hit the valley. As of 9 May, 411 deaths have been confirmed.": of a disaster of one day the toll is that day's, however late it is read; so are the bodies that were found. */
  private dayOfDisaster({ quantity }: FoundFigure, until: TimeMention, read: string, bodies: boolean): Period | null {
    const { natural } = this.findings.sentences[until.sentence]!;
    const own = natural || bodies ? this.times.dayBegun(until, quantity) : null;
    if (own !== null && own.end! < read) return inferred(own, "read-on");
    const carried = own === null ? this.events.ofDisaster(until.sentence, SAME_EVENT, bodies) : null;
    return carried !== null && carried.end! < read ? carried : null;
  }

  /** "since the bombardment", "on 20 January rebels took Goma; 78 have been killed since": from the event until publication. */
  private sinceEvent(sentence: number, time: TimeMention): Period {
    const here = time.point.named === "then" ? this.times.dayBefore(time) : null;
    if (here !== null) return this.sinceThen(time, here);
    if (time.point.unit !== undefined) return this.sinceThen(time, this.times.unitNamed(time) ?? NO_PERIOD);
    const named = this.sinceNamed(time) ?? this.sinceKnown(time);
    if (named !== null) return named;
    if (time.point.open) return { ...NO_PERIOD, phrase: this.times.phrase(time) };
    return this.sinceThen(time, this.events.carried(sentence, SAME_PERIOD, "since-event"));
  }

  /** "since the takeover": of the day that was told with the same word before ("the takeover of 1 February"); null where none was. */
  private sinceNamed(time: TimeMention): Period | null {
    const begin = this.times.named(time);
    return begin === null ? null : this.sinceThen(time, begin);
  }

  /** "since the dam gave way": the day of the one collapse that the report has dated. */
  private sinceKnown({ start, sentence, ...time }: TimeMention): Period | null {
    const { report, sentences } = this.findings;
    const [words] = /^[^,;.]*/.exec(report.text.slice(start, Math.min(sentences[sentence]!.end, start + SINCE)))!;
    const day =
      this.events.known.behind(words, sentence) ??
      (SINCE_STRUGGLE.test(words) ? soleStart(this.findings, this.times) : null);
    return day === null ? null : this.sinceThen({ start, sentence, ...time }, day);
  }

  sinceThen(time: TimeMention | null, { start, precision, edtf }: Period): Period {
    const phrase = time && this.times.phrase(time);
    if (start === null || this.times.published === null) return { ...NO_PERIOD, phrase };
    const end = isoOf(this.times.published);
    const since = (edtf ?? start).split("/")[0];
    return { start, end, precision, phrase, edtf: `${since}/${end}`, basis: "inferred", rule: "since-event" };
  }

  /** "A quake struck on 3 May. ... The agency put the dead at 400 on Friday": of the one event that the report tells of. */
  private ofReport({ measure }: FoundFigure, sentence: number, ofMore: boolean): Period {
    if (measure !== "deaths" && measure !== "injuries" && measure !== "missing") return NO_PERIOD;
    const day = ofMore
      ? this.events.only.openedWith(sentence)
      : (this.events.only.soFar(sentence) ?? this.events.only.ahead(sentence));
    return day === null ? NO_PERIOD : inferred(day, "read-on");
  }

  /**
   * "In March the toll stood at 370,000", "police on Friday listed 61 dead": the day of the reading ends the stretch that the toll covers;
   * of an event of one day the toll is that day's, whenever it was read.
   */
  private readOn(figure: FoundFigure, sentence: number, time: TimeMention, lending: "read-on" | "count"): Period {
    // "Cholera killed nine people on Monday, bringing the toll to 145": the toll is of more than that.
    const ofMore = this.events.isOf(sentence);
    const lent = ofMore ? this.events.before(sentence, SAME_EVENT) : this.events.carried(sentence, SAME_EVENT, lending);
    const read = this.times.meant(time, false);
    const { end, phrase } = read;
    const carried = lent.start === null && end !== null ? this.ofReport(figure, sentence, ofMore) : lent;
    if (carried.start === null)
      return end === null ? read : { ...read, start: null, edtf: `../${end}`, rule: "read-on" };
    // "Fighting broke out on Monday. The toll stood at 31 on Wednesday.": of all days until then.
    const brief = carried.start === carried.end && !this.firstDays().has(carried.start);
    if (brief || end === null || end <= carried.start) return carried;
    const edtf = `${(carried.edtf ?? carried.start).split("/")[0]}/${end}`;
    return { ...carried, end, phrase, edtf, rule: "read-on" };
  }
}
