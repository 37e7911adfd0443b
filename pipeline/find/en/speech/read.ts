import { C } from "../../../words/classes.ts";
import type { Names } from "../../../words/names.ts";
import type { Units } from "../../units.ts";
import { goesOn, isAny, isName, isPossessive, isRole, links } from "./marks.ts";
import { carried, type Speaker, speaker } from "./speaker.ts";

/** A noun phrase under reading: units `from` to `to`, of which those before `core` are in front of the first preposition. */
interface Phrase {
  units: Units;
  names: Names;
  from: number;
  core: number;
  to: number;
  /** How deep in "the head of the office of the ministry of". */
  depth: number;
}

const DEEPEST = 3;

/** Reads who is named by the noun phrase in units `from` to `to`; null where nobody is. */
export function readSpeaker(units: Units, names: Names, from: number, to: number, depth = 0): Speaker | null {
  const start = overOpening(units, from, to);
  if (start >= to) return null;
  if (units.is(start, C.THEIR) && start + 1 < to) return owned(units, start, to);
  if (isAny(units, start, C.HE, C.THEM)) return null;
  const at = overModifiers(units, start, to);
  if (at >= to) return null;
  let core = at + 1;
  while (core < to && !links(units, core) && !units.is(core, C.CMP) && !isClauseVerb(units, core)) core++;
  if (units.is(core - 1, C.RUMOUR)) return null;
  const p: Phrase = { units, names, from: at, core, to, depth };
  if (isDocument(p)) return document(p);
  return owner(p) ?? listed(p) ?? titled(p) ?? noun(p) ?? proper(p) ?? anything(p, start);
}

/** "speaking", "based": lower-case words behind the head that begin a clause. */
const isClauseVerb = (units: Units, at: number) =>
  isRole(units, at - 1) &&
  units.isWord(at) &&
  !units.capital(at) &&
  !isRole(units, at) &&
  !isRole(units, at + 1) &&
  /(ed|ing)$/.test(units.text(at, at + 1));

/** "In a statement on Tuesday the union": the subject begins behind the opening. */
function overOpening(units: Units, from: number, to: number): number {
  let at = from;
  while (at < to && isAny(units, at, C.ADV, C.CONJ, C.AND, C.EARLIER)) at++;
  const dated =
    isAny(units, at, C.TIME, C.WEEKDAY, C.MONTH, C.EARLY) || (units.is(at, C.NUM) && units.is(at + 1, C.MONTH));
  if (!links(units, at) && !dated) return at;
  for (let i = to - 1; i > at + 1; i--) {
    if (units.is(i, C.DET) && !links(units, i - 1)) return i;
    if (isAny(units, i - 1, C.TIME, C.WEEKDAY, C.MONTH) && !links(units, i)) return i;
    if (links(units, i) && units.is(i + 1, C.PLACE) && i + 2 < to) return i + 2;
  }
  return links(units, at) && units.is(at + 1, C.PLACE) ? at + 2 : at + 1;
}

/** Over "the", "another", "three", "a senior". */
function overModifiers(units: Units, from: number, to: number): number {
  let at = from;
  while (
    at + 1 < to &&
    (isAny(units, at, C.DET, C.NUMWORD, C.NUM, C.VAGUE, C.MORE, C.CMP, C.RANK, C.ADV, C.DURATION, C.OLD) ||
      units.is(at, C.HYPHEN))
  )
    at++;
  return at;
}

/** "its director", "their count": the speaker before; "its governor" is an office of its own; "our volunteers" is the report itself. */
function owned(units: Units, at: number, to: number): Speaker | null {
  if (/^our$/i.test(units.text(at, at + 1))) return null;
  let i = at + 1;
  while (i < to && !isAny(units, i, C.STAFF, C.OFFICE, C.COUNT_NOUN, C.SPEAKER, C.BODY)) i++;
  if (i >= to) return null;
  if (units.is(i, C.STAFF) || units.is(i, C.COUNT_NOUN)) return { ...carried(at, to), titled: true };
  return units.is(i, C.OFFICE)
    ? speaker(at + 1, i + 1, units.text(at + 1, i + 1), { kind: kindAt(units, i) })
    : carried(at, to);
}

const kindAt = (units: Units, at: number) => units.meaning(at).kind ?? "other";

const isDocument = ({ units, from, core, to }: Phrase) =>
  units.is(from, C.COUNT_NOUN) || isPaper(units, core - 1) || isPaper(units, to - 1);

/** No part of a name: "Bureau of Statistics". */
const isPaper = (units: Units, at: number) => units.is(at, C.COUNT_NOUN) && !units.capital(at);

