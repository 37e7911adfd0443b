import type { UnitClass } from "../types.ts";
import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import { KEEPS_HEAD, ONE } from "../words/en/patterns.ts";
import type { Meant } from "../words/lexicon.ts";
import { isPersonByEnding } from "./en/person-endings.ts";
import { endsLikePlural, isPlural } from "./en/plural.ts";
import { jointEnd } from "./joint-noun.ts";
import type { Units } from "./units.ts";

/** What stands behind a number as the thing counted. */
export interface CountedNoun {
  /** One past the noun phrase; the number's own end where there is none. */
  to: number;
  /** First unit of the noun with its modifiers, or -1. */
  from: number;
  /** Unit of the head noun, or -1 where the last word is unknown to the lists. */
  head: number;
  text: string | null;
  unitClass: UnitClass | null;
  /** "five of them", "eight of the dead": a part of what was counted before. */
  ofThem: boolean;
  /** "five of the city's 12 hospitals", "six of its staff": a part of what stands right here, not of what was counted before. */
  ofWhole: boolean;
}

/** The most words a modifier may be away from its noun: "newly displaced Syrian Arab families". */
const MOST_WORDS = 7;

const NONE: CountedNoun = { to: -1, from: -1, head: -1, text: null, unitClass: null, ofThem: false, ofWhole: false };

const FUNCTION_WORDS = maskOf([
  ...["AND", "OR", "OF", "TO", "BY", "FROM", "IN", "PREP", "AS", "BE", "HAVE", "MODAL", "NOT", "WHO", "CONJ", "DET"],
  ...["LEAVE", "CAUSE", "DRIVE", "CLAIM", "REACH", "SINCE", "IT", "HE", "SELF"],
]);
/** Words that no noun phrase goes over, whatever follows. */
const BREAKS = maskOf(["NUMWORD", "VAGUE", "TIME", "WEEKDAY"]);
const PREDICATES = maskOf(["V_PP", "V_FIN", "V_ING", "STATE", "V_I", "SAY", "ADV", "REMAIN"]);
const NOUNS = maskOf(["NOUN", "NOCOUNT"]);
/** Nouns that may be something else, and "home" of "took 200 refugees home". */
const DOUBTFUL = maskOf(["BACK", "V_FIN", "STATE", "CAPTIVE"]);

/** Whether a unit ends a noun phrase: a mark, a function word, a number, or a verb that no noun follows. */
function ends(units: Units, at: number, last: number): boolean {
  // "mud-and-stone houses"
  if (at < last && units.isWord(at) && units.glued(at) && units.is(at - 1, C.HYPHEN)) return false;
  if (at >= last || !units.isWord(at)) return !(units.is(at, C.HYPHEN) && units.glued(at) && units.glued(at + 1));
  if (units.any(at, NOUNS)) return false;
  if (units.any(at, BREAKS)) return true;
  // "8,000 flee homes as"
  if (units.is(at, C.V_I) && units.is(at + 1, C.HOMES)) return true;
  if (units.any(at, PREDICATES)) return !nounFollows(units, at + 1, last, units.is(at, C.ADV));
  return units.any(at, FUNCTION_WORDS);
}

/** "12 displaced families", "newly arrived refugees": the verb form only describes when a noun comes at once. */
function nounFollows(units: Units, at: number, last: number, named: boolean): boolean {
  for (let i = at; i < Math.min(last, at + 3); i++) {
    if (units.is(i, C.NOUN) && !units.is(i, C.V_FIN)) return true;
    // "31 injured Peruvians"
    if (units.is(i, C.NATION) && isPlural(units, i)) return true;
    const describes =
      units.is(i, C.STATE) ||
      units.is(i, C.NATION) ||
      (units.isWord(i) && units.isUnlisted(i) && (named || !units.capital(i)));
    if (!describes) return false;
  }
  return false;
}

