import type { UnitClass } from "../types.ts";
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { sameShape } from "../words/same-shape.ts";
import { asideEnd, nameEnd, placeEnd } from "./asides.ts";
import { isBare } from "./candidate.ts";
import type { FigureRule } from "./en/figures/rule.ts";
import { figureRules } from "./en/figures.ts";
import { getsAway } from "./en/getaway.ts";
import { houses } from "./en/housing.ts";
import { isOtherSense } from "./en/other-sense.ts";
import { hasOtherSubject } from "./en/other-subject.ts";
import { isPlainWord } from "./en/plain-word.ts";
import { fitsLoose, isClosed, isFoundBody, isOwnOrArmed, isSettled } from "./fits.ts";
import { isFreed } from "./freed.ts";
import { harmed, type Measured, measuredByCases, measuredByNoun, measureOf } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { compile, type Hit, matchAt } from "./pattern.ts";
import { Asked, type Rows, RuleIndex, rowsWhere } from "./rule-index.ts";
import {
  hasObject,
  isActive,
  isCutOff,
  isFinitePredicate,
  isGoverned,
  isObject,
  isOfVerbBefore,
  isPerfect,
} from "./subjects.ts";
import { asItEnded } from "./taken-and-killed.ts";
import type { Units } from "./units.ts";

const RULES = sameShape(figureRules).map((rule) => ({
  rule,
  left: rule.before === undefined ? null : compile(rule.before, -1),
  right: rule.after === undefined ? null : compile(rule.after, 1),
  form: rule.form === undefined ? null : maskOf([rule.form, "STATE"]),
}));
const INDEX = new RuleIndex(RULES);

/** Frames that read over a gap or count inhabitants: too weak for "a man" and "nobody". */
const isLoose = (rule: FigureRule) => rule.gap || rule.counting === "stock";

const rows = (test: (rule: FigureRule) => boolean) => rowsWhere(figureRules, test);
const classMask = (name: keyof typeof C | undefined) => (name === undefined ? null : maskOf([name]));

/** Rules that count things of a class, or things of any class by the noun itself. */
const counting = (unitClass: UnitClass) => rows(({ noun, units }) => noun !== undefined || units.includes(unitClass));
const COUNTING: Readonly<Record<UnitClass, Rows>> = {
  person: counting("person"),
  household: counting("household"),
  movement: counting("movement"),
  facility: counting("facility"),
  building: counting("building"),
  event: counting("event"),
};
/** What rules ask of the head of the noun, and of the comparator. */
const NOUNS = new Asked(figureRules.map(({ noun }) => classMask(noun)));
const LED = new Asked(figureRules.map(({ led }) => classMask(led)));
const LOOSE = rows(isLoose);
const SUBJECTS = rows(({ subject }) => subject === true);
const SUBJECTS_IF_ONE = rows(({ subject, subjectIfOne }) => subject === true || subjectIfOne === true);
const CLOSING = rows(({ closes }) => closes === true);
const CLOSED = rows(({ closed }) => closed === true);
const BARE = rows(({ bare }) => bare === true);
const WITHOUT_OBJECT = rows(({ noObject }) => noObject === true);
const KNOWN = rows(({ known }) => known === true);
const SETTLED = rows(({ settled }) => settled === true);

/** What gives a number a verb of its own, whatever governs it. */
const OWN_CLAUSE = maskOf(["WHO", "BEING"]);

/** Unit of the head of the noun, or of its last word where no list knows it; -1 where nothing is counted. */
const headOf = ({ noun }: NumberUnits) => (noun === null ? -1 : noun.head < 0 ? noun.to - 1 : noun.head);

/** Leaves in the index the rules that can fit a number, as far as the number itself and the units beside it tell. */
function lookAt(units: Units, q: NumberUnits, first: number, last: number): void {
  INDEX.look(units, q.from - 1, q.to);
  // Without a known noun it may be people.
  INDEX.keep(COUNTING[q.noun?.unitClass ?? "person"]);
  INDEX.ask(NOUNS, units.classes(headOf(q)));
  INDEX.ask(LED, units.classes(q.from));
  if (q.implied) INDEX.drop(LOOSE);
  if (q.to < last) INDEX.drop(CLOSING);
  if (!isClosed(units, q)) INDEX.drop(CLOSED);
  if (!isBare(q)) INDEX.drop(BARE);
  if (!isSettled(units, q)) INDEX.drop(SETTLED);
  if (!isBare(q) && q.noun?.unitClass === null) INDEX.drop(KNOWN);
  // "Two of the three men killed were brothers" does not say that two were killed.
  if (q.noun?.ofWhole) INDEX.drop(WITHOUT_OBJECT);
  // "in 58 of them without water": those are no people.
  const subjects = q.implied || q.noun?.ofThem ? SUBJECTS_IF_ONE : SUBJECTS;
  if (INDEX.holds(subjects) && !units.any(q.to, OWN_CLAUSE) && isGoverned(units, q.from, first)) INDEX.drop(subjects);
}

