import type { Generic, PlaceMention } from "../../words/findings.ts";
import type { PlaceRow } from "../../words/names.ts";

/** What a name turned out to stand for. `row` is null where nothing or more than one place fits. */
export interface Identified {
  row: PlaceRow | null;
  ambiguous: boolean;
  /** Country that all candidates share. */
  country: string | null;
}

const RANK: Record<string, number> = {
  country: 0,
  region: 1,
  area: 1,
  sea: 1,
  admin1: 2,
  admin2: 3,
  admin3: 4,
  capital: 5,
  city: 5,
};

const TOWN_KINDS = new Set(["admin3", "capital", "city"]);
const REGION_KINDS = new Set(["region", "area", "admin1", "admin2"]);

const isTown = (generic: Generic) => generic === "town" || generic === "city";

/** Whether a name is of that kind and no other: "Marib" is a province and a city, "Marib province" a province. */
export function onlyFits(mention: PlaceMention, asked: Generic): boolean {
  const other =
    mention.generic === null && asked === "region" && mention.candidates.some(({ kind }) => TOWN_KINDS.has(kind));
  return !other && fitsGeneric(mention, asked);
}

/** People from which on nobody calls a place a town. */
const CITY = 500_000;

const isAsBig = ({ population }: PlaceRow, asked: Generic) => asked === "city" || population < CITY;

/** Whether a name can be meant by "the region", "the town", "the country": by its own generic, else by what the gazetteer has of it. */
export function fitsGeneric({ name, generic, wider, candidates, start, end }: PlaceMention, asked: Generic): boolean {
  if (name === null) return false;
  if (asked === "area") return generic !== "quarter" && candidates.every(({ kind }) => kind !== "country");
  if (asked === "capital") return candidates.some(({ kind }) => kind === "capital");
  if (generic !== null && generic !== "capital") return isTown(generic) ? isTown(asked) : generic === asked;
  if (asked === "country") return !wider && candidates.some(({ kind }) => kind === "country");
  if (asked === "island") return candidates.some(({ kind }) => kind === "area");
  if (asked === "region") return candidates.some(({ kind }) => REGION_KINDS.has(kind));
  const town = candidates.length === 0 || candidates.some((row) => TOWN_KINDS.has(row.kind) && isAsBig(row, asked));
  // "the Kestev dam" is no town.
  const landmark = generic === null && candidates.length === 0 && end - start > name.length;
  if (landmark) return false;
  if (asked === "city") return candidates.length > 0 && town;
  return town && (asked === "town" || (asked === "quarter" && candidates.length === 0));
}

function ofGeneric(rows: readonly PlaceRow[], generic: PlaceMention["generic"]): readonly PlaceRow[] {
  const kinds =
    generic !== null && isTown(generic) ? TOWN_KINDS : generic === "region" || generic === "area" ? REGION_KINDS : null;
  const fitting = kinds === null ? [] : rows.filter((row) => kinds.has(row.kind));
  return fitting.length > 0 ? fitting : rows;
}

/** How much bigger a place must be to be meant where two share a name: London, not London in Kentucky. */
const MUCH_BIGGER = 10;

function clearlyBiggest(rows: readonly PlaceRow[]): PlaceRow | null {
  const [first, second] = [...rows].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  return first !== undefined &&
    second !== undefined &&
    first.population >= MUCH_BIGGER * Math.max(second.population, 1000)
    ? first
    : null;
}

/** Those of the kind that the words say, and of the countries that the report names, where there are such. */
function likely(
  candidates: readonly PlaceRow[],
  generic: PlaceMention["generic"],
  countries: readonly string[],
): readonly PlaceRow[] {
  const rows = ofGeneric(candidates, generic);
  const near = rows.filter((row) => row.country !== null && countries.includes(row.country));
  return near.length > 0 ? near : rows;
}

/**
 * Which row of the gazetteer a mention stands for. Candidates of countries that the report names go first; of a town and the province
 * around it with the same name the wider is meant, as it does not narrow what was said; otherwise a tie stays open. `countries` is asked
 * only where there is a choice.
 */
export function identify(mention: PlaceMention, countries: () => readonly string[]): Identified {
  const { candidates, generic } = mention;
  const rows = candidates.length <= 1 ? candidates : likely(candidates, generic, countries());
  const [first] = rows;
  if (first === undefined) return { row: null, ambiguous: false, country: null };
  if (rows.length === 1) return { row: first, ambiguous: false, country: first.country };
  const country = rows.every((row) => row.country === first.country) ? first.country : null;
  const rank = Math.min(...rows.map((row) => RANK[row.kind] ?? 9));
  const widest = rows.filter((row) => (RANK[row.kind] ?? 9) === rank);
  if (country !== null && widest.length === 1) return { row: widest[0]!, ambiguous: false, country };
  const biggest = clearlyBiggest(rows);
  return { row: biggest, ambiguous: biggest === null, country: biggest?.country ?? country };
}
