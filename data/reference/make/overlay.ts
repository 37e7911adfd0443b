import { iso3 } from "./countries.ts";
import { folded, isDirection, joined, listed } from "./names.ts";
import { type Cells, type Place, place, table } from "./table.ts";
import { type Town, townId } from "./towns.ts";

/** Lays the names of `origin/towns.csv` over the rows; a line that finds no town, or two, is a mistake in the list. */
export function overlayTowns(places: Map<string, Place>, towns: readonly Town[]): void {
  for (const row of table("towns.csv")) {
    const found = towns.filter((town) => iso3.get(town.country) === row.country && town.name === row.geonames_name);
    const target = found.length === 1 ? places.get(townId(found[0]!)) : undefined;
    if (target === undefined)
      throw new Error(`origin/towns.csv: no single town "${row.geonames_name}" in ${row.country}`);
    rename(target, row);
  }
}

/** Lays `origin/regions.csv` over the rows: new areas, and names for those that are there. */
export function overlayRegions(places: Map<string, Place>): void {
  const rows = table("regions.csv");
  for (const row of rows) {
    const target = places.get(row.id!);
    if (target !== undefined) rename(target, row);
    else if (row.id!.startsWith("area:")) places.set(row.id!, place(row));
    else throw new Error(`origin/regions.csv: no place "${row.id}"`);
  }
  dropDirections(places, new Set(rows.map((row) => row.id!)));
}

/** "Central" and "Northern Region" name a dozen areas of the world: only those that the list keeps stay; what lay in them lies in the country. */
function dropDirections(places: Map<string, Place>, kept: ReadonlySet<string>): void {
  const vague = [...places.values()].filter(
    ({ id, name, kind }) => kind === "admin1" && isDirection(name) && !kept.has(id),
  );
  for (const { id } of vague) places.delete(id);
  const gone = new Set(vague.map(({ id }) => id));
  for (const each of places.values()) if (gone.has(each.parent)) each.parent = each.country;
}

/** A new name and more aliases; the old name stays as an alias, unless the new one is only a longer form of it. */
function rename(target: Place, row: Cells): void {
  const name = row.name || target.name;
  const longer = folded(name).includes(folded(target.name));
  const former = longer || isDirection(target.name) ? "" : target.name;
  target.aliases = joined([...listed(target.aliases), ...listed(row.aliases), former]);
  target.name = name;
}