const JOINTS = maskOf(["AND", "OR"]);
const CARRIES = maskOf(["V_T", "V_I", "STATE", "MNOUN"]);

/** Two measures joined by "and" or "or" count neither alone: "killed or injured 40", "40 dead and wounded". */
export function isMixed(units: Units, trigger: number, first: number, last: number): boolean {
  // "killed, injured or kidnapped"
  if (units.is(trigger + 1, C.COMMA) && units.any(trigger + 3, JOINTS) && differs(units, trigger + 2, trigger))
    return true;
  return isPair(units, trigger - 2, trigger, first, last) || isPair(units, trigger, trigger + 2, first, last);
}

/** Whether two words with "and" or "or" between measure one number. */
function isPair(units: Units, left: number, right: number, first: number, last: number): boolean {
  if (left < first || right >= last || !units.any(left + 1, JOINTS) || !differs(units, left, right)) return false;
  return !(units.is(left + 1, C.AND) && hasNumberBefore(units, left, first) && units.any(right + 1, NUMBER));
}

const NUMBER = maskOf(["NUM", "NUMWORD", "VAGUE", "CMP", "A_AN"]);

/** How many words the noun between a number and "missing" may have. */
const NOUN = 3;

/** "left 21 people missing and injured 31": the first has a number of its own. */
function hasNumberBefore(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 1 - NOUN) && (units.isWord(i) || units.is(i, C.NUM)); i--)
    if (units.any(i, NUMBER) && !units.is(i, C.CMP)) return true;
  return false;
}

/** Whether a unit carries another measure than the trigger. */
function differs(units: Units, at: number, trigger: number): boolean {
  const own = units.meaning(trigger).measure;
  const { measure } = units.meaning(at);
  return own !== undefined && measure !== undefined && measure !== own && units.any(at, CARRIES);
}

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

const OBJECTS = maskOf(["DUTY", "NOCOUNT", "AID"]);

/** "40 women held placards", "two men seized power": a verb of many senses with its object behind it. */
const holdsThing = (units: Units, trigger: number) =>
  units.is(trigger, C.LOOSE) &&
  !units.is(trigger, C.BARE) &&
  (units.any(trigger + 1, OBJECTS) || isPlainWord(units, trigger + 1));

/** How far behind "carried off by" the flood may stand. */
const DOER = 3;
const NATURE = maskOf(["TORRENT", "NATURAL", "DISASTER"]);

/** "carried off by the flood": water takes no captives. */
function isByNature(units: Units, trigger: number): boolean {
  if (!units.is(trigger + 1, C.BY)) return false;
  for (let at = trigger + 2; at < trigger + 2 + DOER; at++) if (units.any(at, NATURE)) return true;
  return false;
}

/** Who goes home when the duty or the holiday is over. */
const AWAY_FOR_A_TIME = maskOf(["ARMED", "VISITOR"]);

const DISEASES = maskOf(["DISEASE"]);

/** What befalls the living alone. */
const SHELTERED: ReadonlySet<string> = new Set(["injuries", "displaced", "returned", "in_need", "population"]);

