import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { isHarm, type Measured } from "../measured.ts";
import type { NumberUnits } from "../numbers/number.ts";
import { hasObject, isFinitePredicate } from "../subjects.ts";
import type { Units } from "../units.ts";
import { isFigurative, isMended, isUnarmed } from "./figurative.ts";
import { isSingular } from "./other-subject.ts";

const LODGING = maskOf(["HOST", "STAY", "LIVE", "REFUGE"]);
const ARTICLES = maskOf(["DET", "A_AN", "THE", "THEIR"]);

/** How far behind a verb of going what it is for may stand: "poured into the streets of the capital to celebrate". */
const ERRAND_REACH = 7;
const OTHER_CLAUSE = maskOf(["COMMA", "SEMICOLON", "STOP", "QUOTE", "AND", "WHO", "CONJ", "BE", "HAVE"]);
const DUTIES = maskOf(["DUTY", "COURT"]);
const FOR_WHAT = maskOf(["FOR", "IN", "TO"]);

/** "to shop", "for Christmas", "for the royal wedding", "for trial", "in search of work" */
function beginsErrand(units: Units, at: number): boolean {
  if (units.is(at, C.TO)) return units.is(at + 1, C.ERRAND);
  const noun = units.any(at + 1, ARTICLES) ? at + 2 : at + 1;
  // "in search of safety"
  if (units.is(at, C.IN) && units.is(noun + 1, C.OF)) return units.is(noun + 2, C.ERRAND);
  if (units.is(at, C.FOR) && units.any(noun, DUTIES)) return true;
  return units.is(noun, C.ERRAND) || (units.is(noun + 1, C.ERRAND) && units.isUnlisted(noun));
}

/** "crossed the border to shop", "camped outside the court in protest", "poured into the streets": nobody moves house so. */
function isErrand(units: Units, trigger: number): boolean {
  if (!units.is(trigger, C.MOVES))
    return (units.is(trigger + 1, C.FOR) || units.is(trigger + 1, C.TO)) && beginsErrand(units, trigger + 1);
  return units.is(units.any(trigger + 1, ARTICLES) ? trigger + 2 : trigger + 1, C.STREETS) || hasErrand(units, trigger);
}

/** Whether it is said behind a verb of going what people came for that is no refuge: "crossed the border to shop". */
export function hasErrand(units: Units, trigger: number): boolean {
  for (let at = trigger + 1; at <= trigger + ERRAND_REACH && !units.any(at, OTHER_CLAUSE); at++)
    // "for Christmas", not "over the weekend"
    if (units.any(at, FOR_WHAT) && (units.timeEnd[at] === 0 || units.is(at, C.FOR)) && beginsErrand(units, at))
      return true;
  return false;
}

/** "300 passengers were evacuated from the train": nobody lives there. */
function isFromCarriage(units: Units, trigger: number, to: number): boolean {
  const from = Math.max(trigger + 1, to);
  return units.is(from, C.FROM) && units.is(units.any(from + 1, ARTICLES) ? from + 2 : from + 1, C.CARRIAGE);
}

const isPassing = (units: Units, { noun }: NumberUnits) =>
  noun !== null && noun.head >= 0 && units.is(noun.head, C.PASSING);

/** Whether people are told of who left no home: "the stadium holds 60,000 spectators", "evacuated from the train". */
function isPassage(units: Units, q: NumberUnits, { trigger }: Measured): boolean {
  if (isPassing(units, q) && units.any(trigger, LODGING)) return true;
  return isErrand(units, trigger) || isFromCarriage(units, trigger, q.to);
}

/** No country is said to have so few refugees by their name alone: "four refugees won medals". */
const FEW = 20;
const BY_NAME: ReadonlySet<string> = new Set(["measure-noun", "described-noun", "state-noun"]);
const LEADING = maskOf(["DET", "ADV", "MORE", "TOTAL"]);
const HOLDING = maskOf(["HOLDS", "CARRY", "TAKE_IN"]);
const SAMPLED: ReadonlySet<string> = new Set(["displaced", "returned", "injuries"]);

/** "interviewed 300 evacuees", "rejected 300 asylum seekers", "four refugees won medals": some of those whom a word for their lot names, and no count of them. */
function isSample(units: Units, { from, value }: NumberUnits, { measure, rule, counting }: Measured): boolean {
  if (!SAMPLED.has(measure) || !BY_NAME.has(rule)) return false;
  let before = from - 1;
  while (units.any(before, LEADING)) before--;
  // "the camp can hold 5,000 refugees"
  if (units.any(before, HOLDING) && units.is(before - 1, C.MODAL)) return true;
  return (
    units.is(before, C.SAMPLES) ||
    (units.is(before, C.DENY) && measure === "displaced") ||
    (counting === "stock" && measure !== "injuries" && value !== null && value < FEW)
  );
}

/** "a district with 14 clinics was flooded": nobody says it of each of them. */
const isOfOwner = (units: Units, { from, to }: NumberUnits, { trigger }: Measured) =>
  units.is(from - 1, C.WITH) && isFinitePredicate(units, to, trigger);

