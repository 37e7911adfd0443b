import type { PublishInput } from "../../pipeline/publish/publish.ts";
import type { Chart, LedgerFigure, NumberRow, Report, Table } from "../../pipeline/types.ts";
import { ledgerFigure, report } from "./figures.ts";

/** A PNG of one dot, the smallest that a browser shows. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

function drawing(width: number, height: number): string {
  const id = `deaths-${width}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${id}" role="img" aria-labelledby="${id}-t" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>.${id} text{fill:#222}@media (prefers-color-scheme: dark){.${id} text{fill:#eee}}</style><title id="${id}-t">Deaths</title><g aria-hidden="true"><circle cx="20" cy="30" r="5" fill="#00608f"/><text x="32" y="35" font-size="13">more than 860 civilians</text></g></svg>`;
}

/** The sentence of a figure and the figure's words in it. */
export function said(before: string, words: string, after: string, at = 0): Pick<LedgerFigure, "span" | "sentence"> {
  const start = at + before.length;
  const text = before + words + after;
  return {
    span: { start, end: start + words.length, text: words },
    sentence: { start: at, end: at + text.length, text },
  };
}

export const TOLL = ledgerFigure({
  id: "idlib-2019.d1",
  report: "idlib-2019",
  title: "Idlib under fire",
  publisher: "Example Wire",
  url: "https://example.org/idlib?a=1&b=2",
  quote_url: "https://example.org/idlib?a=1&b=2#:~:text=The%20offensive",
  ...said(
    "The offensive has killed ",
    "more than 860 civilians",
    " in eight years - and since late April alone, it said.",
  ),
});

export const FLIGHT = ledgerFigure({
  id: "idlib-2019.f1",
  report: "idlib-2019",
  title: "Idlib under fire",
  publisher: "Example Wire",
  url: "https://example.org/idlib?a=1&b=2",
  measure: "displaced",
  unit: "people",
  value: 400_000,
  low: 400_000,
  source: { name: "United Nations", id: "un", kind: "un", basis: "inferred", rule: "speaker-before" },
  ...said("Over ", "400,000 people", " have fled.", 200),
});

export const REPORT: Report = report({
  id: "idlib-2019",
  title: "Idlib under fire",
  publisher: "Example Wire",
  url: "https://example.org/idlib?a=1&b=2",
});

export const YEARS: NumberRow = {
  report: "idlib-2019",
  start: TOLL.sentence.text.indexOf("eight"),
  end: TOLL.sentence.text.indexOf("eight") + "eight years".length,
  text: "eight years",
  value: 8,
  low: 8,
  high: 8,
  comparator: "exact",
  kind: "duration",
  noun: "years",
  source: TOLL.source,
  rule: "unit-of-time",
};

/** A table of figures as charts and the notebook get it. */
export function tableOf(name: string, figures: readonly LedgerFigure[]): Table {
  const text = (column: string) => ({
    name: column,
    title: column,
    type: "string" as const,
    description: `The ${column}.`,
  });
  return {
    name,
    title: `Table of ${name}`,
    description: `All ${name}.`,
    columns: [text("id"), text("window"), text("sentence_text"), { ...text("value"), type: "number" }],
    rows: figures.map((each) => ({
      id: each.id,
      window: "Idlib region, since late April 2019",
      sentence_text: each.sentence.text,
      value: each.value,
    })),
    primaryKey: ["id"],
  };
}

/** A chart as the draw stage gives it, with a drawing of one mark. */
export function chartOf(figures: readonly LedgerFigure[], sketch: Partial<Chart> = {}): Chart {
  return {
    name: "deaths",
    type: "tolls",
    language: "en",
    title: "Civilians killed in Idlib",
    dek: "Killed since late April 2019, as the Syrian Observatory for Human Rights counts them.",
    summary: "One figure: more than 860 civilians.",
    alt: 'One mark with an open arrow: "more than 860 civilians".',
    sources: figures.map(({ source, publisher, published, url }) => ({
      source: source.name ?? "",
      publisher,
      published,
      url,
    })),
    corrections: [],
    notes: ["Nothing was left out."],
    said: [],
    problems: [],
    spec: { $schema: "https://vega.github.io/schema/vega-lite/v6.json", mark: "point" },
    svg: { 360: drawing(360, 220), 640: drawing(640, 200), 960: drawing(960, 200) },
    png: Uint8Array.from(Buffer.from(DOT, "base64")),
    card: Uint8Array.from(Buffer.from(DOT, "base64")),
    table: tableOf(sketch.name ?? "deaths", figures),
    ...sketch,
  };
}

/** A project of one report, two figures and one chart. */
export function project(sketch: Partial<PublishInput> = {}): PublishInput {
  return {
    charts: [chartOf([TOLL])],
    tables: [tableOf("figures", [TOLL, FLIGHT]), tableOf("deaths", [TOLL]), tableOf("problems", [])],
    reports: [REPORT],
    numbers: [YEARS],
    figures: [TOLL, FLIGHT],
    conflicts: [],
    problems: [],
    stories: [],
    version: "0.1.0",
    ...sketch,
  };
}
