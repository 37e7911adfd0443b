import { maskOf, openingOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { alike, type Candidate, countingOwn, isBare, overRestated, thingsOf } from "./candidate.ts";
import { isFreedBehind } from "./freed.ts";
import { harmed, isHarm, type Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { predicateNoun } from "./predicate.ts";
import type { Units } from "./units.ts";

const TELLING = maskOf([
  "NUM",
  "NUMWORD",
  "VAGUE",
  "CMP",
  "BE",
  "HAVE",
  "STATE",
  "V_T",
  "NOUN",
  "ADV",
  "DET",
  "INCLUDING",
]);

/** Whether a word tells which ones "those" are. */
const isDescribed = (units: Units, at: number) => units.isWord(at) && !units.any(at, TELLING);

/** "Of these, 3,400", "Among them were 84,472 civilians", "They include 192 children": the sentence splits what was counted before. */
export function opensWithParts(units: Units, first: number): boolean {
  // "The figure includes 54 foreigners."
  if (units.is(first, C.DET) && units.is(first + 1, C.TALLY) && units.is(first + 2, C.INCLUDING)) return true;
  const they = units.is(first, C.HE) && units.is(first + 1, C.INCLUDING);
  // "Of those brought up, one is in a weak condition" parts those who were brought up.
  if (units.is(first, C.OF) && units.is(first + 1, C.THEM) && isDescribed(units, first + 2)) return false;
  const ofTotal = units.is(first, C.OF) && units.is(units.is(first + 1, C.DET) ? first + 2 : first + 1, C.TOTAL);
  return they || ofTotal || units.is(first, C.INCLUDING) || (units.is(first, C.OF) && units.is(first + 1, C.THEM));
}

/** The most words before the noun of "the newly confirmed deaths". */
const ADJECTIVES = 2;

/** "Of those arrested, 46 are minors": the measure of what was done to them, or null; "of those brought home" says where they are. */
function measureOfThose(units: Units, at: number): string | null {
  const { measure } = units.meaning(at);
  const told = units.is(at, C.V_PP) && units.is(at + 1, C.COMMA) && measure !== "returned";
  return told ? (measure ?? null) : null;
}

/** "Of the dead, 12 were from Kalma": the measure that the opening names, or null. */
export function measureOfOpening(units: Units, first: number): string | null {
  const those = units.is(first, C.OF_THEM) ? measureOfThose(units, first + 1) : null;
  if (those !== null) return those;
  if (!units.is(first, C.OF) || !units.is(first + 1, C.DET)) return null;
  const owner = units.is(first + 3, C.POSS) ? 2 : 0;
  for (let at = first + 2 + owner; at <= first + 2 + owner + ADJECTIVES; at++) {
    if (units.is(at, C.STATE) || units.is(at, C.MNOUN))
      return units.is(at + 1, C.COMMA) ? (units.meaning(at).measure ?? null) : null;
    if (!units.isWord(at) || units.is(at, C.NOUN) || units.is(at, C.NUMWORD)) return null;
  }
  return null;
}

/** "five of them", "eight of the dead", but not "five of its staff" and "one of the barns". */
function isOfThem(units: Units, { noun }: NumberUnits): boolean {
  if (noun === null || !noun.ofThem || noun.ofWhole) return false;
  return noun.head >= 0 || !units.is((noun.from < 0 ? noun.to : noun.from) - 1, C.THE);
}

/** How far behind a number "survived" may stand: "28 of them have survived". */
const SURVIVED = 4;

function isUnharmed(units: Units, q: NumberUnits): boolean {
  const { numberTo, to } = q;
  if (isFreedBehind(units, q)) return true;
  for (let at = numberTo; at < to + SURVIVED && (units.isWord(at) || at < to); at++)
    if (units.is(at, C.SURVIVE)) return true;
  return false;
}

/** The rule of "of the 85 injured, 66 were in hospital". */
const OF_THOSE = "of-those-harmed";

/** "Of the 85 injured, 66 were in hospital", "Of the 161 who had died, 62 never saw a doctor" */
function opensWithThose(units: Units, { q, measured }: Candidate, part: Candidate): boolean {
  if (measured === null || !isBare(part.q)) return false;
  if (measured.rule === OF_THOSE) return true;
  const ofThe = units.is(q.from - 1, C.DET) && units.is(q.from - 2, C.OF);
  return ofThe && units.is(q.to, C.WHO) && units.is(part.q.from - 1, C.COMMA);
}

/** "Twelve women and two boys were included in that figure": parts of what the sentence before has counted. */
function isInTotal(units: Units, { to }: NumberUnits): boolean {
  // "175 recruits were among them."
  const among = units.is(to + 1, C.INCLUDING) && !units.isWord(to + 2);
  return units.is(to, C.BE) && (among || units.is(to + 1, C.IN_TOTAL));
}

/** How far before its number "of whom" may open the line. */
const LABEL = 6;

/** "of whom children:", "of which in camps:" before a bare number. */
function isLabelOfWhom(units: Units, q: NumberUnits): boolean {
  if (!isBare(q) || !units.is(q.from - 1, C.COLON)) return false;
  for (let at = q.from - 2; at >= Math.max(0, q.from - LABEL); at--)
    if (units.is(at, C.OF_WHOM) || units.is(at, C.INCLUDING)) return at === 0 || !units.isWord(at - 1);
  return false;
}

/** "14 dead: seven in": a bare number with a place right behind the colon that follows its whole. */
const opensItems = (units: Units, whole: Candidate, q: NumberUnits) =>
  isBare(q) &&
  !q.implied &&
  units.is(q.from - 1, C.COLON) &&
  whole.end === q.from - 1 &&
  units.is(q.to, C.IN) &&
  isUpTo(q.value, whole.q.value);

/** "Nineteen people died: nine children and ten women": the list has its verb from the number that it tells again. */
const tellsAgain = (units: Units, whole: Candidate, c: Candidate) =>
  opensBracket(units, whole, c) || opensList(units, whole, c);

const ITEM_ENDS = maskOf(["COMMA", "CLOSE", "AND", "SEMICOLON"]);

/** "Deaths: 31 (12 women, 9 children)" */
const opensBracket = (units: Units, whole: Candidate, { q, measured }: Candidate) =>
  measured === null &&
  whole.measured !== null &&
  units.is(q.from - 1, C.OPEN) &&
  whole.end === q.from - 1 &&
  !q.implied &&
  q.noun?.unitClass === "person" &&
  q.noun.head >= 0 &&
  !isHarm(whole.measured.measure) &&
  units.any(q.to, ITEM_ENDS) &&
  isUpTo(q.value, whole.q.value);

const opensList = (units: Units, whole: Candidate, { q, measured }: Candidate) =>
  measured !== null &&
  units.is(q.from - 1, C.COLON) &&
  measured.trigger === whole.measured?.trigger &&
  measured.trigger > whole.q.from &&
  measured.trigger < q.from &&
  measured.rule.startsWith("label") &&
  isUpTo(q.value, whole.q.value);

/** Words of which one stands beside every part that is told by words. */
const PARTING = openingOf(["INCLUDING", "TALLYING", "AMONG"]);

/** "including four children", "among them a family of five", "101 abductions, including that of a priest" */
function isIncluded(units: Units, q: NumberUnits): boolean {
  let at = q.from - 1;
  if (units.is(at, C.OF) && units.is(at - 1, C.GROUP)) at -= 2;
  else if (units.is(at, C.OF) && units.is(at - 1, C.THOSE)) at -= 2;
  if (units.is(at, C.A_AN) || units.is(at, C.ADV)) at--;
  return units.is(at, C.INCLUDING) || (units.is(at, C.TALLYING) && units.is(at - 1, C.COMMA));
}

/** ", six children among them", ", nine villagers among the dead" */
function isAmongThem(units: Units, q: NumberUnits, from: number): boolean {
  if (!units.is(from - 1, C.COMMA)) return false;
  if (units.is(q.to, C.INCLUDING)) return q.to + 1 >= units.count || !units.isWord(q.to + 1);
  return units.is(q.to, C.AMONG) && units.is(q.to + 1, C.DET) && units.is(q.to + 2, C.STATE);
}

const BEFALLEN = maskOf(["STATE", "TAKEN"]);

/** "Among the 63 dead were 12 children", "two nurses are among the dead", "four women are among those taken" */
export function isAmongState(units: Units, { measured, q }: Candidate): boolean {
  if (measured === null || !units.any(measured.trigger, BEFALLEN)) return false;
  // Of "Among the 63 dead were 12" the 63 are all.
  for (let at = measured.trigger - 1; at >= measured.trigger - 3; at--)
    if (units.is(at, C.AMONG)) return !(q.from > at && q.from < measured.trigger);
  return false;
}

/** The number before in ", two nurses and a boy among them", which is a part too, or null. */
function partBeside(units: Units, before: Candidate | undefined, { q }: Candidate): Candidate | null {
  const beside = before !== undefined && units.is(q.from - 1, C.AND) && before.q.to === q.from - 1;
  return beside && isAmongThem(units, q, before.q.from) ? before : null;
}

/** How far from its number "alone" may stand. */
const ALONE_NEAR = 12;
const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE", "SEMICOLON"]);

/** "In Tovar alone 14 people died", "14 people died in Tovar alone", with no other number between. */
export function isAlone(units: Units, { from, to }: NumberUnits): boolean {
  const parts = (at: number) => units.any(at, NUMBERS) && units.timeEnd[at] === 0;
  for (let at = from - 1; at >= from - ALONE_NEAR && at >= 0 && !parts(at); at--) if (isAloneAt(units, at)) return true;
  for (let at = to; at < to + ALONE_NEAR && !parts(at); at++) if (isAloneAt(units, at)) return true;
  return false;
}

/** The longest "the housing estate of Upper Tovar" before "alone". */
const SINGLED_OUT = 7;
const SINGLES_OUT = maskOf(["IN", "AT", "THIS"]);

/** "in Tovar alone", "that day alone", "on 7 March alone", "Tovar alone", not "was alone". */
function isAloneAt(units: Units, at: number): boolean {
  if (!units.is(at, C.ALONE) || !/^alone$/i.test(units.text(at, at + 1))) return false;
  if (units.capital(at - 1) && units.meaning(at - 1).unit === "facility") return true;
  if (units.is(at - 1, C.PLACE) || units.timeEnd[at - 1] === at) return true;
  for (let i = at - 1; i >= at - SINGLED_OUT && units.isWord(i) && !units.is(i, C.BE); i--)
    if (units.any(i, SINGLES_OUT) || /^that$/i.test(units.text(i, i + 1))) return true;
  return false;
}

const ALONE = openingOf(["ALONE"]);

/** "In Tovar alone 14 people died": a part of what was counted before by the same measure. */
export function linkAlone(units: Units, candidates: readonly Candidate[], at: number): void {
  const c = candidates[at]!;
  if (!units.mayHold(ALONE) || c.measured === null || c.whole !== null || c.partOfBefore) return;
  const before = candidates[at - 1];
  // "Sola Clinic alone received nine bodies and 48 wounded"
  const beside = before !== undefined && units.is(c.q.from - 1, C.AND) && before.end === c.q.from - 1;
  if (!isAlone(units, c.q) && !(beside && isAlone(units, before.q))) return;
  const whole = wholeBefore(candidates, at, c.q, c.measured.measure);
  if (whole === null) c.partOfBefore = true;
  else if (isUpTo(c.q.value, whole.q.value)) c.whole = whole;
}

/** A part of the figures before the sentence: "Of these, 3,400 have returned", "Three of them were herders". */
function linkToBefore(c: Candidate, measure: string): void {
  c.partOfBefore = true;
  c.measured ??= { measure, rule: "part-of-before", trigger: c.q.from, counting: null };
}

/**
 * "including four children", "five of them": finds the whole and takes its measure where there is no own one. `opening`: the measure of the
 * figures that the sentence's opening splits; `recent`: that of the figure right before the sentence.
 */
export function linkPart(
  units: Units,
  candidates: readonly Candidate[],
  at: number,
  opening: string | null,
  recent: string | null,
): void {
  const c = candidates[at]!;
  if (opening !== null && at === 0) {
    linkToBefore(c, opening);
    return;
  }
  // "one of the officers said"
  if (units.is(c.q.to, C.SAY) && units.is(c.q.to, C.INVERTS)) return;
  // "Of the dead, 12 drowned, four were electrocuted"
  if (opening !== null && c.measured?.measure === opening && isBare(c.q) && !c.q.implied) {
    c.partOfBefore = true;
    return;
  }
  const whole = candidates[at - 1];
  if (whole !== undefined && tellsAgain(units, whole, c)) {
    c.whole = whole;
    c.measured = countingOwn(c.q, c.measured ?? { ...whole.measured!, rule: "part-of-whole" });
    return;
  }
  // "The district counts 31 dead: 20 in Qamra and nine in Rahma"
  if (c.measured !== null && whole?.measured?.measure === c.measured.measure && opensItems(units, whole, c.q)) {
    c.whole = whole;
    return;
  }
  // "of whom only 28 survived", "some were sheltering in 58 of them"
  if (isUnharmed(units, c.q) || units.is(c.q.from - 1, C.IN)) return;
  const ofThem = isOfThem(units, c.q);
  // "two of them with their children": that says nothing of the two.
  if (ofThem && units.is(c.q.to, C.WITH) && units.is(c.q.to + 1, C.THEIR)) return;
  const before = candidates[at - 1];
  if (before !== undefined && opensWithThose(units, before, c) && isUpTo(c.q.value, before.q.value)) {
    c.whole = before;
    c.measured ??= { ...before.measured!, rule: "part-of-whole" };
    return;
  }
  if (recent !== null && c.measured === null && isInTotal(units, c.q)) {
    linkToBefore(c, recent);
    c.measured!.trigger = c.q.to + 1;
    return;
  }
  // "of whom children: 47,500": the next line of key figures.
  if (at === 0 && recent !== null && c.measured === null && isLabelOfWhom(units, c.q)) {
    linkToBefore(c, recent);
    if (units.meaning(c.q.from - 2).unit === "person") c.measured!.noun = c.q.from - 2;
    return;
  }
  // "Children account for 5,300 of them."
  if (at === 0 && recent !== null && ofThem && c.measured === null && units.is(c.q.from - 1, C.ACCOUNT_FOR)) {
    linkToBefore(c, recent);
    if (units.is(c.q.from - 2, C.NOUN)) c.measured!.noun = c.q.from - 2;
    return;
  }
  if (at === 0 && recent !== null && ofThem && c.measured === null) {
    // "Four of the captives were women": whatever befell others.
    // "Kenya alone shelters 86,000 of them."
    const hosted = recent === "displaced" && units.is(c.q.from - 1, C.HOST);
    const captives = c.q.noun !== null && units.is(c.q.noun.head, C.HOSTAGE);
    const victims = recent === "deaths" && c.q.noun !== null && units.is(c.q.noun.head, C.VICTIM);
    if (hosted || victims || predicateNoun(units, c.q) >= 0) linkToBefore(c, captives ? "abducted" : recent);
    return;
  }
  const parted = units.mayHold(PARTING);
  if (!parted && !ofThem) return;
  const beside = parted ? partBeside(units, candidates[at - 1], c) : null;
  const included =
    parted &&
    (beside !== null || isIncluded(units, c.q) || isAmongState(units, c) || isAmongThem(units, c.q, c.q.from));
  if (!included && !ofThem) return;
  // "was hit, the office said, counting 47 strikes"
  if (c.q.noun?.unitClass === "event") return;
  linkToWhole(units, candidates, beside === null ? at : at - 1, c, included);
  if (beside !== null && c.whole !== null) {
    beside.whole = c.whole;
    beside.measured = { ...c.whole.measured!, rule: "part-of-whole" };
  }
}

/** The last candidate before `at` that may be a whole, or what another number is set against; of a measure, where one is given. */
export function wholeBefore(
  candidates: readonly Candidate[],
  at: number,
  q: NumberUnits,
  measure: string | null,
): Candidate | null {
  for (let i = at - 1; i >= 0; i--) {
    const { measured, whole, q: other } = candidates[i]!;
    if (measured === null || whole !== null || (measure !== null && measured.measure !== measure)) continue;
    if (alike(other, q)) return candidates[i]!;
  }
  return null;
}

/** No part is more than its whole: "12 men blew themselves up after 1,000 of them surrendered". */
export const isUpTo = (part: number | null, whole: number | null) => part === null || whole === null || part <= whole;

/** "lost 250 of its 15,000 troops, 130 of them to disease": the troops are what the 250 are a part of. */
const isOfWhole = (units: Units, from: number) =>
  units.is(units.is(from - 1, C.THEIR) || units.is(from - 1, C.DET) ? from - 2 : from - 1, C.OF);

const SUBJECT_OF = maskOf(["BE", "HAVE", "MODAL"]);

/** "3,100 children were treated; 94 of them died", "a bus with 40 passengers, including six pupils": of people who are no figure, and so a part of none. */
function isOfUncounted(units: Units, candidates: readonly Candidate[], at: number, included: boolean): boolean {
  let i = at - 1;
  while (i >= 0 && (candidates[i]!.q.kind !== null || candidates[i]!.q.implied)) i--;
  const before = candidates[i];
  if (before === undefined || before.measured !== null || before.opensPartition) return false;
  const { noun, from, to } = before.q;
  // "65 had been sentenced, 39 of them in their absence"
  if (isBare(before.q) && !included && units.any(to, SUBJECT_OF)) return true;
  if (noun === null || noun.unitClass !== "person" || noun.ofThem || isOfWhole(units, from)) return false;
  const { q } = candidates[at]!;
  return !included || units.is(q.from - 1, C.OF_WHOM) || (units.is(to, C.COMMA) && q.from === to + 2);
}

/** "450 buildings were destroyed, including six hospitals": what is harmed has the measure of its own kind. */
function partMeasure(whole: Measured, { noun }: NumberUnits): Measured {
  const own = isHarm(whole.measure) ? harmed(noun?.unitClass ?? null) : null;
  return { ...whole, rule: "part-of-whole", measure: own ?? whole.measure };
}

/** The measure of those that "nine of the wounded" parts, or null. */
export const stateOf = (units: Units, { noun }: NumberUnits) =>
  noun?.ofThem && units.is(noun.head, C.STATE) ? (units.meaning(noun.head).measure ?? null) : null;

/** How far behind "one of which had" the harm may stand. */
const HARM_NEAR = 5;
const HARMED = maskOf(["HARM", "OUT", "FALLS"]);

/** "burned 22 mosques, one of which had opened in May": what else is told of some of them counts none. */
function tellsOther(units: Units, { to }: NumberUnits): boolean {
  if (!units.is(to, C.HAVE) && !units.is(to, C.BE)) return false;
  for (let at = to + 1; at < to + HARM_NEAR && units.isWord(at); at++) if (units.any(at, HARMED)) return false;
  return !units.is(to, C.BE) || !units.is(to + 1, C.A_AN);
}

const DOERS = maskOf(["RAIDER", "SUSPECT", "KIDNAPPER"]);

/**
 * "Twelve hostages, three of the kidnappers and a soldier died", "Raiders killed 12 farmers. Troops shot two of the assailants.": those who did it are no
 * part of those it was done to. `whole`: the noun of the whole.
 */
export const isOfDoers = (units: Units, { noun }: NumberUnits, whole: string | null | undefined): boolean =>
  noun?.ofThem === true &&
  units.any(noun.head, DOERS) &&
  !whole?.toLowerCase().includes(units.text(noun.head, noun.head + 1).toLowerCase());

function linkToWhole(
  units: Units,
  candidates: readonly Candidate[],
  at: number,
  c: Candidate,
  included: boolean,
): void {
  if (isOfUncounted(units, candidates, at, included)) return;
  const own = c.measured === null || c.measured.gap ? null : c.measured.measure;
  const any = wholeBefore(candidates, at, c.q, null);
  // "Of the 700 wounded, 40 died" are a part of another measure; "killed 12, including six hurt" parts nothing.
  // "five women died, and nine of the wounded are in a coma": of the wounded told before, whatever the sentence counts first.
  const named = own !== null && own === stateOf(units, c.q);
  const told = wholeBefore(candidates, at, c.q, own) ?? (included || named ? null : any);
  const whole = told && overRestated(units, candidates, at, told);
  // "five women and a clerk are among the dead": side by side.
  const beside = whole?.partOfBefore === true && whole.measured!.trigger === c.measured?.trigger;
  if (whole === null || beside) {
    c.partOfBefore = any === null || named || beside;
    return;
  }
  if (!isUpTo(c.q.value, whole.q.value) || isOfDoers(units, c.q, whole.q.noun?.text)) return;
  if (c.measured === null && isHarm(whole.measured!.measure) && tellsOther(units, c.q)) return;
  // "Of its 640 inhabitants, 30 stayed behind": what the part did is not what the whole is counted for.
  if (whole.opensPartition && c.measured === null && whole.measured!.measure === "population") return;
  c.whole = whole;
  if (c.measured === null || c.measured.gap) c.measured = partMeasure(whole.measured!, c.q);
  c.measured = { ...c.measured, ...thingsOf(units, whole.q, c.q) };
}
