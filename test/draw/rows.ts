import { readFileSync } from "node:fs";
import { EN } from "../../pipeline/catalogue/en/en.ts";
import { type DrawOptions, drawSome, fontBytes } from "../../pipeline/draw/draw.ts";
import { readFace } from "../../pipeline/draw/text/measurer.ts";
import type { Chart, Comparator, Row, Table } from "../../pipeline/types.ts";
import { groupedDigits } from "../../pipeline/wording.ts";

export const fonts = fontBytes((path) => readFileSync(path));
export const face = readFace(fonts, null);
export const { measure } = face;
/** The charts without their pictures, which take most of the time. */
export function drawn(of: readonly Table[], options: Partial<DrawOptions> = {}): Promise<Chart[]> {
  return drawSome(of, { fonts, ...options }, () => "all");
}

/** The words that tests read. */
export const say = EN;

/** A row as `deaths.csv` has it; every test says only what it is about. */
export function row(cells: Row = {}): Row {
  const value = cells.value === undefined ? 860 : cells.value;
  return {
    id: "f1",
    measure: "deaths",
    unit: "civilians",
    unit_class: "person",
    value,
    low: value,
    high: value,
    comparator: "exact",
    counting: "flow",
    modality: "reported",
    part_of: null,
    source_name: "Syrian Observatory for Human Rights",
    place_name: "Idlib region",
    place_id: null,
    period_start: "2019-04-21",
    period_end: cells.published ?? "2019-08-20",
    label: `${value} civilians`,
    window: "Idlib region, since late April 2019",
    published: "2019-08-20",
    publisher: "The Daily",
    url: "https://example.org/report",
    status: "accepted",
    series: `s-${cells.source_name ?? "sohr"}`,
    superseded_by: null,
    ...cells,
  };
}

export function table(name: string, rows: readonly Row[]): Table {
  const columns = Object.keys(rows[0] ?? {}).map((column) => ({
    name: column,
    title: column,
    type: "string" as const,
    description: column,
  }));
  return { name, title: name, description: name, columns, rows, primaryKey: ["id"] };
}

const WORDS: Partial<Record<Comparator, string>> = {
  more_than: "more than ",
  at_least: "at least ",
  about: "about ",
  nearly: "nearly ",
};
const SOURCES: Readonly<Record<string, string>> = {
  SOHR: "Syrian Observatory for Human Rights",
  SNHR: "Syrian Network for Human Rights",
  OHCHR: "UN human rights office",
  OCHA: "United Nations Office for the Coordination of Humanitarian Affairs",
  UN: "United Nations",
};

/** Facts of public reports: published, value, comparator, source. */
type Fact = readonly [published: string, value: number, comparator: Comparator, source: string];

function series(facts: readonly Fact[], common: Row, noun: string): Row[] {
  return facts.map(([published, value, comparator, short], i) => {
    const [low, high] = [
      comparator === "exact" || comparator === "more_than" || comparator === "at_least" ? value : null,
      comparator === "exact" || comparator === "nearly" ? value : null,
    ];
    const source_name = SOURCES[short] ?? null;
    const grouped = groupedDigits(value);
    const label = `${WORDS[comparator] ?? ""}${grouped} ${noun}`;
    const id = `${common.window}-${i}`;
    return row({
      ...common,
      id,
      published,
      value,
      low,
      high,
      comparator,
      source_name,
      label,
      series: `${common.window}-${short}`,
    });
  });
}

