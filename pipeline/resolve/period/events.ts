import type { Period } from "../../types.ts";
import { IN_RELATIVE, WHEN } from "../../words/en/patterns.ts";
import type { Findings, TimeMention } from "../../words/findings.ts";
import { firstFrom, lastBefore, near } from "../near.ts";
import { fledElsewhere, opensElsewhere } from "../place/elsewhere.ts";
import { parseIso } from "./calendar.ts";
import { firstNamed, isNewParagraph, partsOf } from "./headings.ts";
import { daysLong, NO_PERIOD, takenOver } from "./period.ts";
import { isStretch } from "./time-kinds.ts";
import { isDay, type Times } from "./times.ts";

/** A stretch of more days goes on in the next sentence only where that points back ("The raids also ..."). */
const LONG = 31;

/** A stretch of more days is none of an event that a new paragraph tells of. */
const FEW = 7;

/** Why a figure leans on an event: nothing is said, a toll is read again, somebody counted, "in that time", "since the attack". */
type Lending = "same-event" | "read-on" | "count" | "same-period" | "since-event";

/** How many sentences back the day may stand of an event that no figure has told. */
const RECENT = 2;

/** How many sentences behind it the only event of a report may lend its day. */
const FAR = 15;

/** A report opens with its first sentences. */
const LEAD = 1;

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

/** The day that a report is about, the sentence that names it, and whether an event owns it or the report opens with it. */
interface NamedDay {
  period: Period | null;
  sentence: number;
  opens: boolean;
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
  /** What `sole` found, once it was asked. */
  private day: NamedDay | null = null;
  /** What `opening` found, by sentence. */
  private readonly opened = new Map<number, NamedDay>();
  /** What `partsOf` gave, once it was asked. */
  private parts: Int32Array | null = null;
  /** What `firstNamed` gave, once it was asked. */
  private newPlaces: ReadonlySet<number> | null = null;
  /** The sentences that hold figures, once they were asked for. */
  private counting: ReadonlySet<number> | null = null;
  /** Whether all that was told has the period of the main event. */
  private alike = true;

  constructor(
    private readonly findings: Findings,
    private readonly times: Times,
  ) {}

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

