import { ARRIVALS_FROM, OTHERS } from "../../words/en/patterns.ts";
import {
  HAS_BEHIND,
  HOSTS,
  JOINED_DEED,
  OF_THOSE,
  ONE_VERB,
  OWNS,
  SAID,
  TO_NEXT,
  WHERE_CLAUSE,
  WHERE_NOW,
  WHO_LEFT,
} from "../../words/en/place-patterns.ts";
import { type FoundFigure, isRivalled, type PlaceMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { distanceTo, firstFrom, firstNear, firstOffset, gapTo, lastBefore, REACH, startingAt } from "../near.ts";
import { isGovernment } from "./authorities.ts";
import type { PlaceGround } from "./ground.ts";
import { inside } from "./inside.ts";
import type { Located } from "./located.ts";
import { awayFrom, isHome, isOfOtherMove, isOrigin, isReached, isWhereDecided } from "./moves.ts";
import { isOfOther, isOwnOfPart } from "./parts.ts";
import { pointed } from "./pointers.ts";
import { BROUGHT, useOf, usesOf } from "./use.ts";

/** Where in a figure's sentence a place stands: in its clause, or in one before or behind. */
type Clause = "own" | "before" | "behind";

/** Characters that a name among the words that are counted is farther than one beside them. */
const INSIDE = 30;

/** Characters that marks between a name and a figure add to their distance. */
const FURTHER = { comma: 15, semicolon: 80, colon: 40 };

/** The most likely words for a place in the figure's clause, or in the clauses of its sentence before or behind. */
export function named(ground: PlaceGround, figure: FoundFigure, where: Clause): Located | null {
  const listed =
    where === "own" && figure.placed >= 0 ? startingAt(ground.findings.places, figure.placed)[0] : undefined;
  if (listed !== undefined) return ground.locate(listed, "place-in-sentence");
  const { start } = ground.findings.quantities[figure.quantity]!;
  const passed: PlaceMention[] = [];
  for (;;) {
    const near = nearest(ground, figure, where, passed);
    if (near === null) return null;
    const m = (where === "own" ? inside(ground, figure, near) : null) ?? near;
    const located = m.name === null ? pointed(ground, m, start) : ground.locate(m, "place-in-sentence");
    if (located !== null) return located;
    // "fled the town for Qamra": wherever the town is, it is not Qamra.
    if (m.role === "left" && figure.measure === "displaced") return null;
    passed.push(near);
  }
}

/** The mention that is the most likely of those not passed over yet: the first of the nearest. */
function nearest(
  ground: PlaceGround,
  figure: FoundFigure,
  where: Clause,
  passed: readonly PlaceMention[],
): PlaceMention | null {
  const { places, quantities, clauses, report, sentences } = ground.findings;
  const { sentence, start, end } = quantities[figure.quantity]!;
  const span = sentences[sentence]!;
  const uses = figure.rule === "bodies" ? BROUGHT : usesOf(figure.measure);
  // "the deadliest in Ruritania since Qamra in 2004, when 334 died": in Qamra.
  const elsewhere =
    isRivalled(span, start) &&
    places.some((m) => m.name !== null && isRivalled(span, m.start) && m.sentence === sentence && m.end <= start);
  let best: PlaceMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = firstNear(places, start); i < places.length && places[i]!.start <= end + REACH; i++) {
    const m = places[i]!;
    if (m.sentence !== sentence || m.within) continue;
    if (where === "own" && isWhere(report.text, m, overAround(places, i), start)) return passed.includes(m) ? best : m;
    if (isRivalled(span, m.start) ? !isRivalled(span, start) : elsewhere) continue;
    if (m.role === "to" && figure.measure === "injuries" && !isWhereTaken(ground, figure, m)) continue;
    const use = useOf(goesThere(report.text, m, start) ? { ...m, role: "at" } : m, uses);
    if (use === null || gapTo(m, start, end) + use >= least || clauseOf(clauses, m, start) !== where) continue;
    if (
      (ground.speaks(m) &&
        !countsThere(report.text, m, start) &&
        !countsItself(ground, m) &&
        !hosts(report.text, figure, m, start) &&
        !isReached(report.text, figure, m, start, end)) ||
      isNationality(m, start, end) ||
      isOfOther(ground, figure, m)
    )
      continue;
    if (
      isOfNext(ground, m, end) ||
      isToldByAnother(ground, m, start) ||
      isOfSince(ground, m, end) ||
      isOfOtherMove(ground, figure, m)
    )
      continue;
    if (isInAside(ground, m, start) || isWhereFrom(ground, figure, m)) continue;
    if (isOrigin(ground, figure, m)) continue;
    if (isHome(report.text, figure, m, start, end) || isWhereDecided(ground, figure, m)) continue;
    const since = isInSince(ground, m);
    if (since && m.role === "subject") continue;
    if (where === "behind" && ((m.role === "subject" && countsNext(ground, m)) || isOfThree(places, i))) continue;
    if (where === "behind" && isOfFigureBehind(ground, figure, m)) continue;
    if (figure.partOf >= 0 && where === "own" && !isOwnOfPart(ground, figure, m)) continue;
    // "In Hillsborough 97 Liverpool supporters died": a name among the words that are counted says who they are.
    const inside = m.start >= start && m.end < end ? INSIDE : 0;
    const host = m.role === "subject" && hosts(report.text, figure, m, start) ? HOST : 0;
    const further =
      host + inside + (since ? SINCE : 0) + takenBy(ground, figure, m) + leftBehind(report.text, m, start, end);
    const distance =
      distanceTo(report.text, m, start, end, FURTHER) + use + further + awayFrom(report.text, figure, m, start, end);
    if (distance >= least || passed.includes(m)) continue;
    least = distance;
    best = m;
  }
  return best;
}

