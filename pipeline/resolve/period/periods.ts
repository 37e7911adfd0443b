import { once } from "../../once.ts";
import type { Counting, Period } from "../../types.ts";
import { type Findings, type FoundFigure, isRivalled, type TimeMention } from "../../words/findings.ts";
import { firstFrom, lastBefore, near } from "../near.ts";
import { isoOf } from "./calendar.ts";
import { isContrasted } from "./clause-time.ts";
import { Events } from "./events.ts";
import { timeOfNext, timeOverList, timeOverParagraph } from "./headings.ts";
import { liveDay } from "./live.ts";
import { isEarlierStill, isOfNow, isOfPast, isOfPresent, isSoFar } from "./other-time.ts";
import { daysLong, NO_PERIOD, takenOver } from "./period.ts";
import { daysBefore } from "./point.ts";
import { isOfBeginning, type OwnTime, ownTime } from "./time.ts";
import { isInCustody, isReading, isRunning, isStretch, isToll, isYear } from "./time-kinds.ts";
import { isDay, Times } from "./times.ts";
import {
  aftermathOf,
  countsAgain,
  earlierBound,
  isAhead,
  isAlone,
  isLongBefore,
  MADE_HOMELESS,
  STAYING,
  SUFFERED,
} from "./told.ts";
import { coveredBy, isLong } from "./window.ts";

/** How many sentences back the event may stand whose time a figure without one takes over. */
const SAME_EVENT = 2;
/** The same for words that point back: "in that time", "since the attack". */
const SAME_PERIOD = 6;

/** Days of the shortest month. */
const SHORTEST = 28;

/** Between a toll and what stands beside it: "85 dead and 92 injured". */
const BESIDE = /^(?: [a-z]+)? and $/;

/** What is done after the harm, wherever its day stands. */
const LATER: ReadonlySet<string> = new Set(["detained", "returned"]);

/** Days of which a stretch is more than an event. */
const MONTH = 31;

/** When figures happened: their own words, else the event of the sentences before. Asked in the order of the text. */
export class Periods {
  private readonly times: Times;
  private readonly events: Events;
  /** What was given so far, in the order of the figures. */
  private readonly given: Period[] = [];

  private readonly countedOnce = new Map<TimeMention, Period>();

  /** The last sentence that told of something of late. */
  private news = -1;

  /** The days on which what the report tells of began. */
  private readonly firstDays: () => ReadonlySet<string>;
  private readonly liveDay: () => Period | null;
  /** The days that the report covers. */
  private readonly window: Period | null;
  private readonly findings: Findings;

  constructor(asFound: Findings) {
    this.times = new Times(asFound);
    this.window = this.times.window();
    this.findings = coveredBy(this.window, asFound);
    this.events = new Events(this.findings, this.times);
    this.firstDays = once(() => this.startingDays());
    this.liveDay = once(() => liveDay(this.findings, this.times));
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
    const counting = own !== null && isStretch(own.time) && own.time.role === "event" ? "flow" : figure.counting;
    const period =
      this.rivalled(figure) ??
      this.partsPeriod(figure, own) ??
      this.sharesPeriod(figure, own) ??
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
    const whole = figure.partOf < 0 ? undefined : this.given[figure.partOf];
    if (whole === undefined || (own?.close && !own.weak)) return null;
    if (own !== null && isAlone(this.findings, own.time)) return null;
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
    return BESIDE.test(report.text.slice(number.end, start)) ? takenOver(period, "read-on") : null;
  }

  private periodFor(figure: FoundFigure, own: OwnTime | null, counting: Counting): Period {
    const { sentence } = this.findings.quantities[figure.quantity]!;
    const told = figure.modality === "reported" || isOfPast(this.findings, figure);
    const happened = counting === "flow" && told;
    const planned = own !== null && this.isOfPlan(figure, own.time);
    const { start } = this.findings.quantities[figure.quantity]!;
    if (isEarlierStill(this.findings, figure) && (own === null || own.time.end <= start)) return NO_PERIOD;
    if (own === null || own.weak || planned) {
      const lent = this.lent(figure, sentence, happened);
      if (own === null || lent.start !== null || !happened || planned) return lent;
    }
    if (isOfNow(this.findings, figure, own.time)) return NO_PERIOD;
    const period = this.ownPeriod(figure, own.time, counting, sentence);
    // "April 2017: ... Minutes later a second rocket fell.": no day was named, but what stands over the paragraph was.
    if (own.time.type === "same" && own.time.point.unit === "day" && period.end === null) {
      const lent = this.lent(figure, sentence, happened);
      if (lent.end !== null) return lent;
    }
    // "130 are feared drowned after their boat sank on Monday": what is not sure is the number, not the day.
    const past = figure.modality !== "planned" && (period.end ?? "") <= (this.findings.report.published ?? "");
    // "Since dawn 14 hurt have been flown out" makes no new event of the day; "eight of them on Tuesday" says nothing of what is told next.
    const today = own.time.type === "since" && own.time.point.named !== undefined;
    const news = past && !today && period.rule !== "first-day" && figure.partOf < 0 && own.time.role === "event";
    // "43,000 were in shelters on Saturday" says when they were counted.
    const stays = counting === "stock" || STAYING.has(figure.rule);
    // "9,200 came on 18 June alone": the report goes on about more than that day.
    const alone = isAlone(this.findings, own.time);
    if (alone || (stays && figure.measure === "displaced")) this.events.pass(sentence);
    const opens = own.time.start === this.findings.sentences[sentence]!.start;
    const goesOn = SUFFERED.has(figure.measure) && this.events.goOnSince(period, sentence);
    if (news && !stays && !alone && !goesOn && (happened || isDay(own.time)))
      this.events.tell(
        period,
        sentence,
        own.close || opens || LATER.has(figure.measure) ? aftermathOf(figure, own.time) : null,
      );
    return period;
  }

