import type { UnitClass } from "../types.ts";
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { sameShape } from "../words/same-shape.ts";
import { asideEnd, nameEnd, participleEnd, placeEnd, relativeEnd, saidAsideEnd, toldAsideEnd } from "./asides.ts";
import { isBare } from "./candidate.ts";
import { isLedOffByForce, isSeizedByForce } from "./en/doers.ts";
import type { FigureRule } from "./en/figures/rule.ts";
import { figureRules } from "./en/figures.ts";
import { isOtherSense } from "./en/other-sense.ts";
import { isClosed, isSettled } from "./fits.ts";
import { fitsMeasure } from "./fits-measure.ts";
import { fitsRule } from "./fits-rule.ts";
import { isFreed } from "./freed.ts";
import { asClauseEnds } from "./how-it-ended.ts";
import { harmed, type Measured, measuredByCases, measuredByNoun, measureOf } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { compile, type Hit, matchAt } from "./pattern.ts";
import { Asked, type Rows, RuleIndex, rowsWhere } from "./rule-index.ts";
import { isGoverned } from "./subjects.ts";
import { asItEnded } from "./taken-and-killed.ts";
import type { Units } from "./units.ts";

/** Rules with their patterns compiled. */
export const compileRows = (rules: readonly FigureRule[]) =>
  sameShape(rules).map((rule) => ({
    rule,
    left: rule.before === undefined ? null : compile(rule.before, -1),
    right: rule.after === undefined ? null : compile(rule.after, 1),
    form: rule.form === undefined ? null : maskOf([rule.form, "STATE"]),
  }));

type Row = ReturnType<typeof compileRows>[number];

const RULES = compileRows(figureRules);
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

const PARTS_ROWS = maskOf(["COMMA", "SEMICOLON", "SLASH", "BAR"]);
const LABELS = maskOf(["STATE", "MNOUN"]);

/** "Dead 31, injured 90": the next label of a row stands behind the number. */
const isLabelled = (units: Units, at: number) =>
  units.any(at, PARTS_ROWS) && units.any(at + 1, LABELS) && (units.isDigits(at + 2) || units.is(at + 2, C.COLON));

/** Leaves in the index the rules that can fit a number, as far as the number itself and the units beside it tell. */
function lookAt(units: Units, q: NumberUnits, first: number, last: number): void {
  INDEX.look(units, q.from - 1, q.to);
  // Without a known noun it may be people.
  INDEX.keep(COUNTING[q.noun?.unitClass ?? "person"]);
  INDEX.ask(NOUNS, units.classes(headOf(q)));
  INDEX.ask(LED, units.classes(q.from));
  if (q.implied) INDEX.drop(LOOSE);
  if (q.to < last && !isLabelled(units, q.to)) INDEX.drop(CLOSING);
  if (!isClosed(units, q)) INDEX.drop(CLOSED);
  if (!isBare(q)) INDEX.drop(BARE);
  if (!isSettled(units, q)) INDEX.drop(SETTLED);
  if (!isBare(q) && q.noun?.unitClass === null) INDEX.drop(KNOWN);
  // "Two of the three men killed were brothers" does not say that two were killed.
  if (q.noun?.ofWhole) INDEX.drop(WITHOUT_OBJECT);
  // "in 58 of them without water": those are no people; "six brothers of one clan killed".
  const one = q.implied || q.value === 1;
  const subjects = one || q.noun?.ofThem ? SUBJECTS_IF_ONE : SUBJECTS;
  if (INDEX.holds(subjects) && !units.any(q.to, OWN_CLAUSE) && isGoverned(units, q.from, first)) INDEX.drop(subjects);
}

function apply(entry: Row, units: Units, q: NumberUnits, first: number, last: number): Measured | null {
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
  if (!fitsRule(rule, units, q, hit, trigger, first, last)) return null;
  if (form !== null && !units.any(trigger, form)) return null;
  if (rule.unless?.(units, q, trigger, first)) return null;
  const unitClass = hit !== null && hit.noun >= 0 ? units.meaning(hit.noun).unit : q.noun?.unitClass;
  const measure = rule.measure ?? measureOf(units, trigger, unitClass ?? null);
  if (measure === null || rule.of?.includes(measure) === false) return null;
  if (!fitsMeasure(measure, units, q, trigger, first)) return null;
  const found: Measured = {
    measure: byWhom(units, q, measure, trigger, first),
    rule: rule.name,
    trigger,
    counting: rule.counting ?? null,
    gap: rule.gap ?? false,
  };
  if (hit !== null && hit.noun >= 0) found.noun = hit.noun;
  return found;
}

/** "four hostages are held", "police seized 40 people": who holds them says whether they are captives or under arrest. */
function byWhom(units: Units, q: NumberUnits, measure: string, trigger: number, first: number): string {
  if (measure === "detained" && q.noun !== null && units.is(q.noun.head, C.HOSTAGE)) return "abducted";
  if (measure !== "abducted") return measure;
  const ledOff = trigger >= q.to && units.is(trigger, C.BUSH) && isLedOffByForce(units, q.from - 1, first);
  return ledOff || isSeizedByForce(units, trigger, first) ? "detained" : measure;
}