function apply(
  entry: (typeof RULES)[number],
  units: Units,
  q: NumberUnits,
  first: number,
  last: number,
): Measured | null {
  const { rule, left, right, form } = entry;
  let hit: Hit | null = null;
  if (left !== null) {
    const found = matchAt(left, units, q.from - 1, first, last);
    if (found === null) return null;
    hit = found;
  }
  if (right !== null) {
    const found = matchAt(right, units, q.to, first, last);
    if (found === null) return null;
    // The noun may stand before the number: "Houses: 117 damaged".
    hit = { trigger: found.trigger, noun: found.noun < 0 ? (hit?.noun ?? -1) : found.noun };
  }
  // A rule of a noun alone ("ten bodies") has the noun for its trigger.
  const trigger = hit?.trigger ?? q.noun!.head;
  // "A building collapse killed 64": the collapse did.
  if (q.implied && trigger === q.to && units.is(trigger, C.EVENT)) return null;
  // "One in four of the displaced is a child" counts no child.
  if (q.implied && rule.name === "state-were" && isGoverned(units, trigger, first)) return null;
  if (rule.subject && isFinitePredicate(units, q.to, trigger) && isObject(units, q.from, first)) return null;
  // "was carrying 40 pilgrims and nine died"
  if (rule.subject && rule.gap && units.is(trigger, C.V_FIN) && isOfVerbBefore(units, q.from, first)) return null;
  // "two clerks, one of them with her son, are among the dead": the aside is not what the verb is said of.
  if (rule.gap && q.noun?.ofThem && units.is(q.from - 1, C.COMMA)) return null;
  if (trigger > q.to && isCutOff(units, q.to, trigger)) return null;
  if (rule.gap && rule.subject && hasOtherSubject(units, q, trigger)) return null;
  if (isSpared(units, trigger)) return null;
  if (rule.subject && isPerfect(units, trigger)) return null;
  if (rule.active && !isActive(units, trigger, first)) return null;
  if (form !== null && !units.any(trigger, form)) return null;
  if (rule.noObject && (hasObject(units, trigger, last) || holdsThing(units, trigger))) return null;
  if (rule.noun === "BODIES" && q.implied && !isFoundBody(units, q)) return null;
  if (units.any(trigger, PARTICULAR) && !fitsVerb(rule, units, q, hit, trigger, last)) return null;
  const unitClass = hit !== null && hit.noun >= 0 ? units.meaning(hit.noun).unit : q.noun?.unitClass;
  const measure = rule.measure ?? measureOf(units, trigger, unitClass ?? null);
  if (measure === null || rule.of?.includes(measure) === false) return null;
  if (measure === "abducted" && isByNature(units, trigger)) return null;
  // Ten bodies taken to hospital are ten dead, and so are those that a country has taken in.
  if ((SHELTERED.has(measure) || rule.name === "is-under-rubble") && q.noun !== null && units.is(q.noun.head, C.BODIES))
    return null;
  // "A strike hit a six-storey building": nobody says that it was anyone's home, or that it fell.
  if (
    q.implied &&
    measure === "homes_destroyed" &&
    units.is(trigger, C.HIT) &&
    units.is(q.noun!.head, C.PLAIN_BUILDING)
  )
    return null;
  // "The town lost 300 of its 2,000 inhabitants": who is told of apart from the others is no population.
  if (measure === "population" && q.noun?.ofThem) return null;
  // "Some 16,000 have been hospitalised with cholera"
  if (measure === "injuries" && units.is(trigger, C.ADMITTED) && units.hasAny(DISEASES)) return null;
  if (measure === "detained" && houses(units, q, trigger, first)) return null;
  if (measure === "displaced" && getsAway(units, q, trigger)) return null;
  // "nine of them never went home"
  if (measure === "returned" && (units.is(trigger - 1, C.NOT) || units.is(trigger - 2, C.NOT))) return null;
  // "bring home 2,500 troops", "flies home 63 tourists"
  if (measure === "returned" && q.noun !== null && units.any(q.noun.head, AWAY_FOR_A_TIME)) return null;
  const found: Measured = {
    // "four hostages are held": whoever holds them.
    measure: measure === "detained" && q.noun !== null && units.is(q.noun.head, C.HOSTAGE) ? "abducted" : measure,
    rule: rule.name,
    trigger,
    counting: rule.counting ?? null,
    gap: rule.gap ?? false,
  };
  if (hit !== null && hit.noun >= 0) found.noun = hit.noun;
  return found;
}

/** What a number counts by the words around it, or null. */
function measuredByFrame(
  units: Units,
  q: NumberUnits,
  first: number,
  last: number,
  which: "any" | "close" | "grave" = "any",
): Measured | null {
  lookAt(units, q, first, last);
  let spent = -1;
  for (let r = INDEX.next(0); r >= 0; r = INDEX.next(r + 1)) {
    const entry = RULES[r]!;
    const found = apply(entry, units, q, first, last);
    if (found === null) continue;
    // "the gym holds 340 evacuees": a verb that an earlier row has read as something else is not read again.
    if (which === "grave" && (found.trigger === spent || !GRAVE.has(found.measure))) {
      spent = found.trigger;
      continue;
    }
    if (which !== "any" && isLoose(entry.rule) && !befalls(units, q, found)) continue;
    // "a trader who fled to Qamra said" tells of the trader, not of the flight.
    // "A third man fled": a suspect, or one of those whom the report counts anyway.
    if (q.implied && q.value === 1 && found.measure === "displaced" && q.noun?.unitClass === "person") return null;
    return entry.rule.nobody ? null : found;
  }
  return null;
}