  /** "Two clinics were wrecked, and 40,000 people may need water by Christmas": a time behind what is still to come is of that. */
  private isOfPlan({ quantity }: FoundFigure, time: TimeMention): boolean {
    const { figures, quantities } = this.findings;
    const { end } = quantities[quantity]!;
    const between = (f: FoundFigure) =>
      quantities[f.quantity]!.start > end && quantities[f.quantity]!.end <= time.start;
    const ahead = (f: FoundFigure) => f.modality === "planned" || (f.modality === "projected" && time.type === "until");
    return time.start > end && figures.some((f) => ahead(f) && between(f));
  }

  /** "Troops launched an offensive on 9 October. At least 72 people have been killed": since then, and not on that day alone. */
  private lent(figure: FoundFigure, sentence: number, happened: boolean): Period {
    const period = this.lentBy(figure, sentence, happened);
    if (period.start === null || period.start !== period.end || !isSoFar(this.findings, figure)) return period;
    return this.firstDays().has(period.start) ? this.sinceThen(null, period) : period;
  }

  /** The time of a figure whose sentence names none, as the words lend it. */
  private lentBy(figure: FoundFigure, sentence: number, happened: boolean): Period {
    const retold = this.retold(sentence);
    if (retold !== null) return retold;
    if (this.events.isOf(sentence) && isContrasted(this.findings, figure)) return NO_PERIOD;
    const headed = this.headed(sentence, happened);
    if (headed !== null) return headed;
    if (this.findings.sentences[sentence]!.begins) return this.events.beginning(sentence, SAME_EVENT);
    // "... brought the number of displaced to 90,000" counts more than the event did.
    if (!happened || (isToll(figure) && figure.measure === "displaced")) return NO_PERIOD;
    if (STAYING.has(figure.rule) && !this.findings.sentences[sentence]!.pointsBack) return NO_PERIOD;
    const earlier = earlierBound(this.findings, figure);
    if (earlier !== null && (this.events.isOf(sentence) || isLongBefore(this.findings, earlier))) return NO_PERIOD;
    // "No cholera death has been recorded", "No one is missing": that is so today.
    const none = this.findings.quantities[figure.quantity]!.value === 0;
    if (none && figure.rule === "measure-noun" && !this.events.isOf(sentence)) return NO_PERIOD;
    if (isInCustody(figure) || isOfPresent(this.findings, figure)) return NO_PERIOD;
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
    // "The siege began on 3 May. The bombardment has killed 900."
    if (this.findings.sentences[sentence]!.lasts && this.times.isOver(carried)) return NO_PERIOD;
    if (carried.rule !== null || carried.phrase !== null) return carried;
    const next = timeOfNext(this.findings, sentence);
    if (next !== null) return this.from(next, sentence, "dated-next");
    const overall = this.overall(figure);
    if (overall !== null) return overall;
    // "No volunteer has been hurt": so far.
    const uprooted = figure.measure === "displaced" && MADE_HOMELESS.has(figure.rule);
    if (!(suffered || uprooted) || (none && (brief || isSoFar(this.findings, figure)))) return carried;
    return this.events.only(sentence) ?? this.events.ahead(sentence) ?? this.live(figure) ?? carried;
  }

  /** It tells of a war, which is more than an event. */
  private isOfWar(sentence: number): boolean {
    const { places, sentences } = this.findings;
    const { start, end } = sentences[sentence]!;
    return near(places, sentence, start, end).some(({ generic }) => generic === "war");
  }

  private startingDays(): ReadonlySet<string> {
    const { times, sentences } = this.findings;
    const first = times.filter((time) => sentences[time.sentence]!.starts && time.role === "event" && isDay(time));
    return new Set(first.flatMap((time) => this.times.meant(time, false).start ?? []));
  }

  /** What a live page tells without a time; a toll may be of days before. */
  private live(figure: FoundFigure): Period | null {
    return isToll(figure) ? null : this.liveDay();
  }