  /** The time of a sentence tells of no event: "43,000 were in shelters on Saturday". */
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
    if (this.isElsewhere(main, sentence)) return null;
    return this.isHistory(main.period) ? null : takenOver(main.period, "only-event");
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
    this.day ??= this.sole();
    const { period, sentence: named, opens } = this.day.period === null ? this.openingOf(sentence) : this.day;
    // "Two quakes struck on 6 May." over the lines of a list
    if (item && !((named < sentence || this.findings.naturalTitle) && this.findings.sentences[named]!.natural))
      return null;
    // The words of its own sentence would say so.
    if (named === sentence) return null;
    if (!opens && !this.findings.sentences[sentence]!.ofEvent) return null;
    return period === null || named - sentence > FAR || this.isHistory(period) ? null : takenOver(period, "only-event");
  }

  /**
   * The day of the one event that the report tells of: the only one that an event owns ("Sunday's flood"), else the only one on which the report says
   * that something happened; none where there are two. `opens`: an event owns it, or the report opens with it and counts nobody there.
   */
  private sole(): NamedDay {
    const { sentences, times } = this.findings;
    const days = times.filter(
      (time) => time.role === "event" && (isDay(time) || isSinceOne(time) || this.isOfTitle(time)),
    );
    const owned = days.filter((time) => time.owner || this.isOfTitle(time));
    const counted = days.filter(({ sentence }) => this.counts(sentence));
    const told = (owned.length > 0 ? [...owned, ...counted] : days).map((time) => ({
      period: this.periodOf(time),
      sentence: time.sentence,
      opens: owned.length > 0 || (time.sentence <= LEAD && !this.counts(time.sentence)),
    }));
    const first = told.find(({ sentence }) => owned.length > 0 || sentences[sentence]!.happening);
    const alike = told.every(({ period }) => period.start === first?.period.start);
    return first !== undefined && alike ? first : NOTHING_OPENS;
  }

  /** "pulled out alive since Tuesday, when the quake struck", under a title that names the quake. */
  private isOfTitle({ type, point, sentence, end }: TimeMention): boolean {
    const { naturalTitle, sentences, report } = this.findings;
    if (!naturalTitle || !sentences[sentence]!.natural || !WHEN.test(report.text.slice(end, end + WHEN_WITHIN)))
      return false;
    return type === "since" && (point.day !== undefined || point.weekday !== undefined);
  }

  /** What `opening` found for a sentence, asked once for all of its figures; for the first sentences of a report alone. */
  private openingOf(sentence: number): NamedDay {
    if (sentence > LEAD + FAR) return NOTHING_OPENS;
    const found = this.opened.get(sentence) ?? this.opening(sentence);
    this.opened.set(sentence, found);
    return found;
  }

  /** The day with which the report opens, counting nobody there, until it tells of another: a body found days later is no other event. */
  private opening(sentence: number): NamedDay {
    const { sentences, times } = this.findings;
    const later = this.told.filter((event) => event.aftermath !== null).map((event) => event.sentence);
    const days = times.filter((time) => time.sentence < sentence && time.role === "event" && isDay(time));
    const [first, ...others] = days.filter((time) => !later.includes(time.sentence));
    if (
      first === undefined ||
      first.sentence > LEAD ||
      this.counts(first.sentence) ||
      !sentences[first.sentence]!.happening
    )
      return NOTHING_OPENS;
    const period = this.periodOf(first);
    const alike = others.every((time) => this.periodOf(time).start === period.start);
    return alike ? { period, sentence: first.sentence, opens: true } : NOTHING_OPENS;
  }

  /** Whether a sentence holds a figure. */
  private counts(sentence: number): boolean {
    const { figures, quantities } = this.findings;
    this.counting ??= new Set(figures.map(({ quantity }) => quantities[quantity]!.sentence));
    return this.counting.has(sentence);
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
    if (daysLong(event.period) > LONG) return !brief && (inside || pointsBack || rule === "read-on");
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
  private isHistory({ end, rule }: Period): boolean {
    return rule === "time-at" && this.times.isLongPast(end);
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
    return time === undefined ? null : { period: this.periodOf(time), sentence, origin: sentence, aftermath: null };
  }

  /** "A bomb went off on Tuesday. Ten people died.": the day of the sentence before, or its "since", where no figure has it. */
  private recent(sentence: number, suffered: boolean): Event | null {
    if (this.last !== null && this.last.sentence >= sentence - 1) return null;
    const { start } = this.findings.sentences[sentence]!;
    const named = lastBefore(this.findings.times, start, sentence, RECENT, (t) => t.role === "event" && isEvent(t));
    const time = named === null ? null : (this.earlierBehind(named) ?? this.besideToday(named));
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
    return { period: this.periodOf(time), sentence: time.sentence, origin: time.sentence, aftermath: null };
  }

  /** "ended the search on Saturday in the block that was hit two days earlier": the day of which the ruins are. */
  private earlierBehind({ sentence, end }: TimeMention): TimeMention | undefined {
    const { times, report, sentences } = this.findings;
    const behind = near(times, sentence, end, sentences[sentence]!.end).find((t) => t.type === "before");
    return behind && IN_RELATIVE.test(report.text.slice(end, behind.start)) ? behind : undefined;
  }

  /** "On Friday the mountain fell, and today they are digging still": the day before is that of the event. */
  private besideToday(time: TimeMention): TimeMention {
    if (time.point.named !== "today") return time;
    const isDayOf = (t: TimeMention) => t.sentence === time.sentence && t.role === "event" && isDay(t);
    return lastBefore(this.findings.times, time.start, time.sentence, 1, isDayOf) ?? time;
  }

  /** "two days after the wreck", "that afternoon", "on Sunday" */
  private periodOf(time: TimeMention): Period {
    if (time.type === "days-after" || time.type === "before") return this.times.counted(time, null);
    // "Three days have passed since the quake of Tuesday."
    if (isSinceOne(time) || this.isOfTitle(time)) return this.times.meant({ ...time, type: "at" }, false);
    return (time.type === "same" ? this.times.dayNamed(time) : null) ?? this.times.meant(time, false);
  }
}

/** "since Tuesday, when the quake struck" */
const WHEN_WITHIN = 7;

const NOTHING_OPENS: NamedDay = { period: null, sentence: 0, opens: false };

/** "since the quake of Tuesday" */
const isSinceOne = ({ type, owner }: TimeMention) => type === "since" && owner;

/** A time that an event can have: a day, or an open stretch; "in 2018" dates a remark as often as an event. */
function isEvent(time: TimeMention): boolean {
  const { type, point } = time;
  if (type === "same") return point.unit === "day";
  if (type !== "at") return isStretch(time) || type === "days-after";
  return point.day !== undefined || point.weekday !== undefined || point.named !== undefined;
}