/** What ends when somebody is let go. */
const HELD: ReadonlySet<string> = new Set(["detained", "abducted", "missing"]);

const GRAVE: ReadonlySet<string> = new Set(["deaths", "injuries", "missing", "detained", "abducted"]);
const OTHER_SUBJECT = maskOf(["AND", "NUM", "NUMWORD", "VAGUE", "WHO", "CONJ"]);

/** "2,000 IDPs living in a camp were attacked and killed": what befalls them, with nobody else between who it could have befallen. */
function befalls(units: Units, q: NumberUnits, { measure, trigger }: Measured): boolean {
  if (!GRAVE.has(measure) || trigger < q.to) return false;
  for (let at = units.is(q.to, C.WHO) ? q.to + 1 : q.to; at < trigger && !units.is(at, C.BE); at++) {
    // "who fled on 6 May"
    if (units.timeEnd[at]! > at) at = units.timeEnd[at]! - 1;
    else if (units.any(at, OTHER_SUBJECT) && !units.is(at + 1, C.OF_THEM)) return false;
  }
  return true;
}

/** "IDPs", "returnees", "displaced people": words for people by what happened to them before. */
const namesPeople = ({ measure, rule }: Measured) =>
  (measure === "displaced" || measure === "returned") && (rule === "measure-noun" || rule === "described-noun");

const LEADS_TO = maskOf(["TO", "PREP", "FROM", "IN", "BY", "OF"]);

/** "16,000 people, most of them children, have reached Qamra", "no child in the school was hurt": the verb behind what stands between. */
function measuredOverAside(units: Units, q: NumberUnits, first: number, last: number): Measured | null {
  // "who took the boy to a clinic for treatment came under fire"
  if (q.implied && units.any(q.from - 1, LEADS_TO)) return null;
  const nobody = q.implied && q.value === 0;
  const named = q.implied && !nobody ? nameEnd(units, q.to, last) : -1;
  const aside = nobody || named >= 0 ? named : asideEnd(units, q.to, last);
  // "a farmer from Qamra was killed"
  const somebody = q.implied && q.noun?.unitClass === "person";
  const over = nobody || somebody || isSettled(units, q) || harmed(q.noun?.unitClass ?? null) !== null;
  const to = aside < 0 && over ? placeEnd(units, q.to, last) : aside;
  return to < 0 ? null : measuredByFrame(units, { ...q, to }, first, last);
}

/** What a number counts: by its noun, else by the words around it. */
export function measured(units: Units, q: NumberUnits, first: number, last: number): Measured | null {
  const found = measuredOnce(units, q, first, last);
  if (found !== null && isOtherSense(units, q, found, first, last)) return null;
  return found !== null && TAKEN_OR_DEAD.has(found.measure) ? asItEnded(units, q, found) : found;
}

const TAKEN_OR_DEAD: ReadonlySet<string> = new Set(["abducted", "detained", "deaths"]);

function measuredOnce(units: Units, q: NumberUnits, first: number, last: number): Measured | null {
  if (q.noun !== null && q.noun.head >= 0 && units.is(q.noun.head, C.NOCOUNT)) return measuredByCases(units, q.noun);
  const byNoun = q.rule === "article" ? null : measuredByNoun(units, q);
  // "rescued two kidnapped girls"
  if (byNoun !== null && HELD.has(byNoun.measure) && isFreed(units, q))
    return measuredByFrame(units, q, first, last, "grave");
  // "arrested 29 returnees", "2,000 IDPs went home", "four of the wounded died": what happened to them now goes before what they are called.
  // "Nine of the dead had fled the year before": they are dead, whatever else they did.
  if (byNoun !== null && byNoun.measure === "deaths") return byNoun;
  // "Two missing hikers were found dead"
  if (byNoun?.measure === "missing") return measuredByFrame(units, q, first, last, "grave") ?? byNoun;
  if (byNoun !== null && (namesPeople(byNoun) || q.noun?.ofThem))
    return (
      measuredByFrame(units, q, first, last, "grave") ??
      measuredByFrame(units, q, first, last, "close") ??
      (q.value === 0 ? measuredOverAside(units, q, first, last) : null) ??
      byNoun
    );
  const found = byNoun ?? measuredByFrame(units, q, first, last) ?? measuredOverAside(units, q, first, last);
  // "released 17 traders but held on to eight"
  if (found?.gap && HELD.has(found.measure) && isFreed(units, q)) return null;
  // "three boys who left Qamra to fetch water are missing"
  if (found?.measure === "displaced" && units.is(q.to, C.WHO))
    return measuredByFrame(units, q, first, last, "grave") ?? found;
  return found;
}
