import { csvFormatRows } from "d3-dsv";
import { problem } from "../../problems.ts";
import { BROKEN_QUOTES, neutralised, readSheet } from "../../sheet.ts";
import type { IsoDate, LedgerFigure, Problem } from "../../types.ts";
import { spellAmount } from "../spell.ts";

/** What a person signs off of a figure, as text: what a reader would be told otherwise if it changed. */
const SIGNED = ["says", "unit", "measure", "source", "place", "from", "to"] as const;
type Column = (typeof SIGNED)[number];

/** `newer`: the newer reading that was known, which the author has let stand. */
const COLUMNS = ["figure", ...SIGNED, "newer", "by", "at"] as const;

/** One figure as it was signed off. */
export type SignedRow = Record<(typeof COLUMNS)[number], string>;

/** What was signed off of a story, by figure. */
export interface SignedOff {
  rows: ReadonlyMap<string, SignedRow>;
  problems: Problem[];
}

function asSigned(figure: LedgerFigure): Record<Column, string> {
  const { unit, measure, source, place, period } = figure;
  return {
    says: spellAmount(figure),
    unit,
    measure,
    source: source.name ?? "",
    place: place.name ?? "",
    from: period.start ?? "",
    to: period.end ?? "",
  };
}

/** Reads `data/stories/NAME.signed.csv`. Of two rows of one figure the later stands. */
export function readSigned(text: string, file: string): SignedOff {
  const { rows: [head, ...records] = [], broken } = readSheet(text);
  const at = (column: string) => head?.cells.indexOf(column) ?? -1;
  const problems = broken.map((line) =>
    problem("error", "story-signed-file", `line ${line} cannot be read: ${BROKEN_QUOTES}`, { file, line }),
  );
  const missing = COLUMNS.filter((column) => at(column) === -1);
  if (missing.length > 0) {
    const message = `the first line lacks ${missing.join(", ")}; delete the file and sign the story off anew`;
    return { rows: new Map(), problems: [problem("error", "story-signed-file", message, { file, line: 1 })] };
  }
  const rows = records.map(({ cells }): [string, SignedRow] => {
    const row = Object.fromEntries(COLUMNS.map((column) => [column, cells[at(column)] ?? ""])) as SignedRow;
    return [row.figure, row];
  });
  return { rows: new Map(rows), problems };
}

/** The file for figures as they are now. */
export function signedText(figures: readonly LedgerFigure[], by: string, at: IsoDate): string {
  const rows = figures.map((figure) => {
    const row: SignedRow = { figure: figure.id, ...asSigned(figure), newer: figure.superseded_by ?? "", by, at };
    return COLUMNS.map((column) => neutralised(row[column]));
  });
  return `${csvFormatRows([[...COLUMNS], ...rows])}\n`;
}

/** A figure that is not as it was signed off: what of it was otherwise. */
export interface SignedChange {
  figure: LedgerFigure;
  row: SignedRow;
  columns: Column[];
}

/** The figures that changed since they were signed off. */
export function changesSince(rows: SignedOff["rows"], figures: readonly LedgerFigure[]): SignedChange[] {
  return figures.flatMap((figure) => {
    const row = rows.get(figure.id);
    if (row === undefined) return [];
    const now = asSigned(figure);
    const columns = SIGNED.filter((column) => row[column] !== now[column]);
    return columns.length === 0 ? [] : [{ figure, row, columns }];
  });
}

/** "it said more than 860 civilians, it says more than 870 civilians"; "place was Idlib, is Syria". */
export function changeInWords({ figure, row, columns }: SignedChange): string {
  const now = asSigned(figure);
  const amount = columns.some((column) => column === "says" || column === "unit");
  const others = columns.filter((column) => column !== "says" && column !== "unit");
  return [
    ...(amount ? [`it said ${row.says} ${row.unit}, it says ${now.says} ${now.unit}`] : []),
    ...others.map((column) => `its ${column} was ${row[column] || "not said"}, is ${now[column] || "not said"}`),
  ].join("; ");
}