/** What a number counts by one row that stands outside the table of all, or null. */
export function applyRow(row: Row, units: Units, q: NumberUnits, first: number, last: number): Measured | null {
  const { rule } = row;
  const unitClass = q.noun?.unitClass ?? "person";
  if (rule.noun !== undefined ? !units.is(headOf(q), C[rule.noun]) : !rule.units.includes(unitClass)) return null;
  if (rule.led !== undefined && !units.is(q.from, C[rule.led])) return null;
  if (rule.known && !isBare(q) && q.noun?.unitClass === null) return null;
  if ((rule.settled && !isSettled(units, q)) || (rule.bare && !isBare(q))) return null;
  if (rule.subject && !units.any(q.to, OWN_CLAUSE) && isGoverned(units, q.from, first)) return null;
  return apply(row, units, q, first, last);
}

/**
 * What a number counts by the words around it, or null. `which` rules are heard: `any`; `close` ones, that read over no gap, and others where they tell
 * what befell the counted; of these the `grave` ones, that tell of harm or captivity.
 */
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

const ON_THE_WAY = maskOf(["GO", "STAY"]);

const LEADS_TO = maskOf(["TO", "PREP", "FROM", "IN", "BY", "OF"]);

/** "16,000 people, most of them children, have reached Qamra", "no child in the school was hurt": the verb behind what stands between. */
function measuredOverAside(units: Units, q: NumberUnits, first: number, last: number): Measured | null {
  // "who took the boy to a clinic for treatment came under fire"
  if (q.implied && units.any(q.from - 1, LEADS_TO) && !units.is(q.from - 1, C.CLAUSE)) return null;
  const nobody = q.implied && q.value === 0;
  const named = q.implied && !nobody ? nameEnd(units, q.to, last) : -1;
  const aside = nobody || named >= 0 ? named : asideEnd(units, q.to, last);
  // "a farmer from Qamra was killed"
  const somebody = q.implied && q.noun?.unitClass === "person";
  const over = nobody || somebody || isSettled(units, q) || harmed(q.noun?.unitClass ?? null) !== null;
  const told = aside < 0 && !q.implied ? toldAsideEnd(units, q.to, last) : aside;
  const said = told < 0 && (!q.implied || somebody) ? saidAsideEnd(units, q.to, last) : told;
  const placed = said < 0 && over ? placeEnd(units, q.to, last) : said;
  const described = placed < 0 && somebody && q.to < last ? participleEnd(units, q.to, last) : placed;
  const thing = harmed(q.noun?.unitClass ?? null) !== null;
  const to = described < 0 && ((q.implied && somebody) || thing) ? relativeEnd(units, q.to, last) : described;
  return to < 0 ? null : measuredByFrame(units, { ...q, to }, first, last);
}

/** What a number counts: by its noun, else by the words around it. */
export function measured(units: Units, q: NumberUnits, first: number, last: number): Measured | null {
  const found = measuredOnce(units, q, first, last);
  if (found !== null && isOtherSense(units, q, found, first, last)) return null;
  if (found === null) return null;
  return TAKEN_OR_DEAD.has(found.measure) ? asItEnded(units, q, found) : asClauseEnds(units, q, found);
}

const TAKEN_OR_DEAD: ReadonlySet<string> = new Set(["abducted", "detained", "deaths"]);

function measuredOnce(units: Units, q: NumberUnits, first: number, last: number): Measured | null {
  if (q.noun !== null && q.noun.head >= 0 && units.is(q.noun.head, C.NOCOUNT)) return measuredByCases(units, q.noun);
  const byNoun = q.rule === "article" ? null : measuredByNoun(units, q);
  // "rescued two kidnapped girls"
  if (byNoun !== null && HELD.has(byNoun.measure) && isFreed(units, q))
    return measuredByFrame(units, q, first, last, "grave");
  // "Nine of the dead had fled the year before": they are dead, whatever else they did.
  if (byNoun !== null && byNoun.measure === "deaths") return byNoun;
  // "Two missing hikers were found dead"
  if (byNoun?.measure === "missing") return measuredByFrame(units, q, first, last, "grave") ?? byNoun;
  // "arrested 29 returnees", "2,000 IDPs went home", "four of the wounded died": what happened to them now goes before what they are called.
  if (byNoun !== null && (namesPeople(byNoun) || q.noun?.ofThem)) {
    const found = measuredByFrame(units, q, first, last, "grave") ?? measuredByFrame(units, q, first, last, "close");
    // "900 returnees came through the transit centre": on their way home.
    if (byNoun.measure === "returned" && found?.measure === "displaced" && units.any(found.trigger, ON_THE_WAY))
      return byNoun;
    return found ?? (q.value === 0 ? measuredOverAside(units, q, first, last) : null) ?? byNoun;
  }
  const found = byNoun ?? measuredByFrame(units, q, first, last) ?? measuredOverAside(units, q, first, last);
  // "released 17 traders but held on to eight"
  if (found?.gap && HELD.has(found.measure) && isFreed(units, q)) return null;
  // "three boys who left Qamra to fetch water are missing"
  if (found?.measure === "displaced" && units.is(q.to, C.WHO))
    return measuredByFrame(units, q, first, last, "grave") ?? found;
  return found;
}
