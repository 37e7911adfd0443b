import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { COUNTING_DEED, PAST_ENDING, PLACE_KIND, REPEATED_MEASURE } from "../words/en/patterns.ts";
import { FAMILIES, PEOPLE } from "../words/en/unnamed.ts";
import type { Findings, ListHead, PlaceMention } from "../words/findings.ts";
import { type Candidate, isBare, isOpen } from "./candidate.ts";
import { harmed } from "./measured.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

const MARKS = maskOf(["DASH", "HYPHEN", "COLON", "EQUALS"]);
const NAMES = maskOf(["PLACE", "AREA", "AREAS", "COMPASS", "OF", "DET", "HYPHEN", "SITE", "CAMP", "LANDMARK"]);
/** "Trucks: 40" */
const THINGS = maskOf(["NOUN", "NOCOUNT", "STATE", "AID"]);
const ENDS = maskOf(["STOP", "SEMICOLON", "COMMA", "OPEN"]);

/** "Adré – 156,000" under "Refugees by camp:": the line counts what the heading names. */
export function takeLine(s: Sentence, candidates: readonly Candidate[], findings: Findings): void {
  const { listHead } = findings;
  if (listHead === null) return;
  const { units, first, last } = s;
  const open = candidates.filter(({ q }) => q.kind === null);
  const [c] = open;
  if (c === undefined || open.length > 1 || c.measured !== null || c.q.implied || !isBare(c.q) || !isOpen(units, c))
    return;
  if ((c.q.to < last && !units.any(c.q.to, ENDS)) || !isNamed(units, first, c.q.from)) return;
  const { measure, unit, unitClass, counting, part } = listHead;
  c.measured = { measure, rule: "line-of-list", trigger: c.q.from, counting, as: { unit, unitClass } };
  c.partOfBefore = part;
  addPlace(s, c.q.from - 1, findings);
}

/** A name at the head of a line that no list knows is still the place that the line counts. */
function addPlace({ index, units, first }: Sentence, to: number, { places }: Findings): void {
  const from = units.isWord(first) ? first : first + 1;
  const [start, end] = [units.start(from), units.end(to - 1)];
  let at = places.length;
  while (at > 0 && places[at - 1]!.start > start) at--;
  if (places[at - 1]?.sentence === index || places[at]?.sentence === index || units.is(from, C.TOTAL)) return;
  places.splice(at, 0, unlisted(index, start, end, units.text(from, to)));
}

/** A name that no list knows, where the layout alone says that it is a place. */
export const unlisted = (sentence: number, start: number, end: number, name: string): PlaceMention => ({
  sentence,
  start,
  end,
  candidates: [],
  name,
  wider: false,
  generic: null,
  role: "at",
  within: false,
  aside: false,
  framed: false,
});

/** Whether nothing but a bullet, a name and a mark stands before a number. */
function isNamed(units: Units, first: number, from: number): boolean {
  const start = units.isWord(first) ? first : first + 1;
  if (from - 1 <= start || !units.any(from - 1, MARKS)) return false;
  for (let at = start; at < from - 1; at++)
    if (units.any(at, NAMES) ? false : !units.capital(at) || units.any(at, THINGS)) return false;
  return units.capital(start);
}

/** Keeps the measure that a heading names for the lines under it; any other sentence ends the list. `counts`: whether the sentence is one of its lines. */
export function noteListHead(s: Sentence, findings: Findings, counts: boolean): void {
  if (findings.listHead !== null && counts) return;
  findings.listHead = counts ? null : headOf(s);
}

/** "Dead animals", "cases and deaths" */
const OTHERS = maskOf(["NOCOUNT", "CASES", "DISEASE"]);

/** "Refugees vaccinated by camp": what a word in its past says that gives no measure. */
const isOtherDeed = (units: Units, at: number) => {
  const word = units.text(at, at + 1);
  return PAST_ENDING.test(word) && units.meaning(at).measure === undefined && !COUNTING_DEED.test(word);
};

const PLACES = maskOf(["AREA", "AREAS", "CAMP", "SITE"]);

/** The longest line that heads a list. */
const LONGEST = 24;

function headOf({ units, first, last }: Sentence): ListHead | null {
  return units.is(last - 1, C.COLON) || isByPlace(units, first, last) ? countedBy(units, first, last) : null;
}

/** What the words before a list count, `first` to `last` (exclusive); null where they name no measure, or two, or tell of another deed. */
export function countedBy(units: Units, first: number, last: number): ListHead | null {
  if (last - first > LONGEST) return null;
  let measure: string | null = null;
  let noun = -1;
  for (let at = first; at < last; at++) {
    const harm = noun >= 0 && units.is(at, C.HARM) ? harmed(units.meaning(noun).unit ?? null) : null;
    if (units.any(at, OTHERS) || (harm === null && isOtherDeed(units, at))) return null;
    const means = units.meaning(at);
    const tells = units.is(at, C.MNOUN) || units.is(at, C.STATE) || units.is(at, C.TOLL) || units.is(at, C.V_PP);
    if (tells && means.measure !== undefined) {
      if (measure !== null && measure !== means.measure) return null;
      measure = means.measure;
    }
    // "Houses destroyed by district:"
    measure ??= harm;
    const counted =
      means.unit !== undefined &&
      (means.unit === "person" || means.unit === "household" || harmed(means.unit) !== null);
    // "Displaced families" are families.
    if (counted && units.is(at, C.NOUN) && (noun < 0 || noun === at - 1)) noun = at;
  }
  if (measure === null) return null;
  const unitClass = noun < 0 ? "person" : units.meaning(noun).unit!;
  const named = noun >= 0 && !units.is(noun, C.STATE) && (!units.is(noun, C.MNOUN) || measure === "displaced");
  const unit =
    unitClass === "household"
      ? FAMILIES
      : named
        ? units
            .text(noun, noun + 1)
            .toLowerCase()
            .replace(REPEATED_MEASURE, "")
        : PEOPLE;
  const stock = measure === "displaced" && noun >= 0 && units.is(noun, C.MNOUN);
  return { measure, unit, unitClass, counting: stock ? "stock" : null, part: units.is(first, C.OF) };
}

/** "Deaths by district" */
export function isByPlace(units: Units, first: number, last: number): boolean {
  const at = last - 1;
  return (
    at - 1 > first &&
    (units.is(at - 1, C.BY) || units.is(at - 1, C.PER)) &&
    (units.any(at, PLACES) || PLACE_KIND.test(units.text(at, at + 1)))
  );
}
