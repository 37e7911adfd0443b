/*
 * Parts of a number by what killed, hurt or drove them out: "134 people, 91 by landslides and 43 by floods".
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { alike, type Candidate, isUpTo, thingsOf } from "../candidate.ts";
import type { Measured } from "../measured.ts";
import type { Units } from "../units.ts";

/** The longest "by the flash floods that followed", in units. */
const CAUSE = 6;
/** The longest "in the northern district of Kaski on Friday" between a number and the one that it is told with. */
const GAP = 12;

const ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "AND", "CLOSE", "DASH", "HYPHEN", "CONTRAST"]);
const PREDICATES = maskOf(["BE", "HAVE", "MODAL", "V_FIN", "SAY", "COLON", "WHO"]);
/** "by Friday", "by 12 of them", "from the last of the floods" */
const NO_CAUSE = maskOf(["NUM", "NUMWORD", "VAGUE", "TIME", "WEEKDAY", "MONTH", "LAST", "THEN", "NOWADAYS"]);
/** "by its own count", "by the ministry's account": who counts */
const COUNTS = maskOf(["COUNT_NOUN", "TALLY", "TALLYING", "SAY"]);
const LEAD = maskOf(["DET", "MORE", "ADV"]);
const OPENERS = maskOf(["COMMA", "COLON", "DASH", "OPEN"]);
const BETWEEN_PARTS = maskOf(["COMMA", "AND", "SEMICOLON"]);
const CLAUSE_ENDS = maskOf(["STOP", "SEMICOLON", "QUOTE"]);

const PART_RULE = "part-by-cause";

type Preposition = "by" | "in" | "from" | "due";

/** "by landslides": how it begins, one past its end, and whether it is one event of its own, as "in the storm" is and "in floods" is not. */
interface Cause {
  preposition: Preposition;
  end: number;
  definite: boolean;
}

function prepositionAt(units: Units, at: number): Preposition | null {
  if (units.is(at, C.DUE)) return "due";
  if (units.is(at, C.BY)) return "by";
  if (units.is(at, C.FROM)) return "from";
  return units.is(at, C.IN) ? "in" : null;
}

/** "by landslides", "due to floods", "in flash floods": the cause that begins at a unit, or null. Places follow "in" and "from" too: they need a hazard. */
function causeAt(units: Units, at: number): Cause | null {
  const preposition = prepositionAt(units, at);
  if (preposition === null) return null;
  let hazard = preposition === "by" || preposition === "due";
  let end = at + 1;
  for (; end < units.count && !units.any(end, ENDS); end++) {
    if (units.any(end, COUNTS)) return null;
    // "from the flood-hit villages"
    const hazardous = units.is(end, C.HAZARD) && !(units.is(end + 1, C.HYPHEN) && units.glued(end + 1));
    hazard ||= hazardous;
    // "by shells" is no verb.
    const noun = hazardous || (end === at + 1 && units.is(end, C.V_FIN));
    const other = units.any(end, NO_CAUSE) || units.timeEnd[end]! > 0 || (!noun && units.any(end, PREDICATES));
    if (other && end === at + 1) return null;
    // "by landslides on Friday", "by floods, the agency said"
    if (other || end > at + CAUSE) break;
  }
  return hazard && end > at + 1 ? { preposition, end, definite: units.is(at + 1, C.DET) } : null;
}

/** The first cause between two units, or null. */
function causeBetween(units: Units, from: number, to: number): Cause | null {
  for (let at = from; at < to; at++) {
    const cause = causeAt(units, at);
    if (cause !== null) return cause;
  }
  return null;
}

/** The mark or word before a number and its "the remaining". */
function markBefore(units: Units, from: number): number {
  let at = from - 1;
  while (units.any(at, LEAD)) at--;
  return at;
}

/** Parts of a total by their cause, and what has the verb of the number before it: "134 people, 91 by landslides and 43 by floods". */
export function linkCause(units: Units, candidates: readonly Candidate[], at: number): void {
  const [before, c] = [candidates[at - 1], candidates[at]!];
  if (!before?.measured || !alike(before.q, c.q) || c.q.implied || c.whole !== null || c.partOfBefore) return;
  if (c.measured !== null && c.measured.measure !== before.measured.measure) return;
  const cause = causeAt(units, c.q.to);
  const mark = markBefore(units, c.q.from);
  if (cause === null || mark < before.q.to || mark - before.q.to > GAP) return;
  for (let i = before.q.to; i < mark; i++) if (units.any(i, CLAUSE_ENDS)) return;
  const own = causeBetween(units, before.q.to, mark);
  const isPart = before.whole !== null || before.partOfBefore;
  const follows = own !== null && units.any(mark, BETWEEN_PARTS) && !hasPredicate(units, own.end, mark);
  if (follows && (isPart || (units.is(mark, C.AND) && own.preposition === cause.preposition))) {
    c.measured = measuredAs(units, before, c, isPart ? PART_RULE : `${before.measured.rule}+and`);
    [c.whole, c.partOfBefore] = [before.whole, before.partOfBefore];
  } else if (
    !isPart &&
    isUpTo(c.q.value, before.q.value) &&
    opensParts(units, mark) &&
    isWhole(own, cause) &&
    isSole(candidates, at - 1, before.measured)
  ) {
    c.measured = measuredAs(units, before, c, PART_RULE);
    c.whole = before;
  }
}

const measuredAs = (units: Units, before: Candidate, { q }: Candidate, rule: string): Measured => ({
  ...before.measured!,
  rule,
  ...thingsOf(units, before.q, q),
});

function hasPredicate(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units.any(at, PREDICATES)) return true;
  return false;
}

/** A comma, a colon, a dash or a bracket; a hyphen between blanks stands for a dash. */
const opensParts = (units: Units, mark: number) =>
  units.any(mark, OPENERS) || (units.is(mark, C.HYPHEN) && !units.glued(mark));

/** Whether a number may be split by a cause: "12 were killed by landslides, 43 by floods" goes on, "134 were killed by the storm, 91 by floods" splits. */
const isWhole = (own: Cause | null, cause: Cause) =>
  own === null || own.preposition !== cause.preposition || (own.definite && !cause.definite);

/** "killed 134 and injured 200, 91 by floods" leaves open which of them is split. */
const isSole = (candidates: readonly Candidate[], at: number, { measure }: Measured) =>
  candidates.every(({ measured }, i) => i >= at || measured === null || measured.measure === measure);
