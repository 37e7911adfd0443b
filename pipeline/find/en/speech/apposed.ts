import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny, isPossessive, isRole, links, phraseEnd, phraseStart } from "./marks.ts";
import type { Place } from "./place.ts";
import { readSpeaker } from "./read.ts";
import { type Speaker, speaker } from "./speaker.ts";

/**
 * A speaker with what stands beside it between commas, `from` to `to`: "Ana Prado, who runs the charity's boats", "Ana Prado, a
 * doctor at Harbour Hospital", "HW, the Harbour Watch"; a person gives way to the body or the office.
 */
export function withApposition({ units, names }: Place, main: Speaker, begin: number, to: number): Speaker {
  // "Ana Prado, 34, of Harbour Watch"
  const from = units.is(begin, C.NUM) && units.is(begin + 1, C.COMMA) ? begin + 2 : begin;
  if (from >= to) return main;
  const start = units.is(from, C.WHO) ? behindHeads(units, from, to) : links(units, from) ? from + 1 : from;
  if (start < 0 || (start > from && units.is(start, C.PLACE) && !isPossessive(units, start + 1))) return main;
  const beside = readSpeaker(units, names, start, phraseEnd(units, start, to));
  // "Ana Prado, 34, from the landing"
  if (beside === null || (start > from && !(beside.sure && isHouse(units, beside, from)))) return main;
  // "nurse Ana Prado, of Harbour Watch"
  if (main.voice !== null && main.kind !== "government" && start === from + 1 && main.rows.length === 0)
    return { ...beside, voice: main.voice };
  if (main.person) {
    if (start === from && !takesOver(units, beside, start)) return main;
    return isOne(units, beside, from) ? bothWords(units, main, beside) : { ...beside, voice: main.name };
  }
  // "Lt Col Omar Feld, spokesman of the 7th division"
  if (
    main.voice !== null &&
    main.kind !== "government" &&
    main.rows.length === 0 &&
    start === from &&
    speaksFor(units, beside)
  )
    return { ...beside, voice: main.voice };
  if (isNameOf(units, main, beside, start === from ? to : -1))
    return { ...beside, kind: main.kind, person: false, voice: null };
  if (isShortFor(units, main, beside)) return { ...main, name: beside.name };
  if (main.rows.length === 0 && beside.rows.length > 0 && beside.to === to) return beside;
  // "Riverline, a mining watchdog based in Lusaka"
  if (!main.sure && beside.sure && !beside.person && units.is(from, C.A_AN)) return { ...main, sure: true };
  if (!beside.person) return main;
  // "a nurse, Ana Prado": nobody's office, so that the name is kept.
  const name = main.sure || main.name === null ? main.name : units.text(main.from, beside.to);
  return { ...main, name, voice: beside.name };
}

const BODIES = maskOf(["SPEAKER", "BODY", "BODY_NAME", "GENERIC_BODY", "HOSPITAL"]);

/** "of Harbour Watch", "with Blue Line", "who heads Blue Line"; "of Kesteva" and "from San Tovar" only say where somebody lives. */
function isHouse(units: Units, { rows, from, to }: Speaker, lead: number): boolean {
  if (rows.length > 0 || units.shouts(from) || !isAny(units, lead, C.OF, C.FROM, C.IN)) return true;
  for (let i = from; i < to; i++) if (units.any(i, BODIES)) return true;
  return false;
}

/** "spokesman of the 7th division" */
const speaksFor = (units: Units, { from, titled, sure, person }: Speaker) =>
  titled && sure && !person && !units.is(from, C.MOUTH);

/** "a village elder": one of many, so that the name is kept beside it. */
const isOne = (units: Units, beside: Speaker, from: number) =>
  units.is(from, C.A_AN) && beside.to - beside.from <= 3 && units.is(beside.to - 1, C.OFFICE);

const bothWords = (units: Units, main: Speaker, beside: Speaker): Speaker => ({
  ...beside,
  from: main.from,
  name: units.text(main.from, beside.to),
  voice: main.name,
});

