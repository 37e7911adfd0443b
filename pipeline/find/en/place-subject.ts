import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";
import type { ProperName } from "./place-names.ts";

/*
 * What is said of a town and hardly of a person or a body: a name that no list knows is one of a place where it is the subject of that.
 */

const NUMBER = maskOf(["NUM", "NUMWORD", "CMP", "VAGUE"]);

/** How many words "at least 31 more" may have. */
const AMOUNT = 4;

/** One past the number that begins at a unit; the unit itself where there is none. */
function overNumber(units: Units, at: number): number {
  let i = at;
  while (i < at + AMOUNT && (units.any(i, NUMBER) || (i > at && units.is(i, C.MORE)))) i++;
  return i;
}

const is = (units: Units, at: number, words: RegExp, to = at + 1) =>
  units.isWord(at) && words.test(units.text(at, Math.min(to, units.count)));

const TOLL =
  /^['’]s (?:official |own )?(?:death )?toll (?:now )?(?:is|was|stands|stood|rose|reached|climbed|jumped|passed|remains|came to|ha[sd] (?:risen|reached|climbed|passed))\b/i;

/** How many units "'s official death toll has risen" may have. */
const RISEN = 7;

/** "Kesteva's toll stands at": a monitor counts one, and has none that rises. */
const ownsToll = (units: Units, to: number) =>
  units.is(to, C.POSS) && TOLL.test(units.text(to, Math.min(to + RISEN, units.count)));

const DEAD = /^(?:dead|deaths|fatalities|casualties|wounded|injured|missing|homeless)$/i;
const PEOPLE = /^(?:people|residents|inhabitants|villagers|townspeople|lives|houses|homes|buildings)$/i;

/** "Kesteva has 31 dead", "lost 31 people": who leads men loses men, and who has children children. */
function countsDead(units: Units, to: number): boolean {
  const verb = units.is(to, C.HAVE) && units.isWord(to + 1) && !units.any(to + 1, NUMBER) ? to + 1 : to;
  const end = overNumber(units, verb + 1);
  if (end === verb + 1) return false;
  if (is(units, verb, /^(?:has|had|mourns|mourned|counts|counted)$/i)) return is(units, end, DEAD);
  return is(units, verb, /^(?:lost|loses)$/i) && is(units, end, PEOPLE);
}

const HARD =
  /^(?:(?:has been|had been|was|were|is|been) (?:(?:hit|struck|affected) (?:the )?(?:hardest|worst|hard|badly)|(?:the )?(?:hardest|worst|badly)[ -](?:hit|struck|affected))|suffered (?:the )?(?:most|worst|heaviest)|fared worst|bore the brunt)\b/i;

const SUFFERS = maskOf(["BE", "HAVE", "SUFFER", "V_FIN", "SHARES"]);

/** How many units "has been the worst-hit" may have. */
const HIT = 6;

/** "Kesteva was hit hardest", "was worst hit", "suffered most", "fared worst", "bore the brunt" */
const suffers = (units: Units, to: number) =>
  units.any(to, SUFFERS) && HARD.test(units.text(to, Math.min(to + HIT, units.count)));

/** "Kesteva alone has seen 31 deaths", "alone counted 31"; a fighter alone kills. */
function isCountedAlone(units: Units, to: number): boolean {
  if (!units.is(to, C.ALONE)) return false;
  const verb = units.is(to + 1, C.HAVE) ? to + 2 : to + 1;
  const counts = units.is(verb, C.COUNT_VERB) || is(units, verb, /^(?:saw|seen|had|has|lost|mourns)$/i);
  return (counts && units.any(verb + 1, NUMBER)) || (verb === to + 2 && units.any(verb, NUMBER));
}

/** "Kesteva endured 12 air strikes", "came under 31 attacks" */
function endures(units: Units, to: number): boolean {
  const verb = units.is(to, C.HAVE) ? to + 1 : to;
  const number = is(units, verb, /^(?:come|came)$/i) && units.is(verb + 1, C.UNDER_WHAT) ? verb + 2 : verb + 1;
  if (number === verb + 1 && !is(units, verb, /^(?:endured|suffered|weathered|withstood)$/i)) return false;
  const end = overNumber(units, number);
  return end > number && units.any(end, BLOWS);
}

const BLOWS = maskOf(["EVENT", "ASSAULT", "DISASTER"]);

const IS = maskOf(["BE", "HOME_TO"]);

/** How many words "a poor coastal" may have before the kind of place. */
const KIND = 4;

/** "Kesteva is a farming town", "Kesteva is home to 900 people" */
function isTown(units: Units, to: number): boolean {
  if (!units.any(to, IS)) return false;
  if (/^(?:is|was) home to\b/i.test(units.text(to, Math.min(to + 3, units.count)))) return true;
  if (!units.is(to, C.BE)) return false;
  if (!units.is(to + 1, C.A_AN)) return false;
  for (let i = to + 2; i < to + 2 + KIND && units.isWord(i); i++)
    if (units.is(i, C.AREA))
      return !units.is(i + 1, C.SPEAKER) && !units.is(i + 1, C.OFFICE) && !units.is(i, C.SPEAKER);
  return false;
}

/** How many units "the hardest-hit town is" may have. */
const WORST = 6;

/** "Worst hit was Kesteva", "the hardest-hit town is Kesteva" */
function isNamedWorst(units: Units, from: number): boolean {
  if (!units.is(from - 1, C.BE)) return false;
  const said = units.text(Math.max(0, from - WORST), from - 1);
  return /\b(?:worst|hardest)[ -](?:hit|affected|struck)(?: [a-z]+)?$/i.test(said);
}

const LOCALS = /^(?:authorities|residents|villagers|police|officials|firefighters)$/i;
const ADJECTIVE = /(?:al|an|ic|ary|ish|ese|ive|ous|ing)$/i;

/** "On Tuesday Kesteva authorities said", "Nova Kesteva residents": what opens a sentence may be any word, "Prison authorities". */
const hasLocals = (units: Units, from: number, to: number, opening: boolean, last: number) =>
  is(units, to, LOCALS) &&
  !units.capital(to) &&
  (to - from > 1 || (!opening && !ADJECTIVE.test(units.text(from, to))) || tellOfThere(units, to, last));

/** How far behind a speaker "there" may stand. */
const TOLD = 20;

/** "Kesteva officials said 12 people had drowned there" */
function tellOfThere(units: Units, at: number, last: number): boolean {
  if (!units.is(at + 1, C.SAY)) return false;
  for (let i = at + 2; i < Math.min(last, at + TOLD); i++) if (is(units, i, THERE)) return true;
  return false;
}

const THERE = /^there$/;

const AFTERWARDS = /^(?:overnight|on|since|after|when|in|by|before|during|last|this|early|late|yesterday|today)$/i;
const QUITTERS = maskOf(["HAVE", "AND", "WHO"]);

/** "40 families left Kesteva overnight": no "left Musa dead". */
function isQuitted(units: Units, from: number, to: number): boolean {
  if (!units.is(from - 1, C.LEAVE) || !is(units, from - 1, /^left$/i) || !is(units, to, AFTERWARDS)) return false;
  const { unit } = units.meaning(from - 2);
  return units.any(from - 2, QUITTERS) || unit === "person" || unit === "household";
}

/** "- Kesteva: 31 dead" */
const isBulleted = (units: Units, from: number, to: number, first: number) =>
  from === first + 1 && !units.isWord(first) && units.is(to, C.COLON) && units.any(to + 1, NUMBER);

/** Whether an unknown name is the subject of what is said of a town, or is left as towns are; `opening`: it opens its sentence. */
export const isTownSubject = (
  units: Units,
  { from, to }: ProperName,
  first: number,
  last: number,
  opening: boolean,
): boolean =>
  isNamedWorst(units, from) ||
  ownsToll(units, to) ||
  suffers(units, to) ||
  isCountedAlone(units, to) ||
  isTown(units, to) ||
  isQuitted(units, from, to) ||
  isBulleted(units, from, to, first) ||
  hasLocals(units, from, to, opening, last) ||
  endures(units, to) ||
  (opening && countsDead(units, to));
