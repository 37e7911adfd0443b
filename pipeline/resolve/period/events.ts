import type { Period } from "../../types.ts";
import type { Findings } from "../../words/findings.ts";
import { isElsewhere } from "../place/elsewhere.ts";
import type { Aftermath, Event, Lending } from "./event.ts";
import { EventTimes } from "./event-times.ts";
import { MainEvent } from "./main-event.ts";
import { NamedEvents } from "./named-events.ts";
import { OnlyEvent } from "./only-event.ts";
import { daysLong, NO_PERIOD, takenOver } from "./period.ts";
import { ReportDay } from "./report-day.ts";
import { SameEvent } from "./same-event.ts";
import type { Times } from "./times.ts";
import { UncountedEvents } from "./uncounted-events.ts";

/** How many sentences back the event may stand whose time a figure without one takes over. */
export const SAME_EVENT = 2;

/** How many events back "the same six months" may point. */
const REMEMBERED = 20;

/** What a figure that leans on an event counts: see `carried`. */
interface Leaning {
  brief?: boolean;
  suffered?: boolean;
  fled?: boolean;
  aftermath?: Aftermath | null;
}

/** What the report has told of so far, and when it was: what a figure without a time of its own may lean on. */
export class Events {
  private last: Event | null = null;
  private readonly told: Event[] = [];
  private readonly main: MainEvent;
  private readonly same: SameEvent;
  private readonly uncounted: UncountedEvents;
  /** The one event that the report is about, if it is about one. */
  readonly only: OnlyEvent;
  /** Those that the report has dated, by what they are called. */
  readonly known: NamedEvents;

  constructor(
    private readonly findings: Findings,
    times: Times,
  ) {
    const eventTimes = new EventTimes(findings, times);
    const aftermaths = () => this.told.filter(({ aftermath }) => aftermath !== null).map(({ sentence }) => sentence);
    this.main = new MainEvent(findings, times);
    this.same = new SameEvent(findings, times, this.main, (sentence, day) => this.foundBodies(sentence, day));
    this.uncounted = new UncountedEvents(findings, eventTimes);
    this.only = new OnlyEvent(findings, this.main, this.same, new ReportDay(findings, eventTimes, aftermaths));
    this.known = new NamedEvents(findings, eventTimes, ({ end }) => times.isLongPast(end));
  }

  tell(period: Period, sentence: number, aftermath: Aftermath | null = null): void {
    this.last = { period, sentence, origin: sentence, aftermath };
    this.told.push(this.last);
    this.main.note(this.last);
  }

  /** "Fighting from Wednesday to Friday left 81 dead. 46 bodies have been brought in since Wednesday": the event is over, whatever is counted since. */
  goOnSince({ start, end }: Period, sentence: number): boolean {
    const main = this.main.event;
    if (main === null || main.period.start !== start || main.period.start === main.period.end) return false;
    if (end === null || end !== this.findings.report.published || (main.period.end ?? end) >= end) return false;
    this.last = { ...main, sentence };
    return true;
  }

  /** The time of a sentence tells of no event: "6,000 slept in tents on Saturday". */
  pass(sentence: number): void {
    this.uncounted.pass(sentence);
  }

  /** A part with the time of its whole, or "the attack": the report still tells of that; false where it told of something else last. */
  stayOn({ start, end }: Period, sentence: number): boolean {
    if (this.last?.period.start !== start || this.last.period.end !== end) return false;
    this.last = { ...this.last, sentence };
    return true;
  }

  /** When the last event was. */
  get period(): Period | null {
    return this.last?.period ?? null;
  }

  /** Whether the last event is one of this sentence. */
  isOf(sentence: number): boolean {
    return this.last?.sentence === sentence;
  }

  /** Whether the last event is that people went home. */
  isReturn(): boolean {
    return this.last?.aftermath === "return";
  }

