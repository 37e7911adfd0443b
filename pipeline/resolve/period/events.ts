import { once } from "../../once.ts";
import type { Period } from "../../types.ts";
import { IN_WHERE, LOOKS_BACK, ROSE_TO } from "../../words/en/time-patterns.ts";
import type { Findings, TimeMention } from "../../words/findings.ts";
import { firstFrom, lastBefore, near } from "../near.ts";
import { fledElsewhere, opensElsewhere } from "../place/elsewhere.ts";
import { parseIso } from "./calendar.ts";
import { EventTimes, isEvent, isSinceOne } from "./event-times.ts";
import { firstNamed, isNewParagraph, partsOf } from "./headings.ts";
import { NamedEvents } from "./named-events.ts";
import { daysLong, NO_PERIOD, takenOver } from "./period.ts";
import { FAR, ReportDay } from "./report-day.ts";
import { isStretch } from "./time-kinds.ts";
import { isDay, type Times } from "./times.ts";

/** A stretch of more days goes on in the next sentence only where that points back ("The raids also ..."). */
const LONG = 31;

/** A stretch of more days is none of an event that a new paragraph tells of. */
const FEW = 7;

/** How many sentences back the event may stand whose time a figure without one takes over. */
export const SAME_EVENT = 2;

/** Why a figure leans on an event: nothing is said, a toll is read again, somebody counted, "in that time", "since the attack". */
type Lending = "same-event" | "read-on" | "count" | "same-period" | "since-event";

/** The last of the sentences with which a report opens. */
const LEAD = 1;

/** How many sentences back the day may stand of an event that no figure has told. */
const RECENT = 2;

/** How many events back "the same six months" may point. */
const REMEMBERED = 20;

interface Event {
  period: Period;
  /** The last sentence that tells of it. */
  sentence: number;
  /** The sentence that said when it was. */
  origin: number;
  aftermath: Aftermath | null;
}

/** What a figure that leans on an event counts: see `carried`. */
interface Leaning {
  brief?: boolean;
  suffered?: boolean;
  fled?: boolean;
  aftermath?: Aftermath | null;
}

/** What comes after the harm, and does not say when that was. */
export type Aftermath = "arrest" | "bodies" | "return";

/** What the report has told of so far, and when it was: what a figure without a time of its own may lean on. */
export class Events {
  private last: Event | null = null;
  private readonly told: Event[] = [];
  private readonly passed = new Set<number>();
  /** The first event of the report that has a day. */
  private main: Event | null = null;
  private readonly eventTimes: EventTimes;
  private readonly day: ReportDay;
  /** Those that the report has dated, by what they are called. */
  readonly known: NamedEvents;
  /** What `partsOf` gave, once it was asked. */
  private parts: Int32Array | null = null;
  /** What `firstNamed` gave, once it was asked. */
  private newPlaces: ReadonlySet<number> | null = null;
  /** Whether all that was told has the period of the main event. */
  private alike = true;

  /** Whether the report is about something that was years ago: "Ten years after the wave". */
  private readonly looksBack = once(() => {
    const { report, sentences } = this.findings;
    const lead = report.text.slice(0, sentences[Math.min(LEAD, sentences.length - 1)]?.end ?? 0);
    return LOOKS_BACK.test(report.title ?? "") || LOOKS_BACK.test(lead);
  });

  constructor(
    private readonly findings: Findings,
    private readonly times: Times,
  ) {
    this.eventTimes = new EventTimes(findings, times);
    this.known = new NamedEvents(findings, this.eventTimes, ({ end }) => times.isLongPast(end));
    const aftermaths = () => this.told.filter(({ aftermath }) => aftermath !== null).map(({ sentence }) => sentence);
    this.day = new ReportDay(findings, this.eventTimes, aftermaths);
  }

  tell(period: Period, sentence: number, aftermath: Aftermath | null = null): void {
    this.last = { period, sentence, origin: sentence, aftermath };
    this.told.push(this.last);
    if (this.main === null && aftermath === null && period.start !== null && daysLong(period) <= LONG)
      this.main = this.last;
    if (aftermath === null && this.rivals(period)) this.alike = false;
  }

  /** "Fighting from Wednesday to Friday left 81 dead. 46 bodies have been brought in since Wednesday": the event is over, whatever is counted since. */
  goOnSince({ start, end }: Period, sentence: number): boolean {
    const { main } = this;
    if (main === null || main.period.start !== start || main.period.start === main.period.end) return false;
    if (end === null || end !== this.findings.report.published || (main.period.end ?? end) >= end) return false;
    this.last = { ...main, sentence };
    return true;
  }

  /** The time of a sentence tells of no event: "6,000 slept in tents on Saturday". */
  pass(sentence: number): void {
    this.passed.add(sentence);
  }