/** "a report by X", "X figures", "data from X": whose they are; "the statement": the last speaker's; "official figures" are a source. */
function document({ units, names, from, core, to, depth }: Phrase): Speaker | null {
  const at = units.is(core - 1, C.COUNT_NOUN) ? core - 1 : units.is(from, C.COUNT_NOUN) ? from : to - 1;
  const official = at > from && /^official$/i.test(units.text(from, from + 1));
  if (official) return speaker(from, at + 1, units.text(from, at + 1), { kind: "government" });
  for (let i = at + 1; i + 1 < to && depth < DEEPEST; i++) {
    if (!isAny(units, i, C.BY, C.FROM, C.OF)) continue;
    const author = readSpeaker(units, names, i + 1, to, depth + 1);
    if (author?.sure) return author;
  }
  let end = at;
  while (end > from && (units.is(end - 1, C.RANK) || isPossessive(units, end - 1))) end--;
  const author = end > from ? readSpeaker(units, names, from, end, DEEPEST) : null;
  if (author?.sure) return author;
  return at === from && units.is(from - 1, C.THE) ? carried(from, at + 1) : null;
}

/** "the ministry's spokesman", "the army's general staff": the owner is the body, or a part of its name. */
function owner(p: Phrase): Speaker | null {
  const { units, names, from, core, to, depth } = p;
  let at = core - 1;
  while (at > from && !isPossessive(units, at)) at--;
  if (at <= from || at + 1 >= core || isUnionOf(units, at)) return null;
  const body = readSpeaker(units, names, from, at, depth + 1);
  const rest = readSpeaker(units, names, at + 1, to, depth + 1);
  if (rest === null) return null;
  const isStaff = roleIn(units, at + 1, core, C.STAFF) >= 0 && roleIn(units, at + 1, core, C.OFFICE) < 0;
  const isBody = body?.sure && !units.is(from, C.PLACE) && !isPlain(units, body);
  if (isStaff && isBody) return { ...body, voice: rest.voice, titled: true };
  if (isStaff && body !== null && isPlain(units, body))
    return { ...generic(units, from, at), voice: rest.voice, titled: true };
  if (!rest.sure && body?.sure) return isPlain(units, body) ? generic(units, from, at) : body;
  const keeps = body?.sure || units.capital(from);
  if (!keeps || rest.rows.length > 0 || rest.name === null || rest.person) return rest;
  return { ...rest, from, name: units.text(from, rest.to) };
}

/** "Farmers' Union": the owner is a part of the name. */
const isUnionOf = (units: Units, at: number) =>
  !units.is(at, C.POSS) &&
  units.capital(at + 1) &&
  !isAny(units, at - 1, C.SOURCE, C.NATION) &&
  !units.is(at + 1, C.SOURCE);

/** "the agency", "a spokesman": the last body that it can mean, and itself where none was named. */
const generic = (units: Units, from: number, to: number): Speaker =>
  speaker(from, to, units.text(from, to), { kind: kindAt(units, to - 1), definite: true, generic: true });

/** "the agency", "the charity": a noun that stands for a body named before. */
const isPlain = (units: Units, body: Speaker) =>
  body.rows.length === 0 &&
  body.to - body.from === 1 &&
  !units.capital(body.from) &&
  units.is(body.from, C.GENERIC_BODY);

/** The last unit of a class in a phrase, -1 where there is none. */
function roleIn(units: Units, from: number, to: number, cls: number): number {
  for (let i = to - 1; i >= from; i--) if (units.is(i, cls)) return i;
  return -1;
}

/** "OCHA", "the rescue charity Rescue Coast", "a UN envoy for the region". */
function listed(p: Phrase): Speaker | null {
  const { units, names, from, core, to } = p;
  for (let i = from; i < core; i++) {
    const rows = units.is(i, C.SOURCE) ? (names.entries[units.name[i]!]?.sources ?? []) : [];
    if (rows.length === 0) continue;
    const { kind } = rows[0]!;
    const office = roleIn(units, i + 1, core, C.OFFICE);
    if (office > 0) {
      const end = complementEnd(units, office + 1, to);
      return speaker(i, end, units.text(i, end), { kind, voice: personIn(units, office + 1, core) });
    }
    const voice = personIn(units, i + 1, core);
    const titled = roleIn(units, i + 1, core, C.STAFF) > 0;
    const end = isPartOf(units, i, core) ? core : longerEnd(units, i + 1, to);
    const own = end > i + 1 || (i > from && isName(units, i - 1) && !units.shouts(i) && !units.is(i - 1, C.SOURCE));
    if (own) return speaker(from, end, units.text(from, end), { kind, voice, titled });
    const sure = core === i + 1 || units.capital(core - 1) || isRole(units, core - 1);
    return speaker(i, i + 1, units.text(i, i + 1), { rows, kind, voice, titled, sure });
  }
  return null;
}

