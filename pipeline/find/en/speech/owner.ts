import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isPlural } from "../plural.ts";
import { properBehind } from "./ends.ts";
import { generic, isPlain } from "./generic.ts";
import { isAny, isName, isPossessive, links, nameEnd } from "./marks.ts";
import { kindAt, type Phrase, roleIn } from "./phrase.ts";
import { carried, ours, type Speaker, speaker } from "./speaker.ts";

/** "its director", "their count": the speaker before; "its governor" is an office of its own. */
export function owned(units: Units, at: number, to: number): Speaker | null {
  if (/^our$/i.test(units.text(at, at + 1))) return ourStaff(units, at, to);
  const own = units.is(at, C.HE) ? ownHouse(units, at + 1, to) : null;
  if (own !== null) return own;
  let i = at + 1;
  while (i < to && !isAny(units, i, C.STAFF, C.OFFICE, C.SPEAKER, C.BODY) && !isCountOf(units, i)) i++;
  // "its deadliest recorded flood"
  if (i >= to) {
    const driver = units.meaning(to - 1).unit === "person" && !isPlural(units, to - 1);
    if (driver) return speaker(at + 1, to, units.text(at + 1, to), { kind: "witness" });
    return /est$/.test(units.text(to - 1, to)) ? null : { ...carriedFrom(units, at, to), titled: true };
  }
  const house = units.is(i, C.STAFF) ? houseBefore(units, at) : null;
  if (house !== null) return house;
  if (units.is(i, C.STAFF) || units.is(i, C.COUNT_NOUN)) return { ...carriedFrom(units, at, to), titled: true };
  const named = ownName(units, at + 1, i, to);
  if (named !== null) return named;
  // "The army lost 12 men, its commander said": of the army.
  if (units.is(i, C.OFFICE) && /^its$/i.test(units.text(at, at + 1)) && OF_BODY.test(units.text(i, i + 1)))
    return speaker(at + 1, i + 1, units.text(at + 1, i + 1), { kind: kindAt(units, i), generic: true, titled: true });
  return units.is(i, C.OFFICE) || standsAlone(units, at, i)
    ? speaker(at + 1, i + 1, units.text(at + 1, i + 1), { kind: kindAt(units, i) })
    : carriedFrom(units, at, to);
}

const HOUSES =
  /^(?:party|company|family|firm|employer|charity|group|union|organi[sz]ation|school|church|club|parish|congregation)$/i;

/** "his company", "her brother": another than who was named before, unlike "his office", "her spokesman". */
function ownHouse(units: Units, from: number, to: number): Speaker | null {
  let at = from;
  while (at < to && units.isWord(at) && !HOUSES.test(units.text(at, at + 1)) && !units.is(at, C.KIN)) at++;
  if (at >= to || !units.isWord(at) || isAny(units, at + 1, C.STAFF, C.OFFICE, C.POSS)) return null;
  return speaker(from, at + 1, units.text(from, at + 1), { kind: units.is(at, C.KIN) ? "witness" : kindAt(units, at) });
}

const OF_BODY = /^(?:commander|leader|captain|general|secretary|lawyers?|deputy)$/i;

/** "its count", unlike "its information minister". */
const isCountOf = (units: Units, at: number) =>
  units.is(at, C.COUNT_NOUN) && !isAny(units, at + 1, C.OFFICE, C.STAFF, C.SPEAKER, C.BODY);

/** How many units before "its director" the hospital may be named. */
const HOUSE_REACH = 14;

/** "taken to Saint Anne Hospital, according to its director": the house named right before, in the same sentence. */
function houseBefore(units: Units, its: number): Speaker | null {
  if (!/^its$/i.test(units.text(its, its + 1))) return null;
  const opening = houseAtHead(units, its);
  if (opening !== null) return opening;
  for (let i = its - 1; i > Math.max(0, its - HOUSE_REACH) && !units.is(i, C.SEMICOLON); i--) {
    if (!units.is(i, C.HOSPITAL)) continue;
    // "At one hospital 40 bodies lay in the corridors, its director said"
    if (!units.capital(i) || !isName(units, i - 1)) {
      const one = units.is(i - 1, C.NUMWORD) || units.is(i - 1, C.A_AN) || units.is(i - 1, C.THE);
      if (!one) continue;
      return speaker(i, i + 1, units.text(i, i + 1), { kind: "health", titled: true });
    }
    let from = i - 1;
    while (from > 0 && isName(units, from - 1)) from--;
    return speaker(from, i + 1, units.text(from, i + 1), { kind: "health", titled: true });
  }
  return null;
}

