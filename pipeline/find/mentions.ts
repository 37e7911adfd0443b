import { maskOf, openingOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Findings, Generic, PlaceMention, SentenceSpan } from "../words/findings.ts";
import { readParagraph, type Tokens } from "../words/tokens.ts";
import type { Words } from "../words/vocabulary.ts";
import { OPENS_ATTRIBUTION, readAttribution, topicOf } from "./en/attributions.ts";
import { isNatural } from "./en/befalls.ts";
import { beginsClause, OPENS_CLAUSE } from "./en/clauses.ts";
import { datelineEnd, readDateline, townEnd } from "./en/datelines.ts";
import { titleLine } from "./en/issue-lines.ts";
import { isHouseIn } from "./en/place-houses.ts";
import type { ShownNames } from "./en/place-names.ts";
import { isApposed, liesIn, narrows, opensPlace, readPlace, tellsOther } from "./en/places.ts";
import { addUnits } from "./phrases.ts";
import type { Sentence } from "./sentence.ts";
import { noteWindow } from "./times.ts";
import type { Units } from "./units.ts";

const OPENS_SOURCE = openingOf(["SOURCE"]);
const OPENS_ANY = OPENS_SOURCE | OPENS_ATTRIBUTION | OPENS_CLAUSE;

/** Sources, attributions and clauses, in the order of the text. */
export function readSpeakers(s: Sentence, { names }: Words, findings: Findings): void {
  const { units, first, last, index } = s;
  const dateline = datelineOf(s, findings);
  const place = { sentence: index, units, names, first, last };
  const topic = topicOf(dateline === first ? place : { ...place, first: dateline });
  if (topic !== null) findings.topics.push(topic);
  for (let i = first; ; i++) {
    i = units.nextOpening(OPENS_ANY, i, last);
    if (i === last) break;
    if (units.opens(i, OPENS_SOURCE)) {
      const rows = names.entries[units.name[i]!]!.sources;
      findings.sources.push({ start: units.start(i), end: units.end(i), rows });
    }
    // The mark of "BEIRUT: " may be that of "OCHA: ".
    const attribution = units.opens(i, OPENS_ATTRIBUTION) && i >= dateline - 1 ? readAttribution(place, i) : null;
    if (attribution !== null) findings.attributions.push(attribution);
    if (units.opens(i, OPENS_CLAUSE) && beginsClause(units, i)) findings.clauses.push(units.start(i));
  }
}

/** Where the words end that say where the report was written; the first unit where none do. */
function datelineOf({ index, units, first, last }: Sentence, { sentences }: Findings): number {
  const town = index === 0 ? townEnd(units, first, last) : first;
  return town > first || !sentences[index]!.paragraph ? town : datelineEnd(units, first, last);
}

/** The words for places. */
export function readPlaces(s: Sentence, words: Words, findings: Findings, shown: ShownNames): void {
  const span = findings.sentences[s.index]!;
  const heading = span.paragraph ? headingOf(s.units, s.first, s.last) : null;
  span.section = heading !== null;
  const before = findings.places.length;
  addPlaces(s, words, findings.places, shown, datelineOf(s, findings), span, heading === "dated");
  // "Monday, 3 June" parts nothing.
  if (heading === "dated") span.section = findings.places.slice(before).some(({ role }) => role === "heading");
}

/** Names in the first paragraph of a report's title; leaves the units to the text. */
export function readTitle(
  title: string,
  tokens: Tokens,
  units: Units,
  words: Words,
  findings: Findings,
  shown: ShownNames,
): void {
  tokens.begin(title);
  readParagraph(tokens, 0, words.lexicon);
  units.begin(title);
  addUnits(units, tokens, words.names, 0, tokens.count);
  const sentence: Sentence = { index: -1, units, first: 0, last: units.count, times: false, figures: false };
  addPlaces(sentence, words, findings.titlePlaces, shown, 0, { paragraph: false, section: true }, false);
  noteWindow(sentence, title, findings);
  findings.naturalTitle = isNatural(units);
}

