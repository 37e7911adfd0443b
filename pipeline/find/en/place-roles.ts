import type { SourceKind } from "../../types.ts";
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { PlaceRole } from "../../words/findings.ts";
import type { Units } from "../units.ts";
import { caresFor } from "./place-houses.ts";
import { isVisited, isWhereAsked, isWhereSpoken } from "./place-spoken.ts";
import { isState } from "./place-stated.ts";

/** How many units back a verb may stand that says where somebody went. */
const REACH = 8;
/** How many units behind the name the body that speaks may be named, and its verb. */
const BODY = 5;
const VERB = 7;

/** "Colombia's disaster agency": the unit that names whose body it is, -1 where none does. */
function ownedSpeaker(units: Units, at: number): number {
  for (let i = at; i < at + BODY && units.isWord(i); i++) {
    if (units.is(i, C.SPEAKER) || units.is(i, C.SOURCE) || units.is(i, C.OFFICE)) return i;
  }
  return -1;
}

/** "'s disaster agency said": whether the body speaks; otherwise it does something. */
function speaksNext(units: Units, at: number): boolean {
  // "counts 700 deaths in Qamra and says that"
  if (units.is(at, C.AND) && units.is(at + 1, C.SAY)) return false;
  // "in the state, SP Ana Orel, said"
  const named = overPerson(units, at);
  for (let i = named > 0 ? named : at; i < at + VERB && units.isWord(i) && !units.is(i, C.BE); i++) {
    // "in Qamra and Tesba states"
    if (units.is(i, C.AREAS) && !/^that$/i.test(units.text(i + 1, i + 2))) return false;
    if (units.is(i, C.SAY) || units.is(i, C.TELL)) return true;
    const behind = overPerson(units, i + 1);
    if (behind > 0) return units.is(behind, C.SAY) || units.is(behind, C.TELL);
  }
  return false;
}

/** ", Ana Orel, says": one past the name of a person between commas, 0 where there is none. */
function overPerson(units: Units, at: number): number {
  if (!units.is(at, C.COMMA)) return 0;
  let i = at + 1;
  while (i < at + BODY && units.isWord(i) && units.capital(i)) i++;
  return i > at + 1 && units.is(i, C.COMMA) && !isState(units, at) ? i + 1 : 0;
}

/** "partners in Qamra registered 40": they count where they are. */
const countsNext = (units: Units, at: number) => units.is(at, C.COUNT_VERB) || units.is(at + 1, C.COUNT_VERB);

/** "witnesses in camps in": people of that place tell what happened, here or elsewhere; the unit of the noun, -1 where there is none. */
function tellersBefore(units: Units, lead: number, first: number): number {
  for (let i = lead - 1; i >= Math.max(first, lead - BODY) && units.isWord(i); i--) {
    if (units.is(i, C.SPEAKER) || units.meaning(i).unit === "person") return i;
    if (units.is(i, C.V_FIN) || units.is(i, C.BE)) return -1;
  }
  return -1;
}

/** Whether a verb of a class stands in the words before. */
function hasVerb(units: Units, cls: number, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - REACH) && !units.is(i, C.STOP); i--) {
    if (units.is(i, C.COMMA) || units.is(i, C.SEMICOLON)) return false;
    if (units.is(i, cls)) return true;
  }
  return false;
}

const PARTS = maskOf(["AREA", "AREAS", "LOCUS", "SITE"]);

/** The preposition that leads to a name, over "the northern", "the besieged town of"; `first - 1` where none stands there. */
export function leadOf(units: Units, at: number, first: number): number {
  let i = at - 1;
  // "the mayor of Qamra"
  if (units.is(i, C.OF) && isAuthority(units, i - 1)) return i;
  if (units.is(i, C.OF) && units.any(i - 1, PARTS)) {
    i -= 2;
    while (i > at - REACH && i >= first && isBetween(units, i)) i--;
    return isPreposition(units, i) || isVerb(units, i) || units.is(i, C.FOR) ? i : at - 1;
  }
  // "off Tunisia's Kerkennah"
  if (units.is(i, C.POSS) && units.is(i - 1, C.PLACE)) i -= 2;
  const lead = overAdjectives(units, i, first, true);
  return lead >= first ? lead : first - 1;
}

