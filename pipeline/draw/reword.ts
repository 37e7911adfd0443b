import type { Catalogue } from "../catalogue/catalogue.ts";
import { type PeriodShape, periodShape } from "../period.ts";
import type { Cell, Comparator, Counting, Precision, Row } from "../types.ts";
import { tailOf } from "./fragments.ts";

/**
 * A row in the language of a chart. Reports are read in English, and there a figure keeps its own words; elsewhere it is worded from its
 * fields, for a translated quote would be nobody's words. Names stay as the reports have them, in English and elsewhere.
 */
export function reword(row: Row, say: Catalogue): Row {
  return { ...row, ...wordsOf(row, say) };
}

/** The cells of a row that read otherwise in a chart: of ten thousand rows no copies are made. */
export function wordsOf(row: Row, say: Catalogue): Row {
  const place = nameIn(row.place_name, say);
  const names = { place_name: place, source_name: nameIn(row.source_name, say), publisher: nameIn(row.publisher, say) };
  const noun = text(row.unit) ?? "people";
  const tail = tailOf(noun, text(row.span_text) ?? "", text(row.sentence_text) ?? "");
  const unit = tail === null ? noun : `${noun} ${tail}`;
  if (say.language === "en") {
    const own = text(row.label) ?? text(row.span_text);
    const label = own === null || tail === null ? own : `${own} ${tail}`;
    return { ...names, unit, label, window: enclosed(row, place) };
  }
  return { ...names, unit, label: say.label(amountOf(row), unit), window: windowOf(row, place, say) };
}

function text(cell: Cell | undefined): string | null {
  return typeof cell === "string" && cell !== "" ? cell : null;
}

function nameIn(cell: Cell | undefined, say: Catalogue): string | null {
  const name = text(cell);
  return name === null ? null : say.name(name);
}

/** The window of the table, with its place as the chart has it. */
function enclosed({ window, place_name }: Row, place: string | null): Cell {
  const [words, name] = [text(window), text(place_name)];
  return words === null || name === null || place === name ? (window ?? null) : words.replace(name, () => place ?? "");
}

/** The window of a row, before any language words it. */
export function shapeOf(row: Row): PeriodShape | null {
  return periodShape({
    counting: (text(row.counting) ?? "flow") as Counting,
    start: text(row.period_start),
    end: text(row.period_end),
    precision: text(row.period_precision) as Precision | null,
    published: text(row.published),
  });
}

function windowOf(row: Row, place: string | null, say: Catalogue): string {
  const shape = shapeOf(row);
  return say.window(place ?? say.noPlace, shape === null ? null : say.period(shape));
}

function amountOf({ comparator, value, low, high }: Row) {
  const number = (cell: Cell | undefined) => (typeof cell === "number" && Number.isFinite(cell) ? cell : null);
  return {
    comparator: (text(comparator) ?? "exact") as Comparator,
    value: number(value),
    low: number(low),
    high: number(high),
  };
}
