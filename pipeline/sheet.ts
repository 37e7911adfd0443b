import { parse } from "csv-parse/sync";

/** A record of a table that people keep, with the line that it starts on. */
export interface SheetRow {
  /** Without the spaces around them. */
  cells: string[];
  line: number;
}

/** A table as read: the records that could be told apart, and the lines where quotes make that impossible. */
export interface Sheet {
  rows: SheetRow[];
  broken: number[];
}

/** What to do about a line of `broken`. */
export const BROKEN_QUOTES =
  'a quote is opened or closed in the wrong place; write "" for a quote inside a quoted cell';

/**
 * Reads a table as spreadsheets save it: UTF-8 with or without a mark, LF or CRLF, commas, semicolons or tabs, quoted cells over
 * several lines. Records without content are passed over.
 */
export function readSheet(text: string): Sheet {
  const sheet: Sheet = { rows: [], broken: [] };
  let next = 1;
  // With CRLF the reader counts every line break inside a quoted cell twice.
  parse(text.replace(/\r\n?/g, "\n"), {
    bom: true,
    delimiter: separatorOf(text),
    relax_column_count: true,
    skip_records_with_error: true,
    // The line told is the one that a record ends on; a quoted cell may have begun lines before.
    on_record: (record: string[], { lines: end }) => {
      const cells = record.map((cell) => original(cell.trim()));
      if (cells.some((cell) => cell !== "")) sheet.rows.push({ cells, line: next });
      next = end + 1;
      return null;
    },
    on_skip: (error) => {
      const end = typeof error?.lines === "number" ? error.lines : next;
      // One record with two bad quotes is told twice.
      if (end < next) return undefined;
      sheet.broken.push(next);
      next = end + 1;
      return undefined;
    },
  });
  return sheet;
}

/** The text of the first record that holds anything, with what stands before it and the break behind it; all of it where there is none. */
export function headOf(text: string): string {
  let quotes = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    quotes += line.split('"').length - 1;
    const head = text.slice(0, index + line.length);
    // Inside a quoted cell a line ends no record.
    if (quotes % 2 === 0 && /[^\s,;"\uFEFF]/.test(head)) return head;
  }
  return text;
}

/** What parts the cells: the first such sign of the header, whose names hold none. A spreadsheet takes the one of its country. */
export function separatorOf(text: string): string {
  return /^\uFEFF?[ \r\n]*[^\n]*?([,;\t])/.exec(text)?.[1] ?? ",";
}

/**
 * Text that a spreadsheet would run, or take for a comment, gets an apostrophe before it; text that looks as if it had one
 * gets a second, so that `original` gives every text back.
 */
export function neutralised(text: string): string {
  return /^'*[=+\-@\t\r#]/.test(text) ? `'${text}` : text;
}

/** The text before it was neutralised. */
export function original(cell: string): string {
  return /^'+[=+\-@\t\r#]/.test(cell) ? cell.slice(1) : cell;
}