  /** A part with the time of its whole: the report still tells of that. */
  stayOn({ start, end }: Period, sentence: number): void {
    if (this.last?.period.start === start && this.last.period.end === end) this.last = { ...this.last, sentence };
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
    const recent = this.recent(sentence, suffered) ?? (aftermath === null ? this.cause() : null);
    if (recent !== null) this.tell(recent.period, recent.sentence);
    const event = recent ?? this.last;
    if (event === null || sentence - event.sentence > reach) return NO_PERIOD;
    const { period } = event;
    if (period.start === null && period.end !== null) return NO_PERIOD;
    // "In that time" is the same, whatever was counted in it.
    if (event.aftermath !== null && event.aftermath !== aftermath && rule !== "same-period") return NO_PERIOD;
    if (fled && !this.findings.sentences[sentence]!.ofEvent && fledElsewhere(this.findings, event.origin, sentence))
      return NO_PERIOD;
    if (this.isHistory(period) || !this.goesOn(event, sentence, rule, brief)) return NO_PERIOD;
    this.last = { ...event, sentence };
    return period.start === null ? period : takenOver(period, rule);
  }

  /** The day of the quake or the flood that the sentences before told of; null where they told of none, or it has gone on since. */
  ofDisaster(sentence: number, reach: number, bodies: boolean): Period | null {
    const carried = this.carried(sentence, reach, "read-on");
    const natural = this.last !== null && this.findings.sentences[this.last.origin]!.natural;
    return (natural || bodies) && carried.start !== null && carried.start === carried.end ? carried : null;
  }

  /** The period of the only event that a report tells of, where nothing else has a time so far. */
  only(sentence: number): Period | null {
    const { main } = this;
    if (main === null || !this.alike || this.isOther(sentence) || sentence - main.sentence > FAR) return null;
    if (this.isOfOtherPart(main.sentence, sentence) || this.isFar(main, sentence)) return null;
    if (this.isElsewhere(main, sentence) || this.isUnderWay(main)) return null;
    return this.isHistory(main.period) ? null : takenOver(main.period, "only-event");
  }

  /** "Mobs have killed 42 officers since Monday": days until now of something that is no flood say nothing of what is told apart from it. */
  private isUnderWay({ period, origin }: Event): boolean {
    const { report, sentences, naturalTitle } = this.findings;
    if (naturalTitle || sentences[origin]!.natural || period.start === period.end) return false;
    return period.end === report.published && origin > LEAD;
  }

  /** The day that an earlier sentence gives what the report is about: "A ferry sank on Monday. Two bodies were found on Friday, taking the toll to 31". */
  openedWith(sentence: number): Period | null {
    const { period, sentence: named } = this.day.of(sentence);
    return period === null || named >= sentence || this.isHistory(period) ? null : period;
  }

  /** Whether a sentence tells of something else than what the report is about: "Elsewhere, ...", "in an ambush". */
  private isOther(sentence: number): boolean {
    const { apart, anew, ofEvent } = this.findings.sentences[sentence]!;
    return apart || (anew && !ofEvent);
  }

  /** The day of the event that the report is about, where that is named behind a sentence: "14 bodies were found. ... after Sunday's flood". */
  ahead(sentence: number): Period | null {
    const { item } = this.findings.sentences[sentence]!;
    if (this.main !== null || this.isOther(sentence)) return null;
    const { period, sentence: named, opens } = this.day.of(sentence);
    // "Two quakes struck on 6 May." over the lines of a list
    if (item && !((named < sentence || this.findings.naturalTitle) && this.findings.sentences[named]!.natural))
      return null;
    // The words of its own sentence would say so.
    if (named === sentence) return null;
    if (!opens && !this.findings.sentences[sentence]!.ofEvent) return null;
    return period === null || named - sentence > FAR || this.isHistory(period) ? null : takenOver(period, "only-event");
  }

  /** Whether an event was told in another part of the report; what stands before the first heading is of all. */
  private isOfOtherPart(event: number, sentence: number): boolean {
    this.parts ??= partsOf(this.findings);
    const part = this.parts[event]!;
    return part >= 0 && part !== this.parts[sentence];
  }

  /** Whether a new paragraph that does not point back tells of something else: it names a place first, or the event has gone on for days until now. */
  private isFar(event: Event, sentence: number): boolean {
    if (this.findings.sentences[sentence]!.ofEvent) return false;
    if (!isNewParagraph(this.findings, event.sentence, sentence)) return false;
    this.newPlaces ??= firstNamed(this.findings);
    if (this.newPlaces.has(sentence)) return true;
    return event.period.end === this.findings.report.published && daysLong(event.period) > FEW;
  }

  /** Whether a sentence that does not point back opens with another place; the floods that a report began with were in all of its places. */
  private isElsewhere(event: Event, sentence: number): boolean {
    if (this.findings.sentences[sentence]!.ofEvent) return false;
    const everywhere = this.findings.naturalTitle && this.isMain(event.period);
    return !everywhere && opensElsewhere(this.findings, event.origin, sentence);
  }

