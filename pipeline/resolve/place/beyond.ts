import type { Period } from "../../types.ts";
import type { FoundFigure } from "../../words/findings.ts";
import { near } from "../near.ts";
import { parseIso } from "../period/calendar.ts";
import { isGovernment } from "./authorities.ts";
import type { PlaceGround } from "./ground.ts";
import type { Located } from "./located.ts";

/** Days from which on a period is more than the event of a report. */
const LONG = 30;

/**
 * Whether a figure that names no place counts more than a place narrower than a country that the report told of last: "9,300 have died since
 * the invasion" behind a raid on a town. `fresh`: the sentence before named it, in the same paragraph.
 */
export function goesBeyond(
  ground: PlaceGround,
  figure: FoundFigure,
  period: Period,
  last: Located,
  fresh: boolean,
): boolean {
  // "Niger was hit too. The insurgency has killed 4,000 people."
  const main = ground.mainCountry();
  if (isOfWar(ground, figure) && main !== null && last.place.country !== null && last.place.country !== main)
    return true;
  if (last.row?.kind === "country" || last.place.name === ground.memory.heading) return false;
  // Who was seized may sit anywhere; hunger is counted over whole countries.
  if (figure.measure === "detained" || (figure.measure === "in_need" && ground.hasSpread)) return true;
  if (isOfWar(ground, figure)) return true;
  // "Seventeen leaders were murdered in the month": all over the country that the report is about.
  if (period.rule === "reporting-period" && period.basis === "inferred" && saysSo(ground, figure)) return true;
  if (!fresh && (isRoundUp(ground, period) || isSumSince(ground, figure, period))) return true;
  return isLong(ground, period) || (!fresh && isOfAll(ground, figure, last));
}

/** "The insurgency has killed 4,000 people": a war is in more than a town. */
function isOfWar({ findings }: PlaceGround, { quantity }: FoundFigure): boolean {
  const { sentence, start, end } = findings.quantities[quantity]!;
  return near(findings.places, sentence, start, end).some(({ generic }) => generic === "war");
}

/** Whether the words of the sentence say that all days are meant that the report covers. */
function saysSo({ findings }: PlaceGround, { quantity }: FoundFigure): boolean {
  const { sentence, start, end } = findings.quantities[quantity]!;
  return near(findings.times, sentence, start, end).some(({ type }) => type === "covered");
}

/** A new paragraph on "the past day" or "the past week" sums up, and not the raid that the one before told of. */
const isRoundUp = ({ memory }: PlaceGround, { rule }: Period) => rule === "time-past" && !memory.isUnderWay();

/** Days from which on a stretch that a new paragraph states is more than the event before it. */
const WEEK = 7;

/** "A raid hit the theatre.\n\nRuritania's president said 103 children had been killed since 24 February": a government sums up in a new paragraph. */
function isSumSince(ground: PlaceGround, figure: FoundFigure, period: Period): boolean {
  const { findings, memory } = ground;
  if (!isSince(period) || memory.isUnderWay() || daysTo(findings.report.published, period.start) < WEEK) return false;
  const { sentence, start: from, end } = findings.quantities[figure.quantity]!;
  return near(findings.places, sentence, from, end).some((m) => isGovernment(m) && m.role === "authority");
}

/** Whether the words of a figure themselves say since when. */
export const isSince = ({ rule, basis }: Period) => basis === "stated" && rule === "time-since";

function daysTo(published: string | null, start: string | null): number {
  const [from, to] = [parseIso(start), parseIso(published)];
  return from === null || to === null ? 0 : to - from;
}

/** Days from which on a stretch with two ends of its own is. */
const LONG_BETWEEN = 45;

/** "since 2007": a stated time that is much more than an event; "between 5 and 24 August 2017" is not, however long ago. */
export const isLong = ({ findings }: PlaceGround, { start, end, basis, rule }: Period) =>
  (basis === "stated" || rule === "since-event") &&
  (rule === "time-between" ? daysTo(end, start) >= LONG_BETWEEN : daysTo(findings.report.published, start) >= LONG);

/** Days behind which an event is no news. */
const HISTORY = 366;

/** Whether a period was over more than a year before publication. */
export const isHistory = ({ findings }: PlaceGround, { end }: Period) =>
  daysTo(findings.report.published, end) > HISTORY;

/** A new paragraph of a report that counts in several places: it may count them all, unless the last is what the report began with. */
function isOfAll({ findings, memory, hasSpread }: PlaceGround, figure: FoundFigure, { place }: Located): boolean {
  const opened = !memory.opensNowhere && memory.first?.place.name === place.name;
  if (!hasSpread || memory.isUnderWay() || opened) return false;
  return !findings.sentences[findings.quantities[figure.quantity]!.sentence]!.pointsBack;
}
