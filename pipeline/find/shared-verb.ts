import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { alike, type Candidate, isBare, isPeople, isUpTo, thingsOf } from "./candidate.ts";
import { saysNoOther } from "./en/says-other.ts";
import { isClosed } from "./fits.ts";
import { isGapped } from "./gapped.ts";
import { harmed, isHarm, type Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { isOtherKind } from "./other-kind.ts";
import { isAccounted, isBracketed, isElliptic, isNamed, isOwned, isRanked, nameOwning } from "./other-places.ts";
import { isParallel } from "./parallel.ts";
import { BARRIERS } from "./pattern.ts";
import type { Units } from "./units.ts";

/** The longest "according to the United Nations" between two numbers that share a verb. */
const BRIDGE = 9;

const SMALL = maskOf(["COMMA", "MORE", "DET", "ADV", "THERE"]);

/** Whether only "and", commas and small words stand between two units; over an "according to ..." too. */
export function joined(units: Units, from: number, to: number): boolean {
  if (to <= from) return false;
  const bridged = units.is(from, C.ACCORDING) && to - from <= BRIDGE;
  if (bridged) return units.is(to - 1, C.AND) || units.is(to - 2, C.AND);
  if (to - from > 4) return false;
  let and = false;
  for (let i = from; i < to; i++) {
    if (units.is(i, C.AND)) and = true;
    // "admitted 30 patients and that nineteen died"
    else if (!units.any(i, SMALL) || units.is(i, C.WHO)) return false;
  }
  return and || units.is(from, C.COMMA);
}

/**
 * The verb of one number lent to another: a mosque burned with six houses is a facility hit. Null where the measure is not for it: "driven
 * into 318 camps and 195 unaccounted for".
 */
export function lend(units: Units, measured: Measured, rule: string, { noun }: NumberUnits): Measured | null {
  const unitClass = noun?.unitClass ?? null;
  // "28 bodies and 58 survivors"
  if (noun !== null && units.is(noun.head, C.SURVIVOR)) return null;
  const thing = harmed(unitClass);
  if (unitClass !== null && (thing !== null) !== isHarm(measured.measure)) return null;
  return { ...measured, rule, measure: thing ?? measured.measure };
}

const PREDICATE = maskOf(["SAY", "V_FIN", "V_I", "BE", "HAVE", "MODAL", "PUT"]);

const OWN_VERB = maskOf(["BE", "HAVE", "MODAL", "SAY"]);

/** "killed three soldiers and two civilians": the second number has the verb, and the whole, of the first. */
export function shareVerb(
  units: Units,
  before: Candidate | undefined,
  c: Candidate,
  next?: Candidate,
  between?: Candidate,
): void {
  if (c.measured !== null || !before?.measured || before.opensPartition || !alike(before.q, c.q)) return;
  // ", a local medic said": a comma alone joins no single person, but ", a vendor and a guard" is a list.
  if (c.q.implied && !units.is(c.q.from - 1, C.AND) && !isListItem(units, before.q, c, next)) return;
  // "31 injured clerks, and a diplomat put ...": it has a verb of its own.
  const end = units.is(c.end, C.SPEAKER) && units.is(c.end + 1, C.SAY) ? c.end + 1 : c.end;
  const told = end < units.count && units.any(end, c.q.implied ? PREDICATE : OWN_VERB);
  // "a boy and a soldier hit by a missile"
  if (told && !(units.is(c.end, C.V_PP) && units.is(c.end + 1, C.BY))) return;
  const shares =
    (joined(units, before.end, c.q.from) && (saysNoOther(units, c.q) || isOfOpening(units, before, c))) ||
    isBesideUncounted(units, before, c, between) ||
    isElliptic(units, before, c.q) ||
    isGapped(units, before, c) ||
    isListed(units, before, c) ||
    isItem(units, before, c.q) ||
    isBracketed(units, before, c.q) ||
    isAccounted(units, before, c.q) ||
    isOwned(units, before, c.q) ||
    isRanked(units, before, c.q) ||
    isAdded(units, before, c.q) ||
    isParallel(units, before, c) ||
    isEchoed(units, c.q);
  const lent = shares ? lend(units, before.measured, `${before.measured.rule}+and`, c.q) : null;
  if (lent === null) return;
  c.placed ??= nameOwning(units, c.q);
  c.measured = { ...lent, ...thingsOf(units, before.q, c.q) };
  // "Sud (1,597 dead), Nippes (137)": side by side.
  const apart = before.whole !== null || units.is(before.q.from - 1, C.OPEN);
  const first =
    isItem(units, before, c.q) || (!apart && isBracketed(units, before, c.q) && !isRanked(units, before, c.q));
  c.whole = first ? before : before.whole;
  // "two in Lisk, one of them a nurse, and two in Tovar"
  if (
    before.q.noun?.ofThem &&
    !units.is(before.q.to, C.IN) &&
    c.whole === before.whole &&
    isElliptic(units, before, c.q)
  )
    c.whole = before.whole?.whole ?? null;
  c.partOfBefore = before.partOfBefore;
  // "killed nine herders, two of them under 15, and three guards": told beside the whole.
  const closed = units.is(c.q.from - 1, C.AND) && units.is(c.q.from - 2, C.COMMA);
  if (closed && before.q.noun?.ofThem && !isBare(c.q) && before.whole !== null && c.whole === before.whole)
    c.whole = before.whole.whole;
}

/** "The deaths of nine drivers and two guides shook the town": the verb behind is that of the deaths. */
const isOfOpening = (units: Units, { measured, q }: Candidate, { q: next }: Candidate) =>
  measured!.trigger < q.from &&
  units.is(q.from - 1, C.OF) &&
  units.is(next.from - 1, C.AND) &&
  measured!.trigger <= OPENING &&
  next.noun !== null &&
  next.noun.head >= 0;

/** The unit by which "The sudden deaths of" has said what it counts. */
const OPENING = 2;

/** "torched a health post, 40 granaries and two schools": things in a list with one that nobody counts. */
const isBesideUncounted = (units: Units, before: Candidate, c: Candidate, between: Candidate | undefined) =>
  between !== undefined &&
  isHarm(before.measured!.measure) &&
  !isBare(between.q) &&
  joined(units, before.end, between.q.from) &&
  joined(units, between.end, c.q.from);

/** "21 deaths were reported: 12 in Qamra, eight in Rahma", "21 died (12 in Qamra and nine in Rahma)": the first of a list that parts the number before it. */
const isItem = (units: Units, { q: whole }: Candidate, q: NumberUnits) =>
  isBare(q) && !q.implied && units.is(q.to, C.IN) && opensParts(units, q) && isUpTo(q.value, whole.value);

/** A colon; a dash or a bracket where a name follows, for "(12 in July)" is of another time. */
function opensParts(units: Units, { from, to }: NumberUnits): boolean {
  const mark = from - 1;
  if (units.is(mark, C.COLON)) return true;
  const other = units.is(mark, C.DASH) || units.is(mark, C.OPEN) || (units.is(mark, C.HYPHEN) && !units.glued(mark));
  return other && isNamed(units, to + 1);
}

/** "two men, a teacher and a guard": so few may be told again one by one. */
const TOLD_AGAIN = 4;

/** "a policeman, a vendor and a passer-by", "21 men, a nun and five pupils": the middle of a list of people or things. */
const isListItem = (units: Units, before: NumberUnits, { q, end }: Candidate, next: Candidate | undefined) =>
  units.is(q.from - 1, C.COMMA) &&
  !mayTellAgain(units, before, q) &&
  q.noun !== null &&
  next !== undefined &&
  (next.q.from === end + 1 || next.q.from === end + 2) &&
  (units.is(end, C.AND) || units.is(end, C.COMMA)) &&
  (units.is(next.q.from - 1, C.AND) || units.is(next.q.from - 1, C.COMMA)) &&
  next.q.noun?.unitClass === q.noun.unitClass &&
  !speaks(units, next);

const mayTellAgain = (units: Units, before: NumberUnits, q: NumberUnits) =>
  !before.implied && before.value !== null && before.value <= TOLD_AGAIN && !isOtherKind(units, before, q);

/** The longest "at the hospital" between somebody and "said". */
const SPEAKER = 6;
const SPEAKER_ENDS = maskOf(["COMMA", "STOP", "SEMICOLON", "WHO", "BE", "HAVE"]);

/** "killed 13 men, a doctor and a nurse at the hospital said" */
function speaks(units: Units, { end }: Candidate): boolean {
  for (let at = end; at < end + SPEAKER && !units.any(at, SPEAKER_ENDS); at++) if (units.is(at, C.SAY)) return true;
  return false;
}

const KIN_END = maskOf(["STOP", "COMMA", "SEMICOLON", "CLAUSE"]);

/** "burned with three of his nephews", "drowned with his two sons when the boat sank"; not "died with her sons at her side". */
function isWithKin(units: Units, { measured }: Candidate, q: NumberUnits): boolean {
  const lead = units.is(q.from - 1, C.THEIR) ? q.from - 2 : q.from - 1;
  const died = measured!.measure === "deaths" && measured!.trigger === lead - 1;
  if (!died || !units.is(lead, C.WITH) || q.noun === null || !units.is(q.noun.head, C.KIN)) return false;
  return q.to >= units.count || units.any(q.to, KIN_END);
}

/** How far behind the verb "along with a woman and four children" may stand. */
const ADDED_NEAR = 12;

/** "Seven men died when a tank blew up, along with a woman", "200 homes fell, and with them two clinics": no verb of its own follows. */
function isAdded(units: Units, before: Candidate, q: NumberUnits): boolean {
  const { trigger } = before.measured!;
  if (isWithKin(units, before, q)) return true;
  const withThem = units.is(q.from - 1, C.THEM) && units.is(q.from - 2, C.WITH) && units.is(q.from - 3, C.AND);
  if (!(withThem || units.is(q.from - 1, C.BESIDES)) || q.from - trigger > ADDED_NEAR || trigger < before.q.from)
    return false;
  return (isClosed(units, q) || units.is(q.to, C.WHO)) && !units.is(q.to, C.INCLUDING);
}

const LEADS = maskOf(["DET", "ADV", "CMP", "MORE"]);

/** "Nine soldiers died, as did 14 rebels": the verb is told again. */
function isEchoed(units: Units, { from }: NumberUnits): boolean {
  let at = from - 1;
  while (units.any(at, LEADS)) at--;
  return units.is(at, C.DID_TOO);
}

/** The longest "of the northern brigade and militiamen loyal to it" between two things that share a verb. */
const DESCRIPTION = 10;
const OTHER_CLAUSE = maskOf([...BARRIERS, "V_FIN", "WHO", "NUM", "NUMWORD", "VAGUE", "CONJ", "HARM"]);
const DESCRIBING = maskOf(["OF", "FROM", "IN", "AND"]);

/** "killed eight members of the northern brigade and 16 members of the front": people behind "and", with no verb between or behind. */
function isListed(units: Units, before: Candidate, { q }: Candidate): boolean {
  const from = before.end;
  // "a man from Tovar and his two nephews"
  const to = units.is(q.from - 1, C.THEIR) ? q.from - 2 : q.from - 1;
  if (!units.is(to, C.AND) || to - from > DESCRIPTION || before.measured!.trigger > from) return false;
  if (q.noun === null || q.noun.unitClass === null || !isPeople(q.noun.unitClass)) return false;
  if (!units.any(from, DESCRIBING)) return false;
  for (let at = from; at < to; at++) if (units.any(at, OTHER_CLAUSE)) return false;
  return isClosed(units, q);
}