/** How far before its number "population" may stand. */
const POPULATION_NEAR = 12;
/** No place has so few whom a comparator counts: "the population over 65 is 2 million". */
const AGE = 120;

/** Whether a population is one of beasts, of an age or of a house: "a population of tigers", "the population over 65", "in the flat". */
function isNoPlace(units: Units, q: NumberUnits, { trigger }: Measured, last: number): boolean {
  const { from, to, noun, value } = q;
  if (noun !== null && noun.head >= 0 && (units.is(noun.head, C.LIVES) || units.is(noun.head, C.NOCOUNT))) return true;
  if (units.is(trigger, C.LIVE)) return livesInHouse(units, trigger, from, last);
  for (let at = from - 1; at >= 0 && at >= from - POPULATION_NEAR; at--)
    if (units.is(at, C.POPULATION)) {
      if (at === from - 1 && units.is(from, C.CMP) && !units.endsIn(at, C.OF) && (value ?? AGE) < AGE) return true;
      return units.is(at + 1, C.NOCOUNT) || (to < last && units.is(to, C.NOCOUNT));
    }
  return false;
}

/** "three people live in the flat", "the house where 12 people lived" */
function livesInHouse(units: Units, trigger: number, from: number, last: number): boolean {
  const house = units.any(trigger + 2, ARTICLES) ? trigger + 3 : trigger + 2;
  if (house < last && units.meaning(house).unit === "building") return true;
  return units.is(from - 1, C.WHO) && units.meaning(from - 2).unit === "building";
}

/** How far from the first word of a sentence the "film" may stand of which it tells. */
const OPENING = 3;

/** "The film follows two sisters who fled", "In the novel, 12 students are arrested" */
function isFiction(units: Units, first: number): boolean {
  if (!units.hasAny(C.FICTION)) return false;
  for (let at = first; at <= first + OPENING; at++)
    if (units.is(at, C.FICTION) && units.any(at - 1, ARTICLES))
      return (
        units.is(at + 1, C.TELLS_TALE) ||
        units.is(at + 2, C.TELLS_TALE) ||
        (units.is(at - 2, C.IN) && endsOpening(units, at + 1))
      );
  return false;
}

/** Whether a comma stands behind "in the film", or behind "in the simulation on Monday". */
function endsOpening(units: Units, from: number): boolean {
  let at = from;
  while (at < from + OPENING && units.timeEnd[at]! > 0) at++;
  return units.is(at, C.COMMA);
}

/** "serves 40,000 homes and was hit", "has 900 pupils and is closed": the verb of one has one for its subject. */
const isOfOne = (units: Units, { to, value }: NumberUnits, trigger: number) =>
  trigger > to && value !== 1 && units.is(to, C.AND) && units.is(to + 1, C.BE) && isSingular(units, to + 1);

/** How many words "as many as" 31 "deaths", "the deaths of" 31 may have behind the verb. */
const PREVENTED = 4;
const OF_HARM = maskOf(["DET", "CMP", "ADV", "OF", "MORE", "MNOUN", "NOUN", "TOTAL"]);

/** "averted 31 deaths", "prevented the deaths of 31 miners": what did not come to pass. */
function isPrevented(units: Units, { from }: NumberUnits, trigger: number): boolean {
  if (!units.hasAny(PREVENTING)) return false;
  const start = Math.min(from, trigger) - 1;
  let at = start;
  while (at > start - PREVENTED && units.any(at, OF_HARM)) at--;
  return units.is(at, C.PREVENTS);
}

const PREVENTING = maskOf(["PREVENTS"]);

/** Whether the words around say that a number counts something else than its frame does. */
export function isOtherSense(units: Units, q: NumberUnits, found: Measured, first: number, last: number): boolean {
  const { measure, trigger } = found;
  if (
    isOfOne(units, q, trigger) ||
    isPrevented(units, q, trigger) ||
    isFiction(units, first) ||
    isSample(units, q, found)
  )
    return true;
  if (isHarm(measure)) return isFigurative(units, q, found, first) || isMended(units, q) || isOfOwner(units, q, found);
  // "The cuts hurt 12,000 workers"
  if (measure === "injuries") return isFigurative(units, q, found, first);
  if (measure === "strikes") return isUnarmed(units, q, first);
  if (measure === "population") return isNoPlace(units, q, found, last);
  if (measure === "displaced") return units.hasAny(C.DRILL) || isPassage(units, q, found);
  // "Customers returned the phones", "returned to vote"
  if (measure === "returned") return isErrand(units, trigger) || (trigger >= q.to && hasObject(units, trigger, last));
  if (measure === "in_need") return isPassing(units, q) && trigger < q.to;
  // "the toll of dead birds"
  if (measure === "deaths") return trigger < q.from && units.is(trigger + 1, C.NOCOUNT) && units.is(trigger, C.TOLL);
  if (measure !== "missing") return false;
  // "Two of the suspects vanished": they are at large.
  if (q.noun !== null && q.noun.head >= 0 && units.is(q.noun.head, C.SUSPECT) && trigger >= q.to) return true;
  // "missing their lessons", "missing the start"
  return trigger >= q.to && units.any(trigger + 1, ARTICLES) && units.timeEnd[trigger + 1] === 0;
}
