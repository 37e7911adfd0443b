import { problem } from "../problems.ts";
import type { Problem, Report } from "../types.ts";
import { cleanText } from "./clean.ts";
import { METADATA_KEYS, type Metadata, noMetadata, setField } from "./metadata.ts";
import type { Reading } from "./read.ts";

/** A report given as one record: text with what is known of it. */
export interface ReportRecord extends Partial<Metadata> {
  id: string;
  text: string;
}

/** A report made of a record, with the text as it was given: spans go out over that. */
export interface RecordReading extends Reading {
  original: string;
}

/** Reads one line of NDJSON; a bad line gives one problem that names it. */
export function readRecord(line: string, number: number): RecordReading {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return unreadable(number, 'is no JSON; write one report a line: {"id": "a", "text": "..."}');
  }
  if (!isObject(record)) return unreadable(number, "is no report: it must be a JSON object with `id` and `text`");
  if (typeof record.id !== "string" || record.id === "")
    return unreadable(number, "has no `id`; each report needs one, as a string");
  if (typeof record.text !== "string")
    return unreadable(number, `(report "${record.id}") has no \`text\`; it must be a string`);
  return reportOf({ ...record, id: record.id, text: record.text }, number);
}

/** A report out of a record; metadata that is wrong is left out, with a problem. */
export function reportOf(
  record: ReportRecord & Record<string, unknown>,
  line: number | null = null,
): RecordReading & { report: Report } {
  const metadata = noMetadata();
  const problems: Problem[] = [];
  for (const key of METADATA_KEYS) {
    const given = record[key];
    if (given === undefined || given === null) continue;
    const wrong = setField(metadata, key, typeof given === "string" ? given.trim() : null);
    if (wrong !== null) problems.push({ ...wrong, line, report: record.id });
  }
  const { text, origin } = cleanText(record.text);
  const report: Report = { id: record.id, file: null, ...metadata, language: metadata.language ?? "en", text, origin };
  return { report, problems, original: record.text };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unreadable(number: number, why: string): RecordReading {
  const message = `line ${number} of the stream ${why}`;
  return { report: null, problems: [problem("error", "record-unreadable", message, { line: number })], original: "" };
}
