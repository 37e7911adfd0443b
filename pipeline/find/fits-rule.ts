import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { isBare } from "./candidate.ts";
import type { FigureRule } from "./en/figures/rule.ts";
import { hasOtherSubject } from "./en/other-subject.ts";
import { isPlainWord } from "./en/plain-word.ts";
import { fitsLoose, isFoundBody, isOwnOrArmed, isSettled } from "./fits.ts";
import { harmed } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import type { Hit } from "./pattern.ts";
import { hasObject, isActive, isCutOff, isFinitePredicate, isObject, isOfVerbBefore, isPerfect } from "./subjects.ts";
import type { Units } from "./units.ts";

/** Verbs that count only some of what could be their object or subject. */
const PARTICULAR = maskOf(["LOOSE", "MOURN", "FELLS", "MOVES"]);

function fitsVerb(
  rule: FigureRule,
  units: Units,
  q: NumberUnits,
  hit: Hit | null,
  trigger: number,
  last: number,
): boolean {
  // "12 elections were held": a verb with many senses counts only what is known to be people.
  const noun = hit !== null && hit.noun >= 0 ? units.meaning(hit.noun).unit : q.noun?.unitClass;
  // "marching off eleven" has no other sense where raiders do it.
  const certain = noun === "person" || (rule.measure !== undefined && units.is(trigger, C.HAUL_OFF));
  const loose = !certain && harmed(noun ?? null) === null && units.is(trigger, C.LOOSE);
  if (loose && !fitsLoose(units, q, trigger, last)) return false;
  if (units.is(trigger, C.MOURN) && rule.noObject) return false;
  // "the number of homes lost stands at 1,120"
  const fells = rule.measure === undefined && harmed(noun ?? null) === null && units.is(trigger, C.FELLS);
  if (fells && !isOwnOrArmed(units, q)) return false;
  // "280 pupils were marched out of their school"
  if (rule.measure === "abducted") return true;
  return !units.is(trigger, C.MOVES) || !rule.units.includes("person") || isSettled(units, q);
}

/** "saved 45 people from drowning", "kept 12 from being killed": what did not befall them. */
const isSpared = (units: Units, trigger: number) =>
  units.is(trigger, C.V_ING)
    ? units.is(trigger - 1, C.FROM)
    : units.is(trigger - 1, C.BEING) && units.is(trigger - 2, C.FROM);

/** Verbs that say who dies and who kills alike: "six starved to death", "the siege starved to death six". */
const kills = (units: Units, trigger: number) => units.is(trigger, C.V_T) && units.is(trigger, C.V_I);

const OBJECTS = maskOf(["DUTY", "NOCOUNT", "AID"]);
const MANY_SENSES = maskOf(["LOOSE", "FELLS"]);

/** "40 women held placards", "two men seized power", "12 soldiers lost contact": a verb of many senses with its object behind it. */
const holdsThing = (units: Units, trigger: number) =>
  units.any(trigger, MANY_SENSES) &&
  !units.is(trigger, C.BARE) &&
  (units.any(trigger + 1, OBJECTS) || isPlainWord(units, trigger + 1));

/** "two missing dogs", "three dead cows"; "12 dead bus crash" is a headline. */
const describesThing = (units: Units, state: number) =>
  units.is(state, C.STATE) && units.is(state + 1, C.NOCOUNT) && !units.is(state + 2, C.EVENT);

/** Whether a rule whose words stand beside a number, with this trigger, is about that number: its subject, its object, a verb in that sense. */
export function fitsRule(
  rule: FigureRule,
  units: Units,
  q: NumberUnits,
  hit: Hit | null,
  trigger: number,
  first: number,
  last: number,
): boolean {
  // "A building collapse killed 64": the collapse did.
  if (q.implied && trigger === q.to && units.is(trigger, C.EVENT)) return false;
  if (rule.subject && isFinitePredicate(units, q.to, trigger) && isObject(units, q.from, first)) return false;
  // "was carrying 40 pilgrims and nine died"
  if (rule.subject && rule.gap && units.is(trigger, C.V_FIN) && isOfVerbBefore(units, q.from, first)) return false;
  // "two clerks, one of them with her son, are among the dead": the aside is not what the verb is said of.
  if (rule.gap && q.noun?.ofThem && units.is(q.from - 1, C.COMMA)) return false;
  if (trigger > q.to && isCutOff(units, q.to, trigger)) return false;
  if (rule.gap && rule.subject && hasOtherSubject(units, q, trigger)) return false;
  // "claims that 40 homes burned"
  if (units.is(trigger, C.CLAIM) && units.is(trigger + 1, C.THAT)) return false;
  // "31 people were nearly killed", "almost died"
  if (isSpared(units, trigger) || units.is(trigger - 1, C.NEARLY)) return false;
  if (rule.subject && isPerfect(units, trigger)) return false;
  // "A man stabbed two tourists to death", and so "stabbed to death two tourists"
  if (rule.subject && kills(units, trigger) && isActive(units, trigger, first) && hasObject(units, trigger, last))
    return false;
  if (rule.active && !isActive(units, trigger, first)) return false;
  if (rule.noObject && (hasObject(units, trigger, last) || holdsThing(units, trigger))) return false;
  if (rule.noObject && trigger === q.to && isBare(q) && describesThing(units, trigger)) return false;
  if (rule.noun === "BODIES" && q.implied && !isFoundBody(units, q)) return false;
  return !units.any(trigger, PARTICULAR) || fitsVerb(rule, units, q, hit, trigger, last);
}