/** "in besieged", "from sub-Saharan", "in the northern": the preposition before adjectives, maybe over an article; else the unit itself. */
export function overAdjectives(units: Units, at: number, first: number, article: boolean): number {
  let i = at;
  while (i > at - ADJECTIVES && i >= first && (isAdjective(units, i) || (article && units.is(i, C.DET)))) i--;
  return units.is(i, C.OF) || isPreposition(units, i) ? i : at;
}

/** How many words and hyphens may stand between a preposition and a name. */
const ADJECTIVES = 5;

const isAdjective = (units: Units, at: number) =>
  (units.is(at, C.HYPHEN) && units.glued(at)) ||
  units.is(at, C.COMPASS) ||
  units.is(at, C.NATION) ||
  (units.isWord(at) && (units.is(at + 1, C.HYPHEN) || units.is(at - 1, C.HYPHEN) || isPlain(units, at)));

/** A word that no list knows, or a participle: "besieged". */
const isPlain = (units: Units, at: number) =>
  !units.capital(at) && (units.isUnlisted(at) || (units.is(at, C.V_PP) && !units.is(at, C.V_FIN)));

/** Whether a unit is a preposition of a class, or ends in one: "opened fire on", "crossed into". */
export const leads = (units: Units, at: number, cls: number) =>
  at >= 0 &&
  (units.is(at, cls) ||
    (units.endsIn(at, cls) && !units.is(at, C.ACCORDING)) ||
    (cls === C.IN && units.is(at, C.ABOVE)));

const isPreposition = (units: Units, at: number) =>
  units.is(at, C.PASSED) ||
  leads(units, at, C.IN) ||
  leads(units, at, C.TO) ||
  leads(units, at, C.FROM) ||
  units.is(at, C.BETWEEN);

/** An article or an adjective before "town of". */
const isBetween = (units: Units, at: number) =>
  units.isWord(at) && !isPreposition(units, at) && !isVerb(units, at) && !units.any(at, JOINTS);

const JOINTS = maskOf(["OF", "AND", "FOR"]);

/** "left the town of", "shelled the village of" */
const isVerb = (units: Units, at: number) => units.is(at, C.LEAVE_VERB) || units.is(at, C.PLACE_VERB);

/** "the road", "on the road" */
const isRoad = (units: Units, at: number) => at >= 0 && units.endsIn(at, C.ROAD);

/** Where somebody went or came from, or where it happened on the way: "the road from". */
function ofWay(units: Units, lead: number, first: number, way: "from" | "to"): PlaceRole {
  if (isRoad(units, lead - 1)) return "beside";
  // "took to the streets of Qamra"
  if (way === "to" && /^(?:the )?streets$/i.test(units.text(lead + 1, lead + 3))) return "at";
  // "a count from"
  if (way === "from" && (units.is(lead - 1, C.COUNT_NOUN) || units.is(lead - 2, C.COUNT_NOUN))) return "at";
  // "were reported from"
  if (way === "from" && units.is(lead - 1, C.REPORTED)) return "at";
  // "bodies pulled from the river"
  if (way === "from" && hasVerb(units, C.RECOVER, lead, first)) return "at";
  // "rode into": who comes does it there; who is taken does not.
  if (leads(units, lead, C.INTO)) return hasVerb(units, C.TRANSFER, lead, first) ? "to" : "at";
  // "driven from", "fled": the place is the one that they lost.
  if (way === "from" && hasVerb(units, C.LEAVE_VERB, lead, first)) return "left";
  return way;
}

/** "were flown to a hospital in"; "were flown to Qamra after the blast in" says where that was. */
function isTakenTo(units: Units, lead: number, first: number): boolean {
  // "are being treated at a hospital in"
  const cared = units.is(lead - 1, C.HOSPITAL) && hasVerb(units, C.TREAT, lead - 1, first);
  if (cared && TREATED.test(units.text(Math.max(first, lead - REACH), lead))) return true;
  if (!hasVerb(units, C.TRANSFER, lead, first)) return false;
  for (let i = lead - 1; i >= Math.max(first, lead - REACH); i--) {
    if (/^(?:after|following|when|since)$/i.test(units.text(i, i + 1))) return false;
    if (units.is(i, C.TO)) return true;
  }
  return false;
}

