/**
 * Writes `places.csv` from three npm packages (countries, first-level areas, towns) and the hand-kept lists in `origin/`. Run by
 * `npm run places` when one of them changes; no part of the pipeline. Sources and licences: README.md beside this file.
 */
import { writeFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { admin1Places } from "./make/admin1.ts";
import { countryPlaces } from "./make/countries.ts";
import { folded, listed } from "./make/names.ts";
import { overlayRegions, overlayTowns } from "./make/overlay.ts";
import { mergeSyrianTowns, syrianPlaces } from "./make/syria.ts";
import { COLUMNS, type Place } from "./make/table.ts";
import { tidy } from "./make/tidy.ts";
import { loadTowns, townId, townPlace } from "./make/towns.ts";

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

const rows = makePlaces();
writeFileSync(new URL("places.csv", import.meta.url), stringify(rows, { header: true, columns: [...COLUMNS] }));
console.error(`places.csv: ${rows.length} rows`);
