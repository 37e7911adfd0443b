import { openingOf } from "../words/class-sets.ts";
import type { Findings } from "../words/findings.ts";
import { type Candidate, isOpen } from "./candidate.ts";
import { losses } from "./en/figures/losses.ts";
import { moves } from "./en/figures/moves.ts";
import { hasErrand, isOtherSense } from "./en/other-sense.ts";
import { applyRow, compileRows } from "./frames.ts";
import { isRate } from "./rate.ts";
import type { Sentence } from "./sentence.ts";

/** How many sentences back the report may have told of flight. */
const TOLD_NEAR = 8;

const ROWS = compileRows(moves);
/** Words of which every such move has one. */
const MOVES = openingOf([
  ...[
    "COMES",
    "REACHED",
    "TRANSFERS",
    "JOINS",
    "ARRIVAL",
    "RECEIVES",
    "GOT_OUT",
    "LEAVE",
    "NATION",
    "REGISTERS",
    "WAITS",
    "SELF",
  ],
]);

/** Takes numbers that nothing measures for people on the move, where the report tells of flight right before: "another 2,300 people arrived on Tuesday". */
export function takeMoves(s: Sentence, candidates: readonly Candidate[], findings: Findings): void {
  const { units, first, last } = s;
  if (!units.mayHold(MOVES)) return;
  let told = isTold(findings, s.index, FLIGHT);
  const homeless = told || isTold(findings, s.index, HOMELESS);
  for (const c of candidates) {
    told ||= c.measured?.measure === "displaced";
    if (!(told || homeless) || c.measured !== null || c.q.implied || !isOpen(units, c)) continue;
    for (const row of ROWS) {
      const found = applyRow(row, units, c.q, first, last);
      if (found === null || !(told || found.rule === "moved-too") || isOtherSense(units, c.q, found, first, last))
        continue;
      if (!isRate(units, c.q, found, first, last) && !hasErrand(units, Math.min(found.trigger, c.q.to)))
        c.measured = found;
      break;
    }
  }
}

const LOSSES = compileRows(losses);
const LOSS = openingOf(["FELLS", "VICTIM"]);
const DEATHS: ReadonlySet<string> = new Set(["deaths"]);

/** Takes people whom a place or a group has lost for dead, where the report tells of deaths right before. */
export function takeLosses(
  { units, first, last, index }: Sentence,
  candidates: readonly Candidate[],
  findings: Findings,
): void {
  if (!units.mayHold(LOSS)) return;
  let told = isTold(findings, index, DEATHS);
  for (const c of candidates) {
    told ||= c.measured?.measure === "deaths";
    if (!told || c.measured !== null || c.q.noun?.unitClass !== "person" || !isOpen(units, c)) continue;
    for (const row of LOSSES) c.measured ??= applyRow(row, units, c.q, first, last);
  }
}

const FLIGHT: ReadonlySet<string> = new Set(["displaced"]);
/** Whose homes are gone are moved elsewhere, too. */
const HOMELESS: ReadonlySet<string> = new Set(["displaced", "homes_destroyed"]);

/** Whether one of the sentences right before counts people who fled, or homes that are gone. */
function isTold({ figures, quantities }: Findings, sentence: number, measures: ReadonlySet<string>): boolean {
  for (let i = figures.length - 1; i >= 0; i--) {
    if (sentence - quantities[figures[i]!.quantity]!.sentence > TOLD_NEAR) return false;
    if (measures.has(figures[i]!.measure)) return true;
  }
  return false;
}
