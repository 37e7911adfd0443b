import { C } from "../words/classes.ts";
import type { Findings, FoundFigure } from "../words/findings.ts";
import { type Candidate, isBare } from "./candidate.ts";
import { unitOf } from "./counted-noun.ts";
import { standsBeside } from "./en/counts-beside.ts";
import { goesOn, isHarmedToo } from "./goes-on.ts";
import { isHarm, type Measured } from "./measured.ts";
import { isPlacedAlone } from "./place-list.ts";
import { FOLLOWED, hasFollowed, isToCome, sayingSo, TO_COME } from "./retold.ts";
import {
  BESIDE,
  type Beside,
  type Counted,
  figureNear,
  isSoleMeasure,
  isWeakCue,
  recounted,
  rivalAmong,
  rivalCount,
  rivalCue,
  rivalNear,
} from "./rival-count.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** Takes a number that nothing measures for another count of what the sentence, or the one before, has counted. */
export function recount(s: Sentence, candidates: readonly Candidate[], at: number, findings: Findings): void {
  const c = candidates[at]!;
  if (c.measured !== null || c.q.kind !== null) return;
  const cue = rivalCue(s.units, c.q);
  if (cue < 0) {
    c.measured = withoutCue(s, candidates, at, findings);
    return;
  }
  const near = countedNear(s.units, candidates, at);
  const rival = near === undefined ? countedBefore(s, candidates, at, cue, findings) : near;
  c.measured = rivalCount(c.q, cue, rival);
}

/** What a number counts again that no verb sets against another: by its place, its source, or what is to come. */
function withoutCue(s: Sentence, candidates: readonly Candidate[], at: number, findings: Findings): Measured | null {
  const { units, first, last, index } = s;
  const c = candidates[at]!;
  const near = figureNear(findings, index);
  // "In Beni, nine."
  if (near !== undefined && isPlacedAlone(s, c)) return recounted(near, "in-another-place", c.q.from);
  // "Police counted 12 dead, the army 40"
  const beside = isBare(c.q) && standsBeside(units, c.q.from, first, last) >= 0;
  const told = beside ? countedNear(units, candidates, at) : undefined;
  if (told) return recounted(told, "rival-count", c.q.from);
  const here = isHarmedToo(units, c.q) ? countedNear(units, candidates, at) : null;
  const harmed = here === undefined ? harmNear(findings, index) : here;
  if (harmed && isHarm(harmed.measure)) return recounted(harmed, "harmed-too", c.q.from - 1);
  if (near !== undefined && FOLLOWED.has(near.measure) && hasFollowed(units, c.q))
    return recounted(near, "followed-too", c.q.to);
  // "The number has since risen to 9,000."
  const on =
    near !== undefined && isSoleMeasure(findings, index, near.measure)
      ? goesOn(units, c.q, first, leastOf(findings, near))
      : -1;
  if (near !== undefined && on >= 0) return recounted(near, "toll-goes-on", on);
  // "The stadium expects 40,000" is about others.
  const follows = near !== undefined && FOLLOWED.has(near.measure) && isToCome(units, c.q);
  const others = units.is(c.q.from - 1, C.EXPECTS) && !units.is(c.q.to - 1, C.MORE);
  return follows && !others ? recounted(near, TO_COME, sayingSo(units, c.q)) : null;
}

/** How many sentences back the things may stand that a bare number counts further. */
const HARMED_NEAR = 2;

/** The last figure that counts things harmed, where it stands near enough to be counted further. */
function harmNear({ figures, quantities }: Findings, sentence: number): FoundFigure | undefined {
  for (let i = figures.length - 1; i >= 0; i--) {
    if (sentence - quantities[figures[i]!.quantity]!.sentence > HARMED_NEAR) return undefined;
    if (isHarm(figures[i]!.measure)) return figures[i];
  }
  return undefined;
}

/** What a figure counts, or the least that it may. */
const leastOf = ({ quantities }: Findings, { quantity }: FoundFigure) =>
  quantities[quantity]!.value ?? quantities[quantity]!.low;

/** What was counted in the sentences before; behind a verb that could say anything, only where nothing else can be meant. */
function countedBefore(
  { units, index }: Sentence,
  candidates: readonly Candidate[],
  at: number,
  cue: number,
  findings: Findings,
): Counted | null {
  const near = rivalNear(findings, index, candidates[at]!.q);
  if (near === null || !isWeakCue(units, cue)) return near;
  const alone = candidates.every(({ q }, i) => i >= at || q.kind !== null || q.implied);
  return alone && isSoleMeasure(findings, index, near.measure) ? near : null;
}

/**
 * What a number is set against in its own sentence: the last that is counted before it. Undefined where nothing is, null where a bare number may be set
 * against one measure as well as another.
 */
function countedNear(units: Units, candidates: readonly Candidate[], at: number): Counted | null | undefined {
  const { q } = candidates[at]!;
  const bare = isBare(q);
  const others: Beside[] = [];
  for (let i = at - 1; i >= 0 && others.length < BESIDE; i--) {
    // "52 villagers, including seven minors; officials speak of over a hundred" says it of the villagers.
    const { measured, q: rival, whole } = candidates[i]!;
    if (whole !== null || measured === null) continue;
    if (!bare && rival.noun?.unitClass !== q.noun?.unitClass) continue;
    others.push({ number: rival, counted: { ...measured, ...unitOf(units, rival, measured) } });
  }
  return others.length === 0 ? undefined : bare ? rivalAmong(others, q) : others[0]!.counted;
}