/** Civilians killed in north-west Syria in 2019, and the toll of the whole war: 80 beside 507,000. */
export const DEATHS: readonly Row[] = [
  ...series(
    [
      ["2019-05-07", 80, "at_least", "OCHA"],
      ["2019-05-26", 230, "more_than", "SOHR"],
      ["2019-06-13", 399, "exact", "SOHR"],
      ["2019-06-18", 230, "more_than", "UN"],
      ["2019-06-22", 460, "more_than", "SOHR"],
      ["2019-07-06", 530, "more_than", "SOHR"],
      ["2019-07-24", 747, "at_least", "SNHR"],
      ["2019-07-25", 400, "more_than", "UN"],
      ["2019-07-27", 730, "more_than", "SOHR"],
      ["2019-08-08", 500, "more_than", "OHCHR"],
      ["2019-08-16", 820, "more_than", "SOHR"],
      ["2019-08-20", 860, "more_than", "SOHR"],
      ["2019-08-20", 880, "nearly", "AFP"],
      ["2019-08-21", 881, "exact", "SNHR"],
      ["2019-08-30", 550, "more_than", "UN"],
    ],
    { window: "Idlib region, since late April 2019" },
    "civilians",
  ),
  ...series(
    [
      ["2012-09-26", 30000, "more_than", "SOHR"],
      ["2014-04-01", 150344, "exact", "SOHR"],
      ["2015-05-08", 230618, "exact", "SOHR"],
      ["2016-07-31", 292817, "exact", "SOHR"],
      ["2018-03-12", 353935, "exact", "SOHR"],
      ["2019-03-15", 370000, "more_than", "SOHR"],
      ["2020-01-04", 380000, "more_than", "SOHR"],
      ["2021-03-14", 388652, "exact", "SOHR"],
      ["2021-06-01", 494438, "exact", "SOHR"],
      ["2024-03-14", 507000, "more_than", "SOHR"],
    ],
    { window: "Syria, since March 2011", unit: "people", place_name: "Syria", period_start: "2011-03-15" },
    "people",
  ),
  ...series(
    [["2020-12-31", 6800, "at_least", "SOHR"]],
    { window: "Syria, 2020", unit: "people", place_name: "Syria", period_start: "2020-01-01" },
    "people",
  ),
];

const IDLIB = { measure: "displaced", unit: "people", window: "Idlib region, since late April 2019" };

/** People who fled, and movements, which are not people. */
export const DISPLACEMENT: readonly Row[] = [
  ...series(
    [
      ["2019-05-07", 150000, "more_than", "OCHA"],
      ["2019-05-17", 180000, "about", "OCHA"],
      ["2019-06-22", 330000, "about", "UN"],
      ["2019-07-26", 400000, "more_than", "OCHA"],
      ["2019-08-21", 530000, "exact", "SNHR"],
    ],
    IDLIB,
    "people",
  ).map((r) => (r.comparator === "more_than" ? { ...r, share_low: Number(r.low) / 3e6, share_of: "inhabitants" } : r)),
  ...series(
    [
      ["2019-07-26", 452623, "exact", "OCHA"],
      ["2019-08-08", 500000, "about", "OCHA"],
      ["2019-08-21", 576000, "exact", "UN"],
      ["2019-09-06", 630000, "nearly", "OCHA"],
    ],
    {
      ...IDLIB,
      unit: "displacements",
      unit_class: "movement",
      window: "Idlib region, since May 2019",
      period_start: "2019-05-01",
    },
    "displacements",
  ),
];

/** Of the 747 civilians whom the Syrian Network for Human Rights counted. */
const PARTS = (["children", "women"] as const).map((unit, i) =>
  row({
    id: `part-${unit}`,
    unit,
    value: [192, 131][i]!,
    published: "2019-07-24",
    part_of: "Idlib region, since late April 2019-6",
    span_text: `${[192, 131][i]} ${unit}`,
  }),
);

const INHABITANTS = row({ id: "inhabitants", measure: "population", label: "about 3 million people", value: 3e6 });

/** The three tables that drawing looks at. */
export function tables(deaths: readonly Row[] = DEATHS, displacement: readonly Row[] = DISPLACEMENT): Table[] {
  return [
    table("figures", [...deaths, ...(deaths === DEATHS ? PARTS : []), ...displacement, INHABITANTS]),
    table("deaths", deaths),
    table("displacement", displacement),
  ];
}
