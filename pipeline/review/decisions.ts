import { parse } from "csv-parse/sync";
import { isIsoDay } from "../dates.ts";
import { problem } from "../problems.ts";
import type { Decision, Problem } from "../types.ts";

const REQUIRED = ["figure", "action"];
const COLUMNS = ["figure", "action", "field", "value", "by", "at", "why"];
const ACTIONS: readonly Decision["action"][] = ["accept", "correct", "reject", "add"];

/** A record of the file with the line that it starts on. */
interface Line {
  cells: string[];
  line: number;
}

/**
 * Reads `data/decisions.csv` as spreadsheets save it: UTF-8 with or without a mark, LF or CRLF, commas, semicolons or tabs, quoted
 * cells over several lines. A row that cannot be understood becomes a problem with its line and is left out; the other rows stand.
 */
export function parseDecisions(text: string, file: string): { decisions: Decision[]; problems: Problem[] } {
  const { lines, problems } = readLines(text, file);
  const [header, ...rows] = lines;
  if (header === undefined) return { decisions: [], problems };
  const missing = REQUIRED.filter((name) => !header.cells.includes(name));
  if (missing.length > 0) {
    const message = `the first line lacks the column "${missing.join('", "')}"; it should read ${COLUMNS.join(",")}`;
    return { decisions: [], problems: [...problems, problem("error", "decision-header", message, { file, line: 1 })] };
  }
  for (const name of header.cells.filter((cell) => !COLUMNS.includes(cell))) {
    const message = `the column "${name}" is not known and is not read; the columns are ${COLUMNS.join(",")}`;
    problems.push(problem("warning", "decision-column", message, { file, line: 1 }));
  }
  const decisions: Decision[] = [];
  for (const row of rows) {
    const read = readDecision(header.cells, row);
    if (typeof read === "string") problems.push(problem("error", "decision-row", read, { file, line: row.line }));
    else decisions.push(dated(read, file, problems));
  }
  return { decisions, problems };
}

/** Splits the text into records; empty lines are passed over, and a record with broken quotes becomes a problem. */
function readLines(text: string, file: string): { lines: Line[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines: Line[] = [];
  let next = 1;
  // With CRLF the reader counts every line break inside a quoted cell twice.
  parse(text.replace(/\r\n?/g, "\n"), {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    skip_records_with_error: true,
    // The line told is the one that a record ends on; a quoted cell may have begun lines before.
    on_record: (cells: string[], { lines: end }) => {
      if (cells.some((cell) => cell.trim() !== "")) lines.push({ cells: cells.map((cell) => cell.trim()), line: next });
      next = end + 1;
      return null;
    },
    on_skip: (error) => {
      const end = typeof error?.lines === "number" ? error.lines : next;
      // One record with two bad quotes is told twice.
      if (end < next) return undefined;
      const message = 'a quote is opened or closed in the wrong place; write "" for a quote inside a quoted cell';
      problems.push(problem("error", "decision-quotes", message, { file, line: next }));
      next = end + 1;
      return undefined;
    },
  });
  return { lines, problems };
}

/** What parts the cells: the first such sign of the header, whose names hold none. A spreadsheet takes the one of its country. */
function delimiterOf(text: string): string {
  return /^[^\n]*?([,;\t])/.exec(text)?.[1] ?? ",";
}

/** A spreadsheet writes dates anew, in the way of its country. The day tells who decided when and never what, so the decision stands without it. */
function dated(decision: Decision, file: string, problems: Problem[]): Decision {
  const { at, line } = decision;
  if (at === null || isIsoDay(at)) return decision;
  const message = `"${at}" is no date that can be read for sure, so the decision stands without its day; write it like 2019-08-20`;
  problems.push(problem("warning", "decision-date", message, { file, line }));
  return { ...decision, at: null };
}

/** One decision, or what is wrong with the row. */
function readDecision(header: readonly string[], row: Line): Decision | string {
  const cell = (name: string) => row.cells[header.indexOf(name)] || null;
  const figure = cell("figure");
  const action = ACTIONS.find((known) => known === cell("action")?.toLowerCase());
  if (row.cells.length > header.length) {
    return `the row has ${row.cells.length} cells, the first line ${header.length}; put a cell that holds a comma, or what else parts cells, in quotes`;
  }
  if (figure === null) return "no figure is named; put the figure's id into the first column";
  if (action === undefined) return `"${cell("action") ?? ""}" is no action; use ${ACTIONS.join(", ")}`;
  const field = cell("field");
  if ((action === "correct" || action === "add") && field === null) {
    return `"${action}" needs the column's name in "field" and its content in "value"`;
  }
  return {
    figure,
    action,
    field,
    value: cell("value"),
    by: cell("by"),
    at: cell("at"),
    why: cell("why"),
    line: row.line,
  };
}
