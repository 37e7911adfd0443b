import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { PlaceRow } from "../../words/names.ts";
import type { Units } from "../units.ts";
import { isBoundFor, leads, overAdjectives } from "./place-roles.ts";

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

const isNamed = (units: Units, at: number) => isUnknown(units, at) || (units.is(at, C.PLACE) && units.capital(at));

/** "Al-Tir", "El-Geneina" */
const isJoinedPart = (units: Units, at: number) =>
  units.is(at, C.NAME_PART) && units.is(at + 1, C.HYPHEN) && units.glued(at + 1) && units.capital(at + 2);

/** "al-Qamra": a lower-case article and a hyphen before a name; where the name goes on, or the unit itself. */
function overArticle(units: Units, at: number): number {
  if (units.capital(at) || !units.is(at + 1, C.HYPHEN) || !units.glued(at + 1) || !units.glued(at + 2)) return at;
  return units.lexicon.isArticle(units.tokens.id[units.from[at]!]!) ? at + 2 : at;
}

/** End of a name that no list knows and that begins at a unit; the unit itself where there is none. */
function unknownEnd(units: Units, start: number, last: number): number {
  const at = overArticle(units, start);
  if (!isUnknown(units, at) && !(units.capital(at) && (isPart(units, at) || isJoinedPart(units, at)))) return start;
  let to = at + 1;
  while (to < last) {
    if (isNamed(units, to)) to++;
    else if (isPart(units, to)) to += 2;
    else if (units.is(to, C.NAME_PART) && units.capital(to)) to++;
    else if (joins(units, to, last)) to += units.is(to + 1, C.NAME_PART) && units.is(to + 2, C.HYPHEN) ? 4 : 2;
    else break;
  }
  return Math.min(to, last);
}

/** "Al-Tir", "Port-de-Paix"; no "Huthi-held". */
function joins(units: Units, at: number, last: number): boolean {
  if (!units.is(at, C.HYPHEN) || !units.glued(at) || !units.glued(at + 1) || at + 1 >= last) return false;
  if (units.isWord(at + 1) && units.capital(at + 1)) return true;
  return units.is(at + 1, C.NAME_PART) && units.is(at + 2, C.HYPHEN) && isUnknown(units, at + 3);
}

/** "pro-Britain", "Britain-based": the name only describes. */
const isDescribing = (units: Units, from: number, to: number) =>
  (units.is(from - 1, C.HYPHEN) && units.glued(from)) || describes(units, to);

const describes = (units: Units, to: number) =>
  units.is(to, C.HYPHEN) && units.glued(to) && units.glued(to + 1) && units.isWord(to + 1) && !units.capital(to + 1);

/** "Homs Bakers Guild", "Aleppo Eye Clinic": the place is only a part of a proper name. */
const isLongerName = (units: Units, at: number) =>
  units.isWord(at) &&
  units.capital(at) &&
  !units.is(at, C.AREA) &&
  !units.is(at, C.PLACE) &&
  !units.is(at, C.SITE) &&
  !units.is(at, C.NATION) &&
  !units.is(at, C.WEEKDAY) &&
  !units.is(at, C.MONTH) &&
  !units.is(at, C.TIME);

const PARTS = maskOf(["AREA", "LOCUS", "SITE"]);

/** Whether something before an unknown capitalised word says that it is a place. */
function isLed(units: Units, at: number, first: number): boolean {
  const lead = overAdjectives(units, at - 1, first, false);
  if (lead < first) return false;
  if (units.is(lead, C.OF)) return units.any(lead - 1, PARTS);
  // "near Ruritania's Qamra", "in the town Qamra"
  if (units.is(lead, C.POSS)) return units.is(lead - 1, C.PLACE) && units.is(lead - 2, C.IN);
  if (units.is(lead, C.AREA)) return !units.capital(lead) && units.is(lead - 1, C.THE);
  if (units.is(lead, C.AND)) return units.is(lead - 1, C.PLACE);
  return (
    leads(units, lead, C.IN) ||
    leads(units, lead, C.FROM) ||
    leads(units, lead, C.TO) ||
    units.is(lead, C.BETWEEN) ||
    units.is(lead, C.SUCH_AS) ||
    units.is(lead, C.PLACE_VERB) ||
    isLeft(units, lead) ||
    isBoundFor(units, lead, first)
  );
}

