import { joined, listed } from "./names.ts";
import { load, type Place, place, table } from "./table.ts";

interface Country {
  iso2: string;
  iso3: string;
  name: string;
  alias?: string[];
}

const { getCountryDataList } = load("countries-list") as { getCountryDataList: () => Country[] };

/** ISO 3166-1 alpha-2 to alpha-3. */
export const iso3: ReadonlyMap<string, string> = new Map(getCountryDataList().map(({ iso2, iso3 }) => [iso2, iso3]));

/** The package also lists colonial names: "French Sudan" in a report is not the Mali of today. */
const OUTDATED = new Set(
  (
    "East Pakistan|Upper Volta|Bahrein|Dahomey|Bechuanaland|Byelorussia|Belorussia|British Honduras|Zaire|Ubangi-Shari|Gold Coast|" +
    "Spanish Sahara|Abyssinia|Portuguese Guinea|Dutch East Indies|Persia|Kirghizia|Kampuchea|Gilbert Islands|Ceylon|Basutoland|Moldavia|" +
    "French Sudan|Myanmar (Burma)|Nyasaland|South West Africa|Rumania|Roumania|Siam|Turkmenia|Tanganyika|Ellice Islands|Formosa|" +
    "New Hebrides|Northern Rhodesia|Rhodesia|Southern Rhodesia|Česká republika"
  ).split("|"),
);

/** Every country, with the names and demonyms of `origin/countries.csv`. */
export function countryPlaces(): Place[] {
  const extra = new Map(table("countries.csv").map((row) => [row.iso3, row]));
  return getCountryDataList().map(({ iso3, name, alias }) => {
    const more = extra.get(iso3);
    const shown = more?.name || name;
    const known = (alias ?? []).filter((each) => !OUTDATED.has(each));
    const aliases = joined([...known, ...listed(more?.aliases), shown === name ? "" : name]);
    return place({ id: iso3, name: shown, kind: "country", country: iso3, aliases, demonyms: more?.demonyms ?? "" });
  });
}