/** A title says more than a person's name; "a farmer" does not, and "a charity" only says what the name is. */
const takesOver = (units: Units, beside: Speaker, from: number) =>
  beside.titled &&
  !isOtherThing(units, beside) &&
  (beside.sure || beside.name === null || units.is(from, C.THE)) &&
  !units.is(from, C.NUM);

/** "the volunteer hotline": the last noun says what it is, and none that the list knows. */
const isOtherThing = (units: Units, { from, to }: Speaker) =>
  to - from === 2 && units.is(from, C.STAFF) && !isRole(units, to - 1) && !units.capital(to - 1);

/** Behind "who heads", "who works for": where the body is named; -1 where the clause says something else. */
function behindHeads(units: Units, who: number, to: number): number {
  for (let i = who + 1; i < Math.min(to, who + 4); i++) {
    if (units.is(i, C.HEADS)) return isAny(units, i + 1, C.IN, C.PREP) ? i + 2 : i + 1;
  }
  return -1;
}

/** "a rights group, Harbour Hands", "the union, NUMSA": the name of the body that the noun before says, and nothing else between the commas. */
const isNameOf = (units: Units, main: Speaker, beside: Speaker, to: number) =>
  beside.to === to &&
  beside.name !== null &&
  beside.rows.length === 0 &&
  units.capital(beside.from) &&
  main.rows.length === 0 &&
  !main.titled &&
  !units.capital(main.to - 1) &&
  units.is(main.to - 1, C.GENERIC_BODY);

/** "HW, the Harbour Watch", unlike "HW, a Geneva charity" and "HW, the UN agency for ports". */
const isShortFor = (units: Units, main: Speaker, beside: Speaker) =>
  main.to - main.from === 1 &&
  units.shouts(main.from) &&
  beside.name !== null &&
  units.capital(beside.from) &&
  units.capital(beside.to - 1) &&
  !units.is(beside.from - 1, C.A_AN);

/** A speaker behind what gives it away, and the unit behind all that is said of it. */
export interface Behind {
  speaker: Speaker;
  behind: number;
}

/** The speaker in the phrase at a unit, with what stands beside it. */
export function speakerFrom(p: Place, at: number, depth = 0): Behind | null {
  const { units, names, last } = p;
  const end = phraseEnd(units, at, last);
  const main = readSpeaker(units, names, at, end, depth);
  if (main === null) return null;
  let found: Speaker = main;
  let behind = end;
  while (found === main && units.is(behind, C.COMMA)) {
    const closed = closingComma(units, behind + 1, last);
    found = withApposition(p, main, behind + 1, closed);
    // "Ana Prado, 34, head of the union": the age is stepped over.
    if (found === main && !units.is(behind + 1, C.NUM)) break;
    behind = closed;
  }
  return { speaker: found, behind };
}

const CLOSING = maskOf(["COMMA", "STOP", "QUOTE", "SEMICOLON", "COLON"]);

/** The mark that closes what stands beside a name. */
function closingComma(units: Units, from: number, last: number): number {
  let at = from;
  while (at < last && at - from < REACH && !units.any(at, CLOSING)) at++;
  return at;
}

const REACH = 20;

/** "12 dead and 5 hurt, police and hospital officials said": two speakers of one kind, as written. */
export function withPartner({ units, names, first }: Place, main: Speaker, start: number): Speaker {
  if (!units.is(start - 1, C.AND) || main.name === null) return main;
  const from = phraseStart(units, start - 1, first);
  const bounded = from === first || isAny(units, from - 1, C.COMMA, C.QUOTE, C.WHO, C.CONJ, C.SEMICOLON);
  const partner = bounded && from < start - 1 ? readSpeaker(units, names, from, start - 1) : null;
  if (partner === null || partner.name === null || partner.to !== start - 1) return main;
  if (!partner.sure && !units.is(from, C.DET)) return main;
  return speaker(partner.from, main.to, units.text(partner.from, main.to), { kind: main.kind });
}