/**
 * "Fourteen wounded were flown to Qamra"; of "27 of the wounded were flown to Qamra" the others were not, and those who took some there count all.
 */
function isWhereTaken({ findings, memory }: PlaceGround, { quantity, partOf }: FoundFigure, m: PlaceMention): boolean {
  const { sentence, start, numberEnd, end } = findings.quantities[quantity]!;
  // "Shells hit Kessu, killing nine. Fourteen wounded were flown to Qamra."
  if (memory.isUnderWay() && memory.goesOn(sentence)?.place.name) return false;
  // "Three others were flown to Qamra": they were hurt where the rest were.
  if (OTHERS.test(findings.report.text.slice(Math.max(0, start - ANOTHER), end))) return false;
  return partOf < 0 && m.start > end && !OF_THOSE.test(findings.report.text.slice(numberEnd, m.start));
}

/** The length of "another " and "further ". */
const ANOTHER = 8;

const goesThere = (text: string, { role, end }: PlaceMention, start: number) =>
  role === "to" && end < start && JOINED_DEED.test(text.slice(end, start));

/** Characters by which a place is farther that the figure before has taken. */
const TAKEN = 30;

/** "700,000 live in Cameroon, and 60,000 have found safety in Nigeria": what stands between two figures is the place of the first. */
function takenBy({ findings, located }: PlaceGround, { quantity }: FoundFigure, m: PlaceMention): number {
  const before = findings.figures[located.length - 1];
  if (before === undefined || m.start > findings.quantities[quantity]!.start) return 0;
  const { sentence, end } = findings.quantities[before.quantity]!;
  return sentence === m.sentence && end <= m.start && located.at(-1)!.place.start === m.start ? TAKEN : 0;
}

/** Characters that the place is farther that those left who are now in another, and the one that somebody comes from who speaks. */
const LEFT = 60;

