import type { FoundFigure, PlaceMention } from "../words/findings.ts";
import type { Located } from "./located.ts";
import { distanceTo, firstFrom, near } from "./near.ts";
import type { PlaceGround } from "./place-ground.ts";
import { isOfOtherPart, isOwnOfPart } from "./place-parts.ts";
import { pointed } from "./place-pointers.ts";
import { useOf } from "./place-use.ts";

/** Where in a figure's sentence a place stands: in its clause, or in one before or behind. */
type Clause = "own" | "before" | "behind";

/** Characters that marks between a name and a figure add to their distance. */
const FURTHER = { comma: 15, semicolon: 80 };

/** The most likely words for a place in the figure's clause, or in the clauses of its sentence before or behind. */
export function named(ground: PlaceGround, figure: FoundFigure, where: Clause): Located | null {
  const { findings } = ground;
  const { sentence, start, end } = findings.quantities[figure.quantity]!;
  const found: [distance: number, PlaceMention][] = [];
  for (const m of near(findings.places, sentence, start, end)) {
    const use = useOf(m, figure);
    if (use === null || m.within || ground.speaks(m) || clauseOf(findings.clauses, m, start) !== where) continue;
    if (figure.partOf >= 0 && where === "own" && !isOwnOfPart(ground, figure, m)) continue;
    if (isOfOtherPart(ground, m, start) || isNationality(m, start, end)) continue;
    found.push([distanceTo(findings.report.text, m, start, end, FURTHER) + use, m]);
  }
  found.sort(([a], [b]) => a - b);
  for (const [, m] of found) {
    const located = m.name === null ? pointed(ground, m, start) : ground.locate(m, "place-in-sentence");
    if (located !== null) return located;
  }
  return null;
}

/** "two US service members", "three Russia-backed fighters": a country inside the words that are counted says whose they are. */
const isNationality = (m: PlaceMention, start: number, end: number) =>
  m.start >= start && m.end < end && m.candidates.length > 0 && m.candidates.every(({ kind }) => kind === "country");

function clauseOf(clauses: readonly number[], m: PlaceMention, start: number): Clause {
  const next = (from: number) => clauses[firstFrom(clauses, from, Number)] ?? Number.POSITIVE_INFINITY;
  if (m.start < start) return next(m.end) <= start ? "before" : "own";
  return next(start) <= m.start ? "behind" : "own";
}
