import { MAY_BE_OF_ANOTHER, OF_ANOTHER, SOON_AFTER } from "../../words/en/event-kinds.ts";
import {
  ARE,
  ARE_BEING,
  AUXILIARY,
  BEFORE_IT,
  BEFORE_THAT,
  BESIDE,
  BY,
  CHARGED,
  GOES_ON,
  HAD_EARLIER,
  HAD_WITHIN,
  HAS_BEEN,
  HOLDS,
  IS_NOW,
  MAY_HAVE,
  ONE_OF_MANY,
  ONLY_AND,
  OTHER_OF_MANY,
  RESUMES,
  THIS_ONE,
} from "../../words/en/time-patterns.ts";
import type { Findings, FoundFigure, Quantity, Stretch, TimeBound, TimeMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { firstFrom, REACH } from "../near.ts";
import { isDay, isInCustody, isReading, isRunning, isStretch } from "./time-kinds.ts";

/** A part has a time of its own only where it stands beside it: "five of them on Monday". */
export const CLOSE = 30;

/** "1.9 million are displaced, the agency says, and 4,000 had crossed over by the end of April": a stretch behind a clause of its own is of what that counts. */
export function isOfNext(findings: Findings, figure: FoundFigure, time: TimeMention): boolean {
  const { quantities, report } = findings;
  // "as of noon" holds for all of a sentence.
  const by = time.type === "until" && BY.test(report.text.slice(time.start, time.end));
  if (!isStretch(time) && !by) return false;
  // "13 people have been killed, and 71 wounded since Thursday": one verb, and its time, for both.
  const auxiliary = (quantity: number, trigger: number) =>
    AUXILIARY.test(report.text.slice(quantities[quantity]!.end, Math.max(quantities[quantity]!.end, trigger)));
  const sharesVerb = (quantity: number, trigger: number) =>
    trigger >= quantities[quantity]!.start &&
    auxiliary(figure.quantity, figure.trigger) &&
    !auxiliary(quantity, trigger);
  const isOther = ({ quantity, partOf, trigger }: FoundFigure) =>
    partOf < 0 &&
    trigger !== figure.trigger &&
    quantities[quantity]!.end <= time.start &&
    !sharesVerb(quantity, trigger);
  return figuresFrom(findings, quantities[figure.quantity]!.end, time.start).some(isOther);
}

/** "has seen 6,200 arrivals since May and now hosts 51,500 refugees": the stretch is that of the number before it. */
export function isOfOther({ quantities }: Findings, time: TimeMention, { start, sentence }: Quantity): boolean {
  const before = quantities[firstFrom(quantities, time.start) - 1];
  if (!isStretch(time) || before?.sentence !== sentence) return false;
  // "for 724,000 people in camps, along with 223 deaths between 8 and 19 August"
  return time.end <= start || (before.start > start && before.kind === "figure");
}

/**
 * "Since May 40,000 have fled, and 9,000 more could follow": what is to come has no time that runs until now, nor one that stands in a clause before;
 * "130 are feared drowned after their boat sank on Sunday" has. The same holds for who is in custody now: "a raid killed ten on Sunday; two are in custody".
 */
export function isOfNoPast(
  { bounds, quantities, report, sentences }: Findings,
  figure: FoundFigure,
  time: TimeMention,
): boolean {
  const held = isInCustody(figure) || isBeingHeld(report.text, quantities[figure.quantity]!, figure);
  if (figure.modality !== "projected" && figure.modality !== "planned" && !held) return false;
  if (!held && (time.type === "since" || time.type === "since-event")) return true;
  const { start } = quantities[figure.quantity]!;
  // "The storm should reach the coast by Sunday and 40,000 people could be displaced"
  const joined = time.end < start && ONLY_AND.test(report.text.slice(time.end, start));
  if (joined && time.type === "until" && time.start > sentences[time.sentence]!.start) return true;
  for (let i = firstFrom(bounds, time.end); i < bounds.length && bounds[i]!.start < start; i++)
    if (ANOTHER.has(bounds[i]!.kind)) return true;
  return false;
}

/** "Police hold a man over Sunday's fire", "12 were jailed over the 2015 attack": when they were arrested is not said. */
export function isOfDeed({ report }: Findings, { measure }: FoundFigure, time: TimeMention): boolean {
  if (measure !== "detained" || time.type !== "at") return false;
  const charge = time.point.unit === undefined && CHARGED.test(report.text.slice(time.start, time.end + CHARGE));
  return time.owner || charge;
}

/** How much of "over 2015 attack" behind the time is asked for. */
const CHARGE = 3;

/** "are missing", "is missing": what is so now. */
export const isPresent = ({ report, quantities }: Findings, { quantity, trigger }: FoundFigure) =>
  IS_NOW.test(report.text.slice(quantities[quantity]!.end, trigger));

/** "1.6 million people are displaced there today", "A repeat today could claim 40,000 lives": these days. */
export function isOfNow(findings: Findings, figure: FoundFigure, { type, point }: TimeMention): boolean {
  if (type !== "at" || point.named !== "today") return false;
  if (figure.modality === "projected") return true;
  return figure.measure === "displaced" && isPresent(findings, figure);
}

/** "As many as 400 may have perished": what is not sure is the number, not that it has happened. */
export function isOfPast({ report, quantities }: Findings, { modality, quantity, trigger }: FoundFigure): boolean {
  return modality === "projected" && MAY_HAVE.test(report.text.slice(quantities[quantity]!.end, trigger));
}

/** "has been hurt", "have died": until now. */
export const isSoFar = ({ report, quantities }: Findings, { quantity, trigger }: FoundFigure): boolean =>
  HAS_BEEN.test(report.text.slice(quantities[quantity]!.end, trigger));

/** "Six million people are displaced", "31 pupils are still in captivity": they are now, whatever was told before; who is missing is missing since then. */
export function isOfPresent({ report, quantities }: Findings, figure: FoundFigure): boolean {
  const { measure, quantity, trigger } = figure;
  if (isBeingHeld(report.text, quantities[quantity]!, figure)) return true;
  return PLIGHTS.has(measure) && ARE.test(report.text.slice(quantities[quantity]!.end, trigger));
}

/** What people are in for longer than a day. */
const PLIGHTS: ReadonlySet<string> = new Set(["displaced", "abducted", "detained"]);

/** "Twelve escaped the next day; 31 are still being held", "the group holds 31 hostages": now, whenever they were taken. */
const isBeingHeld = (text: string, { start, end }: Quantity, { measure, trigger }: FoundFigure) =>
  (measure === "abducted" || measure === "detained") &&
  (ARE_BEING.test(text.slice(end, Math.max(end, trigger) + BEING)) || HOLDS.test(text.slice(start - HOLDING, start)));

/** The longest "are still holding at least" before the number. */
const HOLDING = 34;

/** The longest "being" before the verb. */
const BEING = 7;

/** How far before a number "compared with almost" may begin, and "civilians before the" reach behind it. */
const AT_ONCE = 32;

/** "They join the 64,000 who had fled earlier", "It was the second raid in a month. The first killed 31": before what the words before it tell of. */
export function isEarlierStill(findings: Findings, { quantity, trigger }: FoundFigure): boolean {
  const { report, quantities } = findings;
  const { start, end, sentence } = quantities[quantity]!;
  if (trigger > end && HAD_EARLIER.test(report.text.slice(end, trigger + HAD_WITHIN))) return true;
  if (
    BEFORE_IT.test(report.text.slice(end, end + AT_ONCE)) &&
    BESIDE.test(report.text.slice(Math.max(0, start - AT_ONCE), start))
  )
    return true;
  // "In the year before that, 31 people were killed": of which days is not said.
  if (BEFORE_THAT.test(report.text.slice(Math.max(findings.sentences[sentence]!.start, start - CLAUSE), start)))
    return true;
  const from = findings.sentences[Math.max(0, sentence - 1)]!.start;
  const told = report.text.slice(Math.max(from, start - MANY), start);
  const clause = Math.max(told.lastIndexOf("."), told.lastIndexOf(";")) + 1;
  return OTHER_OF_MANY.test(told.slice(clause)) && ONE_OF_MANY.test(told.slice(0, clause));
}

/** "The blast came a week after a raid that killed 403": of the raid, and not of the blast. */
export function isOfAnother({ report, quantities, sentences }: Findings, { quantity, trigger }: FoundFigure): boolean {
  const { start, sentence } = quantities[quantity]!;
  const end = Math.min(start, Math.max(trigger, sentences[sentence]!.start));
  const clause = report.text.slice(Math.max(sentences[sentence]!.start, end - CLAUSE), end);
  return MAY_BE_OF_ANOTHER.test(clause) && OF_ANOTHER.test(clause) && !SOON_AFTER.test(clause);
}

/** How far before its verb another event may be named. */
const CLAUSE = 160;

/** How far before its number "the second raid in a month" may stand. */
const MANY = 240;

/** How far behind a toll the day may stand on which it was read. */
const READ = 4;

/** "The toll stood at 215 on Saturday; 206 others cannot be traced": the day on which the toll was read is of the toll alone. */
export function isReadingOfOther(findings: Findings, figure: FoundFigure, time: TimeMention): boolean {
  if (!isDay(time.point) || time.type !== "at" || isRunning(figure)) return false;
  const { quantities } = findings;
  const before = firstFrom(quantities, time.start) - 1;
  const number = quantities[before];
  if (number?.sentence !== time.sentence || before === figure.quantity || time.start - number.end > READ) return false;
  return figuresFrom(findings, number.start, number.end).some((other) => isReading(other, time, number));
}

/** "have fled, and the aid plan, $4 million for 2019, is spent": a time right behind a sum or a share is of that. */
export function isOfMoney({ quantities }: Findings, { quantity }: FoundFigure, time: TimeMention): boolean {
  const before = firstFrom(quantities, time.start) - 1;
  const { kind, end } = quantities[before] ?? {};
  return before > quantity && (kind === "money" || kind === "percent") && time.start - end! <= 1;
}

/** Clauses that tell of something else. */
const ANOTHER: ReadonlySet<TimeBound["kind"]> = new Set(["and", "next", "contrast"]);

/** "including seven who drowned on Monday, and injured 80": a time behind a part whose comma closes before the figure is of the part. */
export function isOfPartBefore(findings: Findings, figure: FoundFigure, time: TimeMention): boolean {
  const { quantities, report } = findings;
  const { start } = quantities[figure.quantity]!;
  if (time.end > start || figure.partOf >= 0) return false;
  const number = quantities[firstFrom(quantities, time.start) - 1];
  if (number === undefined || number.sentence !== time.sentence) return false;
  const [part] = figuresFrom(findings, number.start, number.end);
  if (part === undefined || part.partOf < 0) return false;
  return RESUMES.test(report.text.slice(time.end, start));
}

/**
 * "16 deaths since May, eight of them in a slide above the river on 8 June", ", including two nurses who fell ill in Kessu on 3 June, and injured 40": behind a
 * part, before the next comma, stands the part's time, where the whole has one that stands before.
 */
export function isOfItsPart({ quantities, report, times }: Findings, part: FoundFigure, time: TimeMention): boolean {
  const { start, end, sentence } = quantities[part.quantity]!;
  if (time.start < end || CLOSES.test(report.text.slice(end, time.start))) return false;
  const before = times[firstFrom(times, start) - 1];
  return before?.sentence === sentence && before.role === "event";
}

const CLOSES = /[,;:()]/;

/** "41 deaths in May, against 58 in April; 63 people were hurt": what a count is set against has its time for itself. */
export function isOfCompared(
  { bounds, quantities, report }: Findings,
  { quantity }: FoundFigure,
  time: TimeMention,
): boolean {
  if (time.end > quantities[quantity]!.start) return false;
  const clause = bounds[firstFrom(bounds, time.start) - 1];
  if (clause?.kind !== "compare") return false;
  const number = quantities[firstFrom(quantities, clause.start)];
  if (number === undefined || number.start > time.start || number.sentence !== time.sentence) return false;
  // "The toll before this one, in May, stood at 39,000"
  return !THIS_ONE.test(report.text.slice(clause.start, number.end));
}

/** "Shelling killed 97 in the past day, bringing the toll to 30,600": who died in that day is not all of the toll. */
export function isBeforeTotal({ bounds }: Findings, { end }: TimeMention, { start }: Quantity): boolean {
  for (let i = firstFrom(bounds, end); i < bounds.length && bounds[i]!.start <= start; i++)
    if (bounds[i]!.kind === "total") return true;
  return false;
}

/** "On the anniversary of the quake that killed 860 in 2005, 40 died": a time that closes the clause of another figure, with a comma, is of that alone. */
export function isOfAside(
  { bounds, quantities, report }: Findings,
  { start, end, sentence }: TimeMention,
  from: number,
): boolean {
  if (end > from || report.text[end] !== "," || GOES_ON.test(report.text.slice(end, end + AHEAD))) return false;
  const told = quantities[firstFrom(quantities, start) - 1];
  if (told === undefined || told.kind !== "figure") return false;
  const clause = bounds[firstFrom(bounds, told.start) - 1];
  if (clause === undefined || told.sentence !== sentence || start - told.end > ASIDE) return false;
  // "The revolt, which drew notice when 200 girls were abducted in April, has claimed": between commas.
  if (clause.kind === "aside") return told.start - clause.start <= ASIDE;
  return clause.kind === "relative" && start - told.end <= CLOSE && told.start - clause.start <= CLOSE;
}

/** "412 deaths (September: 388)": a time in brackets that hold a number of their own is of that one. */
export function isOfBrackets({ quantities, report }: Findings, { start, end }: TimeMention, number: Stretch): boolean {
  if (start < number.end) return false;
  // No further than a bracket is long: a text without any is not searched to its ends.
  const from = Math.max(number.end, start - BRACKET);
  const before = report.text.slice(from, start);
  const open = from + before.lastIndexOf("(");
  if (open < from || before.lastIndexOf(")") > open - from) return false;
  const close = end + report.text.slice(end, open + BRACKET).indexOf(")");
  if (close < end) return false;
  const next = quantities[firstFrom(quantities, open)];
  return next !== undefined && next.start < close && (next.kind === "figure" || next.kind === "other");
}

/** The longest "(September: 388 deaths in 201 incidents)". */
const BRACKET = 80;

/** How far behind the beginning of an aside its number may stand, and the time behind that. */
export const ASIDE = 80;

const AHEAD = 20;

/** Whether the clause of what was some days before ends between two offsets. */
export function isLeft({ bounds }: Findings, from: number, to: number): boolean {
  for (let i = firstFrom(bounds, from); i < bounds.length && bounds[i]!.start < to; i++)
    if (bounds[i]!.kind === "back") return true;
  return false;
}

/** What may part a part from the clause that tells of it: " ". */
const BEHIND = 2;

/** "seven have died, including a doctor who died on 1 October": the time of the part that a clause of its own tells of. */
export function isOfPartsClause(findings: Findings, figure: FoundFigure, time: TimeMention): boolean {
  const { figures, quantities, bounds } = findings;
  const bound = bounds[firstFrom(bounds, time.start) - 1];
  if (bound?.kind !== "relative" || bound.start < quantities[figure.quantity]!.end) return false;
  // "three people, including a teacher who had fled, were killed on Sunday"
  if (figure.trigger > bound.start && figure.trigger < time.start) return false;
  const isPart = ({ partOf, quantity }: FoundFigure) => {
    const gap = bound.start - quantities[quantity]!.end;
    return partOf >= 0 && figures[partOf] === figure && gap >= 0 && gap <= BEHIND;
  };
  return figuresFrom(findings, bound.start - REACH, bound.start).some(isPart);
}
