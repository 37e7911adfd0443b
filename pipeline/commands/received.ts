import { readBytes, readText, whatIs } from "../files.ts";
import { problem, UsageError } from "../problems.ts";
import { isoDay } from "../read/dates.ts";
import type { Metadata } from "../read/metadata.ts";
import { readReport } from "../read/read.ts";
import type { RecordReading } from "../read/record.ts";
import type { Problem } from "../types.ts";
import type { Call } from "./command.ts";

/** What was told of the reports on the command line. */
export function told(call: Call): Partial<Metadata> {
  const given: Partial<Metadata> = {};
  const published = call.text("published");
  if (published !== null) {
    given.published = isoDay(published);
    if (given.published === null)
      throw new UsageError(`--published ${published} is not a day of the calendar; write it as 2019-08-20`);
  }
  const publisher = call.text("publisher");
  if (publisher !== null) given.publisher = publisher;
  const language = call.text("language");
  if (language !== null) given.language = language;
  return given;
}

/** The reports of files, as read, one by one. */
export async function* received(paths: readonly string[], given: Partial<Metadata>): AsyncGenerator<RecordReading> {
  for (const path of paths) yield await fromFile(path, given);
}

async function fromFile(path: string, given: Partial<Metadata>): Promise<RecordReading> {
  const bytes = readBytes(path);
  const beside = [".yaml", ".yml"].map((ending) => path.replace(/\.[^./\\]+$/, ending));
  const found = beside.find((other) => other !== path && whatIs(other) === "file");
  const sidecar = found === undefined ? null : { path: found, text: readText(found) };
  const reading = await readReport({ path, bytes, sidecar, given });
  // Figures of a file go out over its clean text, the text as read.
  return { ...reading, original: reading.report?.text ?? "" };
}

/** One line for all records of a stream that have no date: each on its own would bury the rest. */
export function undatedRecords(without: number): Problem {
  const many = without === 1 ? "1 report of the stream has" : `${without} reports of the stream have`;
  const message = `${many} no date, so "since April" or "on Tuesday" stay unresolved; add "published": "2019-08-20" or give --published`;
  return problem("warning", "report-undated", message);
}
