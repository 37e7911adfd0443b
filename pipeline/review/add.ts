import type { Decision, Figure, Report } from "../types.ts";
import { UNIT_WORDS } from "../wording.ts";
import type { MeasureRow } from "../words/vocabulary.ts";
import type { Known } from "./follow.ts";
import { locate, sentenceAround } from "./locate.ts";
import { type Fault, writeFields } from "./write.ts";

const UNSAID = { basis: "unknown", start: null, end: null, rule: null } as const;

/** The figures that people add, and the additions that cannot be made; `byFigure` holds the standing decisions of each id. */
export function additions(
  found: readonly Figure[],
  byFigure: ReadonlyMap<string, readonly Decision[]>,
  reports: readonly Report[],
  measures: readonly MeasureRow[] | null,
  references: Known | null,
): { added: Figure[]; faults: (Fault & { id: string })[] } {
  const known = new Set(found.map(({ id }) => id));
  const added: Figure[] = [];
  const faults: (Fault & { id: string })[] = [];
  for (const [id, decisions] of byFigure) {
    const rows = decisions.filter(({ action }) => action === "add");
    if (rows.length === 0) continue;
    const figure = known.has(id) ? taken(id, rows[0]!.line) : addedFigure(rows, reports, measures, references);
    if ("message" in figure) faults.push({ id, ...figure });
    else added.push(figure);
  }
  return { added, faults };
}

const taken = (id: string, line: number): Fault => ({
  message: `"${id}" is the id of a figure that was found; choose another for the one to add`,
  line,
});

/** Why found figures wait: a person has added the same words for the same measure, and one of the two is enough. */
export function rivalsOf(found: readonly Figure[], added: readonly Figure[]): Map<string, string> {
  const rivals = new Map<string, string>();
  for (const one of added) {
    const same = found.filter(({ report, measure, span }) => {
      const overlap = span.start < one.span.end && one.span.start < span.end;
      return overlap && report === one.report && measure === one.measure;
    });
    for (const { id } of same) rivals.set(id, `a person added these words as "${one.id}"; reject one of the two`);
  }
  return rivals;
}

/**
 * A figure that a person adds: the rows of `add` with one id, one field a row. `report`, `span` (the exact words, once in the
 * report) and `measure` are needed, and the number in `value` or `low` and `high`; every other column may be given.
 */
function addedFigure(
  rows: readonly Decision[],
  reports: readonly Report[],
  measures: readonly MeasureRow[] | null,
  known: Known | null,
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
    known,
  );
  return faults[0] ?? figure;
}

function blankFigure(id: string, report: Report, span: Figure["span"], measure: MeasureRow | undefined): Figure {
  return {
    id,
    report: report.id,
    measure: "",
    unit: UNIT_WORDS[measure?.unit_class ?? "person"],
    unit_class: measure?.unit_class ?? "person",
    value: null,
    low: null,
    high: null,
    comparator: "exact",
    counting: measure?.counting ?? "flow",
    modality: "reported",
    method: null,
    part_of: null,
    former: null,
    source: { name: null, id: null, kind: null, ...UNSAID },
    place: { name: null, id: null, country: null, ...UNSAID },
    period: { start: null, end: null, precision: null, phrase: null, edtf: null, basis: "unknown", rule: null },
    span,
    sentence: sentenceAround(span, report.text),
    rule: "decision",
    flags: [],
  };
}
