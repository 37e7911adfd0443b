import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { isAdjective } from "../../words/en/adjectives.ts";
import type { Units } from "../units.ts";
import { describes, type ProperName, unknownEnd } from "./place-names.ts";
import { isBoundFor, leads, overAdjectives } from "./place-roles.ts";
import { isTownSubject } from "./place-subject.ts";

const PARTS = maskOf(["AREA", "AREAS", "LOCUS", "SITE"]);
const NUMBER = maskOf(["NUM", "NUMWORD"]);

/** Whether something before an unknown capitalised word says that it is a place. */
export function isLed(units: Units, at: number, first: number): boolean {
  const lead = overAdjectives(units, at - 1, first, false);
  if (lead < first) return false;
  if (units.endsIn(lead, C.OF) && units.startsIn(lead, C.LOCUS)) return true;
  // "driven out of Qamra"
  if (units.endsIn(lead, C.OF) && /\bout of$/i.test(units.text(Math.max(first, lead - 1), lead + 1))) return true;
  // "the Department of Health" is none of the departments that a country has.
  if (units.is(lead, C.OF))
    return units.is(lead - 1, C.LOCUS) || (units.any(lead - 1, PARTS) && !isTitled(units, lead - 1));
  // "near Ruritania's Qamra", "in the town Qamra"
  if (units.is(lead, C.POSS)) return units.is(lead - 1, C.PLACE) && leadsTo(units, lead - 2, first);
  if (units.is(lead, C.AREA)) return !units.capital(lead) && units.is(lead - 1, C.THE);
  if (units.is(lead, C.AND)) return units.is(lead - 1, C.PLACE);
  return leadsTo(units, lead, first);
}

/** "Department" */
const isTitled = (units: Units, at: number) => units.is(at, C.SPEAKER) && units.capital(at);

/** A preposition or a verb that a place stands behind. */
function leadsTo(units: Units, lead: number, first: number): boolean {
  return (
    leads(units, lead, C.IN) ||
    leads(units, lead, C.FROM) ||
    leads(units, lead, C.TO) ||
    units.is(lead, C.BETWEEN) ||
    units.is(lead, C.SUCH_AS) ||
    units.is(lead, C.PLACE_VERB) ||
    isLeft(units, lead) ||
    (units.is(lead, C.LEAVE) && units.is(lead - 1, C.TO)) ||
    isBoundFor(units, lead, first)
  );
}

const isLeft = (units: Units, at: number) =>
  units.is(at, C.LEAVE_VERB) && !units.is(at, C.LEAVE) && !units.is(at, C.DRIVE) && !units.is(at, C.CAUSE);

/** How many words may stand before what is counted: "763 more local people". */
const COUNTED = 2;

function isCounted(units: Units, at: number): boolean {
  for (let i = at; i <= at + COUNTED && units.isWord(i) && !units.is(i, C.BE); i++)
    if (units.meaning(i).unit !== undefined) return true;
  return false;
}

const PREDICATE = maskOf(["BE", "HAVE", "V_I", "V_PP"]);

/** "; in Qamra 47 were wounded": the name opens the clause in which the number is the subject. */
const opensCount = (units: Units, from: number, to: number) =>
  units.is(from - 1, C.IN) &&
  (from < 2 || !units.isWord(from - 2) || units.is(from - 2, C.AND)) &&
  units.any(to + 1, PREDICATE);

const HOUSES =
  /^(?:[a-z]+ )?(?:schools?|halls?|hospitals?|clinics?|markets?|mosques?|church(?:es)?|stadiums?|streets|suburbs|outskirts|airport|port|harbou?r|railway station|bus station|city centre|town hall)\b/i;

/** "in Kesteva's sports halls": what towns have, and no man. */
const ownsHouses = (units: Units, from: number, to: number) =>
  units.is(from - 1, C.IN) && HOUSES.test(units.text(to + 1, Math.min(to + 4, units.count)));

