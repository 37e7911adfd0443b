import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { placesCsv } from "../../data/reference/make/places.ts";
import { fold } from "../../pipeline/words/fold.ts";
import { phraseKeys } from "../../pipeline/words/lexicon.ts";

type Cells = Record<string, string>;

const read = (name: string): Cells[] =>
  parse(readFileSync(new URL(`../../data/reference/${name}.csv`, import.meta.url), "utf8"), { columns: true });
const listed = (cell: string | undefined) => (cell ?? "").split("|").filter((part) => part !== "");

const measures = read("measures");
const sources = read("sources");
const places = read("places");
const usage = read("usage");
const breaks = read("breaks");
const byId = new Map(places.map((place) => [place.id, place]));
const countries = new Set(places.filter(({ kind }) => kind === "country").map(({ id }) => id));

/** Ids of the rows that break a rule; an empty list is what each test wants to see. */
const breaking = (rows: readonly Cells[], holds: (row: Cells) => boolean) =>
  rows.filter((row) => !holds(row)).map(({ id }) => id);

describe("every table", () => {
  it.each([
    ["measures", measures, 12],
    ["sources", sources, 300],
    ["places", places, 10_000],
    ["usage", usage, 1],
    ["breaks", breaks, 1],
  ] as const)("%s has its rows, each with an id of its own", (_, rows, least) => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(breaking(rows, ({ id }) => id !== "")).toEqual([]);
  });

  it.each([
    ["measures", measures],
    ["sources", sources],
    ["places", places],
  ] as const)("%s stands in the order of its ids", (_, rows) => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });
});

describe("usage", () => {
  it("is of listed sources and measures", () => {
    const has = (rows: readonly Cells[], id = "") => rows.some((row) => row.id === id);
    expect(
      breaking(usage, (row) => has(sources, row.source) && has(measures, row.measure) && row.words !== ""),
    ).toEqual([]);
  });
});

describe("measures", () => {
  it("are those of the vocabulary", () => {
    expect(measures.map(({ id }) => id).join(" ")).toBe(
      "abducted deaths detained displaced facilities_hit homes_destroyed in_need injuries missing population returned strikes",
    );
  });

  it("say how they are counted, in what, and in which chart", () => {
    const units = ["person", "household", "movement", "facility", "building", "event"];
    expect(breaking(measures, ({ counting }) => counting === "flow" || counting === "stock")).toEqual([]);
    expect(breaking(measures, ({ unit_class = "" }) => units.includes(unit_class))).toEqual([]);
    expect(breaking(measures, ({ chart = "?" }) => ["", "deaths", "displacement"].includes(chart))).toEqual([]);
    expect(breaking(measures, ({ title, description }) => title !== "" && description !== "")).toEqual([]);
  });
});

describe("sources", () => {
  const kinds = "monitor un government military armed_group ngo health media witness other".split(" ");

  it("have a name, a known kind and a known country", () => {
    expect(breaking(sources, ({ names }) => listed(names).length > 0)).toEqual([]);
    expect(breaking(sources, ({ kind = "" }) => kinds.includes(kind))).toEqual([]);
    expect(breaking(sources, ({ country = "" }) => country === "" || countries.has(country))).toEqual([]);
  });

  it("share no name but an acronym: one spelling leads to one body", () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id = "", names } of sources)
      for (const name of listed(names)) {
        const key = phraseKeys(name).join(" ");
        if (owner.has(key) && !/^[A-Z]+$/.test(name)) shared.push(`${name}: ${owner.get(key)}, ${id}`);
        owner.set(key, id);
      }
    expect(shared).toEqual([]);
  });

  // Words that any body of their kind goes by; the finder handles them as nouns.
  it.each(["the army", "police", "health ministry", "ministry of health", "the monitor", "officials", "rebels"])(
    "do not claim %j",
    (name) => {
      const key = phraseKeys(name).join(" ");
      expect(
        breaking(sources, ({ names }) => !listed(names).some((each) => phraseKeys(each).join(" ") === key)),
      ).toEqual([]);
    },
  );
});

