import { problem } from "../../problems.ts";
import type { EditorWords, Problem, Table } from "../../types.ts";
import type { Window } from "../windows.ts";
import { type ChartSettings, SELECTED_COLUMNS, type SelectedColumn } from "./settings.ts";

const FILE = "charts/charts.yaml";
/** As many values of a column are told to choose from. */
const MOST_VALUES = 12;

/** All words of the editor's own. */
export function saidOf({ line, title, dek, alt, annotations }: ChartSettings): EditorWords[] {
  const words = { title, dek, alt, annotations: annotations.map((one) => one.words).join("; ") };
  return Object.entries(words).flatMap(([what, said]) => (said ? [{ what, words: said, file: FILE, line }] : []));
}

/** What an editor said of a chart and the figures do not bear out: values that no row has, days that the chart does not show. */
export function doubtsOn(settings: ChartSettings, table: Table, windows: readonly Window[]): Problem[] {
  const { name, line, only, annotations } = settings;
  const warn = (code: string, message: string) => problem("warning", code, message, { file: FILE, line });
  const unknown = [...only].flatMap(([column, values]) => {
    const known = valuesOf(column, table);
    const missing = values.filter((value) => !known.has(value));
    return missing.map((value) => warn("chart-nothing-chosen", `${name}: ${unknownWords(column, value, [...known])}`));
  });
  const days = windows.flatMap((w) => w.readings.map((r) => r.date)).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const unseen = annotations.filter(({ date }) => date < first || date > last);
  return [
    ...unknown,
    ...unseen.map(({ date }) =>
      warn("chart-day-unseen", `${name}: the day ${date} is not marked, as the chart runs from ${first} to ${last}`),
    ),
  ];
}

function valuesOf(column: SelectedColumn, table: Table): Set<string> {
  const values = table.rows.flatMap((row) => SELECTED_COLUMNS[column].map((name) => String(row[name] ?? "")));
  return new Set(values.filter((value) => value !== "").sort());
}

function unknownWords(column: SelectedColumn, value: string, known: readonly string[]): string {
  const more = known.length - MOST_VALUES;
  const some = known.slice(0, MOST_VALUES).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `no figure has ${column} "${value}"; there is ${some || "no figure at all"}`;
}
