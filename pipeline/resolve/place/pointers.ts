import { CAME, PLACE_IS } from "../../words/en/place-patterns.ts";
import type { Generic, PlaceMention, PlaceRole } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";
import { lies } from "../../words/names.ts";
import { firstFrom, lastBefore } from "../near.ts";
import { homeOf, isGovernment } from "./authorities.ts";
import { isBesideNews, isWiderAside } from "./beside-news.ts";
import { fitsGeneric } from "./gazetteer.ts";
import { isPlace, isWide, type PlaceGround } from "./ground.ts";
import { fromRow, type Located, NOWHERE } from "./located.ts";

/** How far behind a figure "it" may stand to mean its place, in characters. */
const BEHIND = 100;

/** What "the region", "the town", "there" and "it" stand for, seen from a figure at `start`. */
export function pointed(ground: PlaceGround, m: PlaceMention, start: number): Located | null {
  if (m.role === "pronoun" && m.start > start + BEHIND) return null;
  const behind = m.role === "counted" ? nameBehind(ground, m) : null;
  if (behind !== null) return behind;
  const target = m.generic === null ? meantByPronoun(ground, m) : meant(ground, m, m.generic);
  if (target === null || target === NOWHERE) return target;
  const rule = m.generic === null ? "pronoun" : "anaphor";
  return { ...target, place: { ...target.place, basis: "stated", start: m.start, end: m.end, rule } };
}

/** "A raid hit Rafah. Gaza's health ministry said 40 had died there": the narrower place is meant. */
const isAround = ({ row, wider }: Located, inner: Located) =>
  inner.row === null ? wider || (row !== null && isWide(row)) : row !== null && lies(inner.row, row);

/** Names of those who tell what happened at home. */
const SPEAKS: ReadonlySet<PlaceRole> = new Set<PlaceRole>(["authority", "witness", "owner"]);

/** "Qamra was hit: six dead there": a name of the same sentence before the words, else the place of the sentences before. */
function meantByPronoun(ground: PlaceGround, pointer: PlaceMention): Located | null {
  const fits = (m: PlaceMention) => m.sentence === pointer.sentence && isPlace(m) && !ground.speaks(m);
  const here = ground.lastNamed(pointer.start, pointer.sentence, 1, fits) ?? wayOf(ground, pointer);
  if (here !== null) return ground.locate(here, "place-in-sentence");
  // "Thousands died in the province, and 40,000 are displaced there"
  const meant = told(ground, pointer);
  if (meant !== null) return meant;
  // "The mayor of Qamra says 1,031 houses there were razed"
  const speaks = (m: PlaceMention) =>
    m.sentence === pointer.sentence &&
    m.name !== null &&
    !m.within &&
    (SPEAKS.has(m.role) || ground.speaks(m)) &&
    !ground.isOfSpeaker(m);
  const speaker = ground.lastNamed(pointer.start, pointer.sentence, 1, speaks);
  const home = speaker === null || isGovernment(speaker) ? null : ground.locate(speaker, "place-in-sentence");
  const { memory } = ground;
  // "A crash at the same spot": background, of what the report began with.
  if (pointer.end - pointer.start > THERE && !memory.isUnderWay() && memory.first !== null) return memory.first;
  if (pointer.end - pointer.start === THERE && isUnnamedBefore(ground, pointer)) return NOWHERE;
  const opener = pointer.end - pointer.start === THERE ? openerBefore(ground, pointer) : null;
  if (opener !== null) return opener;
  const gone = pointer.end - pointer.start === THERE ? gonesTo(ground, pointer) : null;
  if (gone !== null) return gone;
  const before = lastTold(ground, pointer.sentence) ?? memory.goesOn(pointer.sentence) ?? lastOf(ground, pointer);
  if (home !== null && !(before !== null && isAround(home, before))) return home;
  return homeOf(ground, pointer.sentence, pointer.start, before) ?? before;
}

/** "were taken to Qamra, and six died there", "arrivals from Qamra told us that 20 had died there": where they went, else where they came from. */
function wayOf(ground: PlaceGround, { start, end, sentence }: PlaceMention): PlaceMention | null {
  if (end - start !== THERE) return null;
  const last = (role: PlaceRole) =>
    ground.lastNamed(start, sentence, 1, (m) => m.sentence === sentence && m.name !== null && m.role === role);
  return last("to") ?? last("from");
}

/** The longest "Meanwhile in" before a place that opens a sentence, in characters. */
const OPENING = 14;

