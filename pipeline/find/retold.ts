import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { FOLLOWING } from "../words/en/patterns.ts";
import { type Candidate, isBare, isUpTo } from "./candidate.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Units } from "./units.ts";

const SMALL = maskOf(["MORE", "DET", "TOTAL", "ADV"]);

/** How far back "a number" may stand from the number that it is expected to reach. */
const EXPECTED = 8;

/** A bare number that counts what the one before it counted: more of them in another place, or as many as there may be. */
export function retell(units: Units, before: Candidate, c: Candidate): void {
  if (c.measured !== null || before.measured === null || before.opensPartition || !isBare(c.q) || c.q.implied) return;
  const rule = ruleOf(units, before, c);
  if (rule === null) return;
  // "57 people, 25 of them children, died, bringing the total to 140": the total is of the people.
  const told = rule === SUMMED ? (before.whole ?? before) : before;
  const { noun } = told.q;
  c.measured = {
    ...told.measured!,
    rule,
    trigger: rule === TO_COME ? sayingSo(units, c.q) : c.q.from,
    ...(noun !== null && noun.head >= 0 ? { noun: noun.head } : {}),
  };
}

function ruleOf(units: Units, before: Candidate, c: Candidate): string | null {
  if (isElsewhere(units, before, c)) return "further-elsewhere";
  if (isStillThere(units, before, c)) return "still-there";
  if (isTakenToo(units, before, c)) return "lives-taken-too";
  if (FOLLOWED.has(before.measured!.measure) && isToCome(units, c.q)) return TO_COME;
  if (isExpected(units, before, c)) return "expected-number";
  return isSum(units, before, c) ? SUMMED : null;
}

/** The rule of a total that takes in the number before. */
const SUMMED = "toll-summed";

const SUMS = maskOf(["TOTAL", "TALLY"]);

const LIFTS = maskOf(["CLAIM", "CARRY", "CAUSE", "REVISES"]);

/** "plans to bring the number to 30,000" */
const bringsNumber = (units: Units, to: number) =>
  units.is(to - 1, C.NUMBERED) && units.is(to - 2, C.THE) && units.any(to - 3, LIFTS);

/** "Six more have died, bringing the total since Monday to 54": no less than what it takes in, with nothing but a time between. */
function isSum(units: Units, { q: before }: Candidate, { q }: Candidate): boolean {
  // "Three more deaths were confirmed, for a total of 31."
  if (units.is(q.from - 1, C.TOTAL) && units.is(q.from - 2, C.FOR) && isUpTo(before.value, q.value)) return true;
  if (!units.is(q.from - 1, C.TO) || !isUpTo(before.value, q.value)) return false;
  if (q.from > 3 && bringsNumber(units, q.from - 1)) return true;
  let at = q.from - 2;
  while (at > before.to && !units.any(at, SUMS)) at--;
  if (!units.any(at, SUMS) || !(units.is(at - 1, C.THE) || units.is(at - 1, C.THEIR))) return false;
  const next = units.is(at + 1, C.ADV) ? at + 2 : at + 1;
  return next === q.from - 1 || units.timeEnd[next] === q.from - 1;
}

/** "40,000 have fled to Niger, and a further 3,200 are in Chad". */
function isElsewhere(units: Units, before: Candidate, { q }: Candidate): boolean {
  if (before.measured!.measure !== "displaced" || !units.is(q.to, C.BE) || !units.is(q.to + 1, C.IN)) return false;
  let more = false;
  let at = q.from - 1;
  for (; units.any(at, SMALL); at--) more ||= units.is(at, C.MORE);
  return more && (units.is(at, C.AND) || units.is(at, C.COMMA));
}

/** "3,500 people spent the night in schools, and 620 were still there on Wednesday". */
function isStillThere(units: Units, before: Candidate, { q }: Candidate): boolean {
  if (before.measured!.measure !== "displaced" || !units.is(q.from - 1, C.AND) || !units.is(q.to, C.BE)) return false;
  return units.is(units.is(q.to + 1, C.ADV) ? q.to + 2 : q.to + 1, C.THERE) && isUpTo(q.value, before.q.value);
}

/** "The rains have claimed 60 lives; last year's floods took 483". */
const isTakenToo = (units: Units, { q: lives }: Candidate, { q }: Candidate) =>
  lives.noun !== null && units.is(lives.noun.head, C.LIVES) && units.is(q.from - 1, C.CLAIM);

/** The rule of what may follow: behind the number stands what says so. */
export const TO_COME = "more-to-come";

/** Unit of the "may" or the "expects" beside the number. */
export const sayingSo = (units: Units, q: NumberUnits) =>
  units.is(leadOf(units, q), C.EXPECTS) ? leadOf(units, q) : q.to + 1;

/** Unit before "a further". */
function leadOf(units: Units, { from }: NumberUnits): number {
  let lead = from - 1;
  if (units.is(lead, C.MORE)) lead = units.is(lead - 1, C.A_AN) ? lead - 2 : lead - 1;
  return lead;
}

/** What is counted further while it goes on, so that more of the same "may follow". */
export const FOLLOWED: ReadonlySet<string> = new Set(["displaced", "returned"]);

const BEHIND_EXPECTED = maskOf(["STOP", "COMMA", "BY", "IN", "TIME", "DURING", "SEMICOLON", "QUOTE", "PREP"]);

const AHEAD = maskOf(["MODAL", "BE", "PROJECT", "TO", "ADV"]);

/** "another 800,000 may follow", "another 300 are expected to follow", "a further 300 could arrive by Sunday", "expects close to 400 by May". */
export function isToCome(units: Units, q: NumberUnits): boolean {
  if (!isBare(q) || q.implied) return false;
  if (units.is(leadOf(units, q), C.EXPECTS)) {
    const end = units.is(q.to, C.TO) && units.is(q.to + 1, C.FOLLOW) ? q.to + 2 : q.to;
    return end >= units.count || units.any(end, BEHIND_EXPECTED);
  }
  if (!units.is(q.from - 1, C.MORE)) return false;
  let at = q.to;
  let ahead = false;
  for (; units.any(at, AHEAD); at++) ahead ||= units.is(at, C.PROJECT) || units.is(at, C.MODAL);
  return ahead && units.is(at, C.FOLLOW);
}

const BEHIND_FOLLOWED = maskOf(["STOP", "COMMA", "SEMICOLON", "AND", "CONJ"]);

/** "On Tuesday another 300 followed." */
export function hasFollowed(units: Units, q: NumberUnits): boolean {
  if (!isBare(q) || q.implied || !units.is(q.from - 1, C.MORE)) return false;
  const verb = units.is(q.to, C.HAVE) ? q.to + 1 : q.to;
  if (verb >= units.count || !FOLLOWING.test(units.text(verb, verb + 1))) return false;
  return verb + 1 >= units.count || units.any(verb + 1, BEHIND_FOLLOWED);
}

/** "40,000 sleep rough, a number expected to pass 60,000", "a figure that could reach 15 million". */
function isExpected(units: Units, before: Candidate, { q }: Candidate): boolean {
  let ahead = false;
  for (let at = q.from - 1; at > Math.max(before.q.to, q.from - EXPECTED); at--) {
    ahead ||= units.is(at, C.PROJECT);
    if (units.is(at, C.COMMA)) return false;
    if (ahead && units.is(at, C.A_AN) && units.is(at - 1, C.COMMA))
      return units.is(at + 1, C.NUMBERED) || units.is(at + 1, C.TALLY) || units.is(at + 1, C.TOLL);
  }
  return false;
}