/** What stands behind an unknown name in a sentence on something else than a place: "in Smith's car", "near Smith, 39", "in Phase 4". */
function isOther(units: Units, from: number, to: number): boolean {
  if ((units.is(to, C.POSS) && !ownsHouses(units, from, to)) || describes(units, to)) return true;
  // "In the district of Qamra 763 people were injured"
  if (
    units.isDigits(to) &&
    !isCounted(units, to + 1) &&
    !opensCount(units, from, to) &&
    !(units.is(from - 1, C.OF) && units.is(from - 2, C.AREA))
  )
    return true;
  // "at Meridian hospital"; "in Qamra hospital" names the town.
  if (units.meaning(to).unit === "facility" && units.is(from - 1, C.AT)) return true;
  if (units.is(to, C.COMMA) && units.isDigits(to + 1) && units.is(to + 2, C.COMMA)) return true;
  if (/^(?:FM|TV|Radio|News|Live)$/.test(units.text(to - 1, to))) return true;
  return to - from === 1 && units.shouts(from);
}

/** "Qamra, 60 km to the south", "Qamra, a town in the south", "Qamra, population 3,000", "Qamra, where": said behind the name. */
function isExplained(units: Units, to: number): boolean {
  if (!units.is(to, C.COMMA)) return false;
  if (units.is(to + 1, C.POPULATION) || units.is(to + 1, C.WHERE) || isLocated(units, to + 1)) return true;
  if (/^home to$/i.test(units.text(to + 1, to + 2))) return true;
  if (units.is(to + 1, C.NUM) && /^(?:km|kilomet|mile)/i.test(units.text(to + 2, to + 3))) return true;
  if (/^home$/i.test(units.text(to + 1, to + 2)) && units.is(to + 2, C.TO)) return true;
  if (!units.is(to + 1, C.DET)) return units.is(to + 1, C.AREA) && units.is(to + 2, C.OF);
  for (let i = to + 2; i < to + 5 && units.isWord(i); i++)
    if (units.is(i, C.AREA)) return !units.is(i + 1, C.SPEAKER) && !units.is(i + 1, C.OFFICE);
  return false;
}

/** How many units "on the other side of the bay" may have. */
const LOCATED = 9;
const WHEREABOUTS =
  /^(?:on the (?:other|far|opposite|same|eastern|western|northern|southern) (?:side|shore|bank|coast|edge|slope|outskirts)|across the (?:bay|river|strait|valley|border|water|lake|road)|(?:further|farther) (?:inland|north|south|east|west|up|down|along)|(?:up|down) the (?:coast|river|valley|road|hill)|(?:upstream|downstream|upriver|downriver|inland|next door|nearby)\b)/i;

/** "Qamra, on the other coast", "Qamra, further inland": where a town lies. */
const isLocated = (units: Units, at: number) => WHEREABOUTS.test(units.text(at, Math.min(at + LOCATED, units.count)));

/** "Qamra, with 74 deaths, is", "Qamra, in Ruritania, was home to": no "Ana Orel, in Ruritania, said". */
function isSeated(units: Units, to: number): boolean {
  if (!units.is(to, C.COMMA)) return false;
  if (/^with$/i.test(units.text(to + 1, to + 2))) return units.any(to + 2, NUMBER);
  if (!units.is(to + 1, C.IN) || !units.is(to + 2, C.PLACE) || !units.is(to + 3, C.COMMA)) return false;
  const verb = units.is(to + 4, C.BE) ? to + 5 : to + 4;
  return /^(?:home to|lost|buried)$/i.test(units.text(verb, verb + 1)) || units.is(verb, C.FATE);
}

/** How many units ", opened in August 2016," may have. */
const ASIDE = 8;

/** "Kesteva, opened in 2016, shelters" */
function hostsBehind(units: Units, comma: number): boolean {
  if (!units.is(comma, C.COMMA) || units.capital(comma + 1)) return false;
  for (let i = comma + 1; i < comma + ASIDE; i++)
    if (units.is(i, C.COMMA)) return units.is(i + 1, C.HOSTING) && units.any(i + 2, NUMBERS);
  return false;
}

const NUMBERS = maskOf(["NUM", "NUMWORD", "CMP", "VAGUE"]);

/** "Kesteva has just over 4,000 refugees" */
function hasPeople(units: Units, have: number): boolean {
  if (!units.is(have, C.HAVE) || !units.any(have + 1, NUMBERS)) return false;
  let i = have + 1;
  while (i < have + ADJECTIVES && units.any(i, NUMBERS)) i++;
  return /^(?:refugees|inhabitants|residents|evacuees|displaced)$/i.test(units.text(i, i + 1));
}

