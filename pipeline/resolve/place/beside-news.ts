import { OPENS_IN } from "../../words/en/place-patterns.ts";
import type { PlaceMention } from "../../words/findings.ts";
import { lies, type PlaceRow } from "../../words/names.ts";
import { firstFrom } from "../near.ts";
import type { PlaceGround } from "./ground.ts";

/** "In Qamra": a place that its sentence opens with. */
const isOpening = ({ findings: { sentences, report } }: PlaceGround, m: PlaceMention) =>
  OPENS_IN.test(report.text.slice(sentences[m.sentence]!.start, m.start));

/** "Talks were held in Geneva. Six were wounded in the blast.", "Schools in Qamra were shut. Six were wounded.": where the report was before. */
export function isBesideNews(ground: PlaceGround, sentence: number): boolean {
  const { places, sentences } = ground.findings;
  const span = sentences[sentence];
  if (span?.civil) return true;
  if (!span?.quiet) return false;
  // "In neighbouring Qamra it was worse.", "Qamra is cut off."
  const first = places[firstFrom(places, span.start)];
  const alone = sentences[sentence + 1]?.paragraph;
  if (first === undefined || first.sentence !== sentence || (span.paragraph && !alone)) return false;
  return first.start !== span.start && !isOpening(ground, first);
}

/** The country that a sentence names in passing: "such accidents are common in Ruritania"; null for other places. */
function namedInPassing(ground: PlaceGround, m: PlaceMention): PlaceRow | null {
  const country = m.candidates[0];
  return country?.kind !== "country" || m.wider || isOpening(ground, m) ? null : country;
}

/** "A pit killed four at Qamra. Such accidents are common in Ruritania. Six are missing.": the country says nothing new of where that was. */
export function isWiderAside(ground: PlaceGround, m: PlaceMention): boolean {
  const country = namedInPassing(ground, m);
  const here = ground.memory.focus?.located;
  if (country === null || here?.row === country) return false;
  if (!here?.place.name) return true;
  return here.row === null ? here.place.country === null && ground.namesOneCountry() : lies(here.row, country);
}

/** "A pit caved in at Qamra. Such accidents are common in Ruritania.": whether a place lies in the country of a later sentence. */
export function liesInAside(ground: PlaceGround, m: PlaceMention, later: PlaceMention): boolean {
  const country = namedInPassing(ground, later);
  if (country === null) return false;
  if (m.candidates.length === 0) return ground.namesOneCountry();
  return m.candidates.some((row) => row !== country && lies(row, country));
}