/** How many units the name of a hospital may have that opens a sentence. */
const HOUSE_NAME = 6;

/** "Saint Anne Hospital received nine bodies, its director said": the house that the sentence is about. */
function houseAtHead(units: Units, its: number): Speaker | null {
  for (let i = 1; i < Math.min(its, HOUSE_NAME) && units.capital(i - 1); i++) {
    if (!units.is(i, C.HOSPITAL) || !units.capital(i)) continue;
    const from = units.is(0, C.DET) ? 1 : 0;
    return from < i ? speaker(from, i + 1, units.text(from, i + 1), { kind: "health", titled: true }) : null;
  }
  return null;
}

/** "our medical coordinator": one of the publisher's; "our volunteers" are the report itself, "our source" and "our reporter" somebody else. */
function ourStaff(units: Units, at: number, to: number): Speaker | null {
  for (let i = at + 1; i < to && units.isWord(i) && !links(units, i); i++)
    if (units.is(i, C.STAFF) && !units.is(i, C.SOURCE_WORD) && !isSeveral(units, i)) return ours(at, to);
  return null;
}

const isSeveral = (units: Units, at: number) => isPlural(units, at) || /^staff$/i.test(units.text(at, at + 1));

/** "its" means a body, "his" a person. */
const carriedFrom = (units: Units, at: number, to: number) => carried(at, to, !units.is(at, C.HE));

const OWN_KINDS: ReadonlySet<string> = new Set(["government", "health", "military", "witness"]);

/** "its health directorate", "their relatives": of a country or of people, unlike "its office", "its local team". */
const standsAlone = (units: Units, at: number, noun: number) =>
  OWN_KINDS.has(kindAt(units, noun)) && (noun > at + 1 || !units.is(noun, C.GENERIC_BODY));

/** "their union HARBOUR", "Its Prosecutor General's Office": what is owned has a name of its own. */
function ownName(units: Units, from: number, noun: number, to: number): Speaker | null {
  if (units.is(noun, C.OFFICE) && !units.capital(noun)) return null;
  const kind = kindAt(units, noun);
  if (!units.capital(noun)) {
    const behind = properBehind(units, noun + 1, to);
    return behind && { ...behind, kind };
  }
  let end = nameEnd(units, noun + 1, to);
  if (isPossessive(units, end) && units.capital(end + 1)) end = nameEnd(units, end + 2, to);
  return end > noun + 1 ? speaker(from, end, units.text(from, end), { kind }) : null;
}

