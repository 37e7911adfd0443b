import type { NumberKind } from "../../types.ts";
import {
  BESIDE_PLACE,
  IN_A,
  IN_PLACE,
  NEAR_WHERE,
  OF_THEM,
  OF_WHOM,
  ONLY_IN,
  PLACE_ALONE,
  RESUMES,
  SHARES,
} from "../../words/en/place-patterns.ts";
import type { Findings, FoundFigure, PlaceMention } from "../../words/findings.ts";
import { lies } from "../../words/names.ts";
import { firstFrom, firstOffset } from "../near.ts";
import type { PlaceGround } from "./ground.ts";
import { carried, type Located, NOWHERE } from "./located.ts";

/** How many characters "into" and "of them were in the" may have. */
const NEXT = 20;

/** How many figures back a toll's former reading is looked for. */
const FORMER = 30;

/**
 * "40 of them in Qamra", "Zabol had 38 of them": a part has a place of its own where that stands beside it and nothing else is counted between;
 * before it only as the subject, or in a clause of its own.
 */
export function isOwnOfPart({ findings }: PlaceGround, figure: FoundFigure, m: PlaceMention): boolean {
  const { quantities, clauses, figures } = findings;
  const own = quantities[figure.quantity]!;
  // "In July alone, mobs in Qamra killed 40", of a whole that another sentence told.
  if (quantities[figures[figure.partOf]!.quantity]!.sentence !== own.sentence) return true;
  if (m.start >= own.end) {
    // "a six-year-old boy in Qamra": the age in between counts nobody.
    let next = figure.quantity + 1;
    while (next < quantities.length && (quantities[next]!.start < own.end || quantities[next]!.kind === "date")) next++;
    return next === quantities.length || quantities[next]!.start > m.start;
  }
  if (m.role === "subject" && SHORT.test(findings.report.text.slice(m.end, own.start))) return true;
  // "In Qamra alone 12 died"
  if (m.aside && PLACE_ALONE.test(findings.report.text.slice(m.end, own.start))) return true;
  // "Qamra recorded 12 of them, Tesba three"
  if (BESIDE_PLACE.test(findings.report.text.slice(m.end, own.start))) return true;
  const before = quantities[figure.quantity - 1];
  if (before === undefined || before.sentence !== own.sentence) return m.role === "subject";
  const parted = clauses[firstOffset(clauses, before.end)];
  return before.end <= m.start && parted !== undefined && parted <= m.start;
}

/** Whether a place is that of another number alone: "900 of them into Chad, six nurses", "Mali counts 12 dead, Niger 48", "21 deaths: 12 in Qamra". */
export const isOfOther = (ground: PlaceGround, figure: FoundFigure, m: PlaceMention) =>
  isOfPartBefore(ground, m, ground.findings.quantities[figure.quantity]!.start) ||
  isOfPartBehind(ground, m) ||
  isOfNext(ground, figure, m);

/** What parts a subject from its share: "Qamra accounts for 101 of them", "Qamra for the remaining 52". */
const SHORT = /^ [^,;:]{0,30}$/;

const isBeside = ({ role }: PlaceMention, between: string) =>
  BESIDE_PLACE.test(between) || (role === "subject" && NEAR_WHERE.test(between));

/** A colon that a list begins behind, and the place of its first item: ": 12 in". */
const COLON = /^[^:;]*:\s+$/;

/** Numbers that count, and those that nobody could explain: "and Tesba 976". */
const COUNTS: ReadonlySet<NumberKind> = new Set<NumberKind>(["figure", "other"]);

/** Whether a place behind a number is that of the next one. */
function isOfNext({ findings }: PlaceGround, figure: FoundFigure, m: PlaceMention): boolean {
  const { quantities, report } = findings;
  const { end, sentence } = quantities[figure.quantity]!;
  if (m.start < end) return false;
  let shared = false;
  for (let i = figure.quantity + 1; i < quantities.length && quantities[i]!.sentence === sentence; i++) {
    const next = quantities[i]!;
    if (next.start >= m.end) return COUNTS.has(next.kind) && isBeside(m, report.text.slice(m.end, next.start));
    const opens = i === figure.quantity + 1 && COLON.test(report.text.slice(end, next.start));
    if (opens && IN_PLACE.test(report.text.slice(next.end, next.end + 6))) return true;
    // "killed 21 people, seven in Qamra and four in Tesba": the words of each share end with its number.
    shared ||= i === figure.quantity + 1 && SHARES.test(report.text.slice(end, next.start));
    const share = shared && next.end === next.numberEnd;
    if (share && ONLY_IN.test(report.text.slice(next.end, m.start))) return true;
  }
  return false;
}

function isOfPartBefore({ findings, located }: PlaceGround, m: PlaceMention, start: number): boolean {
  const before = findings.figures[located.length - 1];
  if (before === undefined || before.partOf < 0) return false;
  const { end, sentence } = findings.quantities[before.quantity]!;
  // "246 of the deaths, Mali for 121"
  if (m.end <= start && BESIDE_PLACE.test(findings.report.text.slice(m.end, start))) return false;
  if (sentence !== m.sentence || m.start < end || m.end > start) return false;
  // "including seven who fell into the Sund, and injured 80"
  return m.start - end <= NEXT || RESUMES.test(findings.report.text.slice(m.end, start));
}