/** Reads the noun behind a number that ends before unit `at`. */
export function readNoun(units: Units, at: number, last: number): CountedNoun {
  const start = units.is(at, C.HYPHEN) && units.glued(at) && !units.glued(at + 1) ? at + 1 : at;
  const portion = portionAt(units, start, last);
  const { ofThem, ofWhole } = portion ?? NONE;
  if (portion?.closed) return { ...NONE, to: portion.to, ofThem, ofWhole };
  let from = portion?.to ?? start;
  while (from < last && (units.is(from, C.MORE) || units.is(from, C.TOTAL)) && !units.is(from, C.NOUN)) from++;
  if (ofThem && !ofWhole && isStateAlone(units, from, last))
    return { to: from + 1, from, head: from, text: units.text(from, from + 1), unitClass: "person", ofThem, ofWhole };
  const phrase = phraseAt(units, from, last);
  const joined = phrase.head >= 0 ? joinedHead(units, phrase.head, last) : -1;
  const known = joined > 0 ? joined : phrase.head;
  const head = known < 0 ? joinedEvents(units, phrase.to, from, last) : known;
  if (head < 0) return readUnknown(units, from, phrase.to, at, ofThem, ofWhole);
  const to = Math.max(memberOf(units, head, last), jointEnd(units, head, at, last));
  const unitClass = units.is(head, C.NOCOUNT) ? null : (lastMeaning(units, head).unit ?? null);
  return { to, from, head, text: units.text(from, to), unitClass, ofThem, ofWhole };
}

/** What makes a number some of others: "of them", "of the city's 12". */
interface Portion {
  /** One past its words. */
  to: number;
  ofThem: boolean;
  ofWhole: boolean;
  /** What stands behind is no noun: "300 of them need urgent care". */
  closed: boolean;
}

/** "hundreds of the camp's 4,000 tents": the number has taken the "of". */
const hasTakenOf = (units: Units, at: number) =>
  units.is(at, C.DET) && units.is(at - 1, C.VAGUE) && units.endsIn(at - 1, C.OF);

function portionAt(units: Units, behind: number, last: number): Portion | null {
  const at = hasTakenOf(units, behind) ? behind - 1 : behind;
  const next = at + 1;
  if ((units.is(at, C.OF) || at < behind || isOutOf(units, at)) && next < last) {
    const them = units.is(next, C.THEM) || units.is(next, C.THEIR);
    const ofThem = them || (units.is(next, C.THE) && !units.is(next, C.THIS));
    const whole = them || units.is(next, C.DET) ? next + 1 : next;
    const family = units.is(whole, C.SAME) ? whole + 1 : whole;
    // "five of a family", "four of the same family": people, and no families.
    if (whole > next && units.meaning(family).unit === "household" && !isPlural(units, family))
      return { to: family + 1, ofThem: false, ofWhole: false, closed: true };
    const to = overWhole(units, whole, last);
    return { to, ofThem, ofWhole: to > whole || units.is(whole - 1, C.THEIR), closed: false };
  }
  // "hundreds of" has taken the "of"
  if (!units.is(at, C.OF_THEM) && !(units.is(at, C.THEM) && units.endsIn(at - 1, C.OF))) return null;
  const closed = units.is(next, C.NEED);
  // "one of them a woman"
  const described = !closed && units.is(next, C.A_AN) && nounFollows(units, next + 1, last, false);
  return { to: described ? next + 1 : next, ofThem: true, ofWhole: false, closed };
}

/** The words of a noun phrase from unit `from` on: its head among those that the lists know, -1 where they know none, and one past the last. */
function phraseAt(units: Units, from: number, last: number): { head: number; to: number } {
  let head = -1;
  let i = from;
  while (i < last && i - from < MOST_WORDS && !ends(units, i, last)) {
    // "13 Czech and Polish miners"
    if (units.is(i, C.NATION) && units.is(i + 1, C.AND) && units.is(i + 2, C.NATION) && units.is(i + 3, C.NOUN)) i += 2;
    if (isHead(units, i)) head = i;
    i++;
    if (head !== i - 1) continue;
    // "a crowded home-improvement store", "40 women-headed households": the first part of a compound describes what follows.
    if (isFirstPart(units, i, last) || isOfCompound(units, head, i)) {
      head = -1;
      i += 2;
    } else if (describesUnknown(units, head, last)) head = -1;
    // A noun that no further noun follows closes the phrase: "860 civilians Tuesday".
    else if (!nounFollowsNoun(units, i, last)) break;
  }
  return { head, to: i };
}

