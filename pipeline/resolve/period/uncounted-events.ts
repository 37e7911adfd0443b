import { once } from "../../once.ts";
import { IN_WHERE, ROSE_TO } from "../../words/en/time-patterns.ts";
import type { Findings, TimeMention } from "../../words/findings.ts";
import { lastBefore, near } from "../near.ts";
import { type Event, FEW, LONG } from "./event.ts";
import { type EventTimes, isEvent, isSinceOne } from "./event-times.ts";
import { isNewParagraph } from "./headings.ts";
import { daysLong } from "./period.ts";
import { isStretch } from "./time-kinds.ts";
import { isDay } from "./times.ts";

/** How many sentences back the day may stand of an event that no figure has told. */
const RECENT = 2;

/** Events that a time dates and no figure tells: "A bomb went off on Tuesday. Ten people died." */
export class UncountedEvents {
  /** Sentences whose time tells of no event. */
  private readonly passed = new Set<number>();

  /** The first time of harm in the report. */
  private readonly harm = once(
    () => this.findings.times.find((t) => t.role === "event" && isEvent(t) && this.isOfHarm(t)) ?? null,
  );

  constructor(
    private readonly findings: Findings,
    private readonly eventTimes: EventTimes,
  ) {}

  /** The time of a sentence tells of no event: "6,000 slept in tents on Saturday". */
  pass(sentence: number): void {
    this.passed.add(sentence);
  }

  /**
   * The day of the sentence before, or its "since", where no figure has it; `last`: the event that figures told last, `suffered`: as in `carried`;
   * `named`: words point back to it ("since then").
   */
  before(sentence: number, last: Event | null, suffered: boolean, named: boolean): Event | null {
    if (last !== null && last.sentence >= sentence - 1) return null;
    const day = this.dayBefore(sentence, last?.sentence ?? -1, named);
    const time = day === null ? null : (this.eventTimes.earlierBehind(day) ?? this.eventTimes.besideToday(day));
    if (time === null || this.passed.has(time.sentence)) return null;
    if (last !== null && last.sentence >= time.sentence) return null;
    if (time.sentence < sentence - 1 && isNewParagraph(this.findings, time.sentence, sentence)) return null;
    return last === null || this.isNews(time, last, suffered, named) ? this.eventOf(time) : null;
  }

  /** The last time before a sentence that an event can have: the day of harm rather than of what was done after. */
  private dayBefore(sentence: number, told: number, named: boolean): TimeMention | null {
    const { times, sentences } = this.findings;
    const { start } = sentences[sentence]!;
    const isAnswer = (t: TimeMention) => !named && sentences[t.sentence]!.civil && !t.owner;
    const fits = (t: TimeMention) => t.role === "event" && isEvent(t) && !this.isOfWhere(t) && !isAnswer(t);
    const last = lastBefore(times, start, sentence, RECENT, fits);
    if (last === null || named || isStretch(last) || this.isOfHarm(last)) return last;
    // "A dam burst on Monday. Parliament met on Wednesday. Ten people died."
    const harm = lastBefore(times, start, sentence, RECENT, (t) => t.sentence > told && fits(t) && this.isOfHarm(t));
    // Told further back, it is still what the toll is of; relatives gathered on Friday, and nobody was killed.
    return harm ?? ((this.harm()?.sentence ?? last.sentence) < last.sentence ? null : last);
  }

  /** "Monday's raid", "a dam burst on Monday": no "parliament met on Monday". */
  private isOfHarm({ owner, sentence }: TimeMention): boolean {
    return owner || this.findings.sentences[sentence]!.befalls;
  }

  /** Whether a time takes the mind off the event told last. */
  private isNews(time: TimeMention, last: Event, suffered: boolean, named: boolean): boolean {
    // "The ship got there on Thursday" takes no one's mind off the wreck of Wednesday, told in the same paragraph.
    const { happening } = this.findings.sentences[time.sentence]!;
    const isTold = named ? happening : this.isOfHarm(time);
    const isApart = isNewParagraph(this.findings, last.sentence, time.sentence) || daysLong(last.period) > LONG;
    if (suffered && isApart && (happening || isStretch(time))) return true;
    // "The crush came when a rail gave way where pilgrims had gathered since Friday": no news of Sunday's crush.
    return isTold && !(isStretch(time) && daysLong(last.period) <= FEW);
  }

  /**
   * "50 bodies were found on Thursday, four days after the dams burst", "on Thursday from the mud of Sunday's flood": when that was of which the last
   * event is the aftermath.
   */
  causeOf(last: Event | null): Event | null {
    if (last === null || last.aftermath === null) return null;
    const { sentence } = last;
    const { start, end } = this.findings.sentences[sentence]!;
    const isCause = (t: TimeMention) => t.type === "days-after" || (t.owner && (isDay(t) || isSinceOne(t)));
    const time = near(this.findings.times, sentence, start, end).find(isCause);
    return time === undefined ? null : this.eventOf(time);
  }

  /** "were moved out of Kessu, where the river stood at nine metres on Wednesday", "the toll rose to 16 on Saturday": no day of what befell them. */
  private isOfWhere({ start, sentence }: TimeMention): boolean {
    const { report, sentences } = this.findings;
    const before = report.text.slice(sentences[sentence]!.start, start);
    return IN_WHERE.test(before) || ROSE_TO.test(before);
  }

  private eventOf(time: TimeMention): Event {
    const { sentence } = time;
    return { period: this.eventTimes.periodOf(time), sentence, origin: sentence, aftermath: null };
  }
}
