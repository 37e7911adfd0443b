import type { Found } from "../../finder.ts";
import { readRecord } from "../../read/record.ts";
import type { Problem, Report } from "../../types.ts";
import type { ReferenceTexts } from "../../words/vocabulary.ts";
import { type Given, type Row, type RowName, rowsOf } from "../rows.ts";
import { type Batch, linesOf } from "./batches.ts";

/** What a batch of records gives, its rows as they are or as the lines they are written in. */
export interface BatchRead<T = Row> {
  rows: T[];
  problems: Problem[];
  /** Records, and reports among them that have no date. */
  records: number;
  undated: number;
}

/** All that reading records leans on; it can be sent to another thread. */
export interface Setting {
  rows: RowName;
  reference: ReferenceTexts;
  /** What the command line told of all reports. */
  given: Given;
}

/**
 * Reads batches of records, one report a line. `shape`: what is kept of a row until the batch is done; a line takes a third of the memory of the row it is
 * made of.
 */
export function batchReader<T>(
  { rows, given }: Setting,
  findIn: (report: Report) => Found,
  shape: (row: Row) => T,
): (batch: Batch) => BatchRead<T> {
  const rowsIn = rowsOf[rows];
  return (batch) => {
    const read: BatchRead<T> = { rows: [], problems: [], records: 0, undated: 0 };
    for (const [i, line] of linesOf(batch).entries()) {
      if (line.trim() === "") continue;
      const { report, problems, original } = readRecord(line, batch.before + i + 1);
      read.records++;
      for (const problem of problems) read.problems.push(problem);
      if (report === null) continue;
      Object.assign(report, given);
      if (report.published === null) read.undated++;
      for (const row of rowsIn(findIn(report), report, original)) read.rows.push(shape(row));
    }
    return read;
  };
}
