import type { Findings, PlaceMention } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";

/** A name in the title counts as much as so many in the text. */
const TITLE = 3;

const isAbout = ({ role }: PlaceMention) =>
  role !== "speech" && role !== "from" && role !== "to" && role !== "dateline" && role !== "people";

/** The only country that a name can lie in. */
function countryOf({ candidates }: PlaceMention): string | null {
  const country = candidates[0]?.country ?? null;
  return candidates.some((row) => row.country !== country) ? null : country;
}

/** The country that a report is about: the one that most of its places lie in, the first of them on a tie. */
export function mainCountry(findings: Findings): string | null {
  const counts = new Map<string, number>();
  const add = (m: PlaceMention, weight: number) => {
    const country = countryOf(m);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  for (const m of findings.titlePlaces) add(m, TITLE);
  for (const m of findings.places) if (isAbout(m)) add(m, 1);
  if (counts.size === 0) for (const m of findings.places) if (m.role === "dateline") add(m, 1);
  let best: string | null = null;
  for (const [country, count] of counts) if (best === null || count > counts.get(best)!) best = country;
  return best;
}

/** The capital of a country that the report names or names a region of. */
export function capitalOf(findings: Findings, country: string): PlaceRow | null {
  for (const { candidates } of findings.places)
    for (const row of candidates) {
      const seat = row.country === country ? (row.kind === "country" ? row : row.around)?.seat : null;
      if (seat) return seat;
    }
  return null;
}

/** The row of a country that the report names, itself or a part of it ("western Ruritania"). */
export function countryNamed(findings: Findings, country: string): PlaceRow | null {
  for (const { candidates } of findings.places)
    for (const row of candidates) if (row.kind === "country" && row.id === country) return row;
  return null;
}

/** Countries that names which fit nothing else lie in. */
export function namedCountries(findings: Findings): string[] {
  const countries: string[] = [];
  for (const mentions of [findings.titlePlaces, findings.places])
    for (const { candidates, role } of mentions) {
      const country = candidates.length === 1 && role !== "people" ? candidates[0]!.country : null;
      if (country !== null && !countries.includes(country)) countries.push(country);
    }
  return countries;
}
