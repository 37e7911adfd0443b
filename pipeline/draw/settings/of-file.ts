import { LANGUAGES } from "../../catalogue/languages.ts";
import { UsageError } from "../../problems.ts";
import type { ChartLanguage, ChartType, Row, Table } from "../../types.ts";
import { TOPICS, TYPES } from "../plans.ts";
import { type ChartSettings, unsaid } from "./settings.ts";

/** A chart of one table: what it is, and the tables that drawing wants. */
export interface FileChart {
  settings: ChartSettings;
  tables: Table[];
}

/** What a person said of it; null where nothing was said. */
interface Asked {
  file: string;
  type: string | null;
  title: string | null;
}

/** A chart of the figures of a table, on the topic that most of its rows are about. What cannot be drawn is a `UsageError`. */
export function fileChart(table: Table, { file, type, title }: Asked): FileChart {
  const types = Object.keys(TYPES) as ChartType[];
  const known = types.find((one) => one === (type ?? "tolls"));
  if (known === undefined) throw new UsageError(`--type "${type}" is not known; use ${types.join(", ")}`);
  const rowsOf = (measures: readonly string[]) => table.rows.filter((row) => measures.includes(String(row.measure)));
  const [topic] = [...TOPICS].sort((a, b) => rowsOf(b.measures).length - rowsOf(a.measures).length);
  const rows = rowsOf(topic!.measures);
  if (rows.length === 0) {
    const measures = TOPICS.flatMap((one) => one.measures).join(", ");
    throw new UsageError(`"${file}" has no row that a chart could draw; the column "measure" needs one of ${measures}`);
  }
  const facts = rows.map((row) => ({ status: "accepted", modality: "reported", series: seriesOf(row), ...row }));
  const empty = TOPICS.filter((one) => one !== topic).map(({ subject }) => ({ ...table, name: subject, rows: [] }));
  return {
    settings: { ...unsaid(table.name), type: known, of: topic!.subject, title: title ?? table.name },
    tables: [{ ...table, name: "figures", rows: facts }, { ...table, name: topic!.subject, rows: facts }, ...empty],
  };
}

/** What makes figures successive readings of one toll, where the table does not say. */
function seriesOf({ measure, unit, place_name, source_name, counting, period_start }: Row): string {
  return [measure, unit, place_name, source_name, counting, period_start].map((cell) => cell ?? "").join("/");
}

/** The language of a chart by its tag; English where nobody says. */
export function languageAsked(asked: string | null): ChartLanguage {
  const language = LANGUAGES.find((one) => one === (asked ?? "en"));
  if (language === undefined) throw new UsageError(`--language "${asked}" is not known; use ${LANGUAGES.join(", ")}`);
  return language;
}
