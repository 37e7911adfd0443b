import { csvFormat } from "d3-dsv";
import { admin1Places } from "./admin1.ts";
import { countryPlaces } from "./countries.ts";
import { folded, listed } from "./names.ts";
import { overlayRegions, overlayTowns } from "./overlay.ts";
import { mergeSyrianTowns, syrianPlaces } from "./syria.ts";
import { COLUMNS, type Place } from "./table.ts";
import { tidy } from "./tidy.ts";
import { loadTowns, townId, townPlace } from "./towns.ts";

function makePlaces(): Place[] {
  const towns = loadTowns();
  const countries = countryPlaces();
  const taken = new Set(
    countries.flatMap((row) => [row.name, ...listed(row.aliases), ...listed(row.demonyms)]).map(folded),
  );
  const areas = [...countries, ...admin1Places(taken), ...syrianPlaces()];
  const places = new Map(areas.map((row) => [row.id, row]));
  const known = new Set(places.keys());
  for (const town of towns) places.set(townId(town), townPlace(town, known));
  overlayTowns(places, towns);
  overlayRegions(places);
  // After the lists, whose aliases decide which town a p-code already names.
  mergeSyrianTowns(places);
  for (const row of places.values()) tidy(row);
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The whole of `places.csv`, in the order of the ids: the same bytes each time. */
export const placesCsv = (): string => `${csvFormat(makePlaces(), [...COLUMNS])}\n`;