function leftBehind(text: string, m: PlaceMention, from: number, to: number): number {
  if (m.role !== "left" && m.role !== "from") return 0;
  const told = m.end < from && m.role === "from" && SAID.test(text.slice(m.end, from));
  const left = m.start > to && WHO_LEFT.test(text.slice(to, m.start)) && WHERE_NOW.test(text.slice(m.end, m.end + 10));
  return told || left ? LEFT : 0;
}

/** The longest ", where two" or "which already hosts" between a place and its number, in characters. */
const CLAUSE = 80;

/** "rushed to a ward in Qamra, where two died": there, however the place is used. */
const isWhere = (text: string, { name }: PlaceMention, end: number, start: number) =>
  name !== null && end < start && start - end < CLAUSE && WHERE_CLAUSE.test(text.slice(end, start));

/** "from Qamra in Ruritania, where": the end of what stands around a place behind it. */
function overAround(places: readonly PlaceMention[], at: number): number {
  let { end } = places[at]!;
  for (let i = at + 1; places[i]?.within && places[i]!.start - end <= AROUND; i++) end = places[i]!.end;
  return end;
}

/** The longest ", a town in" between the two. */
const AROUND = 20;

/** "The rebels lost 13 fighters, and the army said three soldiers were hurt near Qamra": another speaker's words begin between. */
function isToldByAnother({ findings }: PlaceGround, m: PlaceMention, start: number): boolean {
  const told = lastBefore(findings.attributions, m.start, m.sentence, 1, ({ side }) => side === "before");
  return (
    told !== null && told.sentence === m.sentence && told.from > start && told.from <= m.start && m.start < told.to
  );
}

/** Words from which on "since" tells of an event, and the longest words between that and its place. */
const EVENT = 7;
const BESIDE = 4;

/** "43 deaths since the outbreak was declared on 20 September in Qamra": where that was; "since Friday in Qamra" is where they died. */
function isOfSince({ findings: { times, report } }: PlaceGround, m: PlaceMention, end: number): boolean {
  const time = times[firstFrom(times, m.start) - 1];
  if (time === undefined || time.sentence !== m.sentence || time.type !== "since" || time.start < end) return false;
  const dated = time.point.day !== undefined || time.point.month !== undefined;
  return (
    dated &&
    m.start > time.end &&
    m.start - time.end <= BESIDE &&
    report.text.slice(time.start, time.end).split(" ").length >= EVENT
  );
}

/** What parts the names of a list, in characters: ", ", " and ". */
const LISTED = 6;

/** "as crews in Manta, Portoviejo and Pedernales searched": of three places in another clause it was in none alone. */
function isOfThree(places: readonly PlaceMention[], at: number): boolean {
  const [m, second, third] = [places[at]!, places[at + 1], places[at + 2]];
  if (!second?.within || !third?.within) return false;
  return second.start - m.end <= LISTED && third.start - second.end <= LISTED && third.role !== "speech";
}

/** "said that 749 had been arrested and that a soldier had died in Qamra", "and a blast in Qamra took ten lives": the place of what its own clause counts. */
function isOfFigureBehind({ findings }: PlaceGround, figure: FoundFigure, m: PlaceMention): boolean {
  const { quantities, clauses, sentences } = findings;
  const { end } = quantities[figure.quantity]!;
  const isOther = ({ partOf, trigger }: FoundFigure) => partOf < 0 && trigger !== figure.trigger;
  const close = Math.min(clauses[firstOffset(clauses, m.end)] ?? REACH * 2 + m.end, sentences[m.sentence]!.end);
  return figuresFrom(findings, end, close).some(isOther);
}

/** "Arrivals from Ukraine since 24 February: 428,000" of a report on Moldova: who arrived is counted where the title says. */
function isWhereFrom(ground: PlaceGround, { measure }: FoundFigure, m: PlaceMention): boolean {
  if (measure !== "displaced" || m.role !== "from") return false;
  const { sentences, report } = ground.findings;
  if (!ARRIVALS_FROM.test(report.text.slice(sentences[m.sentence]!.start, m.start))) return false;
  const about = ground.titleCountry();
  return about !== null && m.candidates.every(({ country }) => country !== about.place.country);
}