const TREATED = /\bbeing (?:treated|cared for)\b/i;

const OTHER_SIDE = /\b(?:other|far|opposite) (?:side|bank|shore|end)$/i;

function ofPreposition(units: Units, lead: number, first: number): PlaceRole | null {
  if (leads(units, lead, C.TO)) return ofWay(units, lead, first, "to");
  // "upstream from Qamra" is one preposition.
  if (leads(units, lead, C.FROM) && !units.is(lead, C.IN))
    return units.is(lead - 1, C.LENGTH) ? "beside" : ofWay(units, lead, first, "from");
  if (leads(units, lead, C.IN)) {
    // "3 km off Qamra"; "rose three metres at Qamra" is there.
    if (units.is(lead - 1, C.LENGTH) && !/^(?:at|in)$/i.test(units.text(lead, lead + 1))) return "beside";
    // "a court in Qamra jailed": it judges what was done elsewhere too.
    if (units.is(lead - 1, C.COURT) || isWhereSpoken(units, lead, first) || isWhereAsked(units, lead, first))
      return "speech";
    // "were flown to a hospital in"
    return isTakenTo(units, lead, first) ? "to" : "at";
  }
  if (units.is(lead, C.BETWEEN)) return isRoad(units, lead - 1) ? "beside" : "at";
  // "from the direction of Qamra"
  if (units.is(lead, C.OF) && /^direction$/i.test(units.text(lead - 1, lead))) return "from";
  // "on the other side of the Naf river"
  const across = units.is(lead, C.OF) && OTHER_SIDE.test(units.text(Math.max(0, lead - 4), lead));
  if (across) return "beside";
  if (units.is(lead, C.OF) || units.is(lead, C.PLACE_VERB) || units.is(lead, C.SUCH_AS)) return "at";
  if (units.is(lead, C.LEAVE_VERB)) return "left";
  return null;
}

/** "left Qamra for", "a bus bound for" */
export const isBoundFor = (units: Units, lead: number, first: number) =>
  units.is(lead, C.FOR) && (units.is(lead - 1, C.BOUND) || hasVerb(units, C.LEAVE_VERB, lead, first));

/** "the Scouts of Ruritania", "the Ministry of Health of Ruritania": a body's name. */
const isOfBody = (units: Units, lead: number, first: number) =>
  units.is(lead, C.OF) &&
  lead - 1 > first &&
  units.capital(lead - 1) &&
  units.isWord(lead - 1) &&
  !units.is(lead - 1, C.AREA) &&
  !units.is(lead - 1, C.SITE);

/** Those who speak for a place; residents and refugees may speak of another. */
const AUTHORITIES = new Set<SourceKind | undefined>(["government", "health"]);

/** "the mayor of", "the government of"; "the state of Qamra" is a place. */
const isAuthority = (units: Units, at: number) =>
  units.is(at, C.SPEAKER) && !units.is(at, C.AREA) && AUTHORITIES.has(units.meaning(at).kind);

const isName = (units: Units, at: number) =>
  units.isWord(at) &&
  units.capital(at) &&
  !units.is(at, C.PLACE) &&
  !units.is(at, C.NATION) &&
  !units.is(at, C.WEEKDAY) &&
  !units.is(at, C.MONTH);

/** "near the border with Ruritania": on this side of it. */
const isBeyondBorder = (units: Units, at: number) =>
  /^with$/i.test(units.text(at - 1, at)) && /^(?:borders?|frontiers?)$/i.test(units.text(at - 2, at - 1));

const SHARES = /(?:half|thirds?|quarters?|fifths?|tenths?|several|bulk|majority|per cent|percent|%)$/i;

/** "most of them", "two thirds of them"; "all of them" leaves nobody out. */
export const isShare = (units: Units, at: number) =>
  (units.any(at, MOST) && !/^all/i.test(units.text(at, at + 1))) ||
  (units.is(at, C.OF_THEM) && SHARES.test(units.text(Math.max(0, at - 2), at)));

