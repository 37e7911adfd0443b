import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { alike, type Candidate, isBare, isPeople, isUpTo, thingsOf } from "./candidate.ts";
import { saysNoOther } from "./en/says-other.ts";
import { isClosed } from "./fits.ts";
import { isGapped } from "./gapped.ts";
import { harmed, isHarm, type Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { isOtherKind } from "./other-kind.ts";
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
    (joined(units, before.end, c.q.from) && saysNoOther(units, c.q)) ||
    isBesideUncounted(units, before, c, between) ||
    isElliptic(units, before, c.q) ||
    isGapped(units, before, c) ||
    isListed(units, before, c) ||
    isItem(units, before, c.q) ||
    isBracketed(units, before, c.q) ||
    isAccounted(units, before, c.q) ||
    isRanked(units, before, c.q) ||
    isAdded(units, before, c.q) ||
    isEchoed(units, c.q);
  const lent = shares ? lend(units, before.measured, `${before.measured.rule}+and`, c.q) : null;
  if (lent === null) return;
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

/** "torched a health post, 40 granaries and two schools": things in a list with one that nobody counts. */
const isBesideUncounted = (units: Units, before: Candidate, c: Candidate, between: Candidate | undefined) =>
  between !== undefined &&
  isHarm(before.measured!.measure) &&
  !isBare(between.q) &&
  joined(units, before.end, between.q.from) &&
  joined(units, between.end, c.q.from);

/** "21 deaths were reported: 12 in Qamra, eight in Rahma": the first of a list that parts the number before it. */
const isItem = (units: Units, { q: whole }: Candidate, q: NumberUnits) =>
  isBare(q) && !q.implied && units.is(q.from - 1, C.COLON) && units.is(q.to, C.IN) && isUpTo(q.value, whole.value);

const LIST_GOES_ON = maskOf(["COMMA", "AND"]);

/** "Of the 900 dead most were in Palu (700) and Donggala (150)": the number in brackets behind each place of a list. */
function isBracketed(units: Units, { q: before, end }: Candidate, q: NumberUnits): boolean {
  const inBrackets = (number: NumberUnits) =>
    isBare(number) &&
    units.is(number.from - 1, C.OPEN) &&
    units.is(number.to, C.CLOSE) &&
    isNamed(units, number.from - 2);
  if (!inBrackets(q) || q.implied || end > q.from) return false;
  return inBrackets(before) || (units.any(q.to + 1, LIST_GOES_ON) && isUpTo(q.value, before.value));
}

const RANKS = maskOf(["RANKS"]);
/** The longest "ahead of the eastern province of Malut" between two counts. */
const RANKED = 9;

/** "12,400 in Renk, ahead of Malut (6,210) and Fashoda (1,114)", "followed by Malut with 6,210": the next of a ranking, and no part of the one before. */
function isRanked(units: Units, { q: before, end }: Candidate, q: NumberUnits): boolean {
  if (!isBare(q) || q.implied || !units.hasAny(RANKS) || q.from - end > RANKED) return false;
  const lead = q.from - 1;
  if (!(units.is(lead, C.OPEN) && units.is(q.to, C.CLOSE)) && !units.is(lead, C.WITH)) return false;
  for (let at = lead - 1; at >= end; at--) {
    if (units.is(at, C.RANKS)) return true;
    if (units.any(at, RANK_ENDS)) return units.is(lead, C.WITH) && units.is(before.from - 1, C.WITH);
  }
  return false;
}

const RANK_ENDS = maskOf(["AND", "COMMA", "SEMICOLON", "BE", "HAVE", "SAY", "V_T", "V_I"]);

const isNamed = (units: Units, at: number) => units.is(at, C.PLACE) || (units.capital(at) && units.isUnlisted(at));

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

/** The longest "for the remaining" between a name and its number. */
const REST = 3;

const ACCOUNTS = maskOf(["ACCOUNT_FOR"]);

/** "Amdi accounts for 61 of the deaths, Tesba for 40 and Baro for the remaining 22": the other places have the verb of the first. */
function isAccounted(units: Units, before: Candidate, q: NumberUnits): boolean {
  if (!isBare(q) || !units.hasAny(ACCOUNTS)) return false;
  return (units.is(before.q.from - 1, C.ACCOUNT_FOR) || isForRest(units, before.q.from)) && isForRest(units, q.from);
}

function isForRest(units: Units, from: number): boolean {
  let at = from - 1;
  while (at > from - 1 - REST && (units.is(at, C.DET) || units.is(at, C.MORE))) at--;
  return units.is(at, C.FOR);
}

/** What takes people from a place. */
const TAKEN_FROM: ReadonlySet<string> = new Set(["displaced", "abducted", "detained"]);

/** How far behind "refugees" the "by" of "were hosted by Kenya" may stand. */
const DOER = 4;

function isDoneBy(units: Units, from: number): boolean {
  for (let at = from; at < from + DOER; at++) if (units.is(at, C.BY)) return units.is(at + 1, C.PLACE);
  return false;
}

/** "Six were killed in Al-Hasakah, three in Homs and two in Hama", "and two when a roof fell": a bare number with a place or an event of its own. */
function isElliptic(units: Units, { measured, whole, end }: Candidate, q: NumberUnits): boolean {
  // "and nobody in Homs"
  if (!isBare(q) || (q.implied && q.value !== 0) || measured!.trigger > q.from) return false;
  // "wrote off 276 huts, 33 of them in Homs": of what nobody counts.
  if (q.noun?.ofThem && whole === null) return false;
  // "were evacuated from Qamra and 150,000 from Rahma", "took 187 from one school and 125 from another"
  const alike = units.is(q.to, C.FROM) && TAKEN_FROM.has(measured!.measure);
  // "were hosted by Kenya, close to 87,000 by Uganda"
  if (units.is(q.to, C.BY) && units.is(q.to + 1, C.PLACE) && isDoneBy(units, end)) return true;
  const when = units.is(q.to, C.CLAUSE) && units.is(q.from - 1, C.AND);
  if (!alike && !when && !units.is(q.to, C.IN)) return followsName(units, q);
  if (units.is(q.from - 1, C.AND)) return true;
  // In a list of parts any name will do.
  const named = isNamed(units, q.to + 1) || (whole !== null && units.capital(q.to + 1));
  // "27,300 refugees in Chad; 9,000 in Niger"
  const parted = units.is(q.from - 1, C.SEMICOLON) && units.is(end, C.IN) && units.is(q.to, C.IN);
  return (parted || units.is(q.from - 1, C.COMMA)) && named;
}

/** The longest name between "and" and the number that goes with it. */
const NAME = 4;
const NAMED_ENDS = maskOf(["STOP", "COMMA", "SEMICOLON", "AND"]);
const NAME_STARTS = maskOf(["AND", "COMMA", "SEMICOLON"]);

/** "Qamra took in 240 families and Rahma 91": the number stands right behind the place that it is for. */
function followsName(units: Units, q: NumberUnits): boolean {
  if (q.to < units.count && !units.any(q.to, NAMED_ENDS)) return false;
  let at = q.from - 1;
  let place = false;
  for (; at > q.from - 1 - NAME && units.capital(at); at--) place ||= units.is(at, C.PLACE) || units.is(at, C.AREA);
  // "In Malut nine herders drowned, in Renk four."
  if (units.is(at, C.IN)) at--;
  return place && units.any(at, NAME_STARTS);
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
