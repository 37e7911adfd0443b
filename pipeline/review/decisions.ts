import { isIsoDay } from "../dates.ts";
import { problem, UsageError } from "../problems.ts";
import { BROKEN_QUOTES, headOf, readSheet, type SheetRow } from "../sheet.ts";
import type { Decision, Problem } from "../types.ts";
import { ACTIONS, COLUMNS, isColumn, REQUIRED } from "./columns.ts";

/** The decisions file as read. */
export interface Decided {
  /** In the order of the file. */
  decisions: Decision[];
  /** Figures of rows that cannot be understood: what was decided on them is not known. */
  unclear: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Reads `data/decisions.csv`. A row that cannot be understood becomes a problem with its line and is left out; the other rows stand.
 * A file whose rows cannot be told apart is refused as a whole: to go on would bring back what people rejected.
 */
export function parseDecisions(text: string, file: string): Decided {
  const { rows, broken } = readSheet(text);
  const [header, ...records] = rows;
  if (broken[0] !== undefined) throw refused(`"${file}" line ${broken[0]}: ${BROKEN_QUOTES}`);
  const problems: Problem[] = [];
  const unclear = new Set<string>();
  if (header === undefined) return { decisions: [], unclear, problems };
  checkHeader(header, file, problems);
  const decisions: Decision[] = [];
  for (const row of records) {
    const read = readDecision(header.cells, row);
    if (typeof read !== "string") decisions.push(dated(read, file, problems));
    else {
      const figure = row.cells[header.cells.indexOf("figure")];
      if (figure) unclear.add(figure);
      problems.push(problem("error", "decision-row", read, { file, line: row.line }));
    }
  }
  return { decisions, unclear, problems };
}

/** What was read of a file, with its text. */
export interface ReadText {
  text: string;
  decided: Decided;
}

/** The same of a file that may have grown behind what was read of it before: then only what is new is read, as thousands of rows take a while. */
export function parseGrown(text: string, file: string, before: ReadText): Decided {
  const head = headOf(text);
  const grown = before.text.endsWith("\n") && before.text.length >= head.length && text.startsWith(before.text);
  const more = head + text.slice(before.text.length);
  // What cannot be told apart is told with the lines of the whole file.
  if (!grown || readSheet(more).broken.length > 0) return parseDecisions(text, file);
  const down = linesIn(before.text) - linesIn(head);
  const { decisions, unclear, problems } = parseDecisions(more, file);
  const fresh = problems.filter(({ line }) => line !== null && line > linesIn(head));
  return {
    decisions: [...before.decided.decisions, ...decisions.map((row) => ({ ...row, line: row.line + down }))],
    unclear: new Set([...before.decided.unclear, ...unclear]),
    problems: [...before.decided.problems, ...fresh.map((one) => ({ ...one, line: one.line! + down }))],
  };
}

const linesIn = (text: string) => text.match(/\r\n?|\n/g)?.length ?? 0;

function refused(why: string): UsageError {
  return new UsageError(
    `${why}; nothing is made until it can be read, as figures that people rejected would come back`,
  );
}

function checkHeader({ cells, line }: SheetRow, file: string, problems: Problem[]): void {
  const missing = REQUIRED.filter((name) => !cells.includes(name));
  if (missing.length > 0) {
    const names = `the column "${missing.join('", "')}"`;
    throw refused(`"${file}" line ${line} lacks ${names}; it should read ${COLUMNS.join(",")}`);
  }
  for (const name of cells.filter((cell) => !isColumn(cell))) {
    const message = `the column "${name}" is not known and is not read; the columns are ${COLUMNS.join(",")}`;
    problems.push(problem("warning", "decision-column", message, { file, line }));
  }
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
function readDecision(header: readonly string[], row: SheetRow): Decision | string {
  const cell = (name: string) => row.cells[header.indexOf(name)] || null;
  const figure = cell("figure");
  const action = ACTIONS.find((known) => known === cell("action")?.toLowerCase());
  if (row.cells.length > header.length) {
    return `the row has ${row.cells.length} cells, the first line ${header.length}; put a cell that holds a comma, or what else parts cells, in quotes`;
  }
  if (figure === null) return "no figure is named; put the figure's id into the first column";
  if (action === undefined) return `"${cell("action") ?? ""}" is no action; use ${ACTIONS.join(", ")}`;
  const [field, value] = [cell("field"), cell("value")];
  if ((action === "correct" || action === "add") && field === null)
    return `"${action}" needs the column's name in "field" and its content in "value"`;
  const told = { by: cell("by"), at: cell("at"), why: cell("why") };
  const seen = { words: cell("words"), sentence: cell("sentence"), read_as: cell("read_as") };
  return { figure, action, field, value, ...told, ...seen, line: row.line };
}
