import type { Decision, Figure, Report, Span } from "../types.ts";
import type { MeasureRow } from "../words/vocabulary.ts";
import { type Fault, writeFields } from "./write.ts";

const UNSAID = { basis: "unknown", start: null, end: null, rule: null } as const;

/**
 * A figure that a person adds: the rows of `add` with one id, one field a row. `report`, `span` (the exact words, once in the
 * report) and `measure` are needed, and the number in `value` or `low` and `high`; every other column may be given.
 */
export function addedFigure(
  rows: readonly Decision[],
  reports: readonly Report[],
  measures: readonly MeasureRow[] | null,
): Figure | Fault {
  const line = rows[0]!.line;
  const given = new Map(rows.map((row) => [row.field, row]));
  const lineOf = (field: string) => given.get(field)?.line ?? line;
  for (const field of ["report", "span", "measure"]) {
    if (!given.get(field)?.value)
      return { message: `"${rows[0]!.figure}" lacks a row "add" for the field "${field}"`, line };
  }
  const reportId = given.get("report")!.value!;
  const report = reports.find(({ id }) => id === reportId);
  if (report === undefined) return { message: `there is no report "${reportId}"`, line: lineOf("report") };
  const span = locate(given.get("span")!.value!, report);
  if (typeof span === "string") return { message: span, line: lineOf("span") };
  const measure = measures?.find(({ id }) => id === given.get("measure")!.value);
  const blank = blankFigure(rows[0]!.figure, report, span, measure);
  const { figure, faults } = writeFields(
    blank,
    rows.filter(({ field }) => field !== "report" && field !== "span"),
  );
  return faults[0] ?? figure;
}

/** The words in the report's text, or why they cannot be told. */
function locate(words: string, report: Report): Span | string {
  const start = report.text.indexOf(words);
  if (start < 0) return `the words "${words}" are not in report "${report.id}"; copy them exactly`;
  if (report.text.indexOf(words, start + 1) >= 0) {
    return `the words "${words}" stand more than once in report "${report.id}"; give more of the words around them`;
  }
  return { start, end: start + words.length, text: words };
}

/** The sentence around a span: between paragraph ends and full stops that a space and a capital or quote follow. */
function sentenceAround({ start, end }: Span, text: string): Span {
  const ends = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n\s*\n/gu;
  let from = 0;
  let to = text.length;
  for (const { 0: gap, index } of text.matchAll(ends)) {
    if (index + gap.length <= start) from = index + gap.length;
    else if (index >= end - 1) {
      to = index + gap.trimEnd().length;
      break;
    }
  }
  const sentence = text.slice(from, to).trimEnd();
  return { start: from, end: from + sentence.length, text: sentence };
}

function blankFigure(id: string, report: Report, span: Span, measure: MeasureRow | undefined): Figure {
  return {
    id,
    report: report.id,
    measure: "",
    unit: "people",
    unit_class: measure?.unit_class ?? "person",
    value: null,
    low: null,
    high: null,
    comparator: "exact",
    counting: measure?.counting ?? "flow",
    modality: "reported",
    method: null,
    part_of: null,
    source: { name: null, id: null, kind: null, ...UNSAID },
    place: { name: null, id: null, country: null, ...UNSAID },
    period: { start: null, end: null, precision: null, phrase: null, edtf: null, basis: "unknown", rule: null },
    span,
    sentence: sentenceAround(span, report.text),
    rule: "decision",
    flags: [],
  };
}