const MOST = maskOf(["PARTLY", "REMAINDER", "MOSTLY"]);

/** Police act at home; armies act in other countries too, and an official "who asked not to be named" speaks behind that. */
function actorOf(units: Units, body: number): PlaceRole {
  if (units.is(body + 1, C.COMMA) && units.is(body + 2, C.WHO)) return "authority";
  return units.meaning(body).kind === "military" ? "speech" : "actor";
}

/** How the words around a name, units `start` to `to` (exclusive), use it. */
export function roleOf(units: Units, start: number, to: number, first: number): PlaceRole {
  if (units.is(to, C.POSS)) {
    // "by Jakarta's count"
    if (units.is(start - 1, C.BY) && units.is(to + 1, C.COUNT_NOUN)) return "speech";
    const body = ownedSpeaker(units, to + 1);
    // "in Qamra's official detention centres", "in Ruritania's Tesba state"
    if (body < 0 || leads(units, leadOf(units, start, first), C.IN)) return "owner";
    return speaksNext(units, body) ? "authority" : actorOf(units, body);
  }
  if (isBeyondBorder(units, start) || isVisited(units, start, first)) return "speech";
  // "Civil Hospital Qamra"
  if (units.is(start - 1, C.HOSPITAL) && units.capital(start - 1)) return "actor";
  // "uprooted by Ruritania floods"; shelling is called after who shells.
  if (units.is(start - 1, C.BY) && units.is(to, C.DISASTER) && units.is(to, C.NATURAL)) return "at";
  // "along the Caracas highway"
  if (units.is(to, C.HIGHWAY) && units.is(to - 1, C.PLACE)) return "beside";
  const lead = leadOf(units, start, first);
  const speaker = units.is(to, C.SPEAKER) || units.is(to, C.TITLE) || units.is(to, C.OFFICE);
  if (speaker && !units.is(lead, C.IN) && caresFor(units, to)) return "subject";
  if (speaker && !units.is(lead, C.IN)) return speaksNext(units, to) ? "authority" : actorOf(units, to);
  if (units.is(lead, C.IN) && speaksNext(units, to) && !countsNext(units, to)) {
    const tellers = tellersBefore(units, lead, first);
    if (tellers >= 0 && (!units.is(tellers, C.SPEAKER) || units.is(tellers, C.COURT))) return "speech";
    if (tellers >= 0) return isAuthority(units, tellers) ? "authority" : "witness";
  }
  // "the Qamra County Sheriff"
  if (units.endsIn(to - 1, C.AREA) && units.capital(to - 1) && isName(units, to))
    return speaksNext(units, to) ? "authority" : "actor";
  // "spokesman for the Qamra court"
  if (units.is(lead, C.FOR) && units.is(lead - 1, C.TITLE)) return "authority";
  // "the mayor of Qamra"
  if (units.is(lead, C.OF) && isAuthority(units, lead - 1)) return "authority";
  // "the toll from the Qamra clashes"
  if (leads(units, lead, C.FROM) && units.is(to, C.EVENT)) return "at";
  if (isOfBody(units, lead, first)) return "actor";
  if (isBoundFor(units, lead, first)) return "to";
  // "most of them in Qamra", "the remainder in Qamra"
  if (units.is(lead, C.IN) && isShare(units, lead - 1)) return "most";
  // "made landfall after passing over Ruritania"
  if (units.is(lead, C.PASSED)) return "from";
  return ofPreposition(units, lead, first) ?? (isListedBehindMost(units, start, first) ? "most" : "subject");
}

/** How many units back "mostly in the Sund, Qamra and" may begin. */
const LIST = 10;

/** "mostly in the Sund, Qamra and Tesba": one of those where most of it was. */
function isListedBehindMost(units: Units, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - LIST); i--) {
    if (units.is(i, C.IN)) return units.any(i - 1, MOST);
    const joins = units.is(i, C.COMMA) || units.is(i, C.AND) || units.is(i, C.THE);
    if (!joins && !(units.isWord(i) && units.capital(i))) return false;
  }
  return false;
}
