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
  const lines = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(text).charCodeAt(0);
  for (let at = 0, line = 1; at < lines.length; ) {
    const record = recordAt(lines, at, separator);
    if (record.broken) sheet.broken.push(line);
    else if (record.cells.some((cell) => cell !== "")) sheet.rows.push({ cells: record.cells, line });
    line += record.breaks;
    at = record.end;
  }
  return sheet;
}

const BREAK = "\n".charCodeAt(0);

interface Read {
  cells: string[];
  /** Whether a quote stands where none may. */
  broken: boolean;
  /** Line breaks in it, the one that ends it among them. */
  breaks: number;
  /** Where the next one begins. */
  end: number;
}

function recordAt(text: string, start: number, separator: number): Read {
  const record: Read = { cells: [], broken: false, breaks: 1, end: start };
  for (let at = start; ; at++) {
    const isQuoted = text[at] === '"';
    const stop = isQuoted ? endOfQuoted(text, at, separator) : endOfCell(text, at, separator);
    if (stop < 0) return { ...record, broken: true, end: text.length };
    const cell = isQuoted ? text.slice(at + 1, stop - 1) : text.slice(at, stop);
    record.broken ||= (isQuoted ? cell.replaceAll('""', "") : cell).includes('"');
    if (isQuoted) record.breaks += cell.split("\n").length - 1;
    record.cells.push(original((isQuoted ? cell.replaceAll('""', '"') : cell).trim()));
    at = stop;
    if (text.charCodeAt(at) !== separator) return { ...record, end: at + 1 };
  }
}

/** Behind the quote that ends a quoted cell, as nothing but the end of the cell follows it; -1 where there is none. Two in a row are one inside. */
function endOfQuoted(text: string, open: number, separator: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else if (isEnd(text, at + 1, separator)) return at + 1;
  }
  return -1;
}

function endOfCell(text: string, from: number, separator: number): number {
  let at = from;
  while (!isEnd(text, at, separator)) at++;
  return at;
}

function isEnd(text: string, at: number, separator: number): boolean {
  const code = text.charCodeAt(at);
  return code === separator || code === BREAK || at === text.length;
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
