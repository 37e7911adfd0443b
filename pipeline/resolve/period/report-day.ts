import { once } from "../../once.ts";
import type { Period } from "../../types.ts";
import type { Findings, FoundFigure, TimeMention } from "../../words/findings.ts";
import { LEAD } from "./event.ts";
import { type EventTimes, isSinceOne } from "./event-times.ts";
import { SUFFERED } from "./told.ts";

/** How many sentences behind it the only event of a report may lend its day. */
export const FAR = 15;

/** The day that a report is about, the sentence that names it, and whether an event owns it or the report opens with it. */
export interface NamedDay {
  period: Period | null;
  sentence: number;
  opens: boolean;
}

const NOTHING_OPENS: NamedDay = { period: null, sentence: 0, opens: false };

/** The day that a report is about, where its figures do not say so themselves. */
export class ReportDay {
  /** What `sole` found, once it was asked. */
  private day: NamedDay | null = null;
  /** What `opening` found, by sentence. */
  private readonly opened = new Map<number, NamedDay>();
  private readonly counting = once(() => this.sentencesOf(() => true));
  /** The sentences that tell whom or what the event harmed. */
  private readonly harmed = once(() => this.sentencesOf(({ measure }) => SUFFERED.has(measure) || FLED.has(measure)));

  /** `aftermaths`: the sentences told so far in which somebody was arrested, or bodies were found. */
  constructor(
    private readonly findings: Findings,
    private readonly eventTimes: EventTimes,
    private readonly aftermaths: () => readonly number[],
  ) {}

  /** The day for the figures of a sentence. */
  of(sentence: number): NamedDay {
    this.day ??= this.sole();
    return this.day.period === null ? this.openingOf(sentence) : this.day;
  }

  /**
   * The day of the one event that the report tells of: the only one that an event owns ("Sunday's flood"), else the only one on which the report says
   * that something happened; none where there are two. `opens`: an event owns it, or the report opens with it and counts nobody there.
   */
  private sole(): NamedDay {
    const { sentences, times } = this.findings;
    // "In another ambush on Tuesday, six were hurt": told beside what the report is about.
    const days = times.filter(
      (time) =>
        time.role === "event" &&
        !sentences[time.sentence]!.apart &&
        (this.eventTimes.isBrief(time) || this.opensWith(time) || isSinceOne(time) || this.eventTimes.isOfTitle(time)),
    );
    const owned = days.filter((time) => time.owner || this.eventTimes.isOfTitle(time));
    const counted = days.filter(({ sentence }) => this.counts(sentence));
    const told = (owned.length > 0 ? [...owned, ...counted] : this.ofHarm(days)).map((time) => ({
      period: this.eventTimes.periodOf(time),
      sentence: time.sentence,
      opens: owned.length > 0 || (time.sentence <= LEAD && !this.counts(time.sentence)),
    }));
    const first = told.find(({ sentence }) => owned.length > 0 || sentences[sentence]!.happening);
    const alike = told.every(({ period }) => period.start === first?.period.start);
    return first !== undefined && alike ? first : NOTHING_OPENS;
  }

  /** The few days of what befell a place, with which a report opens that counts nobody there. */
  private opensWith(time: TimeMention): boolean {
    return (
      this.findings.sentences[time.sentence]!.happening &&
      !this.counts(time.sentence) &&
      this.eventTimes.isFewDays(time)
    );
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
    const later = this.aftermaths();
    const days = times.filter(
      (time) =>
        time.sentence < sentence && time.role === "event" && (this.eventTimes.isBrief(time) || this.opensWith(time)),
    );
    const [first, ...others] = this.ofHarm(days.filter((time) => !later.includes(time.sentence)));
    if (
      first === undefined ||
      first.sentence > LEAD ||
      this.counts(first.sentence) ||
      !sentences[first.sentence]!.happening
    )
      return NOTHING_OPENS;
    const period = this.eventTimes.periodOf(first);
    const alike = others.every((time) => this.eventTimes.periodOf(time).start === period.start);
    return alike ? { period, sentence: first.sentence, opens: true } : NOTHING_OPENS;
  }

  /** "A dam burst on Monday. Parliament met on Wednesday.": without the days on which nobody was harmed, if there are others. */
  private ofHarm(days: readonly TimeMention[]): readonly TimeMention[] {
    const { sentences } = this.findings;
    const harmful = days.filter(({ sentence }) => sentences[sentence]!.befalls || this.harmed().has(sentence));
    return harmful.length > 0 ? harmful : days.filter(({ sentence }) => !sentences[sentence]!.civil);
  }

  /** Whether a sentence holds a figure. */
  private counts(sentence: number): boolean {
    return this.counting().has(sentence);
  }

  /** The sentences that hold a figure of a kind. */
  private sentencesOf(kind: (figure: FoundFigure) => boolean): ReadonlySet<number> {
    const { figures, quantities } = this.findings;
    return new Set(figures.filter(kind).map(({ quantity }) => quantities[quantity]!.sentence));
  }
}

const FLED: ReadonlySet<string> = new Set(["displaced", "abducted"]);
