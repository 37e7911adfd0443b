import { C } from "../words/classes.ts";
import type { Findings, PlaceMention } from "../words/findings.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { readAttribution } from "./en/attributions.ts";
import { datelineEnd, liesIn, readPlace } from "./en/places.ts";
import type { Sentence } from "./sentence.ts";

/** Sources, attributions and places, in the order of the text. */
export function readNames(s: Sentence, vocabulary: Vocabulary, findings: Findings): void {
  const { units, first, last, index } = s;
  const { names } = vocabulary;
  const dateline = findings.sentences[index]!.paragraph ? datelineEnd(units, first, last) : first;
  let placeEnd = -1;
  let placeNext = first;
  for (let i = first; i < last; i++) {
    if (units.is(i, C.SOURCE)) {
      const row = names.entries[units.name[i]!]!.sources[0]!;
      findings.sources.push({ start: units.start(i), end: units.end(i), row });
    }
    const attribution = i < dateline ? null : readAttribution(units, names, i, first, last);
    if (attribution !== null) findings.attributions.push({ sentence: index, ...attribution });
    const place = i >= placeNext ? readPlace(units, names, i, first, last) : null;
    if (place === null) continue;
    const { to, ...mention } = place;
    const within = mention.name !== null && placeEnd > 0 && liesIn(units, placeEnd, i);
    findings.places.push({ sentence: index, ...mention, within, ...(i < dateline ? { role: "dateline" } : {}) });
    if (mention.name !== null && placeEnd > 0 && i - placeEnd <= OWNED) holdOwner(findings.places);
    placeEnd = mention.name === null ? -1 : to;
    placeNext = to;
  }
}

/** How many units "'s region of" may be long between an owner and its place. */
const OWNED = 3;

/** "Syria's region of Idlib": the owner only says where the place lies. */
function holdOwner(places: PlaceMention[]): void {
  const [owner, owned] = places.slice(-2);
  if (owner?.role !== "owner" || owned === undefined) return;
  // "Qamra, seat of Ruritania's Upper March": what the owner lies around, its place does too.
  owned.within ||= owner.within;
  owner.within = true;
}
