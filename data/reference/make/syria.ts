import { folded, joined, listed, printable, withoutArticle } from "./names.ts";
import { type Cells, type Place, place, table } from "./table.ts";

/** GeoNames' code of a Syrian governorate to OCHA's p-code: the two number them differently, `SY.07` is Deir ez-Zor. */
const PCODES: Readonly<Cells> = {
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

/** The p-code of a town's governorate by GeoNames' code for it. */
export const governorate = (code: string): string => PCODES[code] ?? "SYR";

/** Syria's areas by p-code. One named like the area above it is told apart, so that "Idleb" alone is the governorate. */
export function syrianPlaces(): Place[] {
  const upper = table("syria-admin12.csv");
  const names = new Map(upper.map((row) => [row.pcode, row.name]));
  const areas = upper.map((row) => {
    const name = names.get(row.parent) === row.name ? `${row.name} district` : row.name!;
    return place({ id: row.pcode!, name, kind: `admin${row.admin_level}`, country: "SYR", parent: row.parent! });
  });
  return [...areas, ...table("syria-admin3.csv").map(subdistrict)];
}

function subdistrict(row: Cells): Place {
  const common = { id: row.adm3_pcode!, kind: "admin3", country: "SYR", parent: row.adm2_pcode! };
  if (row.adm3_name === row.adm1_name) return place({ ...common, name: SEAT, aliases: "Idlib city|Edleb city" });
  // "Sinjar (Idlib)" is a note of the list's makers, not a name that a report prints.
  const variants = listed(row.variants_seen_or_usual).filter((alias) => !alias.includes("("));
  return place({ ...common, name: row.adm3_name!, aliases: joined(variants) });
}

/** Idleb's own sub-district; its town is plain "Idlib" to GeoNames, a name that stays with the governorate. */
const SEAT = "Idleb city";

const key = (name: string) => folded(printable(withoutArticle(name)));

/** A town that a p-code below the governorates already names gives that row its position and size, and goes. */
export function mergeSyrianTowns(places: Map<string, Place>): void {
  const syrian = [...places.values()].filter(({ country }) => country === "SYR");
  const coded = syrian.filter(({ id }) => /^SY\d{4,}$/.test(id));
  const byName = new Map(coded.flatMap((row) => [row.name, ...listed(row.aliases)].map((name) => [key(name), row])));
  for (const town of syrian.filter(({ id }) => id.startsWith("geonames:"))) {
    const seat = town.name === "Idlib";
    const row = byName.get(key(seat ? SEAT : town.name));
    if (row === undefined) continue;
    Object.assign(row, { lat: town.lat, lon: town.lon, population: town.population });
    if (!seat) row.aliases = joined([...listed(row.aliases), town.name]);
    places.delete(town.id);
  }
}