/** How far behind "which" a place may stand. */
const WHICH = 60;

/** "The conflict, which spilled over from Mali in 2015, has killed thousands": where it came from. */
function isInAside({ findings: { bounds, report } }: PlaceGround, m: PlaceMention, start: number): boolean {
  if (m.role !== "from" || m.end > start) return false;
  const clause = bounds[firstFrom(bounds, m.start) - 1];
  if (clause?.kind !== "aside" || m.start - clause.start > WHICH) return false;
  return HAS_BEHIND.test(report.text.slice(m.end, start));
}

/** Characters that a place is farther in which something has gone on since. */
const SINCE = 100;

/** "have crossed into Chad since the conflict in Sudan began", "since Zenda launched its offensive on Tuesday": where what began then was. */
function isInSince({ findings: { times } }: PlaceGround, m: PlaceMention): boolean {
  const time = times[firstFrom(times, m.start) - 1];
  return time !== undefined && time.type === "since" && time.start < m.start && m.end <= time.end;
}

/** "Qamra: 31 dead, Zenda: 47", "Qamra reported 31 deaths and Zenda reported 47": a name with a number of its own behind it is not that of the figure before. */
function isOfNext({ findings: { quantities, report } }: PlaceGround, m: PlaceMention, end: number): boolean {
  if (m.start < end) return false;
  const next = quantities[firstFrom(quantities, m.end)];
  if (next === undefined || next.sentence !== m.sentence || next.start - m.end > COUNTS) return false;
  return OWNS.test(report.text.slice(m.end, next.start)) && TO_NEXT.test(report.text.slice(end, m.start));
}

/** The longest words between a place that counts and its count, in characters. */
const COUNTS = 30;

/** "The east has 29 deaths, while Qamra has 17": the subject of a clause that counts for itself. */
function countsNext({ findings: { quantities } }: PlaceGround, m: PlaceMention): boolean {
  const next = quantities[firstFrom(quantities, m.end)];
  return next !== undefined && next.sentence === m.sentence && next.start - m.end <= COUNTS;
}

/** "partners in Qamra registered 40", where they are; a government counts all over its country. */
const countsThere = (text: string, m: PlaceMention, start: number) =>
  m.role === "at" &&
  m.name !== null &&
  start - m.end <= COUNTS &&
  ONE_VERB.test(text.slice(m.end, start)) &&
  !isGovernment(m);

/** Characters that who takes people in is nearer than where they come from. */
const HOST = -60;

/** "Ruritania, which already hosts 2,000" */
const hosts = (text: string, { measure }: FoundFigure, { end }: PlaceMention, start: number) =>
  measure !== "deaths" &&
  measure !== "injuries" &&
  end < start &&
  start - end <= CLAUSE &&
  HOSTS.test(text.slice(end, start));

/** "Qamra province, where the quake struck, counted 1,604 dead" */
const countsItself = ({ findings }: PlaceGround, m: PlaceMention) =>
  m.role === "subject" &&
  !isGovernment(m) &&
  startingAt(findings.attributions, m.start).some((a) => a.end <= m.end && a.rule === "counted-by");

/** "two US service members", "three Russia-backed fighters": a country inside the words that are counted says whose they are. */
const isNationality = (m: PlaceMention, start: number, end: number) =>
  m.start >= start && m.end < end && m.candidates.length > 0 && m.candidates.every(({ kind }) => kind === "country");

function clauseOf(clauses: readonly number[], m: PlaceMention, start: number): Clause {
  const before = m.start < start;
  const next = clauses[firstOffset(clauses, before ? m.end : start)];
  if (next === undefined || next > (before ? start : m.start)) return "own";
  return before ? "before" : "behind";
}
