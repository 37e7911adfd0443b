import type { Attribution, Findings } from "../../words/findings.ts";
import { firstNear, firstOffset, REACH } from "../near.ts";

/**
 * Which attribution of the sentence holds for an offset: the next one that follows what is said, unless one that comes before what is
 * said stands nearer; else the last one before. Who denies it holds for all of it, and who is cited for what the citing one says.
 */
export function covering(
  { attributions, clauses, report }: Findings,
  offset: number,
  sentence: number,
): Attribution | null {
  const all: Attribution[] = [];
  for (
    let i = firstNear(attributions, offset);
    i < attributions.length && attributions[i]!.start <= offset + REACH;
    i++
  ) {
    const a = attributions[i]!;
    if (a.sentence === sentence && offset >= a.from && offset < a.to) all.push(a);
  }
  if (all.length <= 1) return all[0] ?? null;
  const denial = all.find((a) => a.rule === "denied-by" && a.start > offset);
  if (denial !== undefined) return denial;
  const said = all.filter((a) => a.rule !== "cited");
  const found = nearest(said, offset, clauses, report.text);
  const cited = all.find((a) => a.rule === "cited");
  if (cited === undefined || found === null) return cited ?? found;
  const [low, high] = found.start < cited.start ? [found.start, cited.start] : [cited.start, found.start];
  return said.some((a) => a.start > low && a.start < high) ? found : cited;
}

/** They tell what somebody did: who spoke of it says so. */
const WEAK: ReadonlySet<string> = new Set(["counted-by", "planned-by"]);

/** Whether a clause with places of its own begins between two offsets. */
function isParted(clauses: readonly number[], from: number, to: number): boolean {
  const next = clauses[firstOffset(clauses, from)];
  return next !== undefined && next < to;
}

/** The attribution that stands nearest: before what it says, or behind it, in the same clause sooner than in another. */
function nearest(
  all: readonly Attribution[],
  offset: number,
  clauses: readonly number[],
  text: string,
): Attribution | null {
  const opening = all.findLast((a) => a.side === "before" && a.start <= offset);
  const closing = all.find((a) => a.side === "after" && a.start > offset);
  if (opening !== undefined && closing !== undefined) {
    // "The clinic counted 31 dead; 47 are missing, police said."
    const apart = (from: number, to: number) => text.slice(from, to).includes(";");
    if (apart(offset, closing.start) && !apart(opening.start, offset)) return opening;
    // Who counted is closer to the matter than who spoke only where nobody else speaks: "medics counted 51 dead, a doctor said".
    const nearer = closing.start - offset < offset - opening.end;
    // "Gov. Ana Orel said 29 had died, and in Qamra 17 were killed, two of them by a tree, according to the mayor."
    const inClause = isParted(clauses, opening.end, offset) && !isParted(clauses, offset, closing.start);
    return nearer || inClause || WEAK.has(opening.rule) ? closing : opening;
  }
  // "He was away when, the charge says, 31 people burned."
  const inserted =
    closing === undefined ? all.findLast((a) => a.rule === "said-after" && a.start <= offset) : undefined;
  if (opening !== undefined && inserted !== undefined && inserted.start > opening.start) return inserted;
  return opening ?? closing ?? all.findLast((a) => a.start <= offset) ?? null;
}
