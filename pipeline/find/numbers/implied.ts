import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { isMoreThan } from "../en/more-than.ts";
import { endsLikePlural, isPlural } from "../en/plural.ts";
import { type CountedNoun, readNoun } from "../nouns.ts";
import type { Units } from "../units.ts";
import { type NumberUnits, numberUnits } from "./number.ts";
import type { Quantified } from "./quantify.ts";

/** "no civilians", "nobody": a number only where it counts something. */
export function readNone(units: Units, at: number, last: number): NumberUnits | null {
  const noun = readNoun(units, at + 1, last);
  // "no more dead than on Monday"
  if (isMoreThan(units, at + 1, last)) return null;
  // "hurt nobody but soldiers"
  if (units.is(at + 1, C.CONJ) && units.is(at + 2, C.NOUN)) return null;
  if (
    !units.is(at, C.NOBODY) &&
    !units.is(at + 1, C.OF_WHOM) &&
    (noun.head < 0 || noun.unitClass === null || units.is(noun.head, C.NOCOUNT))
  )
    return null;
  const counted = noun.head >= 0 && noun.unitClass !== null ? noun : null;
  const bare = units.is(at + 1, C.OF_WHOM) ? at + 2 : at + 1;
  const none = implied(at, counted?.to ?? bare, 0, "none", counted);
  // "not one survivor", "zero cases": stated as a number, whatever is counted.
  none.implied = !units.is(at, C.NUMWORD);
  return none;
}

/** "a woman", "an elderly man", "a clinic": one, where it counts something. */
export function readArticle(units: Units, at: number, last: number): NumberUnits | null {
  if (!units.is(at, C.A_AN)) return null;
  const noun = readNoun(units, overCompound(units, at + 1), last);
  if (isCompatriot(units, noun)) return implied(at, noun.to, 1, "article", noun);
  const one = noun.unitClass === "person" || noun.unitClass === "facility" || noun.unitClass === "building";
  if (!one || noun.ofThem || isSeveral(units, noun)) return null;
  // "hit a hospital's generator", but "a woman's body was found"
  if (units.is(noun.to, C.POSS) && !units.is(noun.to + 1, C.BODIES)) return null;
  return implied(at, overAge(units, noun), 1, "article", noun);
}

/** "a youth" is one, though "40 youth" are many. */
const isSeveral = (units: Units, { head, to }: CountedNoun) =>
  head < 0 ? isPlural(units, to - 1) : isPlural(units, head) && !units.is(head, C.AGEABLE);

/** One past "a girl of two", "a woman in her 70s", "a clerk, 59,". */
export function overAge(units: Units, { to, head }: CountedNoun): number {
  const number = (i: number) => units.is(i, C.NUM) || units.is(i, C.NUMWORD);
  if (units.is(head, C.AGEABLE) && units.is(to, C.OF) && number(to + 1) && !units.is(to + 2, C.NOUN)) return to + 2;
  // "a mother of six"
  if (units.is(head, C.PARENT) && units.is(to, C.OF) && number(to + 1) && !units.is(to + 2, C.NOUN)) return to + 2;
  const compound = overChildren(units, head, to);
  if (compound > to) return compound;
  const aside = units.is(to, C.COMMA) && isAgeAside(units, to + 1);
  if (aside) return to + 3;
  if (units.is(to, C.OF) && canBeAged(units, head) && isGrownAge(units, to + 1)) return to + 2;
  const decade = units.is(to, C.IN) && units.is(to + 1, C.THEIR) ? to + (units.is(to + 2, C.EARLY) ? 3 : 2) : to;
  return decade > to && number(decade) && units.is(decade + 1, C.DECADE) ? decade + 2 : to;
}

const LEADERS = maskOf(["PARENT", "MEMBER", "GROUP", "TITLE"]);

/** One past "-of-three" behind "a mother", and past the "driver" of "a father-of-two driver"; `to` where there is none. */
function overChildren(units: Units, head: number, to: number): number {
  if (!units.is(head, C.PARENT) || !units.is(to, C.HYPHEN) || !units.is(to + 1, C.OF) || !units.is(to + 2, C.HYPHEN))
    return to;
  if (!units.is(to + 3, C.NUM) && !units.is(to + 3, C.NUMWORD)) return to;
  return units.is(to + 4, C.NOUN) && !isPlural(units, to + 4) ? to + 5 : to + 4;
}