const WHOLE = maskOf(["NUM", "NUMWORD"]);

/** "nine out of 14 clinics" */
const isOutOf = (units: Units, at: number) =>
  units.is(at, C.OUT_OF) && units.any(units.is(at + 1, C.THE) ? at + 2 : at + 1, WHOLE);

/** "five of the injured", not "five of the injured miners". */
const isStateAlone = (units: Units, at: number, last: number) =>
  units.is(at, C.STATE) && !units.is(at, C.NOUN) && units.is(at - 1, C.THE) && !nounFollows(units, at + 1, last, false);

/** Whether a hyphen at a unit joins a noun to a word that describes the noun behind both, and is none itself: "passer-by", "attorney-general" close the phrase. */
function isFirstPart(units: Units, hyphen: number, last: number): boolean {
  const second = hyphen + 1;
  if (!units.is(hyphen, C.HYPHEN) || !units.glued(hyphen) || !units.glued(second) || !units.isWord(second))
    return false;
  if (KEEPS_HEAD.test(units.text(second, second + 1))) return false;
  return second + 1 < last && units.isWord(second + 1) && !ends(units, second + 1, last);
}

/** "church-goers": a plural that no list knows, behind a singular that describes it. */
const isOfCompound = (units: Units, head: number, hyphen: number) =>
  units.is(hyphen, C.HYPHEN) &&
  units.glued(hyphen) &&
  units.glued(hyphen + 1) &&
  units.isWord(hyphen + 1) &&
  units.isUnlisted(hyphen + 1) &&
  isPlural(units, hyphen + 1) &&
  !isPlural(units, head);

const DESCRIBING = maskOf(["NOCOUNT", "MNOUN"]);

const OWNED_BY = maskOf(["OF", "NUM", "NUMWORD"]);

/** The longest owner: "the besieged city's". */
const OWNER = 4;

/** Behind "five of the": over the owner and the number of the whole in "city's 12 hospitals". */
function overWhole(units: Units, at: number, last: number): number {
  let i = at;
  // "three of the four children of a minister's driver" are no driver's.
  for (let k = at; k < Math.min(last, at + OWNER) && units.isWord(k) && !units.any(k, OWNED_BY); k++)
    if (units.is(k + 1, C.POSS)) i = k + 2;
  while (i < last && (units.is(i, C.CMP) || units.is(i, C.ADV))) i++;
  while (i < last && (units.is(i, C.NUM) || units.is(i, C.NUMWORD) || units.is(i, C.VAGUE) || units.is(i, C.SCALE)))
    i++;
  return i;
}

/** A noun of the lists, or a name that ends in one: "Huthi rebels". */
function isHead(units: Units, at: number): boolean {
  if (units.any(at, NOUNS)) return true;
  return units.name[at]! >= 0 && units.is(at, C.SOURCE) && units.endsIn(at, C.NOUN);
}

/** "12 goat breeders", "eight hospital examiners", "12 death threats": a thing or a deed in the singular only describes the unknown plural behind it. */
function describesUnknown(units: Units, head: number, last: number): boolean {
  const next = head + 1;
  const thing = units.any(head, DESCRIBING) || units.meaning(head).unit === "facility";
  if (!thing || next >= last || !units.isWord(next) || !units.isUnlisted(next)) return false;
  return isPlural(units, next) && !isPlural(units, head);
}

/** What the lists say of a unit, or of the last word of a name. */
function lastMeaning(units: Units, at: number): Meant {
  if (units.name[at]! < 0) return units.meaning(at);
  return units.meaningOfEnd(at) ?? units.meaning(at);
}

