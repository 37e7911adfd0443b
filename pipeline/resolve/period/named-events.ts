import { groupBy } from "../../group.ts";
import { once } from "../../once.ts";
import type { Period } from "../../types.ts";
import {
  ANY_EVENT,
  ATTACKS,
  BEFALLS_IN,
  BY_ITS_DAY,
  FIRST_EVENT,
  GOES_ON,
  isAtOnce,
  isDefinite,
  kindOf,
  LED,
  OF_ONE_CLAUSE,
  OWNS,
  STORM_NAMES,
  stormsIn,
  THE_EVENT,
  WITHOUT_VERB,
} from "../../words/en/event-kinds.ts";
import type { Findings, TimeMention } from "../../words/findings.ts";
import { LEAD } from "./event.ts";
import type { EventTimes } from "./event-times.ts";
import { daysLong } from "./period.ts";
import { isStretch } from "./time-kinds.ts";
import { isDay } from "./times.ts";

/** How far from its day the word for an event may stand. */
const NEAR = 80;
/** Days that a night is told with. */
const NIGHT = 2;
/** How far behind "Saturday's" the quake. */
const OWNED = 30;

const ANY = kindOf("disaster");
const STORM = kindOf("storm");
const ATTACK = kindOf("attack");

/** An event that the report has dated. */
interface Dated {
  kind: string;
  /** The kind is the name of a storm. */
  name: boolean;
  /** It is told as known: "the blast on Saturday". */
  known: boolean;
  period: Period;
  sentence: number;
}

/** Of the events of a kind those that have the first day and the first other one, news and history apart. */
interface Days {
  late: readonly Dated[];
  past: readonly Dated[];
}

/**
 * Events of one day by their kind: whoever writes "the quake" or "the same slide" means the one that the report has dated, however much was told
 * in between.
 */
export class NamedEvents {
  private readonly dated = once(() => this.read());
  private readonly byKind = once(() => groupBy(this.dated(), ({ kind }) => kind));
  /** What the storms of the report are called. */
  private readonly storms = once(() => this.readStorms());
  /** The sentence asked for last: that of several figures. */
  private asked = -1;
  private answer: Period | null = null;

  constructor(
    private readonly findings: Findings,
    private readonly eventTimes: EventTimes,
    private readonly isHistory: (period: Period) => boolean,
  ) {}

  /**
   * The day of the event that a sentence names as known ("in the quake", "Bela destroyed"); null where it names none, or more than one can be meant.
   * `fresh`: the report has told of nothing yet, so that the day may stand behind.
   */
  of(sentence: number, fresh: boolean): Period | null {
    if (sentence === this.asked) return this.answer;
    this.asked = sentence;
    this.answer = this.namedIn(sentence, fresh);
    return this.answer;
  }

  private namedIn(sentence: number, fresh: boolean): Period | null {
    const { report, sentences } = this.findings;
    const { start, end } = sentences[sentence]!;
    const text = report.text.slice(start, end);
    const storms = stormsIn(text, this.storms()).map(([name]) => name);
    const named = () => [...text.matchAll(THE_EVENT)].map(([, noun]) => kindOf(noun!));
    const found = storms.length > 0 ? storms : sentences[sentence]!.datable ? named() : [];
    const [kind, ...others] = found;
    if (kind === undefined) return this.ahead(sentence);
    return others.some((other) => other !== kind) ? null : this.dayOf(kind, sentence, fresh);
  }

  /** "A bombing has killed 270 people. ... The explosion on Saturday levelled a hotel.": what a report opens with, and dates when it comes back to it. */
  ahead(sentence: number): Period | null {
    const { report, sentences } = this.findings;
    const { start, end, datable } = sentences[sentence]!;
    if (sentence > LEAD || !datable) return null;
    const text = report.text.slice(start, end);
    const [kind, ...others] = [...text.matchAll(ANY_EVENT)].map(([, , noun]) => kindOf(noun!));
    if (kind === undefined || others.some((other) => other !== kind)) return null;
    const dated = this.dated().filter((event) => event.kind === kind);
    const alike = dated.every(({ period }) => period.start === dated[0]!.period.start);
    const isAhead = dated[0]?.known && dated[0].sentence > sentence && !this.isHistory(dated[0].period);
    return alike && isAhead ? dated[0]!.period : null;
  }