function isOfPartBehind({ findings, located }: PlaceGround, m: PlaceMention): boolean {
  const next = findings.figures[located.length + 1];
  if (next === undefined || next.partOf !== located.length) return false;
  const { quantities, report } = findings;
  const share = quantities[next.quantity]!;
  const { end, sentence } = share;
  if (sentence !== m.sentence || m.start <= end) return false;
  if (isTold(findings, end, m.start)) return true;
  const between = report.text.slice(end, m.start);
  // "12 of whom drowned off Qamra", "20 of them in a single slide in Qamra"
  if (OF_WHOM.test(report.text.slice(share.start, end)) && !/[,;:]/.test(between)) return true;
  const alone = share.numberEnd === end || OF_THEM.test(report.text.slice(share.numberEnd, end));
  if (alone && m.start - end <= TOLD_IN && IN_A.test(between)) return true;
  if (m.start - end > NEXT) return false;
  return !/[,)]/.test(between);
}

/** How many characters " in a single slide in " may have. */
const TOLD_IN = 60;

/** What may part a part from the clause that tells of it: " ". */
const BEHIND = 2;

/** "including a doctor who died in Qamra": a clause of its own tells of the part. */
function isTold({ bounds, report }: Findings, from: number, to: number): boolean {
  const bound = bounds[firstFrom(bounds, from)];
  const told = bound !== undefined && bound.start < to && bound.start - from <= BEHIND;
  return told && bound.kind === "relative" && !report.text.slice(from, to).includes(",");
}

/** "153 deaths, 101 of them in Qamra" behind a village: the whole was in more than one place, unless that lies around Qamra. */
export function isInParts(ground: PlaceGround, known: Located): boolean {
  const { findings, located } = ground;
  if (known.wider || known.row?.kind === "country" || known.row?.kind === "area") return false;
  const whole = findings.figures[located.length]!;
  const { sentence } = findings.quantities[whole.quantity]!;
  const isPart = (f: FoundFigure) =>
    f.partOf === located.length && findings.quantities[f.quantity]!.sentence === sentence;
  const part = findings.figures.slice(located.length + 1, located.length + 1 + PARTS).find(isPart);
  if (part === undefined) return false;
  const { end } = findings.quantities[part.quantity]!;
  const m = findings.places[firstFrom(findings.places, end)];
  if (m === undefined || m.sentence !== sentence || m.role !== "at" || m.name === null || m.start - end > NEXT)
    return false;
  const { row, place } = ground.locate(m, "place-in-sentence");
  // "10,000 were arrested, 439 of them in Qamra": the others were not.
  return place.name === known.place.name || !(row !== null && known.row !== null && lies(row, known.row));
}

/** How many figures behind a whole its first part may stand. */
const PARTS = 3;

/** "Half of the dead, 90, were in Qamra. Two monks are among the dead": of all of them. */
function wholeOf(figures: readonly FoundFigure[], { partOf, measure }: FoundFigure): number {
  let i = partOf;
  while (i > 0 && figures[i]!.rule === SHARE_RULE) i--;
  return i >= 0 && figures[i]!.measure === measure ? i : partOf;
}

/** The rule of "half of the dead, 90 people,". */
export const SHARE_RULE = "share-of-state";

/** A part without a place of its own is where the whole is. */
export function ofWhole({ findings, located }: PlaceGround, figure: FoundFigure): Located | null {
  const whole = located[wholeOf(findings.figures, figure)];
  if (whole === undefined) return null;
  const { quantities, figures } = findings;
  const same = quantities[figures[figure.partOf]!.quantity]!.sentence === quantities[figure.quantity]!.sentence;
  if (whole.place.name === null) return same ? NOWHERE : null;
  return same ? whole : carried(whole);
}

/** "two more in Jacmel, taking the toll to 33": the toll is of what the one before was of, where that lies around the place. */
export function ofTotal({ findings, located }: PlaceGround, figure: FoundFigure, own: Located | null): Located | null {
  const last = located.length - 1;
  const before = findings.figures[last];
  if (own === null || own.row === null || before === undefined || !figure.rule.startsWith("toll")) return own;
  const { quantities, figures } = findings;
  if (quantities[before.quantity]!.sentence !== quantities[figure.quantity]!.sentence) return own;
  // "a toll of 14: seven in Jacmel"
  if ((own.place.start ?? 0) > quantities[figure.quantity]!.start) return own;
  for (let i = last; i >= 0 && i > last - FORMER; i--) {
    const { row } = located[i]!;
    const around = row !== null && row !== own.row && lies(own.row, row);
    if (around && figures[i]!.measure === figure.measure) return carried(located[i]!);
  }
  return own;
}

/** Rules by which a number counts again what was counted before, and how many parts that may have behind it. */
const RECOUNTS: ReadonlySet<string> = new Set(["rival-count", "toll-goes-on"]);
const BACK = 8;

/** Where that was which a figure counts again: "32 died, most in Qamra. The year before the figure was 25." tells of no other place. Null for any other figure. */
export function ofRecount({ located, findings }: PlaceGround, { rule }: FoundFigure): Located | null {
  if (!RECOUNTS.has(rule)) return null;
  for (let i = located.length - 1; i >= 0 && i >= located.length - BACK; i--)
    if (findings.figures[i]!.partOf < 0) return located[i]!.place.name === null ? NOWHERE : carried(located[i]!);
  return null;
}