const NO_MEMBERS = maskOf(["STATE", "PAST"]);
const GROUPS = maskOf(["NOUN", "SPEAKER"]);

/** One past the noun: over "of pro-government forces" behind "members", which says nothing alone. */
function memberOf(units: Units, head: number, last: number): number {
  if (!units.is(head, C.MEMBER) || !units.is(head + 1, C.OF)) return head + 1;
  let to = head + 2;
  if (units.is(to, C.DET)) to++;
  while (to < last && to - head < MOST_WORDS && !units.any(to, NO_MEMBERS) && !ends(units, to, last)) {
    to++;
    // "members of the police forces drew fire"
    if (units.any(to - 1, GROUPS) && isPlural(units, to - 1) && !nounFollowsNoun(units, to, last)) break;
  }
  // "members of one family"
  return units.is(to - 1, C.OF) || units.is(to - 1, C.DET) ? head + 1 : to;
}

/** "859 jihadist and rebel fighters": a noun in the singular that "and" joins to another describes the plural behind it. */
function joinedHead(units: Units, head: number, last: number): number {
  if (!units.is(head + 1, C.AND) || isPlural(units, head)) return -1;
  for (let i = head + 2; i < Math.min(last, head + 5); i++) {
    if (units.is(i, C.NOUN) && isPlural(units, i)) return i;
    if (!units.isWord(i) || units.is(i, C.DET) || units.is(i, C.NUMWORD)) return -1;
  }
  return -1;
}

/** The longest "mortar" between "and" and "attacks". */
const ARMS = 3;

/** "68 artillery and mortar attacks": the attacks behind the "and" at a unit, of which the words before say the kind; -1 where there are none. */
function joinedEvents(units: Units, at: number, from: number, last: number): number {
  if (at === from || !units.is(at, C.AND) || isPlural(units, at - 1)) return -1;
  for (let i = at + 1; i <= Math.min(last - 1, at + ARMS) && units.isWord(i); i++)
    if (units.is(i, C.NOUN)) return units.meaning(i).unit === "event" && isPlural(units, i) ? i : -1;
  return -1;
}

const nounFollowsNoun = (units: Units, at: number, last: number) =>
  at < last && units.any(at, NOUNS) && !units.any(at, DOUBTFUL);

/**
 * Words that no list knows: a noun as far as a last lower-case word ("ten deminers") or a name that is no place ("five Gabonese", "8 SDF",
 * "two Ruritanians").
 */
function readUnknown(
  units: Units,
  from: number,
  to: number,
  at: number,
  ofThem: boolean,
  ofWhole: boolean,
): CountedNoun {
  let end = to;
  while (end > from && !canBeNoun(units, end - 1)) end--;
  // "nine swam ashore"
  if ((end === from + 1 && isVerb(units, from, at)) || units.is(from, C.PAST)) end = from;
  if (end <= from) return { ...NONE, to: ofThem || units.is(from - 1, C.MORE) ? from : at, ofThem, ofWhole };
  const unitClass = units.is(end - 1, C.NATION) || isPersonByEnding(units, end - 1) ? "person" : null;
  return { to: end, from, head: -1, text: units.text(from, end), unitClass, ofThem, ofWhole };
}

/** "187 belong to the school": a word in the singular behind several, with a preposition behind it, is a verb. */
function isVerb(units: Units, at: number, numberTo: number): boolean {
  if (units.capital(at) || !units.any(at + 1, LEADS) || isPlural(units, at)) return false;
  return !endsLikePlural(units, at) && !ONE.test(units.text(numberTo - 1, numberTo));
}

const LEADS = maskOf(["TO", "IN", "PREP", "FROM"]);

function canBeNoun(units: Units, at: number): boolean {
  if (units.is(at, C.NATION) || units.is(at, C.SOURCE)) return !units.is(at, C.PLACE);
  return units.isUnlisted(at) || units.is(at, C.EITHER);
}