  /** "The town was last hit in 1978. That slide left four dead." */
  private retold(sentence: number): Period | null {
    const { sentences, times } = this.findings;
    const { start, retells } = sentences[sentence]!;
    const time = retells ? lastBefore(times, start, sentence, 1, ({ role }) => role === "event") : null;
    return time === null ? null : inferred(this.times.meant(time, false), "same-event");
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
  private headed(sentence: number, happened: boolean): Period | null {
    const list = timeOverList(this.findings, sentence);
    if (list !== null) return inferred(this.times.meant(list, false), "under-heading");
    const over = happened ? timeOverParagraph(this.findings, sentence) : null;
    return over === null || this.events.isAfter(over.sentence) ? null : this.from(over, sentence, "under-heading");
  }

  /** The period of a time in another sentence, told as an event of this one. */
  private from(time: TimeMention, sentence: number, rule: string): Period {
    const period = this.times.meant(time, false);
    this.events.tell(period, sentence);
    return inferred(period, rule);
  }

  private ownPeriod(figure: FoundFigure, time: TimeMention, counting: Counting, sentence: number): Period {
    if (time.type === "same") return this.same(sentence, time);
    if (time.type === "covered" && this.window !== null) return takenOver(this.window, "reporting-period");
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
      return this.readOn(sentence, time, "read-on");
    if (counting === "flow" && time.role === "count") {
      const read = this.readOn(sentence, time, "count");
      // "Police on Tuesday found three bodies": on that day, where nothing is told of which they died.
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
    const counted = time.count === undefined ? null : this.events.asLong(-daysBefore(unit, time.count, 0));
    return this.times.movedIntoYear(counted ?? this.events.carried(sentence, SAME_PERIOD, "same-period"), time);
  }

  /** "as of 11 April", "by Sunday", "by the next evening": from the event of the same sentence, where that is told of a flow. */
  private until(figure: FoundFigure, time: TimeMention, counting: Counting): Period {
    const meant =
      time.type === "until" ? this.times.meant(time, isAhead(figure)) : this.times.counted(time, this.events.period);
    if (meant.end === null) return meant;
    // Who is missing by a day is missing then; what is still to come has not begun.
    const flows = counting === "flow" && figure.measure !== "missing" && figure.modality === "reported";
    const begun = flows ? this.times.begun(time, figure.quantity) : null;
    const start = begun !== null && begun < meant.end ? begun : null;
    const bodies = aftermathOf(figure) === "bodies";
    const day = flows && SUFFERED.has(figure.measure) ? this.dayOfDisaster(figure, time, meant.end, bodies) : null;
    if (day !== null) return day;
    return { ...meant, start, edtf: `${start ?? ".."}/${meant.end}`, basis: "stated", rule: "time-until" };
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
    const named = this.sinceNamed(time);
    if (named !== null) return named;
    if (time.point.open) return { ...NO_PERIOD, phrase: this.times.phrase(time) };
    return this.sinceThen(time, this.events.carried(sentence, SAME_PERIOD, "since-event"));
  }

  /** "since the takeover": of the day that was told with the same word before ("the takeover of 1 February"); null where none was. */
  private sinceNamed(time: TimeMention): Period | null {
    const begin = this.times.named(time);
    return begin === null ? null : this.sinceThen(time, begin);
  }

  private sinceThen(time: TimeMention | null, { start, precision, edtf }: Period): Period {
    const phrase = time && this.times.phrase(time);
    if (start === null || this.times.published === null) return { ...NO_PERIOD, phrase };
    const end = isoOf(this.times.published);
    const since = (edtf ?? start).split("/")[0];
    return { start, end, precision, phrase, edtf: `${since}/${end}`, basis: "inferred", rule: "since-event" };
  }

  /**
   * "In March the toll stood at 370,000", "police on Friday listed 61 dead": the day of the reading ends the stretch that the toll covers;
   * of an event of one day the toll is that day's, whenever it was read.
   */
  private readOn(sentence: number, time: TimeMention, lending: "read-on" | "count"): Period {
    const carried = this.events.isOf(sentence)
      ? this.events.before(sentence, SAME_EVENT)
      : this.events.carried(sentence, SAME_EVENT, lending);
    const read = this.times.meant(time, false);
    const { end, phrase } = read;
    if (carried.start === null)
      return end === null ? read : { ...read, start: null, edtf: `../${end}`, rule: "read-on" };
    if (carried.start === carried.end || end === null || end <= carried.start) return carried;
    const edtf = `${(carried.edtf ?? carried.start).split("/")[0]}/${end}`;
    return { ...carried, end, phrase, edtf, rule: "read-on" };
  }
}

/** A period taken over from other words; one without dates says by itself what it lacks. */
const inferred = (period: Period, rule: string): Period => (period.end === null ? period : takenOver(period, rule));
