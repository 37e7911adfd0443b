import { openingOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { POLICE, RAIDERS } from "../words/en/patterns.ts";
import type { Findings } from "../words/findings.ts";
import { type Candidate, isBare, isOpen } from "./candidate.ts";
import { captivesTold } from "./en/figures/captives-told.ts";
import { applyRow, compileRows } from "./frames.ts";
import { figureNear } from "./rival-count.ts";
import type { Sentence } from "./sentence.ts";

const ROWS = compileRows(captivesTold);
const TAKES = openingOf(["CLAIM", "HAUL_OFF", "PICK_UP"]);

/** Takes people whom "they" led away, where the sentence before calls them gunmen or police, and those still held of the abducted. */
export function takeCaptives(s: Sentence, candidates: readonly Candidate[], findings: Findings): void {
  keepCaptives(s, candidates, findings);
  const { units, first, last, index } = s;
  if (index === 0 || !units.mayHold(TAKES) || candidates.every(({ measured }) => measured !== null)) return;
  const { start, end } = findings.sentences[index - 1]!;
  const before = findings.report.text.slice(start, end);
  const raided = RAIDERS.test(before);
  // Where both are named, nobody says which of them "they" are.
  if (raided === POLICE.test(before)) return;
  for (const c of candidates) {
    if (c.measured !== null || !isOpen(units, c)) continue;
    for (const row of ROWS) c.measured ??= applyRow(row, units, c.q, first, last);
    if (c.measured !== null && !raided) c.measured.measure = "detained";
  }
}

/** "Gunmen abducted 40 pupils. Nine are still being held.": by those who took them, unless the police hold somebody. */
function keepCaptives({ units, index }: Sentence, candidates: readonly Candidate[], findings: Findings): void {
  for (const c of candidates) {
    const held = c.measured?.measure === "detained" && isBare(c.q) && units.is(c.measured.trigger, C.HOST);
    if (!held || units.hasAny(C.PATROL) || figureNear(findings, index)?.measure !== "abducted") continue;
    c.measured = { ...c.measured!, measure: "abducted" };
  }
}