  /** The day of the event that words of a sentence are about: "since the dam gave way". */
  behind(phrase: string, sentence: number): Period | null {
    const [, word] = BEFALLS_IN.exec(phrase) ?? [];
    return word === undefined ? null : this.dayOf(kindOf(word), sentence);
  }

  /** The day of the only event that the report has dated up to a sentence; null where there are two. */
  only(sentence: number): Period | null {
    return this.dayOf(ANY, sentence);
  }

  /** "87 bodies have been found since Friday's flood": the day of what harmed them, for what the report tells next; null of what goes on for days. */
  begun(time: TimeMention): Period | null {
    if (time.type !== "since" || !isDay(pointOf(time))) return null;
    const [, word] = BEFALLS_IN.exec(this.sinceWords(time)) ?? [];
    return word !== undefined && isAtOnce(word) ? this.eventTimes.periodOf({ ...time, type: "at" }) : null;
  }

  /** "since rebels overran Kessu on Friday", "since Friday's flood" */
  private sinceWords({ start, end, sentence }: TimeMention): string {
    const { report, sentences } = this.findings;
    const behind = report.text.slice(end, Math.min(sentences[sentence]!.end, end + OWNED));
    return report.text.slice(start, OWNS.test(behind) ? end + behind.length : end);
  }

  /** The day of the one event of a kind that was told up to a sentence, or behind it where none was. */
  private dayOf(kind: string, sentence: number, fresh = true): Period | null {
    const { late, past } = this.daysOfKind(kind);
    const told = (days: readonly Dated[]) => days.filter((event) => event.sentence <= sentence);
    // Of long ago only where no other is news.
    const days = [told(late), told(past), ...(fresh ? [late, past] : [])];
    const [first, other] = days.find((events) => events.length > 0) ?? [];
    return first !== undefined && other === undefined ? first.period : null;
  }

  private readonly asSummed = new Map<string, Days>();

  /** The first two days of a kind, reckoned once: a report may name thousands of quakes. */
  private daysOfKind(kind: string): Days {
    const known = this.asSummed.get(kind);
    if (known !== undefined) return known;
    const own = this.eventsOf(kind);
    // "Gunmen raided Kessu on Monday. ... The attack left 12 dead."
    const all =
      own.length > 0 || !ATTACKS.has(kind) ? own : this.dated().filter((event) => isLikeAttack(event.kind, kind));
    const days = {
      late: firstTwo(all.filter(({ period }) => !this.isHistory(period))),
      past: firstTwo(all.filter(({ period }) => this.isHistory(period))),
    };
    this.asSummed.set(kind, days);
    return days;
  }

  private eventsOf(kind: string): readonly Dated[] {
    if (kind === ANY) return this.dated();
    if (kind === STORM) return this.dated().filter((event) => event.kind === STORM || event.name);
    return this.byKind().get(kind) ?? [];
  }

  private readStorms(): ReadonlySet<string> {
    const { report, sentences } = this.findings;
    const told = sentences.filter(({ storm }) => storm).map(({ start, end }) => report.text.slice(start, end));
    const names = [report.title ?? "", ...told]
      .flatMap((text) => [...text.matchAll(STORM_NAMES)])
      .flatMap(([, ...named]) => named);
    return new Set(names.filter((name) => name !== undefined));
  }

  private read(): Dated[] {
    const { times } = this.findings;
    return times.filter(({ role }) => role === "event").flatMap((time) => this.datedBy(time) ?? []);
  }

  /** The event that a time dates, if it does. */
  private datedBy(time: TimeMention): Dated | null {
    if (isStretch(time) && isDay(pointOf(time))) return this.datedByStretch(time);
    if (!this.eventTimes.isBrief(time)) return null;
    const kind = this.kindAt(time);
    const period = kind === null ? null : this.eventTimes.periodOf(time);
    const once = period !== null && period.start !== null && daysLong(period) <= NIGHT;
    const { sentence } = time;
    return once
      ? { kind: kind!, name: isName(kind!), known: time.owner || this.isKnown(time), period, sentence }
      : null;
  }

