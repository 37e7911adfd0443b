/*
 * Places with a count each, one behind the other in a sentence: "Deaths by district: Goma 12, Beni nine", "in Goma (12) and Beni (nine)".
 */
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { BY_PLACE } from "../words/en/place-patterns.ts";
import type { Findings, FoundFigure } from "../words/findings.ts";
import { type Candidate, isBare, type NameUnits } from "./candidate.ts";
import { countedBy, unlisted } from "./list-lines.ts";
import type { Measured } from "./measured.ts";
import type { NumberUnits } from "./numbers/number.ts";
import { recounted } from "./rival-count.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** How a list puts its counts: "Goma 12", "Goma (12)", "Goma: 12", "Goma with 12", "Goma, 12;". */
type Shape = "beside" | "brackets" | "mark" | "with" | "comma";

/** A place and its count, which ends at unit `to` (exclusive). */
interface Item {
  c: Candidate;
  shape: Shape;
  name: ListedName;
  to: number;
}

interface ListedName extends NameUnits {
  /** A list of places has it. */
  known: boolean;
}

const NAME_WORDS = maskOf(["AREA", "AREAS", "COMPASS", "NAME_PART", "NAME_JOINT", "LANDFORM", "PLACE_HEAD"]);
const ENDS = maskOf(["COMMA", "SEMICOLON", "STOP", "AND", "CLOSE", "DASH", "WHO"]);
const BETWEEN = maskOf(["COMMA", "SEMICOLON", "AND", "THE", "DASH", "RANKS"]);

/** The longest name: "South Kordofan state". */
const NAME = 4;
/** The most marks and small words between two items: ", and the". */
const GAP = 3;
/** The longest words between a total and the list that parts it: "people in the south, the ministry said on Monday: ". */
const TOTAL_GAP = 14;

const isMark = (units: Units, at: number) =>
  units.is(at, C.COLON) || units.is(at, C.DASH) || (units.is(at, C.HYPHEN) && !units.glued(at));

const opensList = (units: Units, at: number) => isMark(units, at) || units.is(at, C.OPEN) || units.is(at, C.COMMA);

/** "|" */
const isBar = (units: Units, at: number) => at < units.count && units.text(at, at + 1) === "|";

const ends = (units: Units, at: number, last: number) => at >= last || units.any(at, ENDS) || isBar(units, at);

/** Kinds that brackets, a comma or a mark give to a number that nothing else tells of: "Goma (12)", "Goma, 12". */
const SHAPED: ReadonlySet<string> = new Set(["footnote", "age"]);

/** The place that stands right before a number and that the list gives it, or null; `told`: the number says itself what it counts, "Goma (12 dead)". */
function itemOf(units: Units, c: Candidate, first: number, last: number, told: boolean): Item | null {
  const { q } = c;
  if (q.implied || (c.measured !== null) !== told || (q.kind !== null && !SHAPED.has(q.rule))) return null;
  if (!told && !isBare(q)) return null;
  const lead = q.from - 1;
  let shape: Shape = "beside";
  if (units.is(lead, C.OPEN)) shape = "brackets";
  else if (isMark(units, lead) || units.is(lead, C.EQUALS)) shape = "mark";
  else if (units.is(lead, C.WITH)) shape = "with";
  else if (units.is(lead, C.COMMA)) shape = "comma";
  const to = shape === "brackets" ? q.to + 1 : q.to;
  if (shape === "brackets" ? !units.is(q.to, C.CLOSE) : !ends(units, to, last)) return null;
  if (q.kind !== null && shape !== "brackets" && shape !== "comma") return null;
  const comma = shape === "with" && units.is(lead - 1, C.COMMA);
  const name = nameBefore(units, shape === "beside" ? q.from : comma ? lead - 1 : lead, first);
  return name === null ? null : { c, shape, name, to };
}

/** The name that ends at a unit: capitalised words that are no others of the lists; null where none do. */
export function nameBefore(units: Units, to: number, first: number): ListedName | null {
  // "Goma province 12"
  const generic = to - 2 >= first && units.is(to - 1, C.AREA) && !units.capital(to - 1);
  let from = generic ? to - 1 : to;
  let [places, others] = [0, 0];
  for (; from > first && to - from < NAME && units.isWord(from - 1) && units.capital(from - 1); from--) {
    if (units.is(from - 1, C.PLACE)) places++;
    else if (units.isUnlisted(from - 1)) others++;
    else if (!units.any(from - 1, NAME_WORDS)) break;
  }
  const named = places + others > 0;
  return named && from < to ? { from, to, known: places > 0 && others === 0 } : null;
}

/** Whether nothing but marks and "and the" stands between two items. */
function follows(units: Units, before: Item, next: Item): boolean {
  const gap = next.name.from - before.to;
  if (gap < 1 || gap > GAP || before.shape !== next.shape) return false;
  for (let at = before.to; at < next.name.from; at++) if (!units.any(at, BETWEEN) && !isBar(units, at)) return false;
  // "Goma, 12, Beni, nine" could be anything.
  return before.shape !== "comma" || !units.is(before.to, C.COMMA);
}

/** The first run of items among the candidates, two or more; what they count, the first alone may say itself. */
function listIn(units: Units, candidates: readonly Candidate[], first: number, last: number): Item[] {
  let run: Item[] = [];
  for (const c of candidates) {
    const item = itemOf(units, c, first, last, false);
    const before = run.at(-1);
    if (item !== null && before !== undefined && follows(units, before, item)) run.push(item);
    else if (run.length > 1) return run;
    else {
      const opening = item ?? itemOf(units, c, first, last, true);
      run = opening === null ? [] : [opening];
    }
  }
  return run.length > 1 ? run : [];
}

