import type { LedgerFigure } from "../types.ts";

/*
 * Figures field by field: a third of the length of the same figures as records, and read in less than half the time, as most fields say the same of many.
 */

/** What one field says of some records. */
interface Column<T> {
  /** Each thing that it says, once. */
  values: readonly T[];
  /** Which of them it says of each record; null where it says one of all, or another of each. */
  codes: readonly number[] | null;
}

type Fields<T> = { readonly [F in keyof T]: Column<T[F]> };

type Nested = Pick<LedgerFigure, "source" | "place" | "period" | "span" | "sentence">;

/** All fields of figures; those of the records in them each by itself. */
export type FigureColumns = Fields<Omit<LedgerFigure, keyof Nested>> & {
  readonly [F in keyof Nested]: Fields<Nested[F]>;
};

const NESTED: readonly (keyof Nested)[] = ["source", "place", "period", "span", "sentence"];

/** The columns of figures, of which there is one at least. */
export function columnsOf(figures: readonly LedgerFigure[]): FigureColumns {
  const nested = NESTED.map((field) => [field, fieldsOf<object>(figures.map((figure) => figure[field]))]);
  return { ...fieldsOf(figures), ...Object.fromEntries(nested) };
}

function fieldsOf<T extends object>(records: readonly T[]): Fields<T> {
  const fields = Object.keys(records[0]!) as (keyof T)[];
  const columns = fields.map((field) => [field, columnOf(records.map((record) => record[field]))]);
  return Object.fromEntries(columns) as Fields<T>;
}

function columnOf<T>(said: readonly T[]): Column<T> {
  const places = new Map<unknown, number>();
  const values: T[] = [];
  const codes = said.map((value) => {
    const key = typeof value === "object" && value !== null ? JSON.stringify(value) : value;
    const code = places.get(key) ?? values.push(value) - 1;
    places.set(key, code);
    return code;
  });
  return { values, codes: values.length === 1 || values.length === said.length ? null : codes };
}

function said<T>({ values, codes }: Column<T>, at: number): T {
  if (codes !== null) return values[codes[at]!]!;
  return values[values.length === 1 ? 0 : at]!;
}

/** The figure at a place, its fields in the order in which they are found, reviewed and reconciled. */
export function figureAt(columns: FigureColumns, at: number): LedgerFigure {
  const { source, place, period, span, sentence } = columns;
  return {
    id: said(columns.id, at),
    report: said(columns.report, at),
    measure: said(columns.measure, at),
    unit: said(columns.unit, at),
    unit_class: said(columns.unit_class, at),
    value: said(columns.value, at),
    low: said(columns.low, at),
    high: said(columns.high, at),
    comparator: said(columns.comparator, at),
    counting: said(columns.counting, at),
    modality: said(columns.modality, at),
    method: said(columns.method, at),
    part_of: said(columns.part_of, at),
    former: said(columns.former, at),
    source: {
      name: said(source.name, at),
      id: said(source.id, at),
      kind: said(source.kind, at),
      basis: said(source.basis, at),
      start: said(source.start, at),
      end: said(source.end, at),
      rule: said(source.rule, at),
    },
    place: {
      name: said(place.name, at),
      id: said(place.id, at),
      country: said(place.country, at),
      basis: said(place.basis, at),
      start: said(place.start, at),
      end: said(place.end, at),
      rule: said(place.rule, at),
    },
    period: {
      start: said(period.start, at),
      end: said(period.end, at),
      precision: said(period.precision, at),
      phrase: said(period.phrase, at),
      edtf: said(period.edtf, at),
      basis: said(period.basis, at),
      rule: said(period.rule, at),
    },
    span: {
      start: said(span.start, at),
      end: said(span.end, at),
      text: said(span.text, at),
    },
    sentence: {
      start: said(sentence.start, at),
      end: said(sentence.end, at),
      text: said(sentence.text, at),
    },
    rule: said(columns.rule, at),
    flags: said(columns.flags, at),
    status: said(columns.status, at),
    status_reason: said(columns.status_reason, at),
    corrected_from: said(columns.corrected_from, at),
    preference: said(columns.preference, at),
    apart: said(columns.apart, at),
    decided_by: said(columns.decided_by, at),
    decided_at: said(columns.decided_at, at),
    published: said(columns.published, at),
    publisher: said(columns.publisher, at),
    url: said(columns.url, at),
    title: said(columns.title, at),
    quote_url: said(columns.quote_url, at),
    series: said(columns.series, at),
    series_break: said(columns.series_break, at),
    updates: said(columns.updates, at),
    repeats: said(columns.repeats, at),
    superseded_by: said(columns.superseded_by, at),
    conflicts_with: said(columns.conflicts_with, at),
  };
}