  /** Whether a sentence still tells of an event, where its words do not say so themselves ("in that time"). */
  private goesOn(event: Event, sentence: number, rule: Lending, brief: boolean): boolean {
    if (rule === "same-period" || rule === "since-event") return true;
    const { apart, pointsBack, natural } = this.findings.sentences[sentence]!;
    const inside = event.sentence === sentence;
    // "A quake struck on Monday. Two drivers were killed in an ambush."
    if (!inside && !natural && this.findings.sentences[event.origin]!.natural && this.isOther(sentence)) return false;
    if (!inside && this.isOfOtherPart(event.sentence, sentence)) return false;
    if (!inside && (apart || (!this.isOnly(event) && this.hasRival(event)))) return false;
    if (daysLong(event.period) > LONG) return (!brief || pointsBack) && (inside || pointsBack || rule === "read-on");
    if (rule === "same-event" && this.isElsewhere(event, sentence)) return false;
    if (inside || !isNewParagraph(this.findings, event.sentence, sentence)) return true;
    if (rule === "same-event" && this.isFar(event, sentence)) return false;
    if (rule === "count") return pointsBack;
    return this.main === null || this.isMain(event.period);
  }

  /** Whether the report has told of nothing else. */
  private isOnly({ period }: Event): boolean {
    return this.alike && this.isMain(period);
  }

  /** "A quake struck on Sunday; the first, on 29 July, left 17 dead.": of two days told in one sentence nobody knows which the next goes on with. */
  private hasRival({ sentence, period }: Event): boolean {
    const { times, sentences } = this.findings;
    const { start, end } = sentences[sentence]!;
    for (let i = firstFrom(times, start); i < times.length && times[i]!.start < end; i++) {
      const time = times[i]!;
      if (time.role !== "event" || !isDay(time)) continue;
      const day = parseIso(this.times.meant(time, false).start);
      const [from, to] = [parseIso(period.start), parseIso(period.end)];
      if (day !== null && from !== null && (day < from || day > (to ?? day))) return true;
    }
    return false;
  }

  /** Another event; "by Saturday" and "in 2011" tell of none that is news. */
  private rivals(period: Period): boolean {
    if (period.start === null || this.isHistory(period)) return false;
    // "2,000 have fled since Saturday" goes on with what was on Saturday.
    return this.main === null || period.start !== this.main.period.start;
  }

  /** A paragraph may return to the report's main event or go on with the one before: where the two differ nobody knows. */
  private isMain({ start, end }: Period): boolean {
    return this.main !== null && this.main.period.start === start && this.main.period.end === end;
  }

  /** "In 1997 floods killed 56.": a time long past is told beside the news and lends itself to nothing. */
  private isHistory({ start, end, rule }: Period): boolean {
    if (rule !== "time-at" || !this.times.isLongPast(end)) return false;
    return !this.looksBack() || this.main?.period.start !== start || this.main.period.end !== end;
  }

  /**
   * "50 bodies were found on Thursday, four days after the dams burst", "on Thursday from the mud of Sunday's flood": when that was of which the last
   * event is the aftermath.
   */
  private cause(): Event | null {
    if (this.last === null || this.last.aftermath === null) return null;
    const { sentence } = this.last;
    const { start, end } = this.findings.sentences[sentence]!;
    const isCause = (t: TimeMention) => t.type === "days-after" || (t.owner && (isDay(t) || isSinceOne(t)));
    const time = near(this.findings.times, sentence, start, end).find(isCause);
    return time === undefined
      ? null
      : { period: this.eventTimes.periodOf(time), sentence, origin: sentence, aftermath: null };
  }

  /** "were moved out of Kessu, where the river stood at nine metres on Wednesday", "the toll rose to 16 on Saturday": no day of what befell them. */
  private isOfWhere({ start, sentence }: TimeMention): boolean {
    const { report, sentences } = this.findings;
    const before = report.text.slice(sentences[sentence]!.start, start);
    return IN_WHERE.test(before) || ROSE_TO.test(before);
  }

  /** "A bomb went off on Tuesday. Ten people died.": the day of the sentence before, or its "since", where no figure has it. */
  private recent(sentence: number, suffered: boolean): Event | null {
    if (this.last !== null && this.last.sentence >= sentence - 1) return null;
    const { start } = this.findings.sentences[sentence]!;
    const named = lastBefore(
      this.findings.times,
      start,
      sentence,
      RECENT,
      (t) => t.role === "event" && isEvent(t) && !this.isOfWhere(t),
    );
    const time = named === null ? null : (this.eventTimes.earlierBehind(named) ?? this.eventTimes.besideToday(named));
    if (time === null || this.passed.has(time.sentence)) return null;
    if (this.last !== null && this.last.sentence >= time.sentence) return null;
    if (time.sentence < sentence - 1 && isNewParagraph(this.findings, time.sentence, sentence)) return null;
    // "The ship got there on Thursday" takes no one's mind off the wreck of Wednesday, told in the same paragraph.
    const { happening } = this.findings.sentences[time.sentence]!;
    const { last } = this;
    const apart =
      suffered &&
      last !== null &&
      (isNewParagraph(this.findings, last.sentence, time.sentence) || daysLong(last.period) > LONG);
    if (this.last !== null && !happening && !apart) return null;
    // "The crush came when a rail gave way where pilgrims had gathered since Friday": no news of Sunday's crush.
    if (last !== null && isStretch(time) && daysLong(last.period) <= FEW && !apart) return null;
    return { period: this.eventTimes.periodOf(time), sentence: time.sentence, origin: time.sentence, aftermath: null };
  }
}