const isLeft = (units: Units, at: number) =>
  units.is(at, C.LEAVE_VERB) && !units.is(at, C.LEAVE) && !units.is(at, C.DRIVE) && !units.is(at, C.CAUSE);

/** What stands behind an unknown name in a sentence on something else than a place: "in Smith's car", "near Smith, 39", "in Phase 4". */
function isOther(units: Units, from: number, to: number): boolean {
  if (units.is(to, C.POSS) || units.isDigits(to) || describes(units, to)) return true;
  // "at Meridian hospital"; "in Qamra hospital" names the town.
  if (units.meaning(to).unit === "facility" && units.is(from - 1, C.AT)) return true;
  if (units.is(to, C.COMMA) && units.isDigits(to + 1) && units.is(to + 2, C.COMMA)) return true;
  return to - from === 1 && units.shouts(from);
}

/** "Qamra, a town in the south", "Qamra, population 3,000": said behind the name. */
function isExplained(units: Units, to: number): boolean {
  if (!units.is(to, C.COMMA)) return false;
  if (units.is(to + 1, C.POPULATION)) return true;
  if (!units.is(to + 1, C.DET)) return units.is(to + 1, C.AREA) && units.is(to + 2, C.OF);
  for (let i = to + 2; i < to + 5 && units.isWord(i); i++) if (units.is(i, C.AREA)) return true;
  return false;
}

/** Whether the words around an unknown name show that it is a place. */
function isShown(units: Units, name: ProperName, first: number): boolean {
  const { from, to } = name;
  const generic = units.is(to, C.AREA) || units.is(to, C.SITE);
  if (generic && !units.capital(to) && !units.is(to + 1, C.OF)) return true;
  // "the Ambar quarter of"; "the Kurdish town of" names none.
  if (units.meaning(to).generic === "quarter" && units.is(from - 1, C.THE)) return true;
  if (units.is(to, C.AREA) && units.meaning(to).generic !== "area" && !units.is(to + 1, C.OF)) return true;
  if (units.is(to, C.SPEAKER) && units.startsIn(to, C.AREA)) return true;
  // "Mount Semat", "Cape Verrin"; "Dagahaley took in 40 families"
  if (units.is(from, C.PLACE_HEAD) && to > from + 1) return true;
  if (units.is(to, C.HOSTING) && !units.shouts(from)) return true;
  return isExplained(units, to) || (isLed(units, from, first) && !isOther(units, from, to));
}

const isCompassName = (units: Units, at: number) =>
  units.is(at, C.COMPASS) &&
  units.capital(at) &&
  units.is(at + 1, C.AREA) &&
  units.capital(at + 1) &&
  !units.is(at, C.PLACE) &&
  units.meaning(at + 1).generic !== "country";

/** The name proper that begins at a unit, behind a word for a part of it ("northern"); null where no place is named. */
export function properName(
  units: Units,
  shown: ShownNames,
  at: number,
  first: number,
  last: number,
): ProperName | null {
  // "the Western Division"
  if (isCompassName(units, at)) return { from: at, to: at + 2 };
  const from = units.is(at, C.COMPASS) && !units.is(at, C.PLACE) ? at + 1 : at;
  // "Tropical Storm Nuri"
  if (units.is(from, C.NO_PLACE) || (units.is(from - 1, C.NO_PLACE) && units.capital(from - 1))) return null;
  if (units.is(from, C.PLACE)) {
    const to = from + 1;
    if (isDescribing(units, from, to)) return null;
    if (!isLongerName(units, to)) return { from, to };
    // "in Kumba Mbeng": a place that is called after another.
    const end = unknownEnd(units, to, last);
    return end > to && !units.is(to, C.SOURCE) && isLed(units, at, first) && !isLongerName(units, end)
      ? { from, to: end }
      : null;
  }
  // "the Syrian Desert"
  const land = units.is(from, C.NATION) && units.is(from + 1, C.SITE) && units.capital(from + 1);
  if (land) return { from, to: from + 2 };
  const name = { from, to: unknownEnd(units, from, last) };
  if (name.to === from || isLongerName(units, name.to)) return null;
  if (shown.size > 0 && shown.has(units.text(from, name.to).toLowerCase())) return name;
  return isShown(units, name, first) ? name : null;
}
