import type { NumberKind } from "../../types.ts";
import { CARES } from "../../words/en/patterns.ts";
import {
  ARRIVED_FROM,
  BROUGHT,
  BROUGHT_FROM,
  DWELLERS_OF,
  GOES_ON,
  HURT_THERE,
  JOINS_MORE,
  WERE_BROUGHT,
} from "../../words/en/place-patterns.ts";
import type { FoundFigure, PlaceMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { lastBefore, near } from "../near.ts";
import type { PlaceGround } from "./ground.ts";

/** People on the move: where they went is nobody else's place. */
const MOVING: ReadonlySet<string> = new Set(["displaced", "returned"]);

/** "1.2 million have been displaced, and 240,000 have crossed into Syria": the second are there. */
export function isOfOtherMove(ground: PlaceGround, figure: FoundFigure, m: PlaceMention): boolean {
  const { findings, located } = ground;
  if (!MOVING.has(figure.measure)) return false;
  const { quantities, figures } = findings;
  const { sentence, end } = quantities[figure.quantity]!;
  if (isOfBareMove(ground, figure, m)) return true;
  const next = figures[located.length + 1];
  if (next === undefined || !MOVING.has(next.measure) || next.partOf >= 0) return false;
  const { sentence: beside, start } = quantities[next.quantity]!;
  // "Some 400 and 300 people fled to Qamra" have one verb.
  const ownVerb = figure.trigger >= end && figure.trigger < start && next.trigger > start;
  return beside === sentence && start > end && ownVerb && m.start > next.trigger;
}

/** "and a further 300 have slipped into Qamra": whoever they are, the number is the subject of a verb of its own. */
function isOfBareMove({ findings }: PlaceGround, { quantity, trigger }: FoundFigure, m: PlaceMention): boolean {
  const { quantities, report } = findings;
  const { end, sentence } = quantities[quantity]!;
  let i = quantity + 1;
  while (quantities[i]?.sentence === sentence && !COUNTS.has(quantities[i]!.kind)) i++;
  const next = quantities[i];
  if (next === undefined || next.sentence !== sentence || m.start < next.end || trigger >= next.start) return false;
  if (figuresFrom(findings, next.start, next.end).some((f) => f.quantity === i)) return false;
  return (
    JOINS_MORE.test(report.text.slice(end, next.start)) && GOES_ON.test(report.text.slice(next.numberEnd, m.start))
  );
}

/** Numbers that count, and those that nobody could explain. */
const COUNTS: ReadonlySet<NumberKind> = new Set<NumberKind>(["figure", "other"]);

/** "40 residents of Qamra were killed in Kessu": where they live, which is where it happened if nothing else is said. */
const isWhereTheyLive = (text: string, m: PlaceMention, start: number, end: number) =>
  m.start > start && m.start - end <= KIND && DWELLERS_OF.test(text.slice(start, m.start));

/** The longest " of the district of" between those who live there and its name, in characters. */
const KIND = 20;

/** Characters before a number in which a verb stands. */
const VERB = 30;

/** "The bodies of seven miners from Qamra": where they came from; "were carried down from Qamra" is where they lay. */
export function isHome(text: string, { rule, measure }: FoundFigure, m: PlaceMention, start: number, end: number) {
  if ((rule !== "bodies" && measure !== "injuries") || (m.role !== "from" && m.role !== "left")) return false;
  // "Raiders from Qamra wounded 14"
  if (m.start < end) return true;
  if (BROUGHT_FROM.test(text.slice(end, m.start))) return false;
  // "Nine wounded from Qamra were flown to Kessu"
  if (measure === "injuries" && WERE_BROUGHT.test(text.slice(m.end, m.end + VERB))) return false;
  return !BROUGHT.test(text.slice(Math.max(0, start - VERB), start));
}

/** "In Geneva, ministers agreed to move 4,000 out of Qamra": who decides there, where the sentence says from where people leave. */
export function isWhereDecided(
  { findings }: PlaceGround,
  { measure, quantity }: FoundFigure,
  m: PlaceMention,
): boolean {
  if (!MOVING.has(measure) || m.role !== "at") return false;
  const { places, quantities, sentences, report } = findings;
  const { start, end, sentence } = quantities[quantity]!;
  if (m.start - sentences[sentence]!.start > FRONTED || report.text[m.end] !== ",") return false;
  const said = lastBefore(findings.attributions, start, sentence, 1, (a) => a.sentence === sentence);
  if (said === null || said.start < m.end) return false;
  return near(places, sentence, start, end).some(
    (from) => from.start >= end && (from.role === "from" || from.role === "left") && from.name !== null,
  );
}

/** The longest "Meanwhile in" before a place that opens a sentence, in characters. */
const FRONTED = 14;

/** "Zenda says 4,000 refugees have arrived from Ruritania": in Zenda. */
export const isReached = (text: string, { measure }: FoundFigure, m: PlaceMention, start: number, end: number) =>
  measure === "displaced" && m.role === "subject" && m.end < start && ARRIVED_FROM.test(text.slice(end, end + ARRIVED));

/** How far behind a figure "have arrived by boat from" may stand. */
const ARRIVED = 60;

/** "Zenda hosts 4,000 refugees, of whom 300 are from Ruritania": in Zenda. */
export function isOrigin({ located }: PlaceGround, { measure, partOf }: FoundFigure, m: PlaceMention): boolean {
  if (measure !== "displaced" || partOf < 0 || m.role !== "from" || m.candidates[0]?.kind !== "country") return false;
  const country = located[partOf]?.place.country ?? null;
  return country !== null && m.candidates.every((row) => row.country !== country);
}

/** Characters that a hospital is farther than where its patients were hurt, and where people live than where they died. */
const CARED = 60;

/** "Clinics in Qamra treated 40 people wounded in Kessu", "received nine bodies from Kessu": behind the number stands where it happened. */
const caredFor = (text: string, { measure }: FoundFigure, m: PlaceMention, start: number, end: number) =>
  (measure === "injuries" || measure === "deaths") &&
  m.end < start &&
  CARES.test(text.slice(m.end, start)) &&
  HURT_THERE.test(text.slice(end, end + CARED));

/** "40 people who had fled to Qamra have gone back to Kessu": where they were before they returned. */
const isOfFlight = ({ measure, trigger }: FoundFigure, m: PlaceMention, end: number) =>
  measure === "returned" && m.start >= end && m.end <= trigger;

/** Characters that a place is farther where the wounded are cared for, or where the dead had lived. */
export const awayFrom = (text: string, figure: FoundFigure, m: PlaceMention, start: number, end: number) =>
  caredFor(text, figure, m, start, end) || isWhereTheyLive(text, m, start, end) || isOfFlight(figure, m, end)
    ? CARED
    : 0;
