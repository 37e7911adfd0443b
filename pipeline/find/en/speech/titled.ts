import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { bodyBehind } from "./behind.ts";
import { complementEnd, personIn, placeEnd } from "./ends.ts";
import { generic } from "./generic.ts";
import { begins, hyphenEnd, isAny, links } from "./marks.ts";
import { DEEPEST, isThe, kindAt, type Phrase, roleIn } from "./phrase.ts";
import { type Speaker, speaker } from "./speaker.ts";

/** "health ministry spokesman Ana Prado", "head of the union", "the mayor of Tovar". */
export function titled(p: Phrase): Speaker | null {
  const { units, names, read, from, core, to, depth } = p;
  const staff = roleIn(units, from, core, C.STAFF);
  const last = roleIn(units, from, core, C.OFFICE);
  // "Army spokesman Lt Col Omar Feld": a rank before the name of who speaks for a body.
  const ranked = last > staff && staff >= 0 && units.is(staff, C.MOUTH) && kindAt(units, last) !== "government";
  const office = ranked ? -1 : last;
  const noun = Math.max(roleIn(units, from, core, C.SPEAKER), roleIn(units, from, core, C.BODY));
  // "Army spokesman Colonel Omar Feld": a rank is no body
  if (Math.max(office, staff) < 0 || (noun > Math.max(office, staff) && !(ranked && noun === last))) return null;
  const voice = personIn(units, Math.max(office, staff) + 1, core);
  const force = voice === null ? null : forceBefore(p, Math.max(office, staff));
  if (force !== null) return { ...force, voice, titled: true };
  if (office >= staff) {
    const kind = kindAt(units, office);
    // "RFS commissioner Ana Prado"
    if (voice !== null && office === from + 1 && units.shouts(from) && !isPower(units, from)) {
      const body = read(units, names, from, office, DEEPEST);
      if (body?.sure) return { ...body, voice, titled: true };
    }
    // "Colonel Omar Feld of the army" speaks for the army, "Governor Omar Feld" for an office of its own.
    // "a lawyer with Harbour Watch" does, "a lawyer for the families" does not
    const serves =
      voice !== null ||
      (kind === "other" && isAny(units, core, C.AT)) ||
      /^with$/i.test(units.text(core, Math.min(core + 1, units.count)));
    // "Pastor Omar Feld of Tovar": no body's
    const local = PASTORAL.test(units.text(office, office + 1)) && units.is(core, C.OF) && core + 2 >= to;
    const served = serves && !local && kind !== "government" && depth < DEEPEST ? bodyBehind(p) : null;
    if (served !== null) return { ...served, voice, titled: true };
    const named = voice === null ? hyphenEnd(units, office + 1, core) : core;
    const behind = units.is(core, C.FROM) ? placeEnd : complementEnd;
    const end = voice === null && links(units, core) ? behind(units, core, to) : named;
    return speaker(from, end, units.text(from, end), { kind, voice, titled: true, definite: isThe(p) });
  }
  // "the Moscow-installed head": no name, but what the head is.
  const described = units.is(staff - 2, C.HYPHEN) && !units.capital(staff - 1);
  const compound = units.is(staff - 1, C.HYPHEN);
  if (isFighter(units, staff - 1) && units.is(staff, C.MOUTH))
    return { ...generic(units, from, staff + 1), kind: "armed_group", voice, titled: true };
  // "Tokyo firefighters": of the town, and no body of that name.
  const placed = staff === from + 1 && units.is(from, C.PLACE) && !units.is(from, C.SOURCE);
  const premodified =
    staff > from && !described && !compound && !placed ? read(units, names, from, staff, DEEPEST) : null;
  // "a party spokesman": of the party named before.
  if (premodified !== null && units.is(staff, C.MOUTH) && staff === from + 1 && standsFor(units, from))
    return { ...generic(units, from, staff), voice, titled: true };
  if (premodified?.sure && (units.is(staff, C.MOUTH) || !isOneWord(units, premodified)))
    return { ...premodified, voice, titled: true };
  // "the police chief of Kessu": of the town, and no body of that name.
  const local = staff > from && units.is(staff - 1, C.FORCE) && units.is(core, C.OF);
  const body = depth < DEEPEST && !local ? bodyBehind(p) : null;
  if (body !== null) return { ...body, voice, titled: true };
  // "a spokesman in Geneva", no "director of refugees and returnees".
  if (staff === from && units.is(staff, C.MOUTH) && core === staff + 1 && !units.is(core, C.OF))
    return { ...generic(units, from, core), voice, titled: true };
  const end = voice === null ? complementEnd(units, placeEnd(units, core, to), to) : core;
  const sure =
    isAny(units, staff, C.SPEAKER, C.MOUTH) || voice !== null || office >= 0 || headsArea(units, staff, core, end);
  const kind = kindAt(units, staff);
  const isOffice = isThe(p) || (voice === null && units.is(core, C.OF) && end > core + 1);
  return speaker(from, end, units.text(from, end), { kind, voice, sure, definite: isThe(p), titled: isOffice });
}

const PASTORAL =
  /^(?:pastor|bishop|archbishop|priest|imam|sheikh|elder|teacher|judge|headmaster|headteacher|principal)$/i;

/** "US", "UN", "EU": their presidents and envoys are offices of their own. */
const isPower = (units: Units, at: number) =>
  isAny(units, at, C.PLACE, C.NATION, C.SOURCE) || units.end(at) - units.start(at) < 3;

const HEADS_OF = /^(?:deputy )?(?:head|chief|administrator)$/i;

/** "the head of Upper Tovar territory": an office, and nobody's spokesman. */
function headsArea(units: Units, staff: number, core: number, end: number): boolean {
  if (!units.is(core, C.OF) || !HEADS_OF.test(units.text(staff, staff + 1))) return false;
  for (let i = core + 1; i < end; i++) if (isAny(units, i, C.AREA, C.PLACE)) return true;
  return false;
}

/** "party", "Ministry" at the start of a sentence. */
const standsFor = (units: Units, at: number) =>
  units.is(at, C.GENERIC_BODY) && (begins(units, at) || !units.capital(at));

/** "a rebel spokesman": of rebels named before, where they are. */
const isFighter = (units: Units, at: number) => units.is(at, C.ARMED) && kindAt(units, at) === "armed_group";

/** "police officer Ana Prado", "army captain Omar Feld": speak for the force. */
function forceBefore({ units, names, read, from }: Phrase, title: number): Speaker | null {
  const office = units.is(title, C.OFFICE) && kindAt(units, title) === "government";
  if (title <= from || office || !units.is(title - 1, C.FORCE)) return null;
  return read(units, names, from, title, DEEPEST);
}

const isOneWord = (units: Units, body: Speaker) =>
  body.rows.length === 0 &&
  body.to - body.from === 1 &&
  units.isSingle(body.from) &&
  !units.shouts(body.from) &&
  (!units.capital(body.from) || begins(units, body.from));