describe("places", () => {
  it("are what `npm run places` writes: nobody edited them by hand", () => {
    expect(readFileSync(new URL("../../data/reference/places.csv", import.meta.url), "utf8") === placesCsv()).toBe(
      true,
    );
  });

  const kinds = "country region admin1 admin2 admin3 city capital area sea".split(" ");

  it("have a name, a known kind, a known country and a parent that exists", () => {
    expect(breaking(places, ({ name }) => name !== "")).toEqual([]);
    expect(breaking(places, ({ kind = "" }) => kinds.includes(kind))).toEqual([]);
    expect(breaking(places, ({ country = "" }) => country === "" || countries.has(country))).toEqual([]);
    expect(breaking(places, ({ parent = "" }) => parent === "" || byId.has(parent))).toEqual([]);
  });

  it("name countries by three letters, and other places otherwise", () => {
    expect(breaking(places, ({ id = "", kind }) => (kind === "country") === /^[A-Z]{3}$/.test(id))).toEqual([]);
  });

  it("lie in the country of what holds them", () => {
    const holds = ({ parent = "", country }: Cells) => [undefined, "", country].includes(byId.get(parent)?.country);
    expect(breaking(places, holds)).toEqual([]);
  });

  it("reach the top: no place holds itself", () => {
    const depth = (place: Cells | undefined, steps = 0): number =>
      place === undefined || steps > 9 ? steps : depth(byId.get(place.parent ?? ""), steps + 1);
    expect(breaking(places, (place) => depth(place) <= 6)).toEqual([]);
  });

  it("have coordinates on the globe, and whole inhabitants", () => {
    const within = (cell: string | undefined, limit: number) => cell === "" || Math.abs(Number(cell)) <= limit;
    expect(breaking(places, ({ lat, lon }) => within(lat, 90) && within(lon, 180))).toEqual([]);
    expect(breaking(places, ({ population = "" }) => /^\d*$/.test(population))).toEqual([]);
  });

  it("keep to letters that the comparison of names can fold", () => {
    const plain = (name: string) => fold(name) === fold(name.normalize("NFD").replace(/\p{M}/gu, ""));
    expect(breaking(places, ({ name = "", aliases }) => [name, ...listed(aliases)].every(plain))).toEqual([]);
  });

  it.each([
    ["Syria", "SYR"],
    ["DR Congo", "COD"],
    ["Ivory Coast", "CIV"],
    ["Burma", "MMR"],
    ["Türkiye", "TUR"],
    ["Idlib", "SY07"],
    ["Idlib region", "area:idlib-region"],
    ["Khan Sheikhun", "SY070201"],
    ["Khan Sheikhoun", "SY070201"],
    ["Maaret al-Numan", "SY070200"],
    ["north-west Syria", "area:nw-syria"],
    ["Gaza City", "geonames:281133"],
    ["Gaza Strip", "geonames:PS.GZ"],
    ["North Kivu", "geonames:CD.11"],
    ["Cabo Delgado", "geonames:MZ.01"],
    ["Donbas", "area:donbas"],
    ["Horn of Africa", "area:horn-of-africa"],
    ["central Mediterranean", "area:central-mediterranean"],
  ])("know %j as %s and nothing else", (spelling, id) => {
    const key = phraseKeys(spelling).join(" ");
    const named = ({ name = "", aliases }: Cells) =>
      [name, ...listed(aliases)].some((each) => phraseKeys(each).join(" ") === key);
    expect(places.filter(named).map((place) => place.id)).toEqual([id]);
  });

  it.each(["Reading", "Man", "Nice", "Mobile", "Split", "Bath", "Most"])(
    "mark %j as a word of another meaning",
    (name) => {
      const rows = places.filter((place) => place.name === name);
      expect(rows.length).toBeGreaterThan(0);
      expect(breaking(rows, ({ note }) => note === "common")).toEqual([]);
    },
  );
});