/** "the hardest-hit province, Al Haouz, has recorded" */
const isApposed = (units: Units, from: number, to: number) =>
  units.is(from - 1, C.COMMA) && units.is(from - 2, C.AREA) && units.is(to, C.COMMA) && leadsArticle(units, from - 3);

/** How many words "the hardest-hit" and its like may have before a word for a place. */
const ADJECTIVES = 4;

function leadsArticle(units: Units, at: number): boolean {
  for (let i = at; i > at - ADJECTIVES; i--) {
    if (units.is(i, C.THE)) return true;
    if (units.capital(i) || !(units.isWord(i) || units.glued(i))) return false;
  }
  return false;
}

/** "the Novaya colliery", "the Zadon bridge" */
export const isLandmark = (units: Units, at: number) => units.is(at, C.LANDMARK);

/** "Kadi and Beit Doro villages" */
function sharesAreas(units: Units, to: number, last: number): boolean {
  if (!units.is(to, C.AND)) return false;
  const end = unknownEnd(units, to + 1, last);
  return end > to + 1 && units.is(end, C.AREAS);
}

/** How many units of a list "on Kadi, Doro and Tesba" are looked at before and behind a name. */
const LIST = 8;

/** "attacks on Kadi, Doro and Qamra": between a name behind a preposition and one that is known, with commas and one "and". */
function isListed(units: Units, from: number, to: number, first: number): boolean {
  if (!units.is(from - 1, C.COMMA)) return false;
  let at = to;
  while (at < to + LIST && (units.is(at, C.COMMA) || (units.isWord(at) && units.capital(at)))) at++;
  if (!units.is(at, C.AND) || !units.is(at + 1, C.PLACE)) return false;
  let lead = from - 1;
  while (lead > Math.max(first, from - LIST) && (units.is(lead, C.COMMA) || units.capital(lead))) lead--;
  return leadsTo(units, lead, first) || units.is(lead, C.AREAS);
}

/** "when Kesteva was shelled", "Kesteva remains cut off" */
function meetsFate(units: Units, from: number, to: number): boolean {
  // "when Kesteva fell to the rebels"; rulers fall too.
  if (/^fell$/i.test(units.text(to, to + 1)))
    return units.is(to + 1, C.TO) && /^(?:when|after|before|since)$/i.test(units.text(from - 1, from));
  if (units.is(to, C.HAVE)) return units.is(to + 1, C.BE) && units.is(to + 2, C.FATE);
  const fate = units.is(to + 1, C.FATE) || (units.is(to + 1, C.ADV) && units.is(to + 2, C.FATE));
  return fate && (units.is(to, C.BE) || /^(?:remain(?:s|ed)?|stays?)$/i.test(units.text(to, to + 1)));
}

const OFFICES =
  /^(?:(?:town|city|village|district|municipal) (?:council|chief|head|elders?|leader|hall|administrator)|(?:fire|police) chief|(?:deputy|vice) mayor|fire (?:brigade|department)|health (?:centre|center|post))\b/i;

/** "Kesteva's mayor", "Kesteva's outskirts", "Kesteva's fire chief" */
const ownsTown = (units: Units, to: number) =>
  units.is(to, C.POSS) &&
  (units.is(to + 1, C.TOWNS_OWN) || OFFICES.test(units.text(to + 1, Math.min(to + 3, units.count))));

/** "the Kesteva massacre" */
const isEventOf = (units: Units, from: number, to: number) =>
  units.is(to, C.LOCAL_EVENT) && !units.capital(to) && units.is(from - 1, C.THE);

/** "the Kesteva raid, in which": a raid alone may be called after the raiders. */
const isRaidIn = (units: Units, from: number, to: number) =>
  units.is(to, C.EVENT) &&
  !units.capital(to) &&
  units.is(from - 1, C.THE) &&
  units.is(to + 1, C.COMMA) &&
  units.is(to + 2, C.IN) &&
  units.is(to + 3, C.WHO);

/** "on the Kesteva road", "on the Kesteva-Torvik road" */
const isRoadOf = (units: Units, from: number, to: number) =>
  (units.is(to, C.HIGHWAY) || (units.is(to, C.HYPHEN) && units.is(to + 2, C.HIGHWAY))) &&
  units.is(from - 1, C.THE) &&
  leads(units, from - 2, C.IN);