function addPlaces(
  { units, first, last, index }: Sentence,
  { names }: Words,
  places: PlaceMention[],
  shown: ShownNames,
  dateline: number,
  { paragraph, section: heading }: Pick<SentenceSpan, "paragraph" | "section">,
  dated: boolean,
): void {
  // "Ruritania. Floods killed six." under another place; "QAMRA. Floods killed six." says where the report was written.
  const head = paragraph && !(index === 0 && units.shouts(first));
  // Behind a bullet.
  const opening = units.isWord(first) ? first : isNumbered(units, first) ? first + 2 : first + 1;
  const openings = opensPlace(units);
  let from = -1;
  let end = -1;
  let where = -1;
  let frame = -1;
  let before: PlaceMention | null = null;
  for (let i = first; ; ) {
    if (i >= dateline) i = units.nextOpening(openings, i, last);
    if (i >= last) break;
    const found =
      i < dateline || isItemHead(units, i, opening)
        ? readDateline(units, names, i, dateline, opening)
        : readPlace(units, names, shown, i, first, last);
    if (found === null) {
      i++;
      continue;
    }
    const { mention, to } = found;
    mention.sentence = index;
    // "the Donetsk town of Bakhmut": nothing stands around the town but its region.
    const region = i >= dateline && mention.within;
    // "OBO: nine farmers ..." in a list; the first of a report is where it was written.
    // "CHAD: 155,000 people have crossed the border": a country that counts is no dateline.
    const country = mention.candidates[0]?.kind === "country" && units.hasAny(NUMBERS);
    if ((index > 0 || opening > first || country) && isRunIn(units, i, to, opening)) mention.role = "heading";
    if (head && i === opening && to === last - 1 && units.is(to, C.STOP)) mention.role = "heading";
    if (heading && (mention.role === "at" || (mention.role === "subject" && !(dated && mention.generic === null))))
      mention.role = "heading";
    const { name } = mention;
    const named = name !== null;
    // "At Qamra, where the Torvik river was in flood, 40 died"
    if (i < where && mention.role === "subject") mention.within = true;
    if (named) where = whereEnd(units, to, last);
    if (
      before !== null &&
      i === end + 1 &&
      units.is(end, C.COMMA) &&
      opens(units, before, opening) &&
      narrows(before, mention)
    )
      before.within = true;
    else if (before !== null && named && i === end + 1 && isCrossedAt(units, end, before)) before.within = true;
    else if (before !== null && named && i === end + 1 && isHouseIn(units, end, before, mention)) before.within = true;
    else if (before !== null && !named && i === end + 1 && isApposed(units, end, to)) mention.within = true;
    else
      mention.within ||=
        before !== null &&
        liesIn(units, end, i, named) &&
        !isElsewhere(before, mention) &&
        !isCrossed(units, from) &&
        !countsItself(units, end, to);
    mention.framed = frame >= 0 && mention.role === "at" && !tellsOther(units, frame, i);
    if (frame < 0 && !mention.within) frame = to;
    if (named && isNew(mention)) shown.set(name.toLowerCase(), mention.candidates);
    places.push(mention);
    if (mention.name !== null && before !== null && i - end <= (mention.generic === null ? OWNED : OWNED_AREA))
      holdOwner(places);
    const at = i;
    i = to;
    // "Amirli, a town of 13,000 in the north": what stands behind still lies around it.
    if (mention.role === "counted") continue;
    before = mention.name === null || mention.role === "people" || region ? null : mention;
    [from, end] = [at, to];
  }
}

/** Where ", where the river was in flood," behind a place ends; -1 where nothing of the kind stands there, or it ends the sentence. */
function whereEnd(units: Units, at: number, last: number): number {
  if (!units.is(at, C.COMMA) || !units.is(at + 1, C.WHERE)) return -1;
  for (let i = at + 2; i < last; i++) if (units.is(i, C.COMMA)) return i;
  return -1;
}

/** "2) Qamra." */
const isNumbered = (units: Units, at: number) =>
  units.isDigits(at) && units.glued(at + 1) && (units.is(at + 1, C.CLOSE) || units.is(at + 1, C.STOP));

/** "crossed into Ruritania at Qamra": where in the country. */
const isCrossedAt = (units: Units, at: number, { role, candidates }: PlaceMention) =>
  units.is(at, C.AT) && (role === "at" || role === "to") && candidates[0]?.kind === "country";

/** "In Ruritania": only a preposition before the place. */
const opens = (units: Units, { start }: PlaceMention, opening: number) => start <= units.start(opening + 1);

/** A name that opens the line, with a colon right behind it. */
const isRunIn = (units: Units, from: number, to: number, opening: number) => from === opening && units.is(to, C.COLON);

/** "* OBO: ": capitals that open an item of a list. */
const isItemHead = (units: Units, at: number, opening: number) =>
  at === opening && opening > 0 && units.shouts(at) && units.is(at + 1, C.COLON);

const IN_PLACE: ReadonlySet<Generic> = new Set<Generic>(["camp", "city", "town", "quarter"]);

/** "Yemen's capital, Sanaa": the same place. "people from Hama in Balyun camp": where they came from does not lie in where they are. */
const isElsewhere = (before: PlaceMention, { role, generic }: PlaceMention) =>
  before.generic === "capital" ||
  (before.role === "from" && role === "at" && generic !== null && IN_PLACE.has(generic));

/** "Across the Missouri, in Tesba": on the other side of it. */
const isCrossed = (units: Units, at: number) => units.is(at - 1, C.THE) && units.is(at - 2, C.ACROSS);

/** No list knows the name, or knows it as another word too: the report shows what it is. */
const isNew = ({ candidates }: PlaceMention) => candidates.every((row) => row.common);

const NUMBERS = maskOf(["NUM", "NUMWORD"]);

/** The longest heading that names no report, in units. */
const HEADING = 10;

/**
 * A line of its own that counts nothing and is no sentence, or has a date alone: "LOSSES IN QAMRA SINCE 3 MAY"; of "Qamra, 3 May" it is where the report
 * was written.
 */
function headingOf(units: Units, first: number, last: number): "plain" | "dated" | null {
  if (!units.isWord(first)) return null;
  const line = titleLine(units, first, last);
  if (line === null || (last - first > HEADING && !line.issue)) return null;
  return line.dated && !line.issue ? "dated" : "plain";
}

/** How many units "'s region of" may be long between an owner and its place. */
const OWNED = 3;
/** The same where the words say what kind of place it is: "Ruritania's mountainous northern province of Upper March". */
const OWNED_AREA = 6;

/** "Syria's region of Idlib": the owner only says where the place lies. */
function holdOwner(places: PlaceMention[]): void {
  const [owner, owned] = places.slice(-2);
  if ((owner?.role !== "owner" && owner?.generic !== "capital") || owned === undefined) return;
  // "Qamra, seat of Ruritania's Upper March": what the owner lies around, its place does too.
  owned.within ||= owner.within;
  owner.within = true;
}

/** "12 died in Goma, and Beni recorded nine": the second name begins a clause of its own. */
const countsItself = (units: Units, from: number, to: number) =>
  units.is(from, C.COMMA) &&
  units.is(from + 1, C.AND) &&
  (units.is(to, C.COUNT_VERB) || units.is(to, C.HAVE) || units.is(to, C.HOSTING)) &&
  units.any(to + 1, NUMBERS);