/** "In Qamra the roof fell in, and patients were flown to Kessu. Nine died there": where the sentence before begins. */
function openerBefore(ground: PlaceGround, { start, sentence }: PlaceMention): Located | null {
  const { places, sentences } = ground.findings;
  const span = sentences[sentence - 1];
  const first = span === undefined ? undefined : places[firstFrom(places, span.start)];
  if (first === undefined || first.sentence !== sentence - 1 || first.role !== "at" || first.name === null) return null;
  if (first.start - span!.start > OPENING || ground.speaks(first)) return null;
  const last = ground.lastNamed(start, sentence, 1, (m) => m.sentence < sentence && m.name !== null && !m.within);
  return last?.role === "to" ? ground.locate(first, "place-before") : null;
}

/** "In the north-east 4,000 are displaced. 300 have died there": the last words for a place name none. */
function isUnnamedBefore(ground: PlaceGround, { start, sentence }: PlaceMention): boolean {
  const isWhere = (m: PlaceMention) => m.role === "at" && !m.within && (m.name !== null || m.generic === "unnamed");
  const last = lastBefore(ground.findings.places, start, sentence, 1, (m) => m.sentence < sentence && isWhere(m));
  return last !== null && last.name === null && last.candidates.length === 0;
}

/** "moved 900 to a camp at Qamra. Volunteers there": where the sentence before took them, if that is its last place. */
function gonesTo(ground: PlaceGround, { start, sentence }: PlaceMention): Located | null {
  const last = ground.lastNamed(start, sentence, 1, (m) => m.sentence < sentence && m.name !== null && !m.within);
  return last?.role === "to" ? ground.locate(last, "place-before") : null;
}

/** How many sentences back the last place of a figure may stand that "there" means where no other is named since. */
const FAR = 8;

function lastOf(ground: PlaceGround, { start, end, sentence }: PlaceMention): Located | null {
  const { memory, findings } = ground;
  const { focus } = memory;
  if (end - start !== THERE || focus === null || sentence - focus.sentence > FAR) return null;
  const other = lastBefore(findings.places, start, sentence, FAR, (m) => isPlace(m) && m.sentence > focus.sentence);
  if (other === null) return focus.located;
  // "Downstream, Qamra is preparing. Floods there"
  const near = other.sentence === sentence - 1 && !isGovernment(other) && !ground.speaks(other);
  return near ? ground.locate(other, "place-before") : null;
}

/** The length of "there", the longest word that only stands for a place. */
const THERE = 5;

/** What "the province" before "there" stands for, in the same sentence. */
function told(ground: PlaceGround, { start, sentence }: PlaceMention): Located | null {
  const fits = (m: PlaceMention) => m.sentence === sentence && isTold(m) && m.role === "at";
  const before = ground.lastNamed(start, sentence, 1, fits);
  return before === null ? null : meant(ground, before, before.generic!);
}

/** "An archipelago of four million, Ruritania sees ...": the name behind, where the words open the sentence. */
function nameBehind(ground: PlaceGround, { start, end, sentence }: PlaceMention): Located | null {
  const { places, sentences } = ground.findings;
  if (start !== sentences[sentence]!.start) return null;
  const next = places[firstFrom(places, end)];
  return next?.role === "subject" && next.sentence === sentence ? ground.locate(next, "place-in-sentence") : null;
}

function meant(ground: PlaceGround, pointer: PlaceMention, generic: Generic): Located | null {
  if (generic === "unnamed") return pointer.candidates.length === 0 ? NOWHERE : nationOf(ground, pointer);
  // "In all" behind figures of several towns is of more than the first of them.
  if (generic === "whole") return ground.hasStrayed ? NOWHERE : ground.memory.first;
  if (generic === "seat") {
    const seat = ground.metBefore(pointer, "region")?.row?.seat ?? null;
    return seat === null ? null : fromRow(seat);
  }
  // A war may be in more countries than one.
  if (generic === "war") {
    const country = ground.namesOneCountry() ? meant(ground, pointer, "country") : null;
    return country === NOWHERE ? null : country;
  }
  // A name that no list knows is a village sooner than a city.
  if (generic === "city") return ground.metBefore(pointer, "city") ?? ground.metBefore(pointer, "town");
  const nation = pointer.candidates[0];
  if (nation !== undefined && generic === "capital") return nation.seat && fromRow(nation.seat);
  if (nation !== undefined) return ground.metBefore(pointer, generic, (m) => mayLieIn(m, nation));
  if (generic !== "country" && generic !== "capital") return ground.metBefore(pointer, generic);
  const headed = generic === "country" ? headOf(ground) : null;
  if (headed !== null) return headed;
  const main = ground.mainCountry();
  const inMain = (m: PlaceMention) => m.candidates.some(({ country }) => country === main);
  const named = ground.metBefore(pointer, generic, inMain);
  if (named !== null) return named;
  if (generic === "capital") return ground.mainCapital();
  // "across the country" of one that nobody names is still not in the town of the dateline.
  return ground.metBefore(pointer, generic) ?? ground.mainAsWhole(pointer.start) ?? NOWHERE;
}

