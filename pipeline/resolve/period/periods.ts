import type { Counting, Period } from "../../types.ts";
import { BESIDE_TOLL } from "../../words/en/time-patterns.ts";
import { type Findings, type FoundFigure, isRivalled, type TimeMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { firstFrom, lastBefore } from "../near.ts";
import { Events } from "./events.ts";
import { LentPeriods } from "./lent-periods.ts";
import { isEarlierStill, isOfItsPart, isOfNow, isOfPast } from "./other-time.ts";
import { OwnPeriods } from "./own-periods.ts";
import { inferred, NO_PERIOD, takenOver } from "./period.ts";
import { type OwnTime, ownTime } from "./time.ts";
import { isRunning, isStretch, isToll } from "./time-kinds.ts";
import { isDay, Times } from "./times.ts";
import { aftermathOf, isAlone, STAYING, SUFFERED, sharesPassive } from "./told.ts";
import { coveredBy } from "./window.ts";

/** What is done after the harm, wherever its day stands. */
const LATER: ReadonlySet<string> = new Set(["detained", "returned"]);

/** How many sentences back the count may stand that is denied. */
const DENIED = 8;

const isOfDay = ({ start, end }: Period) => start !== null && start === end;

/** When figures happened: their own words, else the event of the sentences before. Asked in the order of the text. */
export class Periods {
  private readonly times: Times;
  private readonly events: Events;
  /** What was given so far, in the order of the figures. */
  private readonly given: Period[] = [];

  /** The last sentence that told of something of late. */
  private news = -1;

  private readonly own: OwnPeriods;
  private readonly lent: LentPeriods;
  private readonly findings: Findings;

  constructor(asFound: Findings) {
    this.times = new Times(asFound);
    const window = this.times.window();
    this.findings = coveredBy(window, asFound);
    this.events = new Events(this.findings, this.times);
    this.own = new OwnPeriods(this.findings, this.times, this.events, window);
    this.lent = new LentPeriods(this.findings, this.times, this.events, this.own, window);
  }

  /** "In 2013 a crush killed 115": told beside the news, so that nothing but its own words says where; "against 40 in 2013" is no aside. */
  isAside({ end }: Period, sentence: number): boolean {
    const past = this.times.isLongPast(end);
    if (!past && end !== null) this.news = sentence;
    // "Torvik was last hit in 1978. That slide left three dead."
    return past && this.news >= 0 && this.news < sentence && !this.findings.sentences[sentence]!.retells;
  }

  /** The period, and whether the words make a flow of what would be a stock ("displaced since May"). */
  of(figure: FoundFigure): { period: Period; counting: Counting } {
    const own = ownTime(this.findings, figure);
    const flows = own !== null && isStretch(own.time) && own.time.role === "event";
    const counting = flows || sharesPassive(this.findings, figure) ? "flow" : figure.counting;
    const period =
      this.rivalled(figure) ??
      this.partsPeriod(figure, own) ??
      this.sharesPeriod(figure, own) ??
      this.deniedPeriod(figure, own) ??
      this.besideToll(figure, own) ??
      this.periodFor(figure, own, counting);
    this.given.push(period);
    return { period, counting };
  }

  /** The time told with something earlier, by which the news is measured: "the deadliest since the 2014 attack that killed 47"; null for a figure that is news. */
  private rivalled(figure: FoundFigure): Period | null {
    const { findings } = this;
    const { sentence, start } = findings.quantities[figure.quantity]!;
    const span = findings.sentences[sentence]!;
    if (!isRivalled(span, start)) return null;
    // "Since the 2014 abduction of 276 girls": its year stands before it.
    const isOf = (t: TimeMention) =>
      isRivalled(span, t.start) || (t.type === "since" && t.start >= span.start && t.start < span.rivalled!.start);
    const { times } = findings;
    const behind = times[firstFrom(times, start)];
    // "the deadliest since 47 children were killed in December 2014"
    const time =
      lastBefore(times, start, sentence, 1, isOf) ?? (behind && isRivalled(span, behind.start) ? behind : null);
    if (time === null || time.sentence !== sentence) return NO_PERIOD;
    return this.times.meant(time.type === "since" ? { ...time, type: "at" } : time, false);
  }

  /** A part has the period of its whole, but for a time right beside it: "five of them on Monday". */
  private partsPeriod(figure: FoundFigure, own: OwnTime | null): Period | null {
    // "4,000 fled on Monday. Some 1,200 of them have gone home": not on the day of the flight.
    const of = figure.partOf < 0 ? undefined : this.given[figure.partOf];
    const again = figure.measure === "returned" && this.findings.figures[figure.partOf]?.measure === "displaced";
    const whole = again && of?.start === of?.end ? undefined : of;
    if (whole === undefined || (own?.close && !own.weak)) return null;
    if (own !== null && (isAlone(this.findings, own.time) || isOfItsPart(this.findings, figure, own.time))) return null;
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const { sentence: told } = this.findings.quantities[this.findings.figures[figure.partOf]!.quantity]!;
    // "The storms killed 74. Fourteen of the dead drowned in a school on 3 May."
    if (told !== sentence && own !== null && !own.weak && isDay(own.time)) return null;
    if (told !== sentence && this.findings.sentences[sentence]!.apart) return null;
    if (whole.start === null && whole.end === null)
      return told === sentence && (own === null || own.weak) ? whole : null;
    this.events.stayOn(whole, sentence);
    return takenOver(whole, "of-the-whole");
  }

  /** What is broken down by province has the period of the total, whatever the report told after that. */
  private sharesPeriod({ shareOf }: FoundFigure, own: OwnTime | null): Period | null {
    const total = shareOf < 0 || own !== null ? undefined : this.given[shareOf];
    return total === undefined || total.end === null ? null : takenOver(total, "of-the-whole");
  }

  /** "Shells killed nine farmers on Monday. ... The army denied having killed nine farmers": of the day of the count that it denies. */
  private deniedPeriod({ measure, modality, quantity }: FoundFigure, own: OwnTime | null): Period | null {
    if (modality !== "denied" || own !== null) return null;
    const { figures, quantities } = this.findings;
    const { value, sentence } = quantities[quantity]!;
    const isDenied = ({ quantity: q, ...f }: FoundFigure, i: number) =>
      f.measure === measure &&
      quantities[q]!.value === value &&
      sentence - quantities[q]!.sentence <= DENIED &&
      isOfDay(this.given[i]!);
    const at = value === null || value === 0 ? -1 : figures.slice(0, this.given.length).findLastIndex(isDenied);
    return at < 0 ? null : inferred(this.given[at]!, "same-event");
  }

  /** "The toll of Wednesday's quake rose to 85 dead and 92 injured on Saturday": what stands beside a toll was read with it. */
  private besideToll({ quantity }: FoundFigure, own: OwnTime | null): Period | null {
    const { figures, quantities, report } = this.findings;
    const toll = figures[this.given.length - 1];
    const period = this.given.at(-1);
    if (toll === undefined || period?.end == null || own === null || own.time.owner || !isDay(own.time)) return null;
    if (!isRunning(toll) && toll.rule !== "state-noun") return null;
    const number = quantities[toll.quantity]!;
    const { start, end, sentence } = quantities[quantity]!;
    if (number.sentence !== sentence || own.time.start < end) return null;
    return BESIDE_TOLL.test(report.text.slice(number.end, start)) ? takenOver(period, "read-on") : null;
  }

  private periodFor(figure: FoundFigure, own: OwnTime | null, counting: Counting): Period {
    const { sentence } = this.findings.quantities[figure.quantity]!;
    // "The toll may pass 500": of what has happened.
    const toll = figure.modality === "projected" && figure.measure === "deaths" && isToll(figure);
    const told = figure.modality === "reported" || toll || isOfPast(this.findings, figure);
    const happened = counting === "flow" && told;
    const planned = own !== null && this.isOfPlan(figure, own.time);
    const { start } = this.findings.quantities[figure.quantity]!;
    if (isEarlierStill(this.findings, figure) && (own === null || own.time.end <= start)) return NO_PERIOD;
    if (own === null || own.weak || planned) {
      const lent = this.lent.of(figure, sentence, happened);
      if (own === null || lent.start !== null || !happened || planned) return lent;
    }
    if (isOfNow(this.findings, figure, own.time)) return NO_PERIOD;
    const period = this.own.of(figure, own.time, counting, sentence);
    // "April 2017: ... Minutes later a second rocket fell.": no day was named, but what stands over the paragraph was.
    if (own.time.type === "same" && own.time.point.unit === "day" && period.end === null) {
      const lent = this.lent.of(figure, sentence, happened);
      if (lent.end !== null) return lent;
    }
    // "130 are feared drowned after their boat sank on Monday": what is not sure is the number, not the day.
    const past = figure.modality !== "planned" && (period.end ?? "") <= (this.findings.report.published ?? "");
    // "Since dawn 14 hurt have been flown out" makes no new event of the day; "eight of them on Tuesday" says nothing of what is told next.
    const today = own.time.type === "since" && own.time.point.named !== undefined;
    const news = past && !today && period.rule !== "first-day" && figure.partOf < 0 && own.time.role === "event";
    // "6,000 slept in tents on Saturday" says when they were counted.
    const stays = counting === "stock" || STAYING.has(figure.rule);
    // "9,200 came on 18 June alone": the report goes on about more than that day.
    const alone = isAlone(this.findings, own.time);
    if (alone || (stays && figure.measure === "displaced")) this.events.pass(sentence);
    // "41 deaths in May, against 58 in April": the report goes on about May.
    const compared = figure.rule === "compared-with";
    // "As of 9 May the army counts 58 dead", since the fighting began: nothing new.
    const read = own.time.type === "until" && period.rule === "read-on";
    const opens = own.time.start === this.findings.sentences[sentence]!.start;
    const goesOn = SUFFERED.has(figure.measure) && this.events.goOnSince(period, sentence);
    if (news && !stays && !alone && !goesOn && !compared && !read && (happened || isDay(own.time)))
      this.events.tell(
        this.events.known.begun(own.time) ?? period,
        sentence,
        own.close || opens || LATER.has(figure.measure) ? aftermathOf(figure, own.time) : null,
      );
    return period;
  }

  /** "Two clinics were wrecked, and 40,000 people may need water by Christmas": a time behind what is still to come is of that. */
  private isOfPlan({ quantity }: FoundFigure, time: TimeMention): boolean {
    const { end } = this.findings.quantities[quantity]!;
    const ahead = (f: FoundFigure) => f.modality === "planned" || (f.modality === "projected" && time.type === "until");
    return time.start > end && figuresFrom(this.findings, end + 1, time.start).some(ahead);
  }
}