const OPENING = maskOf(["DASH", "QUOTE", "COLON", "STOP"]);

const opensSentence = (units: Units, at: number, first: number) =>
  at === first || units.any(at - 1, OPENING) || (units.is(at - 1, C.HYPHEN) && !units.glued(at - 1));

/** "Massive earthquake kills", "Nearby villages were hit": a first word has a capital whatever it is, and before a disaster nobody puts a new name. */
const isDescribed = (units: Units, at: number) =>
  units.is(at + 1, C.DISASTER) || isAdjective(units.text(at, at + 1).toLowerCase());

/** What a quarter is there for. */
const USED =
  /^(?:nightlife|entertainment|shopping|business|commercial|residential|industrial|financial|tourist|historic|port|waterfront|garment|mining|farming|fishing)$/i;

/** How many units before a name "between the Ambar and" may begin. */
const PAIR = 5;

/** "clashes between the Ambar and Tesba communities": peoples; villages have communities too, but fighting is told of these. */
function isPeople(units: Units, from: number, to: number, first: number, last: number): boolean {
  const end = units.is(to, C.AND) ? unknownEnd(units, to + 1, last) : to;
  if (!/^communities$/i.test(units.text(end, end + 1))) return false;
  for (let i = from - 1; i >= Math.max(first, from - PAIR); i--) if (units.is(i, C.BETWEEN)) return true;
  return false;
}

/** Whether the words around an unknown name show that it is a place. */
export function isShown(units: Units, name: ProperName, first: number, last: number): boolean {
  const { from, to } = name;
  if (isPeople(units, from, to, first, last)) return false;
  const opening = opensSentence(units, from, first);
  if (to - from === 1 && opening && isDescribed(units, from)) return isExplained(units, to);
  if (opening && isSeated(units, to)) return true;
  // "the East African country"
  if (units.meaning(to).generic === "country") return false;
  // "the Revenue Department"; "in the Torvik Department" is a place.
  if (units.is(to, C.SPEAKER) && units.is(to, C.AREA) && units.capital(to))
    return leads(units, overAdjectives(units, from - 1, first, true), C.IN);
  const generic = units.is(to, C.AREA) || units.is(to, C.SITE) || isLandmark(units, to);
  if (generic && !units.capital(to) && !units.is(to + 1, C.OF)) return true;
  // "the Ambar quarter of", "the Ambar district of"; "the Kurdish town of" names none.
  const part = units.meaning(to).generic;
  if ((part === "quarter" || part === "region") && units.is(from - 1, C.THE)) return true;
  // "the Ambar nightlife district"
  if (units.is(to + 1, C.AREA) && units.is(from - 1, C.THE) && USED.test(units.text(to, to + 1))) return true;
  if (units.is(to, C.AREA) && units.meaning(to).generic !== "area" && !units.is(to + 1, C.OF)) return true;
  if (units.is(to, C.SPEAKER) && units.startsIn(to, C.AREA)) return true;
  // "Barangay Pulo", "Camp Hadir"
  const head = units.capital(from - 1) ? units.meaning(from - 1).generic : undefined;
  if (head === "quarter" || head === "camp") return true;
  // "in the Upper Tovar Valley"
  if (units.is(to - 1, C.LANDFORM) && units.is(from - 1, C.THE) && leadsTo(units, from - 2, first)) return true;
  // "Mount Semat", "Cape Verrin"; "Dagahaley took in 40 families"
  if (units.is(from, C.PLACE_HEAD) && to > from + 1) return true;
  if ((units.is(to, C.HOSTING) || units.is(to, C.SHARES)) && !units.shouts(from)) return true;
  if (opening && (hostsBehind(units, to) || hasPeople(units, to))) return true;
  if (
    units.is(to, C.AREAS) ||
    sharesAreas(units, to, last) ||
    isListed(units, from, to, first) ||
    meetsFate(units, from, to) ||
    ownsTown(units, to) ||
    isTownSubject(units, name, first, last, opening) ||
    isEventOf(units, from, to) ||
    isRoadOf(units, from, to) ||
    isRaidIn(units, from, to)
  )
    return true;
  return (
    isExplained(units, to) || isApposed(units, from, to) || (isLed(units, from, first) && !isOther(units, from, to))
  );
}