  /** Whether the last event is an arrest, or one of this sentence: whom the police hold for a blast of Sunday they may have arrested since. */
  isArrest(sentence: number): boolean {
    return this.last !== null && (this.last.aftermath === "arrest" || this.last.sentence === sentence);
  }

  /** The event told before a sentence that tells of one itself: "Two more died on Monday, taking the toll to 18". */
  before(sentence: number, reach: number): Period {
    const event = this.told.findLast((e) => e.sentence < sentence);
    if (event === undefined || sentence - event.sentence > reach) return NO_PERIOD;
    return takenOver(event.period, "read-on");
  }

  /** "The war has killed 40,000 since 7 October. It began with an attack in which 1,200 died": the first day of the stretch told right before. */
  beginning(sentence: number, reach: number): Period {
    if (this.last === null || sentence - this.last.sentence > reach) return NO_PERIOD;
    const { start } = this.last.period;
    return start === null ? NO_PERIOD : takenOver({ ...this.last.period, end: start, edtf: start }, "first-day");
  }

  /** "in the same six months": the last period told that is as long. */
  asLong(days: number): Period | null {
    const like = this.told.slice(-REMEMBERED).findLast(({ period }) => Math.abs(daysLong(period) - days) <= days / 10);
    return like === undefined ? null : takenOver(like.period, "same-period");
  }

  /** Whether the last event was told behind a sentence. */
  isAfter(sentence: number): boolean {
    return this.last !== null && this.last.sentence > sentence;
  }

  /**
   * The period of the event told at most `reach` sentences before, for a figure that has none; `brief`: a stretch will not do; `suffered`: it counts
   * what a disaster or an attack does at once; `aftermath`: it counts what comes after, and goes on with such an event alone.
   */
  carried(
    sentence: number,
    reach: number,
    rule: Lending,
    { brief = false, suffered = false, fled = false, aftermath = null }: Leaning = {},
  ): Period {
    const named = rule === "since-event" || rule === "same-period";
    const recent = this.newer(sentence, suffered, named, aftermath);
    if (recent !== null) this.tell(recent.period, recent.sentence);
    const event = recent ?? this.last;
    if (event === null || sentence - event.sentence > reach) return NO_PERIOD;
    const { period } = event;
    if (period.start === null && period.end !== null) return NO_PERIOD;
    // "In that time" is the same, whatever was counted in it.
    if (event.aftermath !== null && event.aftermath !== aftermath && rule !== "same-period") return NO_PERIOD;
    if (fled && !this.findings.sentences[sentence]!.ofEvent && isElsewhere(this.findings, event.origin, sentence))
      return NO_PERIOD;
    if (this.main.isHistory(period) || !this.same.goesOn(event, sentence, rule, brief)) return NO_PERIOD;
    this.last = { ...event, sentence };
    return period.start === null ? period : takenOver(period, rule);
  }

  /** The day of the quake or the flood that the sentences before told of; null where they told of none, or it has gone on since. */
  ofDisaster(sentence: number, reach: number, bodies: boolean): Period | null {
    const carried = this.carried(sentence, reach, "read-on");
    const natural = this.last !== null && this.findings.sentences[this.last.origin]!.natural;
    return (natural || bodies) && carried.start !== null && carried.start === carried.end ? carried : null;
  }

  /** Whether bodies were found on a day, told in one of the last sentences. */
  private foundBodies(sentence: number, day: string | null): boolean {
    for (let i = this.told.length - 1; i >= 0 && this.told[i]!.sentence >= sentence; i--)
      if (this.told[i]!.aftermath === "bodies" && this.told[i]!.period.start === day) return true;
    return false;
  }

  /** What the words of the sentences before tell of since the last event, or the last event came of; null where nothing does. */
  private newer(sentence: number, suffered: boolean, named: boolean, aftermath: Aftermath | null): Event | null {
    const recent = this.uncounted.before(sentence, this.last, suffered, named);
    return recent ?? (aftermath === null ? this.uncounted.causeOf(this.last) : null);
  }
}
