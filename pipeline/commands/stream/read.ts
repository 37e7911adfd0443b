import { readRecord } from "../../read/record.ts";
import type { Found } from "../../run.ts";
import type { Problem, Report } from "../../types.ts";
import type { ReferenceTexts } from "../../words/vocabulary.ts";
import { type Given, type Row, type RowName, rowsOf } from "../rows.ts";
import { type Batch, linesOf } from "./batches.ts";

/** What a batch of records gives. */
export interface BatchRead {
  rows: Row[];
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

/** Reads batches of records, one report a line. */
export function batchReader({ rows, given }: Setting, findIn: (report: Report) => Found): (batch: Batch) => BatchRead {
  const rowsIn = rowsOf[rows];
  return (batch) => {
    const read: BatchRead = { rows: [], problems: [], records: 0, undated: 0 };
    for (const [i, line] of linesOf(batch).entries()) {
      if (line.trim() === "") continue;
      const { report, problems, original } = readRecord(line, batch.before + i + 1);
      read.records++;
      for (const problem of problems) read.problems.push(problem);
      if (report === null) continue;
      Object.assign(report, given);
      if (report.published === null) read.undated++;
      for (const row of rowsIn(findIn(report), report, original)) read.rows.push(row);
    }
    return read;
  };
}
