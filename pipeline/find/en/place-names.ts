import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { PlaceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";
import { caresFor, isHouse, isLandform, isLandformOf, isStruck } from "./place-houses.ts";
import { isLandmark, isLed, isShown } from "./place-shown.ts";
import { statedEnd } from "./place-stated.ts";

/** Names that the report has shown to be places, by their words in lower case: what no list knows is known when it comes again. */
export type ShownNames = Map<string, readonly PlaceRow[]>;

/** A proper name: the units `from` to `to`, exclusive. */
export interface ProperName {
  from: number;
  to: number;
}

const isUnknown = (units: Units, at: number) => units.isWord(at) && units.capital(at) && units.isUnlisted(at);

/** "New Halfa", "El Baraf": a word that the lists know begins the name, or stands in it: "Ras el Ma". */
const isPart = (units: Units, at: number) => units.is(at, C.NAME_PART) && isNamed(units, at + 1);

/** "al-Abed" in "Bir al-Abed", "Tel al-Abed" */
const isArticled = (units: Units, at: number) => overArticle(units, at) > at && isUnknown(units, at + 2);

const isNamed = (units: Units, at: number) => isUnknown(units, at) || (units.is(at, C.PLACE) && units.capital(at));

const BODY = maskOf(["SOURCE", "SPEAKER", "TITLE", "AREA", "OFFICE", "NUM", "NUMWORD"]);

/** "Port Resolution", "Mount Pleasant": a word of any list behind the head of a name. */
const isHeaded = (units: Units, at: number) =>
  units.is(at, C.PLACE_HEAD) &&
  units.capital(at) &&
  units.isWord(at + 1) &&
  units.capital(at + 1) &&
  !isNamed(units, at + 1) &&
  !units.any(at + 1, BODY);

/** "Al-Tir", "El-Geneina" */
const isJoinedPart = (units: Units, at: number) =>
  units.is(at, C.NAME_PART) && units.is(at + 1, C.HYPHEN) && units.glued(at + 1) && units.capital(at + 2);

/** "al-Qamra": a lower-case article and a hyphen before a name; where the name goes on, or the unit itself. */
function overArticle(units: Units, at: number): number {
  if (units.capital(at) || !units.is(at + 1, C.HYPHEN) || !units.glued(at + 1) || !units.glued(at + 2)) return at;
  return units.startsWithArticle(at) ? at + 2 : at;
}

/** End of a name that no list knows and that begins at a unit; the unit itself where there is none. */
export function unknownEnd(units: Units, start: number, last: number): number {
  const at = overArticle(units, start);
  if (isHeaded(units, at)) return Math.min(at + 2, last);
  const part = isPart(units, at) || isJoinedPart(units, at) || (units.is(at, C.NAME_PART) && isArticled(units, at + 1));
  if (!isUnknown(units, at) && !(units.capital(at) && part)) return start;
  let to = at + 1;
  while (to < last) {
    if (isNamed(units, to)) to++;
    else if (isArticled(units, to)) to += 3;
    else if (isPart(units, to)) to += 2;
    else if (units.is(to, C.NAME_PART) && units.capital(to)) to++;
    else if (isLandmark(units, to) && units.capital(to)) return Math.min(to + 1, last);
    else if (isCompassEnd(units, to) || isLandform(units, to)) return Math.min(to + 1, last);
    else if (joins(units, to, last) && units.is(to + 2, C.HIGHWAY)) break;
    else if (joins(units, to, last))
      to += units.is(to + 2, C.HYPHEN) && units.glued(to + 2) && !units.capital(to + 1) ? 4 : 2;
    else break;
  }
  return Math.min(to, last);
}

/** "Kesteva South" */
const isCompassEnd = (units: Units, at: number) =>
  units.is(at, C.COMPASS) &&
  units.capital(at) &&
  !units.is(at, C.PLACE) &&
  !units.is(at, C.NAME_PART) &&
  !(units.isWord(at + 1) && units.capital(at + 1));

/** "Al-Tir", "Port-de-Paix"; no "Huthi-held". */
function joins(units: Units, at: number, last: number): boolean {
  if (!units.is(at, C.HYPHEN) || !units.glued(at) || !units.glued(at + 1) || at + 1 >= last) return false;
  if (units.isWord(at + 1) && units.capital(at + 1)) return true;
  // "Novaya-7 colliery"
  if (units.isDigits(at + 1)) return isLandmark(units, at + 2);
  // "Sang-e-Masha", "Chahar-i-Bolak"
  const joint = units.is(at + 1, C.NAME_PART) || units.is(at + 1, C.NAME_JOINT);
  return joint && units.is(at + 2, C.HYPHEN) && units.isWord(at + 3) && units.capital(at + 3);
}

/** "pro-Britain", "Britain-based": the name only describes. */
const isDescribing = (units: Units, from: number, to: number) =>
  (units.is(from - 1, C.HYPHEN) && units.glued(from)) ||
  describes(units, to) ||
  /^(?:strain|variant|virus|flu)$/i.test(units.text(to, to + 1)) ||
  (units.is(to, C.CURRENCY) && units.glued(to));

export const describes = (units: Units, to: number) =>
  units.is(to, C.HYPHEN) && units.glued(to) && units.glued(to + 1) && units.isWord(to + 1) && !units.capital(to + 1);

/** "Homs Bakers Guild", "Aleppo Eye Clinic": the place is only a part of a proper name. */
const isLongerName = (units: Units, at: number) =>
  isLandformOf(units, at) ||
  (units.isWord(at) &&
    units.capital(at) &&
    !units.is(at, C.AREA) &&
    !units.is(at, C.PLACE) &&
    !units.is(at, C.SITE) &&
    !units.is(at, C.NATION) &&
    !units.is(at, C.WEEKDAY) &&
    !units.is(at, C.MONTH) &&
    !units.is(at, C.TIME));

/** "cyclone Ana", "tropical storm Ana" */
const isStorm = (units: Units, at: number) => units.is(at - 1, C.STORM) || units.is(at - 2, C.TROPICAL);

/** "Tel Afar" is not Afar; "Old Aleppo" and "El Obeid" are their towns. */
const isRestOfName = (units: Units, at: number, first: number) =>
  at > first && units.is(at - 1, C.NAME_HEAD) && units.capital(at - 1);

/** "Pul-i-Khumri" */
const isJointed = (units: Units, to: number, last: number) => joins(units, to, last) && !units.capital(to + 1);

/** "Omar Bengal": a town's name behind a word that no list knows is part of another name. */
const isSurname = (units: Units, at: number, first: number) =>
  at - 1 > first && units.isWord(at - 1) && units.capital(at - 1) && units.isUnlisted(at - 1) && !units.shouts(at - 1);

/** How many words "the Old Harbour Remand Prison" may have. */
const LANDMARK = 5;

/** What makes "Area" and "Region" part of a name. */
const RULED = /^(?:Administrative|Autonomous|Capital|Federal|Economic)$/;

/** "at the National Prison", "on the Zadon Bridge", "the Kabul river": a landmark's name of any words; one past it, the unit itself where there is none. */
function landmarkEnd(units: Units, at: number, last: number): number {
  if (!units.is(at - 1, C.THE) && !units.is(at - 1, C.IN)) return at;
  let to = at;
  while (to < Math.min(last, at + LANDMARK) && units.isWord(to) && units.capital(to) && !units.is(to, C.SOURCE)) {
    to++;
    // "the Rusizi River", but "the Mekong River near Pakse"
    const water = units.is(to - 1, C.WATER) && !units.is(to, C.IN);
    if ((isLandmark(units, to - 1) || water) && to > at + 1) return to;
    // "the Greater Pibor Administrative Area"
    if (units.is(to - 1, C.AREA) && RULED.test(units.text(to - 2, to - 1))) return to;
  }
  // "in the Rolling Hills subdivision"
  const generic = units.is(to, C.AREA) || isLandmark(units, to);
  const unlisted = units.isUnlisted(at) || (units.is(at, C.PLACE) && units.isUnlisted(to - 1));
  if (to > at + 1 && generic && unlisted && !units.is(to + 1, C.OF)) return to;
  // "the Kabul river" is not in Kabul.
  return to > at && units.is(to, C.WATER) && units.is(to - 1, C.PLACE) ? to + 1 : at;
}

/** A part of a country that has a name of two capitalised words. */
const isCorner = (units: Units, at: number) =>
  units.is(at, C.COMPASS) &&
  units.is(at - 1, C.THE) &&
  /^[NS]\w+[ -][EW]/.test(units.text(at, at + 1)) &&
  !(units.isWord(at + 1) && units.capital(at + 1));

const isCompassName = (units: Units, at: number) =>
  units.is(at, C.COMPASS) &&
  units.capital(at) &&
  units.is(at + 1, C.AREA) &&
  units.capital(at + 1) &&
  !units.is(at, C.PLACE) &&
  units.meaning(at + 1).generic !== "country";

/** "in Camp 11", "at Sector 7": a kind of place and its number. */
const isNumbered = (units: Units, at: number) =>
  units.is(at, C.AREA) &&
  units.capital(at) &&
  units.isDigits(at + 1) &&
  units.end(at + 1) - units.start(at + 1) <= 2 &&
  units.is(at - 1, C.IN) &&
  !(units.is(at + 2, C.COMMA) && units.isDigits(at + 3));

/** "in Tank District": a word of any list, where a capital and its own area say that it is a name. */
const isListedName = (units: Units, at: number) =>
  units.is(at - 1, C.IN) &&
  units.capital(at) &&
  !units.is(at, C.PLACE) &&
  !units.is(at, C.NATION) &&
  !units.isUnlisted(at) &&
  units.capital(at + 1) &&
  !units.shouts(at + 1) &&
  units.meaning(at + 1).generic === "region";

/** How many words a name may have that "the town of" tells. */
const CALLED = 4;

/** "the district of Imam Sahib", "the town of Black Rock": words of any list are a name there; one past it, the unit itself where there is none. */
function calledEnd(units: Units, at: number): number {
  const kind = units.is(at - 1, C.OF) && units.is(at - 2, C.AREA) && !units.capital(at - 2);
  if (!kind || units.is(at, C.PLACE) || units.is(at, C.NATION)) return at;
  let to = at;
  while (to < at + CALLED && units.isWord(to) && units.capital(to) && !units.any(to, NO_NAME)) to++;
  // "the province of Lac", "the town of Reading"; no "department of Health", "state of Emergency"
  const listed = to === at + 1 && !units.isUnlisted(at) && !units.glued(to);
  const sure = listed && !units.is(at - 2, C.SPEAKER) && !VAGUE_KIND.test(units.text(at - 2, at - 1));
  return to > at + 1 || sure ? to : at;
}

const VAGUE_KIND = /^(?:state|area|territory|country|nation|region|zone|division|island|capital)$/i;
const NO_NAME = maskOf(["SOURCE", "WEEKDAY", "MONTH", "COMPASS"]);
const NO_HEAD = maskOf([
  ...["SOURCE", "SPEAKER", "TITLE", "OFFICE", "PLACE", "NATION", "WEEKDAY", "MONTH", "TIME", "COMPASS", "NO_PLACE"],
  ...["STORM", "AREA", "AREAS", "SITE", "NAME_PART", "PLACE_HEAD", "EVENT", "DET", "HE", "IT"],
]);

/** "In Let Htoke Taw": a word of some list opens the name. */
function openedEnd(units: Units, at: number, last: number): number {
  if (!units.is(at - 1, C.IN) || !units.isWord(at) || !units.capital(at) || units.isUnlisted(at)) return at;
  if (units.any(at, NO_HEAD) || units.meaning(at).unit !== undefined || units.shouts(at)) return at;
  if (isLandform(units, at + 1)) return Math.min(at + 2, last);
  if (!isUnknown(units, at + 1)) return at;
  const end = unknownEnd(units, at + 1, last);
  return isLongerName(units, end) || describes(units, end) || units.is(end, C.POSS) ? at : end;
}

/** "at a camp in Central Point, where": a point of the compass and a word of any list, where the name ends the phrase. */
const isCompassTown = (units: Units, at: number) =>
  units.is(at, C.COMPASS) &&
  units.capital(at) &&
  units.is(at - 1, C.IN) &&
  units.isWord(at + 1) &&
  units.capital(at + 1) &&
  !units.any(at + 1, NO_HEAD) &&
  (units.is(at + 2, C.COMMA) || units.is(at + 2, C.STOP));

/** "in Sheikh Zadon", "near Imam Sahra": the title of a holy man opens the name of a town; "in Sheikh Zadon's house" it does not. */
function isSaintly(units: Units, at: number): boolean {
  if (!units.is(at, C.NO_PLACE) || !units.capital(at) || !isUnknown(units, at + 1)) return false;
  const near = /^(?:in|near|around|outside)$/i.test(units.text(at - 1, at));
  return near && /^(?:sheikh|imam)$/i.test(units.text(at, at + 1)) && !units.is(at + 2, C.POSS);
}

/** The name proper that begins at a unit, behind a word for a part of it ("northern"); null where no place is named. */
export function properName(
  units: Units,
  shown: ShownNames,
  at: number,
  first: number,
  last: number,
): ProperName | null {
  // "in the North East"
  if (isCorner(units, at)) return { from: at, to: at + 1 };
  // "the Western Division"
  if (isCompassName(units, at) || isListedName(units, at) || isCompassTown(units, at)) return { from: at, to: at + 2 };
  if (isNumbered(units, at)) return { from: at, to: at + 2 };
  const from = units.is(at, C.COMPASS) && !units.is(at, C.PLACE) ? at + 1 : at;
  const called = calledEnd(units, from);
  if (called > from) return { from, to: Math.min(called, last) };
  const stated = statedEnd(units, from, last);
  if (stated > from) return { from, to: stated };
  if (isSaintly(units, from)) return { from, to: unknownEnd(units, from + 1, last) };
  // "Tropical Storm Nuri", "tropical storm Nuri"
  if (units.is(from, C.NO_PLACE) || isStorm(units, from)) return null;
  if (units.is(from - 1, C.NO_PLACE) && units.capital(from - 1)) return null;
  // "the Greater Pibor Administrative Area"
  const whole = from > at && units.capital(at) ? landmarkEnd(units, at, last) : at;
  if (whole > at) return { from: at, to: whole };
  const landmark = landmarkEnd(units, from, last);
  if (landmark > from) return { from, to: landmark };
  if (units.is(from, C.PLACE)) {
    const to = from + 1;
    const jointed = isJointed(units, to, last);
    if ((isDescribing(units, from, to) && !jointed) || isSurname(units, from, first)) return null;
    if (isRestOfName(units, from, first)) return null;
    // "Bela Bela"
    if (units.is(to, C.PLACE) && units.text(from, to) === units.text(to, to + 1)) return { from, to: to + 1 };
    if (isCompassEnd(units, to)) return { from, to: to + 1 };
    if (!isLongerName(units, to) && !jointed) return { from, to };
    if (!jointed && ((isHouse(units, to) && isStruck(units, at - 1)) || caresFor(units, to))) return { from, to };
    // "in Kumba Mbeng": a place that is called after another.
    const end = jointed ? to + 4 : isLandform(units, to) ? to + 1 : unknownEnd(units, to, last);
    return end > to && !units.is(to, C.SOURCE) && isLed(units, at, first) && !isLongerName(units, end)
      ? { from, to: end }
      : null;
  }
  const opened = openedEnd(units, from, last);
  if (opened > from) return { from, to: opened };
  // "the Syrian Desert"
  const land = units.is(from, C.NATION) && units.is(from + 1, C.SITE) && units.capital(from + 1);
  if (land) return { from, to: from + 2 };
  // "at Al-Aqsa hospital": "Aqsa" is no name.
  if (units.is(from - 1, C.HYPHEN) && units.glued(from) && units.capital(from - 2)) return null;
  const name = { from, to: unknownEnd(units, from, last) };
  if (name.to === from) return null;
  const known = shown.size > 0 && shown.has(units.text(from, name.to).toLowerCase());
  if (isLongerName(units, name.to)) return known && caresFor(units, name.to) ? name : null;
  if (known) return name;
  return isShown(units, name, first, last) ? name : null;
}
