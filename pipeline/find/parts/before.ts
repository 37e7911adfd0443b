/*
 * Parts of what was counted before the sentence, whose whole is looked for once the figures of the report are known.
 */
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { type Candidate, isBare } from "../candidate.ts";
import type { NumberUnits } from "../numbers/number.ts";
import { predicateNoun } from "../predicate.ts";
import type { Units } from "../units.ts";

/** Makes a number a part of the figures before the sentence: "Of these, 3,400 have returned", "Three of them were herders". */
export function linkToBefore(c: Candidate, measure: string): void {
  c.partOfBefore = true;
  c.measured ??= { measure, rule: "part-of-before", trigger: c.q.from, counting: null };
}

/**
 * Makes a number that counts nothing by itself a part of the figure right before the sentence, whose measure is `recent`, where the words say so. `opens`:
 * it is the first of its sentence; `ofThem`: it is "five of them". Whether no other whole need be looked for.
 */
export function linkToRecent(units: Units, c: Candidate, recent: string, opens: boolean, ofThem: boolean): boolean {
  const { q } = c;
  if (isInTotal(units, q)) {
    linkToBefore(c, recent);
    c.measured!.trigger = q.to + 1;
    return true;
  }
  if (!opens) return false;
  if (isLabelOfWhom(units, q)) {
    linkToBefore(c, recent);
    if (units.meaning(q.from - 2).unit === "person") c.measured!.noun = q.from - 2;
    return true;
  }
  // "Five were children."
  if (
    isBare(q) &&
    !q.implied &&
    q.from === 0 &&
    predicateNoun(units, q) >= 0 &&
    closesBehind(units, predicateNoun(units, q))
  ) {
    linkToBefore(c, recent);
    return true;
  }
  if (!ofThem) return false;
  // "Children account for 5,300 of them."
  if (units.is(q.from - 1, C.ACCOUNT_FOR)) {
    linkToBefore(c, recent);
    if (units.is(q.from - 2, C.NOUN)) c.measured!.noun = q.from - 2;
    return true;
  }
  const head = q.noun?.head ?? -1;
  // "Kenya alone shelters 86,000 of them."
  const hosted = recent === "displaced" && units.is(q.from - 1, C.HOST);
  const victims = recent === "deaths" && units.is(head, C.VICTIM);
  // "Four of the captives were women": whatever befell others.
  const there = recent === "displaced" && isThere(units, q.to);
  if (hosted || victims || there || predicateNoun(units, q) >= 0)
    linkToBefore(c, units.is(head, C.HOSTAGE) ? "abducted" : recent);
  return true;
}

const PLACES = maskOf(["PLACE", "AREA", "CAMP", "REFUGE", "ROOF"]);
const SMALL = maskOf(["ADV", "DET", "COMPASS"]);

/** Whether "are in Niger", "have stayed" stands at a unit: where people on the move are. */
export function isThere(units: Units, to: number): boolean {
  let at = to + 1;
  while (units.is(at, C.ADV)) at++;
  if (units.is(to, C.HAVE)) return units.is(at, C.REMAIN);
  if (!units.is(to, C.BE) || !units.is(at, C.IN)) return false;
  at++;
  while (units.any(at, SMALL)) at++;
  // "in organised sites"
  if (units.isWord(at) && !units.any(at, PLACES) && !units.capital(at)) at++;
  return units.any(at, PLACES);
}

/** "Twelve women and two boys were included in that figure": parts of what the sentence before has counted. */
function isInTotal(units: Units, { to }: NumberUnits): boolean {
  // "175 recruits were among them."
  const among = units.is(to + 1, C.INCLUDING) && !units.isWord(to + 2);
  return units.is(to, C.BE) && (among || units.is(to + 1, C.IN_TOTAL));
}

/** "Five were children.", unlike "Five were children when the war began" */
const closesBehind = (units: Units, noun: number) => noun + 1 >= units.count || units.any(noun + 1, CLOSES);
const CLOSES = maskOf(["STOP", "COMMA", "SEMICOLON", "AND"]);

/** How far before its number "of whom" may open the line. */
const LABEL = 6;

/** "of whom women: 900", "of which in camps: 300": the next line of key figures. */
function isLabelOfWhom(units: Units, q: NumberUnits): boolean {
  if (!isBare(q) || !units.is(q.from - 1, C.COLON)) return false;
  for (let at = q.from - 2; at >= Math.max(0, q.from - LABEL); at--)
    if (units.is(at, C.OF_WHOM) || units.is(at, C.INCLUDING)) return at === 0 || !units.isWord(at - 1);
  return false;
}
