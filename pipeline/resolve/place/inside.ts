import { HOUSE } from "../../words/en/place-patterns.ts";
import type { FoundFigure, Generic, PlaceMention } from "../../words/findings.ts";
import { lies } from "../../words/names.ts";
import { firstFrom, firstOffset, REACH } from "../near.ts";
import type { PlaceGround } from "./ground.ts";

/** How far apart two figures may stand that share what befell them: "30 people were killed and 12 others injured in". */
const JOINED = 25;
/** What parts a name from the next of a list, in characters: " and ", ", ". */
const LISTED = 5;

/** The longest number that is an article: "a market". */
const ARTICLE = 2;

/** How far behind those arrested the place may stand, in characters. */
const ARREST = 25;

/**
 * "In Ruritania, four were killed in a strike on Qamra": the name behind the figure in its clause, where it lies in the wider place that the
 * sentence began with, says where it happened; null where none does. A list of names is no narrower place.
 */
export function inside(ground: PlaceGround, figure: FoundFigure, outer: PlaceMention): PlaceMention | null {
  if (figure.partOf >= 0) return null;
  const wide = isFrame(ground, figure, outer, isWide);
  const deed = !wide && isOfDoer(ground, figure, outer);
  if (!wide && !deed && !isFrame(ground, figure, outer, isCity)) return null;
  const { places, clauses } = ground.findings;
  const from = lastJoined(ground, figure);
  const clause = clauses[firstOffset(clauses, from)] ?? Number.POSITIVE_INFINITY;
  for (let i = firstFrom(places, from); i < places.length && places[i]!.start < Math.min(clause, from + REACH); i++) {
    const m = places[i]!;
    if (m.sentence !== outer.sentence) return null;
    if (m.within) continue;
    const isWhere = (m.framed || deed) && m.role === "at" && m.name !== null && !m.aside && !ground.speaks(m);
    if (!isWhere || isParted(ground, figure, from, m.start) || isListed(ground, i)) return null;
    // "In Karachi, two men were shot in Korangi": which part of it, where no list knows another place of the name.
    if (deed) return isSettlement(m) ? m : null;
    const part = wide ? isInside(m, outer) : m.candidates.length === 0 && !isHouse(ground, m);
    return part ? m : null;
  }
  return null;
}

/** "Guns firing across the Sava killed": beside what did it, where somebody may be harmed some way off. */
const isOfDoer = ({ findings }: PlaceGround, { trigger, quantity }: FoundFigure, { end }: PlaceMention) =>
  end <= trigger && trigger < findings.quantities[quantity]!.start;

/** "the village of Tovarno", "Marla camp" */
const isSettlement = ({ generic }: PlaceMention) => generic !== null && SETTLEMENTS.has(generic);
const SETTLEMENTS: ReadonlySet<Generic> = new Set<Generic>(["town", "quarter", "camp"]);

/** "In Qamra, six died when a gunman opened fire in the Sahra shrine": the town says where. */
const isHouse = ({ findings: { report } }: PlaceGround, { start, end }: PlaceMention) =>
  HOUSE.test(report.text.slice(start, end));

/** "In Ruritania, ": the first place of the sentence, before the figure, where it is of such a kind. */
function isFrame(
  { findings }: PlaceGround,
  figure: FoundFigure,
  outer: PlaceMention,
  fits: (outer: PlaceMention) => boolean,
): boolean {
  const { places, sentences, quantities } = findings;
  if (outer.role !== "at" || outer.start > quantities[figure.quantity]!.start) return false;
  let first = firstFrom(places, sentences[outer.sentence]!.start);
  // "In Ruritania's Upper March, "
  while (places[first]!.within) first++;
  return places[first] === outer && fits(outer);
}

const isWide = ({ name, wider, generic, candidates }: PlaceMention) =>
  (name === null && POINTS.has(generic!)) ||
  wider ||
  generic === "region" ||
  candidates.some(({ kind }) => WIDE.has(kind));

/** "In the south", "In the country" */
const POINTS: ReadonlySet<Generic> = new Set<Generic>(["unnamed", "country"]);

const isCity = ({ candidates }: PlaceMention) =>
  candidates.length > 0 && candidates.every(({ kind }) => kind === "city" || kind === "capital");

const WIDE: ReadonlySet<string> = new Set(["country", "admin1", "area"]);

/** Where the last figure ends that shares what befell this one. */
function lastJoined({ findings, located }: PlaceGround, figure: FoundFigure): number {
  const { figures, quantities, report, places } = findings;
  let { end, sentence } = quantities[figure.quantity]!;
  for (let i = located.length + 1; i < figures.length; i++) {
    const next = quantities[figures[i]!.quantity]!;
    const { unitClass, partOf, trigger, measure } = figures[i]!;
    // "105 were killed, and 52 died in Qamra" tells of two places.
    const shares = trigger === figure.trigger || measure !== figure.measure;
    const joined = next.sentence === sentence && next.start - end <= JOINED && shares;
    // "14 dead: seven in Qamra and six in Tesba" are in two places.
    const parted =
      /[,:]/.test(report.text.slice(end, next.start)) || firstFrom(places, end) < firstFrom(places, next.start);
    if (!joined || partOf >= 0 || unitClass !== figure.unitClass || parted) break;
    end = next.end;
  }
  return end;
}

/** Whether another number stands between, or the time since when it is counted. */
function isParted({ findings }: PlaceGround, { measure }: FoundFigure, from: number, to: number): boolean {
  // "were arrested in Qamra"; of "were arrested after a blast in Qamra" nobody knows where.
  if (measure === "detained" && to - from > ARREST) return true;
  const { times, quantities } = findings;
  for (let i = firstFrom(times, from); i < times.length && times[i]!.start < to; i++)
    if (times[i]!.type === "since" || times[i]!.type === "since-event") return true;
  const next = quantities[firstFrom(quantities, from)];
  // "when a shell hit a market in Qamra"
  const article = next !== undefined && next.value === 1 && next.numberEnd - next.numberStart <= ARTICLE;
  return next?.kind === "figure" && next.start < to && !article;
}

/** "in Qamra and Tesba": the second is no place around the first. */
function isListed({ findings: { places } }: PlaceGround, at: number): boolean {
  const [m, next] = [places[at]!, places[at + 1]];
  if (next === undefined || !next.within || next.start - m.end > LISTED) return false;
  return !m.candidates.some((row) => next.candidates.some((around) => row !== around && lies(row, around)));
}

/** Whether a name may lie in a place: one that no list knows may. */
const isInside = ({ candidates, wider }: PlaceMention, outer: PlaceMention) =>
  candidates.length === 0 ||
  outer.name === null ||
  candidates.some((row) => outer.candidates.some((around) => lies(row, around) && (row !== around || wider)));
