import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Comparator, Counting, IsoDate, Row, UnitClass } from "../types.ts";
import { shapeOf, wordsOf } from "./reword.ts";

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
  /** One key a body, however a report spells its name. */
  body: string;
  named: boolean;
  place: string;
  periodStart: IsoDate | null;
  /** The period as an EDTF string; how exact its start is stands in it. */
  edtf: string | null;
  /** The place in words. */
  where: string;
  /** Place and period in words, the title of its panel. */
  window: string;
  /** The same as the table has it, whatever the language of the chart. */
  statedWindow: string;
  /** The period in words: "since late April 2019", or null where the window names a place only. */
  during: string | null;
  /** True where the window is told by its start alone, and runs on. */
  open: boolean;
  /** Last day counted: there a toll stands in time. */
  date: IsoDate;
  /** Day of the report. */
  published: IsoDate;
  publisher: string | null;
  url: string | null;
  series: string;
  /** Which place the source has among those that the desk prefers for the measure, 1 first. */
  preference: number | null;
  latest: boolean;
  /** The row of an earlier report that it only tells again, or null. */
  repeats: string | null;
  /** Day since which its source counts in another way, and what changed; null before it. */
  breakDate: IsoDate | null;
  breakReason: string | null;
  shareOf: string | null;
  share: number | null;
  shareLow: number | null;
  shareHigh: number | null;
}

/** A row as a reading; null when it has no day or no number, and so no place in a chart. */
export function toReading(stated: Row, say: Catalogue): Reading | null {
  const words = wordsOf(stated, say);
  const text = (key: string) => {
    const cell = key in words ? words[key] : stated[key];
    return typeof cell === "string" && cell !== "" ? cell : null;
  };
  const number = (key: string) => {
    const cell = stated[key];
    return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
  };
  const [printed, counted] = [text("published"), text("period_end")];
  const published = printed ?? counted;
  const [value, low, high] = [number("value"), number("low"), number("high")];
  if (published === null || (value ?? low ?? high) === null) return null;
  const publisher = text("publisher");
  const id = text("id") ?? "";
  const source = text("source_name");
  const place = text("place_name") ?? "";
  const where = place || say.noPlace;
  const window = text("window") ?? where;
  const before = say.window(where, "");
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
    label: text("label") ?? String(value ?? low ?? high),
    source: source ?? say.chart.nobodyNamed(publisher),
    body: text("source_id") ?? source?.toLowerCase() ?? `nobody in ${publisher ?? ""}`,
    named: source !== null,
    place: text("place_id") ?? place,
    periodStart: text("period_start"),
    edtf: text("period_edtf"),
    window,
    statedWindow: String(stated.window ?? ""),
    where,
    during: place !== "" && window.startsWith(before) ? window.slice(before.length) : null,
    open: shapeOf(stated)?.kind === "since",
    date: counted !== null && counted < published ? counted : published,
    published,
    publisher,
    url: text("url"),
    series: text("series") ?? id,
    preference: number("preference"),
    latest: text("superseded_by") === null,
    repeats: text("repeats"),
    breakDate: text("break_date"),
    breakReason: text("break_reason"),
    shareOf: text("share_of"),
    share: number("share"),
    shareLow: number("share_low"),
    shareHigh: number("share_high"),
  };
}