/** What the items of a list count. */
interface Head {
  measured: Measured;
  whole: Candidate | null;
  partOfBefore: boolean;
}

/** Takes the counts of a list of places for what the words before it count, each in its own place. */
export function takePlaceList(s: Sentence, candidates: readonly Candidate[], near: FoundFigure | undefined): void {
  const { units, first, last } = s;
  for (const { q } of candidates) if (q.kind === "age" && isCountOfPlace(units, q, first, last)) q.kind = null;
  if (candidates.length < 2) return;
  const list = listIn(units, candidates, first, last);
  if (list.length === 0) return;
  const head = headOf(s, candidates, list, near);
  if (head === null) return;
  if (head === "unclear") {
    for (const { c } of list) c.q.kind = "other";
    return;
  }
  for (const { c, name } of list) {
    c.placed = name;
    if (c.measured !== null) continue;
    c.q.kind = null;
    c.measured = { ...head.measured, trigger: c.q.from };
    c.whole = head.whole;
    c.partOfBefore = head.partOfBefore;
  }
}

/** Puts the name of a list among the report's places where nothing else has shown it to be one. */
export function addListed({ units, index }: Sentence, { from, to }: NameUnits, { places }: Findings): void {
  const start = units.start(from);
  let at = places.length;
  while (at > 0 && places[at - 1]!.start > start) at--;
  if (places[at - 1]?.start !== start)
    places.splice(at, 0, unlisted(index, start, units.end(to - 1), units.text(from, to)));
}

const CLAUSE_STARTS = maskOf(["SEMICOLON", "AND", "COMMA"]);
const CLOSES = maskOf(["STOP", "SEMICOLON", "COMMA", "AND"]);

/** "; in Beni, nine;": no age, as nobody is named that it could be of. */
function isCountOfPlace(units: Units, { from, to }: NumberUnits, first: number, last: number): boolean {
  if (!units.is(from - 1, C.COMMA) || (to < last && !units.any(to, CLOSES))) return false;
  const name = nameBefore(units, from - 1, first);
  if (name === null || !units.is(name.from - 1, C.IN)) return false;
  const lead = name.from - 2;
  return lead < first || units.is(lead, C.SEMICOLON) || (units.is(lead, C.AND) && units.any(lead - 1, CLAUSE_STARTS));
}

/** "In Beni, nine.": all that a sentence says is how many there were in another place. */
export function isPlacedAlone({ units, first, last }: Sentence, { q }: Candidate): boolean {
  if (!units.is(first, C.IN) || !isBare(q) || q.implied || (q.to < last && !units.is(q.to, C.STOP))) return false;
  const name = nameBefore(units, units.is(q.from - 1, C.COMMA) ? q.from - 1 : q.from, first);
  return name?.from === first + 1;
}

function headOf(
  { units, first }: Sentence,
  candidates: readonly Candidate[],
  list: readonly Item[],
  near: FoundFigure | undefined,
): Head | "unclear" | null {
  const { c, shape, name } = list[0]!;
  const known = list.filter((item) => item.name.known).length;
  if (c.measured !== null) {
    const measured = { ...c.measured, rule: `${c.measured.rule}+and` };
    return known > 0 ? { measured, whole: c.whole, partOfBefore: c.partOfBefore } : null;
  }
  const { from } = name;
  const lead = units.is(from - 1, C.THE) ? from - 2 : from - 1;
  const byPlace = BY_PLACE.test(units.text(first, Math.max(first + 1, from)));
  const inPlace = shape === "brackets" && units.is(lead, C.IN);
  if (!byPlace && !(inPlace && list.length > 2) && !areKnown(list, known)) return null;
  if (!inPlace && !opensList(units, lead) && shape !== "brackets") return null;
  const sum = list.reduce((all, { c: { q } }) => all + (q.value ?? q.low ?? 0), 0);
  const before = candidates.slice(0, candidates.indexOf(c)).filter(({ q }) => q.kind === null && !q.implied);
  const whole = before.at(-1);
  if (whole !== undefined) {
    if (whole.measured === null || whole.partOfBefore || units.is(name.from - 1, C.RANKS)) return null;
    // "Goma recorded 20 deaths, Beni nine and Uvira two": side by side.
    if (units.is(lead, C.COMMA) && namesPlace(units, first, lead)) return null;
    const { measure } = whole.measured;
    const sole = before.every(({ measured }) => measured?.measure === measure);
    const fits = sole && whole.whole === null && lead - whole.end <= TOTAL_GAP && sum <= (whole.q.value ?? sum);
    return fits ? { measured: { ...whole.measured, rule: PART }, whole, partOfBefore: false } : "unclear";
  }
  const counted = countedBy(units, first, from);
  if (counted !== null) {
    const { measure, unit, unitClass, counting, part } = counted;
    const measured = { measure, rule: RULE, trigger: from, counting, as: { unit, unitClass } };
    return { measured, whole: null, partOfBefore: part };
  }
  const opensBreakdown = byPlace && near !== undefined && lead - first <= OPENING;
  return opensBreakdown ? { measured: recounted(near, RULE, from), whole: null, partOfBefore: true } : null;
}

function namesPlace(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units.is(at, C.PLACE) && units.capital(at)) return true;
  return false;
}

/** Whether enough of a list's names are known for the rest to be places: behind a comma or in brackets stand ages too ("Killed: Ana Orel, 31; Omar Feld (47)"). */
function areKnown(list: readonly Item[], known: number): boolean {
  if (list.some(({ c }) => c.q.rule === "age")) return known === list.length;
  return list[0]!.shape === "brackets" || list[0]!.shape === "comma" ? known * 2 >= list.length : known > 0;
}

/** The longest "By province and city:" that needs no measure of its own. */
const OPENING = 5;

const RULE = "listed-place";
const PART = "part-of-whole";
