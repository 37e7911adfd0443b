import { once } from "../../once.ts";
import type { Period } from "../../types.ts";
import { TELLS_ON } from "../../words/en/event-kinds.ts";
import { MAIN_CLAUSE } from "../../words/en/time-patterns.ts";
import type { Findings, FoundFigure, TimeMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { lastBefore, near } from "../near.ts";
import { isContrasted } from "./clause-time.ts";
import { type Events, SAME_EVENT } from "./events.ts";
import { timeOfNext, timeOverList, timeOverParagraph, timeUnderHeadline } from "./headings.ts";
import { liveDay } from "./live.ts";
import { isOfAnother, isOfPresent, isPresent, isSoFar } from "./other-time.ts";
import type { OwnPeriods } from "./own-periods.ts";
import { daysLong, inferred, NO_PERIOD, takenOver } from "./period.ts";
import { isDay, isInCustody, isToll } from "./time-kinds.ts";
import type { Times } from "./times.ts";
import { aftermathOf, earlierBound, isBehindBut, isLongBefore, isStaying, MADE_HOMELESS, SUFFERED } from "./told.ts";
import { isLong } from "./window.ts";

/** Days of which a stretch is more than an event. */
const MONTH = 31;

/** What other sentences say of when a figure happened: headings, the event told before, the day that the report is about. */
export class LentPeriods {
  private readonly liveDay = once(() => liveDay(this.findings, this.times));

  /** `window`: the days that the report covers. */
  constructor(
    private readonly findings: Findings,
    private readonly times: Times,
    private readonly events: Events,
    private readonly own: OwnPeriods,
    private readonly window: Period | null,
  ) {}

  /** "Troops launched an offensive on 9 October. At least 72 people have been killed": since then, and not on that day alone. */
  of(figure: FoundFigure, sentence: number, happened: boolean): Period {
    const period = this.lentBy(figure, sentence, happened);
    if (period.start === null || period.start !== period.end) return period;
    if (!isSoFar(this.findings, figure) && !this.findings.sentences[sentence]!.lasts) return period;
    return this.own.firstDays().has(period.start) ? this.own.sinceThen(null, period) : period;
  }

  /** The time of a figure whose sentence names none, as the words lend it. */
  private lentBy(figure: FoundFigure, sentence: number, happened: boolean): Period {
    const retold = this.retold(sentence, happened);
    if (retold !== null) return retold;
    if (this.events.isOf(sentence) && isContrasted(this.findings, figure)) return NO_PERIOD;
    const headed = this.headed(figure, sentence, happened);
    if (headed !== null) return headed;
    if (this.findings.sentences[sentence]!.begins) return this.events.beginning(sentence, SAME_EVENT);
    // "... brought the number of displaced to 90,000" counts more than the event did.
    if (!happened || (isToll(figure) && figure.measure === "displaced")) return NO_PERIOD;
    const told = this.events.isOf(sentence) || this.findings.sentences[sentence]!.pointsBack;
    if (isStaying(this.findings, figure) && !told) return NO_PERIOD;
    const earlier = earlierBound(this.findings, figure);
    if (earlier !== null && (this.events.isOf(sentence) || isLongBefore(this.findings, earlier))) return NO_PERIOD;
    // "No injuries have been recorded", "No one is missing": that is so today.
    const none = this.findings.quantities[figure.quantity]!.value === 0;
    const now = figure.rule === "measure-noun" || (figure.measure === "missing" && isPresent(this.findings, figure));
    if (none && now && !this.events.isOf(sentence)) return NO_PERIOD;
    // "The generators failed, but no patients died": a paragraph that does not say in what.
    const { paragraph, ofEvent } = this.findings.sentences[sentence]!;
    if (none && paragraph && !ofEvent && !told && isBehindBut(this.findings, figure)) return NO_PERIOD;
    if (isInCustody(figure) || isOfPresent(this.findings, figure)) return NO_PERIOD;
    const closing = this.closing(figure, sentence);
    if (closing !== null) return this.from(closing, sentence, "same-event");
    if (isOfAnother(this.findings, figure)) return this.fromBehind(figure, sentence);
    const named = this.named(figure, sentence);
    if (named !== null) return named;
    if (figure.measure === "detained" && !this.events.isArrest(sentence) && !this.arrestedThere(sentence))
      return this.overall(figure) ?? NO_PERIOD;
    // "Ten are missing" may be of today; "ten were missing" is told of the event.
    const suffered = SUFFERED.has(figure.measure);
    const brief = figure.measure === "missing";
    const carried = this.events.carried(sentence, SAME_EVENT, "same-event", {
      brief,
      suffered,
      fled: figure.measure === "displaced",
      aftermath: aftermathOf(figure),
    });
    // "Rebels struck on Monday. The insurgency has killed 4,000 people."
    if (this.isOfWar(sentence) && daysLong(carried) <= MONTH) return NO_PERIOD;
    if (this.isOfMore(figure, sentence, carried)) return NO_PERIOD;
    // "Shells hit Kessu on Monday. Some 400 families have gone home."
    const isDay = carried.start !== null && carried.start === carried.end;
    if (figure.measure === "returned" && isDay && !this.events.isReturn()) return NO_PERIOD;
    // "Ten years on, 98 girls are still missing": now, whatever was then.
    if (brief && this.times.isLongPast(carried.end)) return NO_PERIOD;
    if (carried.rule !== null || carried.phrase !== null) return carried;
    const next = this.next(figure, sentence);
    if (next !== null) return next;
    const overall = this.overall(figure);
    if (overall !== null) return overall;
    // "No volunteer has been hurt": so far.
    const uprooted = figure.measure === "displaced" && MADE_HOMELESS.has(figure.rule);
    if (!(suffered || uprooted) || (none && (brief || isSoFar(this.findings, figure)))) return carried;
    const only = this.events.only.soFar(sentence) ?? this.events.only.ahead(sentence) ?? this.live(figure) ?? carried;
    return brief && this.times.isLongPast(only.end) ? NO_PERIOD : only;
  }

  /** "The village was also attacked in March. Ten people died.": the month or the year that closes what the sentence before tells, and counts nobody. */
  private closing({ measure }: FoundFigure, sentence: number): TimeMention | null {
    const { report, sentences, times } = this.findings;
    const before = sentences[sentence - 1];
    const { start, paragraph, apart, anew, ofEvent } = sentences[sentence]!;
    if (before === undefined || !before.befalls || paragraph || apart || (anew && !ofEvent)) return null;
    if (!SUFFERED.has(measure) || figuresFrom(this.findings, before.start, before.end).length > 0) return null;
    const time = lastBefore(times, start, sentence, 1, (t) => t.sentence === sentence - 1);
    if (time?.role !== "event" || time.type !== "at" || isDay(time.point) || time.point.open) return null;
    if (time.point.month === undefined && time.point.year === undefined) return null;
    const closes = before.end - time.end <= 1;
    return closes && MAIN_CLAUSE.test(report.text.slice(before.start, time.start)) ? time : null;
  }

  /** The day that the next sentence gives, or the one under a headline. */
  private next(figure: FoundFigure, sentence: number): Period | null {
    const time =
      timeOfNext(this.findings, this.times, sentence) ?? timeUnderHeadline(this.findings, this.times, figure);
    return time === null ? null : this.from(time, sentence, "dated-next");
  }

  /** "Police held a man over a raid that killed 12. The raid took place on Monday.": no day of what was told before. */
  private fromBehind(figure: FoundFigure, sentence: number): Period {
    const next = this.next(figure, sentence);
    if (next !== null || !SUFFERED.has(figure.measure)) return next ?? NO_PERIOD;
    return this.events.only.ahead(sentence) ?? NO_PERIOD;
  }

  /** "In Kessu, nine pupils died in the quake": of the day that the report has given it, whatever it told after that. */
  private named({ measure }: FoundFigure, sentence: number): Period | null {
    if (!SUFFERED.has(measure) && measure !== "displaced") return null;
    const { apart, anew } = this.findings.sentences[sentence]!;
    if (apart || this.events.isOf(sentence)) return null;
    const { known } = this.events;
    const day = anew ? known.ahead(sentence) : known.of(sentence, this.events.period === null);
    if (day === null) return null;
    if (!this.events.stayOn(day, sentence)) this.events.tell(day, sentence);
    return inferred(day, "same-event");
  }

  /** It tells of a war, which is more than an event. */
  private isOfWar(sentence: number): boolean {
    const { places, sentences } = this.findings;
    const { start, end } = sentences[sentence]!;
    return near(places, sentence, start, end).some(({ generic }) => generic === "war");
  }

  /** "The siege began on 3 May. The bombardment has killed 900.", "A farmer was shot on Monday. The fighting has uprooted 9,000.": not on that day alone, nor since. */
  private isOfMore({ measure }: FoundFigure, sentence: number, carried: Period): boolean {
    if (!this.findings.sentences[sentence]!.lasts || carried.start === null || carried.start !== carried.end)
      return false;
    return !this.own.firstDays().has(carried.start) && (measure === "displaced" || this.times.isOver(carried));
  }

  /** What a live page tells without a time; a toll may be of days before. */
  private live(figure: FoundFigure): Period | null {
    return isToll(figure) ? null : this.liveDay();
  }

  /** "The town was last hit in 1978. That slide left four dead.", "A cyclone struck in May 2008. It killed 900." */
  private retold(sentence: number, happened: boolean): Period | null {
    const { sentences, times } = this.findings;
    const { start, end, retells, paragraph } = sentences[sentence]!;
    const tellsOn = happened && !paragraph && TELLS_ON.test(this.findings.report.text.slice(start, end));
    if (!retells && !tellsOn) return null;
    const time = lastBefore(times, start, sentence, 1, ({ role }) => role === "event");
    if (time === null) return null;
    const period = this.times.meant(time, false);
    return retells || this.times.isLongPast(period.end) ? inferred(period, "same-event") : null;
  }

  /** "Troops apprehended nine men there": in the place of the event told right before, and with it. */
  private arrestedThere(sentence: number): boolean {
    const { places, sentences } = this.findings;
    const { start, end, paragraph } = sentences[sentence]!;
    return !paragraph && near(places, sentence, start, end).some(({ role }) => role === "pronoun");
  }

  /** The days that the report covers, for what was done in them: a brief of a week tells of that week. */
  private overall({ measure }: FoundFigure): Period | null {
    const lends = measure !== "missing" && (SUFFERED.has(measure) || measure === "detained");
    return this.window !== null && lends && isLong(this.window) ? takenOver(this.window, "reporting-period") : null;
  }

  /** The time of a heading over the figure's line or paragraph. */
  private headed(figure: FoundFigure, sentence: number, happened: boolean): Period | null {
    const list = timeOverList(this.findings, sentence);
    if (list !== null) {
      const meant = inferred(this.times.meant(list, false), "under-heading");
      return happened && list.type === "until" ? this.own.sinceStart(figure, meant, sentence) : meant;
    }
    const over = happened ? timeOverParagraph(this.findings, sentence) : null;
    return over === null || this.events.isAfter(over.sentence) ? null : this.from(over, sentence, "under-heading");
  }

  /** The period of a time in another sentence, told as an event of this one. */
  private from(time: TimeMention, sentence: number, rule: string): Period {
    const period = this.times.meant(time, false);
    this.events.tell(period, sentence);
    return inferred(period, rule);
  }
}