/** The country that stands over the paragraph: "Ruritania. Floods killed 80 across the country." */
function headOf(ground: PlaceGround): Located | null {
  const { places, sentences } = ground.findings;
  const head = places[firstFrom(places, sentences[ground.memory.paragraph]!.start)];
  const heads = head?.role === "heading" && head.sentence === ground.memory.paragraph && fitsGeneric(head, "country");
  return heads ? ground.locate(head, "anaphor") : null;
}

/** "in ten Turkish provinces": the country, as the report names it. */
function nationOf(ground: PlaceGround, pointer: PlaceMention): Located {
  const nation = pointer.candidates[0]!;
  return ground.metBefore(pointer, "country", ({ candidates }) => candidates.includes(nation)) ?? fromRow(nation);
}

/** Whether a name may be meant by "the Turkish city". */
const mayLieIn = ({ candidates }: PlaceMention, nation: PlaceRow) =>
  candidates.length === 0 || candidates.some((row) => lies(row, nation));

/** What a sentence may be about without a name: "Gunmen stormed a prison in the capital. Twelve people were killed." */
const TOLD: ReadonlySet<Generic> = new Set<Generic>(["country", "capital", "city", "town", "region", "island", "camp"]);

const isTold = ({ name, generic }: PlaceMention) => name === null && generic !== null && TOLD.has(generic);

/** "Qamra, 60 km to the south, is cut off.": a town that the sentence before begins with, in no other one that the report goes on about. */
function subjectOf(ground: PlaceGround, sentence: number): PlaceMention | null {
  const { places, sentences, report } = ground.findings;
  const span = sentences[sentence - 1];
  const first = span === undefined ? undefined : places[firstFrom(places, span.start)];
  if (first === undefined || first.start !== span!.start || first.role !== "subject" || first.name === null)
    return null;
  if (first.wider || isGovernment(first) || first.candidates.some(isWide) || ground.speaks(first)) return null;
  return PLACE_IS.test(report.text.slice(first.end, span!.end)) ? first : null;
}

/** "Bandits came to Qamra on horseback. They killed nine.": who comes does it there. */
function reached(ground: PlaceGround, sentence: number, start: number): PlaceMention | null {
  const last = ground.lastNamed(start, sentence, 1, (m) => m.sentence === sentence - 1 && m.name !== null);
  if (last?.role !== "to") return null;
  const { sentences, report } = ground.findings;
  return CAME.test(report.text.slice(sentences[last.sentence]!.start, last.start)) ? last : null;
}

/** The place that the sentence before is about, where it counts nothing: its last name that something happened at. */
function lastTold(ground: PlaceGround, sentence: number): Located | null {
  return ground.memory.counted >= sentence - 1 ? null : located(ground, mentionedBefore(ground, sentence));
}

function located(ground: PlaceGround, mention: PlaceMention | null): Located | null {
  if (mention === null) return null;
  return mention.name === null ? meant(ground, mention, mention.generic!) : ground.locate(mention, "place-before");
}

/** The same where that sentence tells of the news, and not of talks in Geneva; "the country" is told of however it is named. */
export function recent(ground: PlaceGround, sentence: number): Located | null {
  if (ground.memory.counted >= sentence - 1) return null;
  const mention = mentionedBefore(ground, sentence);
  // "The president spoke of war in the country."
  const pointed = mention?.name === null && !ground.findings.sentences[mention.sentence]!.quiet;
  const aside =
    mention !== null && !pointed && (isBesideNews(ground, mention.sentence) || isWiderAside(ground, mention));
  return aside ? null : located(ground, mention);
}

function mentionedBefore(ground: PlaceGround, sentence: number): PlaceMention | null {
  const { sentences } = ground.findings;
  const { start } = sentences[sentence]!;
  // "The Afghan capital is calm."
  const opens = (m: PlaceMention) => m.generic !== "country" && m.start === sentences[m.sentence]!.start;
  const fits = (m: PlaceMention) =>
    (isPlace(m) || (isTold(m) && !opens(m))) && (m.role === "at" || m.role === "heading") && !ground.speaks(m);
  return ground.lastNamed(start, sentence, 1, fits) ?? subjectOf(ground, sentence) ?? reached(ground, sentence, start);
}