  /** "since rebels overran Kessu on Friday": the attack was then. "Floods have killed 93 people since 10 May" goes on. */
  private datedByStretch(time: TimeMention): Dated | null {
    const [, word] = BEFALLS_IN.exec(this.sinceWords(time)) ?? [];
    if (word !== undefined && time.type === "since") {
      const period = isAtOnce(word) ? this.eventTimes.periodOf({ ...time, type: "at" }) : this.eventTimes.asSaid(time);
      return { kind: kindOf(word), name: false, known: true, period, sentence: time.sentence };
    }
    const { near, before } = this.lastNamed(time);
    if (before === undefined || !GOES_ON.has(kindOf(before[2]!))) return null;
    if (!OF_ONE_CLAUSE.test(near.slice(before.index! + before[0].length))) return null;
    const kind = kindOf(before[2]!);
    return { kind, name: false, known: true, period: this.eventTimes.asSaid(time), sentence: time.sentence };
  }

  private isKnown(time: TimeMention): boolean {
    const { near, before } = this.lastNamed(time);
    if (before === undefined || isDefinite(before[1])) return before !== undefined;
    // "The bomb went off on Saturday"
    const kind = kindOf(before[2]!);
    return [...near.matchAll(ANY_EVENT)].some(([, article, noun]) => isDefinite(article) && kindOf(noun!) === kind);
  }

  /** The last word for an event before a time of its sentence. */
  private lastNamed({ start, sentence }: TimeMention): { near: string; before: RegExpMatchArray | undefined } {
    const { report, sentences } = this.findings;
    const near = report.text.slice(Math.max(sentences[sentence]!.start, start - NEAR), start);
    return { near, before: sentences[sentence]!.datable ? [...near.matchAll(ANY_EVENT)].at(-1) : undefined };
  }

  /** The kind of the event that a day dates; null where it is of something else: "dug out on Friday after the quake". */
  private kindAt(time: TimeMention): string | null {
    const { report, sentences } = this.findings;
    const { end, datable } = sentences[time.sentence]!;
    if (time.owner) {
      const owned = kindIn(report.text.slice(time.end, Math.min(end, time.end + OWNED)));
      if (owned !== null) return owned;
    }
    const { near, before } = this.lastNamed(time);
    const storm = stormsIn(near, this.storms()).at(-1);
    if (storm !== undefined && OF_ONE_CLAUSE.test(near.slice(storm.index + storm[0].length))) return storm[0];
    if (!datable) return null;
    if (before !== undefined) {
      const [words, article, noun] = before;
      const led = LED.test(near.slice(0, before.index!));
      const gap = isDefinite(article) ? BY_ITS_DAY : led ? WITHOUT_VERB : OF_ONE_CLAUSE;
      if (gap.test(near.slice(before.index! + words.length))) return kindOf(noun!);
    }
    const rest = report.text.slice(time.end, Math.min(end, time.end + NEAR));
    const behind = FIRST_EVENT.exec(rest);
    if (behind === null || isDefinite(behind[1])) return null;
    return WITHOUT_VERB.test(rest.slice(0, behind.index)) ? kindOf(behind[2]!) : null;
  }
}

/** An attack may be called a raid, and any of its kinds an attack. */
const isLikeAttack = (told: string, asked: string) => ATTACKS.has(told) && (asked === ATTACK || told === ATTACK);

/** The first of a list, and the first with another day than that: all that tells whether there is one day alone. */
function firstTwo(events: readonly Dated[]): readonly Dated[] {
  const [first] = events;
  const other = events.find(({ period }) => period.start !== first!.period.start);
  return first === undefined ? [] : other === undefined ? [first] : [first, other];
}

/** A time as if it were its first day alone. */
const pointOf = (time: TimeMention): TimeMention => ({ ...time, type: "at" });

const isName = (kind: string) => /^\p{Lu}/u.test(kind);

function kindIn(text: string): string | null {
  const [, word] = BEFALLS_IN.exec(text) ?? [];
  return word === undefined ? null : kindOf(word);
}
