import { COMPARATORS, COUNTINGS, METHODS, MODALITIES, PRECISIONS, SOURCE_KINDS, UNIT_CLASSES } from "../categories.ts";
import { isIsoDay } from "../dates.ts";
import type { Figure } from "../types.ts";

/** A field of a figure that a person may write, under its CSV column's name. */
export interface Field {
  read(figure: Figure): string | number | null;
  /** The figure with the cell's content in the field; an empty cell is null, "not said". */
  write(figure: Figure, cell: string | null): Figure | Refusal;
}

/** Why a cell cannot stand in a field, in words that follow the cell: `"x" is no number`. */
export class Refusal {
  constructor(readonly why: string) {}
}

/** Where the words stood that gave the field before; a person's word has no place in the text. */
const BY_HAND = { basis: "stated", start: null, end: null, rule: "decision" } as const;

type Read<T> = (cell: string) => T | Refusal;

/** A field that may be empty: how to read a cell, where the figure keeps it, how a new one gets there. */
function optional<T extends string | number>(
  read: (figure: Figure) => T | null,
  parse: Read<T>,
  put: (figure: Figure, value: T | null) => Figure,
): Field {
  return {
    read,
    write(figure, cell) {
      const value = cell === null ? null : parse(cell);
      return value instanceof Refusal ? value : put(figure, value);
    },
  };
}

/** A field that a figure always has. */
function required<T extends string>(
  read: (figure: Figure) => T,
  parse: Read<T>,
  put: (figure: Figure, value: T) => Figure,
): Field {
  return {
    read,
    write(figure, cell) {
      const value = cell === null ? new Refusal("may not be empty") : parse(cell);
      return value instanceof Refusal ? value : put(figure, value);
    },
  };
}

const text: Read<string> = (cell) => cell;

const number: Read<number> = (cell) => {
  if (!/^\d+(\.\d+)?$/.test(cell)) return new Refusal("is no number; write it with digits and no commas, like 370000");
  return Number(cell);
};

const date: Read<string> = (cell) => (isIsoDay(cell) ? cell : new Refusal("is no date; write it like 2019-08-20"));

const country: Read<string> = (cell) =>
  /^[A-Z]{3}$/.test(cell) ? cell : new Refusal("is no country code; write three letters like SYR");

function oneOf<T extends string>(known: readonly T[]): Read<T> {
  return (cell) => known.find((item) => item === cell) ?? new Refusal(`is none of ${known.join(", ")}`);
}

const withSource = (f: Figure, change: Partial<Figure["source"]>): Figure => ({
  ...f,
  source: { ...f.source, ...BY_HAND, ...change },
});
const withPlace = (f: Figure, change: Partial<Figure["place"]>): Figure => ({
  ...f,
  place: { ...f.place, ...BY_HAND, ...change },
});

/** A corrected end makes the old words and their EDTF string untrue; both ends are days now. */
function withPeriod(f: Figure, change: Partial<Figure["period"]>): Figure {
  const { basis, rule } = BY_HAND;
  const period = { ...f.period, precision: "day" as const, phrase: null, basis, rule, ...change };
  return { ...f, period: { ...period, edtf: edtf(period.start, period.end) } };
}

function edtf(start: string | null, end: string | null): string | null {
  if (start === null && end === null) return null;
  return start === end ? start : `${start ?? ".."}/${end ?? ".."}`;
}

/** Every field that a decision may correct or an added figure may carry. */
export const FIELDS: Readonly<Record<string, Field>> = {
  measure: required(
    (f) => f.measure,
    text,
    (f, measure) => ({ ...f, measure }),
  ),
  unit: required(
    (f) => f.unit,
    text,
    (f, unit) => ({ ...f, unit }),
  ),
  unit_class: required(
    (f) => f.unit_class,
    oneOf(UNIT_CLASSES),
    (f, unit_class) => ({ ...f, unit_class }),
  ),
  value: optional(
    (f) => f.value,
    number,
    (f, value) => ({ ...f, value }),
  ),
  low: optional(
    (f) => f.low,
    number,
    (f, low) => ({ ...f, low }),
  ),
  high: optional(
    (f) => f.high,
    number,
    (f, high) => ({ ...f, high }),
  ),
  comparator: required(
    (f) => f.comparator,
    oneOf(COMPARATORS),
    (f, comparator) => ({ ...f, comparator }),
  ),
  counting: required(
    (f) => f.counting,
    oneOf(COUNTINGS),
    (f, counting) => ({ ...f, counting }),
  ),
  modality: required(
    (f) => f.modality,
    oneOf(MODALITIES),
    (f, modality) => ({ ...f, modality }),
  ),
  method: optional(
    (f) => f.method,
    oneOf(METHODS),
    (f, method) => ({ ...f, method }),
  ),
  part_of: optional(
    (f) => f.part_of,
    text,
    (f, part_of) => ({ ...f, part_of }),
  ),
  source_name: optional(
    (f) => f.source.name,
    text,
    (f, name) => withSource(f, { name, id: null }),
  ),
  source_id: optional(
    (f) => f.source.id,
    text,
    (f, id) => withSource(f, { id }),
  ),
  source_kind: optional(
    (f) => f.source.kind,
    oneOf(SOURCE_KINDS),
    (f, kind) => withSource(f, { kind }),
  ),
  place_name: optional(
    (f) => f.place.name,
    text,
    (f, name) => withPlace(f, { name, id: null }),
  ),
  place_id: optional(
    (f) => f.place.id,
    text,
    (f, id) => withPlace(f, { id }),
  ),
  place_country: optional(
    (f) => f.place.country,
    country,
    (f, code) => withPlace(f, { country: code }),
  ),
  period_start: optional(
    (f) => f.period.start,
    date,
    (f, start) => withPeriod(f, { start }),
  ),
  period_end: optional(
    (f) => f.period.end,
    date,
    (f, end) => withPeriod(f, { end }),
  ),
  period_precision: optional(
    (f) => f.period.precision,
    oneOf(PRECISIONS),
    (f, precision) => withPeriod(f, { precision }),
  ),
  period_phrase: optional(
    (f) => f.period.phrase,
    text,
    (f, phrase) => ({ ...f, period: { ...f.period, phrase } }),
  ),
};