/** "the Red Cross branch", "the UN mission": a body of its own. */
const isPartOf = (units: Units, at: number, core: number) =>
  core > at + 1 && isAny(units, core - 1, C.SPEAKER, C.BODY) && !isAny(units, core - 1, C.STAFF, C.OFFICE, C.SOURCE);

/** "Harbour Network" of the list is another body than "Harbour Network for Lost Sailors"; "OCHA for Ruritania" is OCHA. */
function longerEnd(units: Units, at: number, to: number): number {
  if (!isAny(units, at, C.OF, C.ON_BEHALF) || at + 1 >= to || !isName(units, at + 1)) return at;
  if (units.shouts(at - 1) || units.is(at + 1, C.PLACE)) return at;
  let end = at + 2;
  while (end < to && goesOn(units, end)) end++;
  return end > at + 2 ? end : at;
}

/** The name of a person in a phrase: the capitalised words that end it. */
function personIn(units: Units, from: number, to: number): string | null {
  let at = to;
  while (at > from && goesOn(units, at - 1) && !isAny(units, at - 1, C.SPEAKER, C.BODY, C.STAFF, C.OFFICE)) at--;
  return at < to && at >= from ? units.text(at, to) : null;
}

/** "health ministry spokesman Ana Prado", "head of the union", "the mayor of Tovar". */
function titled(p: Phrase): Speaker | null {
  const { units, names, from, core, to, depth } = p;
  const office = roleIn(units, from, core, C.OFFICE);
  const staff = roleIn(units, from, core, C.STAFF);
  const noun = Math.max(roleIn(units, from, core, C.SPEAKER), roleIn(units, from, core, C.BODY));
  if (Math.max(office, staff) < 0 || noun > Math.max(office, staff)) return null;
  const voice = personIn(units, Math.max(office, staff) + 1, core);
  if (office >= staff) {
    const kind = kindAt(units, office);
    // "Governor Omar Feld" speaks for the office, "tribal leader Omar Feld" for himself.
    const named = voice !== null && kind !== "government" ? core : office + 1;
    const end = voice === null && links(units, core) ? complementEnd(units, core, to) : named;
    return speaker(from, end, units.text(from, end), { kind, voice, titled: true, definite: isThe(p) });
  }
  const premodified = staff > from ? readSpeaker(units, names, from, staff, DEEPEST) : null;
  if (premodified?.sure && (units.is(staff, C.MOUTH) || !isOneWord(units, premodified)))
    return { ...premodified, voice, titled: true };
  const body = depth < DEEPEST ? bodyBehind(p) : null;
  if (body !== null) return { ...body, voice, titled: true };
  if (staff === from && units.is(staff, C.MOUTH) && core === staff + 1)
    return { ...generic(units, from, core), voice, titled: true };
  const end = voice === null ? placeEnd(units, core, to) : staff > from ? staff + 1 : core;
  const sure = isAny(units, staff, C.SPEAKER, C.MOUTH) || voice !== null;
  const kind = kindAt(units, staff);
  return speaker(from, end, units.text(from, end), { kind, voice, sure, definite: isThe(p), titled: isThe(p) });
}

const isThe = ({ units, from }: Phrase) => units.is(from - 1, C.THE);

const isOneWord = (units: Units, body: Speaker) =>
  body.rows.length === 0 &&
  body.to - body.from === 1 &&
  units.to[body.from]! - units.from[body.from]! === 1 &&
  (!units.capital(body.from) || body.from === 0);

/** "spokesman for X", "a diver with X", "director of X", "a doctor at X". */
function bodyBehind({ units, names, core, to, depth }: Phrase): Speaker | null {
  for (let i = core; i + 1 < to; i++) {
    if (!isAny(units, i, C.OF, C.ON_BEHALF, C.AT, C.FROM) || !links(units, i)) continue;
    const place = units.is(i + 1, C.PLACE) && (i + 2 >= to || links(units, i + 2));
    const body = place ? null : readSpeaker(units, names, i + 1, to, depth + 1);
    if (body?.sure && !body.person) return body;
  }
  return null;
}

/** Over "of Tovar", "for West Africa", "of the second vice-president" behind an office. */
function complementEnd(units: Units, at: number, to: number): number {
  if (!isAny(units, at, C.OF, C.ON_BEHALF) || at + 1 >= to) return at;
  let end = at + 1;
  const stays = (i: number) => !links(units, i) && !isAny(units, i, C.TIME, C.WEEKDAY);
  while (end < to && stays(end) && !(end > at + 1 && isAny(units, end, C.STAFF, C.COUNT_NOUN) && !units.capital(end)))
    end++;
  return end;
}

/** Over "in Tovar". */
const placeEnd = (units: Units, at: number, to: number) =>
  isAny(units, at, C.IN, C.OF) && at + 1 < to && isPlaceName(units, at + 1) ? at + 2 : at;

