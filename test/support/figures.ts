import type { Figure, LedgerFigure, Report, ReviewedFigure } from "../../pipeline/types.ts";
import type { MeasureRow } from "../../pipeline/words/vocabulary.ts";

/** What a test says of a figure; nested records may be given in part. */
export type Sketch<F extends Figure = Figure> = Partial<Omit<F, "source" | "place" | "period">> & {
  source?: Partial<Figure["source"]>;
  place?: Partial<Figure["place"]>;
  period?: Partial<Figure["period"]>;
};

/** A figure for tests: 860 civilians killed in Idlib since late April 2019, but for what is said. */
export function figure({ source, place, period, ...rest }: Sketch = {}): Figure {
  const words = "more than 860 civilians";
  return {
    id: "r1.1",
    report: "r1",
    measure: "deaths",
    unit: "civilians",
    unit_class: "person",
    value: 860,
    low: 860,
    high: null,
    comparator: "more_than",
    counting: "flow",
    modality: "reported",
    method: null,
    part_of: null,
    former: null,
    span: { start: 8, end: 8 + words.length, text: words },
    sentence: { start: 0, end: 51, text: `killing ${words} since late April` },
    rule: "killed-object",
    flags: [],
    ...rest,
    source: {
      name: "Syrian Observatory for Human Rights",
      id: "sohr",
      kind: "monitor",
      basis: "stated",
      start: null,
      end: null,
      rule: "said-after",
      ...source,
    },
    place: {
      name: "Idlib region",
      id: "SY07",
      country: "SYR",
      basis: "stated",
      start: null,
      end: null,
      rule: "in-sentence",
      ...place,
    },
    period: {
      start: "2019-04-21",
      end: "2019-08-20",
      precision: "approx",
      phrase: "since late April",
      edtf: "2019-04~/2019-08-20",
      basis: "stated",
      rule: "since",
      ...period,
    },
  };
}

/** A figure that was accepted without a decision. */
export function reviewed(sketch: Sketch<ReviewedFigure> = {}): ReviewedFigure {
  const { status = "accepted", status_reason = null, corrected_from = {}, ...rest } = sketch;
  const { preference = null, apart = null, decided_by = null, decided_at = null } = rest;
  const decided = { corrected_from, preference, apart, decided_by, decided_at };
  return { ...figure(rest), status, status_reason, ...decided };
}

/** A reviewed figure among those of all reports, alone in its series. */
export function ledgerFigure(sketch: Sketch<LedgerFigure> = {}): LedgerFigure {
  const {
    published = "2019-08-20",
    publisher = "Example",
    url = null,
    title = null,
    quote_url = null,
    ...rest
  } = sketch;
  const standing = {
    series: "s1",
    series_break: null,
    updates: null,
    repeats: null,
    superseded_by: null,
    conflicts_with: [],
  };
  return { published, publisher, url, title, quote_url, ...standing, ...reviewed(rest) };
}

/** A report for tests. */
export function report(sketch: Partial<Report> = {}): Report {
  return {
    id: "r1",
    file: "data/reports/r1.md",
    title: "A report",
    published: "2019-08-20",
    publisher: "Example",
    url: null,
    language: "en",
    text: "killing more than 860 civilians since late April",
    origin: [[0, 0]],
    ...sketch,
  };
}

const people = { counting: "flow", unit_class: "person", description: "People counted" } as const;

/** Some measures as the reference file has them. */
export const MEASURES: readonly MeasureRow[] = [
  { ...people, id: "deaths", title: "Deaths", hxl: "#affected+killed", chart: "deaths" },
  { ...people, id: "displaced", title: "Displaced", hxl: "#affected+displaced", chart: "displacement" },
  { ...people, id: "population", title: "Population", counting: "stock", hxl: "#population", chart: "" },
];
