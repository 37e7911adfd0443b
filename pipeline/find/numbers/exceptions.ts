import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { TAKES } from "../../words/en/patterns.ts";
import { isPlural } from "../en/plural.ts";
import { type CountedNoun, readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import type { Core } from "./core.ts";

/** What makes a measure, a comparator or another number of the compound. */
const NO_COMPOUND = maskOf([
  ...["DURATION", "LENGTH", "MEASURE", "CMP_AFTER", "MONTH", "PERCENT", "MONEY", "NUMWORD", "SCALE", "NOUN"],
]);

/** One past "strong" in "9,500-strong", or 0; "two-year-old", "48-hour" and "100-plus" are read elsewhere. */
export function compoundEnd(units: Units, at: number, last: number): number {
  const glued =
    units.is(at, C.HYPHEN) && at + 1 < last && units.glued(at) && units.glued(at + 1) && units.isWord(at + 1);
  if (!glued) return 0;
  return units.any(at + 1, NO_COMPOUND) ? 0 : at + 2;
}

const AGE_LEADS = maskOf(["NOUN", "THEM", "BE", "INCLUDING"]);
const OF_ALL = maskOf(["ADV", "DET"]);
/** Up to where "people under 25" are young ones, and where ", all under 60," has nobody counted. */
const YOUNG = 25;
const OLD = 60;

/** "three in ten of them under 15", "eight were over ten", "three boys, all under 12,": an age, where no noun follows. */
export function isAgeBound(units: Units, core: Core, end: number, last: number): boolean {
  const at = core.from - 1;
  if (!units.is(at, C.AGE_BOUND) || at < 1) return false;
  const apart = units.is(at - 2, C.COMMA) && units.any(at - 1, OF_ALL);
  const led = apart ? core.value <= OLD : core.value <= YOUNG && units.any(at - 1, AGE_LEADS);
  return led && readNoun(units, end, last).text === null;
}

/** "Forty Martyrs Street", "the Seven Sisters": a number word in a name; in a title in capitals the word behind is a plain verb. */
export function isInName(units: Units, core: Core, noun: CountedNoun, first: number): boolean {
  const at = core.from;
  if (!core.words || at === first || !units.capital(at) || units.shouts(at)) return false;
  if (noun.from < 0 || !units.capital(noun.from)) return false;
  if (units.is(at - 1, C.THE)) return !units.capital(at - 1);
  return units.capital(noun.to) && units.isWord(noun.to) && (units.is(noun.to, C.AREA) || units.is(noun.to, C.LABEL));
}

/** "UPDATE 2-Bomb kills", "WRAPUP 1 - 12 killed": how often a wire has told it; "update: 2-5 dead" is a range. */
export const isTakeNumber = (units: Units, at: number) =>
  units.is(at + 1, C.HYPHEN) &&
  !(units.glued(at + 2) && units.isDigits(at + 2)) &&
  TAKES.test(units.text(Math.max(0, at - 1), at));

const OF_PEOPLE = maskOf(["BODIES", "LIVES", "MNOUN", "STATE"]);

/** "seized 20 men's watches", "40 prisoners' letters": what they own is counted, and not they; "12 soldiers' bodies" are as many dead. */
export function isOwner(units: Units, { head, to, unitClass }: CountedNoun): boolean {
  if (head < 0 || (unitClass !== "person" && unitClass !== "household")) return false;
  if (!units.is(to, C.POSS) && !(isApostrophe(units.text(to, to + 1)) && units.glued(to))) return false;
  const owned = to + 1;
  if (units.any(owned, OF_PEOPLE) || units.glued(owned) || !units.isWord(owned)) return false;
  return units.is(owned, C.NOUN) || units.is(owned, C.NOCOUNT) || (units.isUnlisted(owned) && isPlural(units, owned));
}

const isApostrophe = (mark: string) => mark === "'" || mark === "\u2019";

/** How many units "went up", "was raised" may stand before the "from" of the value that is no longer true. */
const CHANGE_REACH = 8;

/** "rose by 12 to 60": the step, not a range. */
export function isStep(units: Units, at: number): boolean {
  return units.is(at - 1, C.BY) && (units.is(at - 2, C.RISE) || (units.is(at - 2, C.ADV) && units.is(at - 3, C.RISE)));
}

/** What two counts are set against each other by: a time, or another count. */
const OTHER_COUNT = maskOf([
  ...["IN", "PREP", "TIME", "LAST", "WEEKDAY", "MONTH", "EARLIER", "PREVIOUS", "THE", "THEIR", "A_AN", "KNOWN"],
]);
const OTHER_NUMBER = maskOf(["NUM", "NUMWORD", "WEEKDAY", "TIME", "MONTH", "LAST", "THE", "ON", "IN", "THAN"]);
const SHARE = maskOf(["HALF", "PARTS", "NTH_WORD", "NUMWORD", "SCALE", "VAGUE", "NUM"]);

/** "12 more than on Monday", "three fewer than the ministry says", "three fewer people"; not "of the 40 more than a third" and "40 more than half of whom". */
export function isDifference(units: Units, at: number, last: number): boolean {
  if (units.is(at, C.FEWER)) return true;
  // "three short of 40", "three higher than on Monday"
  if (units.is(at, C.FROM_OTHER) && at + 1 < last && units.any(at + 1, OTHER_NUMBER)) return true;
  if (!units.is(at, C.THAN) || at + 1 >= last || !units.any(at + 1, OTHER_COUNT)) return false;
  return !units.any(at + 1, SHARE) && !units.any(at + 2, SHARE);
}

/** "an earlier toll of 15", "the previous toll, 15" */
const isEarlierToll = (units: Units, at: number) =>
  (units.is(at - 1, C.OF) || units.is(at - 1, C.COMMA)) &&
  units.is(at - 2, C.TOLL) &&
  (units.is(at - 3, C.EARLIER) || units.is(at - 3, C.LAST));

/** What a rate is counted against; "12 people, per the ministry" names a source. */
const RATE_BASE = maskOf(["NUM", "NUMWORD", "SCALE", "DURATION", "LENGTH", "MEASURE"]);

/** "12 per 1,000", "40 people a day", "three a week"; "12 people a day after the storm" are counted. */
export function isRate(units: Units, at: number): boolean {
  if (units.is(at, C.PER)) return units.any(at + 1, RATE_BASE);
  if (!units.is(at, C.DET) || !units.is(at + 1, C.DURATION)) return false;
  if (!units.is(at, C.A_AN) && !units.is(at, C.EACH)) return false;
  const next = at + 2;
  return !units.is(next, C.AGO) && !units.is(next, C.EARLIER) && !units.is(next, C.PREP) && !units.is(next, C.ADV);
}

/** "(was 306 on Wednesday)", "(previously 306": whether a bracket and a word for what is no longer true begin at a unit. */
export const opensWithWas = (units: Units, at: number) =>
  units.is(at, C.OPEN) && (units.is(at + 1, C.EARLIER) || units.is(at + 1, C.WAS));

/** "climbed from 9 to 21", "up from 47", "rose to 21 on Monday from 9": the number before is no longer true. */
export function isFormer(units: Units, at: number, first: number): boolean {
  if (isEarlierToll(units, at) || opensWithWas(units, at - 2)) return true;
  // A comparator may stand between: "up from about 47".
  const from = units.is(at - 1, C.FROM) ? at - 1 : at - 2;
  if (!units.is(from, C.FROM)) return false;
  for (let i = from - 1; i >= Math.max(first, from - CHANGE_REACH); i--) {
    if (units.is(i, C.RISE) || units.is(i, C.REACH)) return true;
    const reached = units.is(i - 1, C.TO) || units.is(i - 1, C.REACH);
    if (units.is(i, C.SEMICOLON) || units.is(i, C.STOP) || (units.isDigits(i) && !reached)) return false;
  }
  return false;
}