/** "Tovar", not "Saint" of "Saint Anne hospital". */
const isPlaceName = (units: Units, at: number) =>
  units.is(at, C.PLACE) || (isName(units, at) && !goesOn(units, at + 1) && !isRole(units, at + 1));

/** "the health ministry", "three local army officials", "the committee for lost sailors". */
function noun(p: Phrase): Speaker | null {
  const { units, from, core, to } = p;
  const head = Math.max(roleIn(units, from, core, C.SPEAKER), roleIn(units, from, core, C.BODY));
  if (head < 0) return null;
  const name = properBehind(units, head + 1, core);
  const long = name !== null && (name.to - name.from > 1 || !units.shouts(name.from));
  if (long && isAny(units, head, C.GENERIC_BODY)) return name;
  const end = core > head + 1 && !name ? core : orgEnd(units, Math.max(core, head + 1), to);
  const plain = end === head + 1 && head === from && units.is(from - 1, C.THE);
  if (plain && units.is(head, C.GENERIC_BODY) && !units.capital(head)) return generic(units, from, end);
  const stands = isThe(p) && units.is(head, C.GENERIC_BODY) && end === head + 1 && isBased(units, from, head);
  return speaker(from, end, units.text(from, end), { kind: kindAt(units, head), definite: isThe(p), generic: stands });
}

/** "Britain-based": says where a body met before sits. */
const isBased = (units: Units, from: number, head: number) =>
  head - from === 3 && units.is(from + 1, C.HYPHEN) && /^based$/i.test(units.text(from + 2, head));

/** Over "of health in Tovar", "for Lost Sailors and Divers". */
function orgEnd(units: Units, at: number, to: number): number {
  const takes = units.is(at, C.OF) || (units.is(at, C.ON_BEHALF) && units.capital(at - 1));
  const end = takes ? complementEnd(units, at, to) : at;
  return placeEnd(units, end, to);
}

/** A capitalised name behind a noun: "the charity Rescue Coast". */
function properBehind(units: Units, at: number, to: number): Speaker | null {
  if (at >= to || !units.isWord(at) || !units.capital(at)) return null;
  let end = at + 1;
  while (end < to && goesOn(units, end)) end++;
  return speaker(at, end, units.text(at, end), { kind: "other" });
}

/** "Harbour Watch", "Ana Prado", "M23"; "Ana Prado of Harbour Watch" is Harbour Watch. */
function proper(p: Phrase): Speaker | null {
  const { units, from, core, to, depth } = p;
  let at = from;
  while (at < core && !isName(units, at)) at++;
  if (at === core) return null;
  let end = at + 1;
  while (end < core && goesOn(units, end)) end++;
  // "Humanitarian partners": a capital that only begins the sentence.
  if (at === 0 && end === 1 && end < core && units.isWord(end)) return null;
  const long = end === core ? overOf(units, end, to) : end;
  if (long > end && (end === at + 1 || isAny(units, long - 1, C.SPEAKER, C.BODY))) {
    const kind = isAny(units, long - 1, C.SPEAKER, C.BODY) ? kindAt(units, long - 1) : "other";
    return speaker(at, long, units.text(at, long), { kind });
  }
  const person = end - at >= 2 && isPerson(units, at, end);
  const body = person && depth < DEEPEST ? bodyBehind(p) : null;
  const name = units.text(at, end);
  if (body !== null) return { ...body, voice: name };
  const kind = units.is(at, C.PLACE) ? "government" : "other";
  return speaker(at, end, name, { kind, person, sure: at > 0 || end > at + 1 || units.shouts(at) });
}

/** Over "of Mercy", "of Mercy hospital" behind a capitalised word. */
function overOf(units: Units, at: number, to: number): number {
  if (!units.is(at, C.OF) || at + 1 >= to || !units.capital(at + 1)) return at;
  let end = at + 2;
  while (end < to && goesOn(units, end)) end++;
  return end < to && isAny(units, end, C.SPEAKER, C.BODY) && !isAny(units, end, C.STAFF, C.OFFICE) ? end + 1 : end;
}

/** Two capitalised words or more of which no list knows the last. */
function isPerson(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!units.isWord(i) && !isAny(units, i, C.HYPHEN, C.STOP)) return false;
  return !isAny(units, to - 1, C.SPEAKER, C.BODY, C.BODY_NAME);
}

/** Any noun phrase, for verbs that only a speaker can have: "a fisherman said". */
function anything({ units, from, core, to }: Phrase, start: number): Speaker | null {
  if (core - from > 4 || !units.isWord(from) || isAny(units, core - 1, C.IT, C.THEM, C.COUNT_NOUN, C.WHO)) return null;
  if (start === from && !/s$/i.test(units.text(core - 1, core))) return null;
  const end = complementEnd(units, core, to);
  return speaker(from, end, units.text(from, end), { kind: "other", sure: false });
}