/** "the ministry's spokesman", "the army's general staff": the owner is the body, or a part of its name. */
export function owner(p: Phrase): Speaker | null {
  const { units, names, read, from, core, to, depth } = p;
  let at = core - 1;
  while (at > from && !isPossessive(units, at)) at--;
  if (at <= from || at + 1 >= core || isUnionOf(units, at)) return null;
  const body = read(units, names, from, at, depth + 1);
  const rest = read(units, names, at + 1, to, depth + 1);
  // "the office's last count": what is owned says nothing itself.
  if (rest === null && body !== null && isLand(units, body, from) && isWing(units, at + 1, core))
    return speaker(from, core, units.text(from, core), { kind: "other", sure: false });
  if (rest === null) return body?.sure ? bodyOf(units, body, from, at) : null;
  const office = roleIn(units, at + 1, core, C.OFFICE);
  // "the army's General Feld" speaks for the army, "Tovar's mayor Ana Prado" for an office of its own.
  const isStaff =
    office < roleIn(units, at + 1, core, C.STAFF)
      ? roleIn(units, at + 1, core, C.STAFF) >= 0
      : rest.voice !== null && kindAt(units, office) !== "government";
  // "the state's police chief"
  const isLocal = units.is(from, C.AREA) && at === from + 1 && !units.capital(from);
  const isBody = body?.sure && !units.is(from, C.PLACE) && !isPlain(units, body) && !isLocal;
  // "Aamin's director": a name of one word, which the sentence may begin with
  const named =
    isStaff &&
    units.is(at + 1, C.MOUTH) &&
    body !== null &&
    !body.sure &&
    body.name !== null &&
    isNamed(units, from, at);
  if (named) return { ...body, sure: true, definite: true, voice: rest.voice, titled: true };
  if (isStaff && isBody) return { ...body, voice: rest.voice, titled: true };
  if (isStaff && body !== null && isPlain(units, body))
    return { ...generic(units, from, at), voice: rest.voice, titled: true };
  if (body !== null && isBranch(units, body, at + 1, core)) return { ...body, definite: false };
  if (rest.person && body !== null && (body.rows.length > 0 || isNamedBody(units, body)))
    return { ...body, voice: rest.name };
  // "Ruritania's sea rescue": the land only says whose it is.
  if (!rest.sure && body !== null && (isLocal || isLand(units, body, from)) && rest.name !== null)
    return { ...rest, sure: isLocal, from, name: units.text(from, rest.to) };
  if (!rest.sure && body?.sure) return bodyOf(units, body, from, at);
  // "the rights defender's office": the noun alone says nothing.
  const farmers = !units.is(at, C.POSS) && units.is(at + 1, C.GENERIC_BODY);
  const keeps = body?.sure || units.capital(from) || isPlain(units, rest) || farmers;
  if (!keeps || rest.rows.length > 0 || rest.name === null || rest.person) return rest;
  return { ...rest, from, name: units.text(from, rest.to) };
}

/** "UNHCR's Tovar office", "the charity's regional office": the body in one of its places; "the UN's rights office" is a body of its own. */
function isBranch(units: Units, body: Speaker, from: number, to: number): boolean {
  if (body.rows.length === 0 || body.rows.some(({ id }) => id === "un") || !units.is(to - 1, C.BRANCH)) return false;
  for (let i = from; i < to - 1; i++)
    if (!isAny(units, i, C.PLACE, C.AREA) && !LOCAL.test(units.text(i, i + 1))) return false;
  return true;
}

/** A place by itself, and no body called after one. */
const isLand = (units: Units, { rows, to }: Speaker, from: number) =>
  units.is(from, C.PLACE) && to === from + 1 && rows.length === 0;

const NO_WING = maskOf(["COUNT_NOUN", "EVENT", "TOLL", "TALLY", "ACT", "DISASTER", "STORM", "AREA", "SITE"]);

/** "sea rescue", "border guard": a noun and what is said of it, no "last count" or "latest quake". */
function isWing(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!units.isWord(i) || units.capital(i)) return false;
  return (to - from >= 2 || !units.isSingle(from)) && !units.any(to - 1, NO_WING);
}

/** "Aamin" of "Aamin's director": no word of the lists, and no place. */
const isNamed = (units: Units, from: number, to: number) =>
  to === from + 1 && units.capital(from) && units.isUnlisted(from) && !units.is(from, C.PLACE);

/** "Harbour Watch", "the Upper Tovar Relief Committee". */
const isNamedBody = (units: Units, { from, to, sure }: Speaker) =>
  sure && to - from > 1 && units.capital(to - 1) && !isAny(units, to - 1, C.STAFF, C.OFFICE, C.NOUN, C.PLACE, C.AREA);

const LOCAL = /^(?:local|regional|country|national|field|main|head)$/i;

const bodyOf = (units: Units, body: Speaker, from: number, at: number) =>
  isPlain(units, body) ? generic(units, from, at) : body;

/** "Farmers' Union": the owner is a part of the name. */
const isUnionOf = (units: Units, at: number) =>
  !units.is(at, C.POSS) &&
  units.capital(at + 1) &&
  !isAny(units, at - 1, C.SOURCE, C.NATION) &&
  !units.is(at + 1, C.SOURCE);
