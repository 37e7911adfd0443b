import type { Comparator, Counting, IsoDate, Row, UnitClass } from "../types.ts";

/** One row of a table as a chart needs it: a figure that one source gave on one day. */
export interface Reading {
  id: string;
  measure: string;
  unit: string;
  unitClass: UnitClass;
  counting: Counting;
  comparator: Comparator;
  value: number | null;
  low: number | null;
  high: number | null;
  /** The figure's words: "more than 860 civilians". */
  label: string;
  /** Who states it, or a phrase that says nobody is named. */
  source: string;
  named: boolean;
  place: string;
  periodStart: IsoDate | null;
  /** Place and period in words, the title of its panel. */
  window: string;
  /** Day of the report; a toll is placed where it was printed. */
  date: IsoDate;
  publisher: string | null;
  url: string | null;
  series: string;
  latest: boolean;
  shareOf: string | null;
  share: number | null;
  shareLow: number | null;
  shareHigh: number | null;
}

/** A row as a reading; null when it has no day or no number, and so no place in a chart. */
export function toReading(row: Row): Reading | null {
  const text = (key: string) => (typeof row[key] === "string" && row[key] !== "" ? row[key] : null);
  const number = (key: string) => (typeof row[key] === "number" && Number.isFinite(row[key]) ? row[key] : null);
  const date = text("published") ?? text("period_end");
  const [value, low, high] = [number("value"), number("low"), number("high")];
  if (date === null || (value ?? low ?? high) === null) return null;
  const publisher = text("publisher");
  const id = text("id") ?? "";
  return {
    id,
    measure: text("measure") ?? "",
    unit: text("unit") ?? "people",
    unitClass: (text("unit_class") ?? "person") as UnitClass,
    counting: (text("counting") ?? "flow") as Counting,
    comparator: (text("comparator") ?? "exact") as Comparator,
    value,
    low,
    high,
    label: text("label") ?? text("span_text") ?? String(value ?? low ?? high),
    source: text("source_name") ?? `no source named${publisher === null ? "" : ` (${publisher})`}`,
    named: text("source_name") !== null,
    place: text("place_id") ?? text("place_name") ?? "",
    periodStart: text("period_start"),
    window: text("window") ?? text("place_name") ?? "place not said",
    date,
    publisher,
    url: text("url"),
    series: text("series") ?? id,
    latest: text("superseded_by") === null,
    shareOf: text("share_of"),
    share: number("share"),
    shareLow: number("share_low"),
    shareHigh: number("share_high"),
  };
}