/** "a marine of 20", not "a mother of four" and "a leader of 40". */
const canBeAged = (units: Units, head: number) => units.meaning(head).unit === "person" && !units.any(head, LEADERS);

/** Two digits that nothing is counted by. */
function isGrownAge(units: Units, at: number): boolean {
  return units.isDigits(at) && units.end(at) - units.start(at) === 2 && units.any(at + 1, BEHIND_AGE);
}

const PREDICATE = maskOf(["BE", "HAVE", "V_I", "V_PP"]);

/** "59," of "a stationmaster, 59, was arrested". */
const isAgeAside = (units: Units, at: number) =>
  units.isDigits(at) &&
  units.end(at) - units.start(at) < 4 &&
  units.is(at + 1, C.COMMA) &&
  units.any(at + 2, PREDICATE);

const BEHIND_AGE = maskOf(["COMMA", "STOP", "WHO", "BE", "HAVE", "V_I", "AND", "IN", "FROM"]);

/** What may follow "a Gambian", "a private" where it is no adjective. */
const BEHIND_COMPATRIOT = maskOf([
  "THERE",
  "AND",
  "COMMA",
  "STOP",
  "SEMICOLON",
  "WHO",
  "BE",
  "HAVE",
  "MODAL",
  "V_PP",
  "IN",
  "FROM",
  "ACCUSED",
]);

/** "two Tunisians and a Gambian", "a private": somebody named by a word that describes others too. */
const isCompatriot = (units: Units, { from, to }: CountedNoun) =>
  from >= 0 &&
  to === from + 1 &&
  (units.is(from, C.EITHER) || (units.is(from, C.NATION) && !units.is(from, C.PLACE))) &&
  units.any(to, BEHIND_COMPATRIOT);

/**
 * "a man, his wife and their child", "a girl, 7, and her uncle": one more person, where the words go on from one of the numbers
 * `before`; "her uncle" alone is somebody the report knows.
 */
export function readRelative(
  units: Units,
  at: number,
  before: readonly NumberUnits[],
  last: number,
): NumberUnits | null {
  let end = at;
  while (units.is(end - 1, C.COMMA) || units.is(end - 1, C.AND)) end--;
  // Behind "a 7-year-old girl" the age is the last number that was read.
  if (end === at || !before.slice(-2).some((q) => q.to === end && isOfPeople(q))) return null;
  const noun = readNoun(units, overCompound(units, at + 1), last);
  if (noun.head < 0 || noun.unitClass !== "person" || units.is(noun.to, C.POSS)) return null;
  // "and their militiamen"
  if (isPlural(units, noun.head) || endsLikePlural(units, noun.head)) return null;
  return implied(at, overAge(units, noun), 1, "article", noun);
}

const isOfPeople = ({ kind, noun }: NumberUnits) => kind === "age" || (kind === null && noun?.unitClass === "person");

/** "a six-year-old girl", "a 100-bed hospital", "a third man": what stands between the article and its noun. */
export function overCompound(units: Units, at: number): number {
  if (units.is(at, C.NTH_WORD)) return at + 1;
  const number = units.is(at, C.NUM) || units.is(at, C.NUMWORD);
  if (!number || !units.is(at + 1, C.HYPHEN) || !units.isWord(at + 2) || !units.glued(at + 2)) return at;
  return units.is(at + 3, C.HYPHEN) && units.is(at + 4, C.OLD) ? at + 5 : at + 3;
}

/** Somebody alone. */
export const oneOf = (at: number, to: number, noun: CountedNoun) => implied(at, to, 1, "article", noun);

function implied(at: number, to: number, value: number, rule: string, noun: CountedNoun | null): NumberUnits {
  const q: Quantified = { value, low: value, high: value, comparator: "exact", from: at, to, numberTo: at + 1 };
  const number = numberUnits(q, to, at, q.numberTo, null, rule, noun);
  number.implied = true;
  return number;
}
