import { availableParallelism } from "node:os";
import { finderWith } from "../finder.ts";
import { UsageError } from "../problems.ts";
import { referenceTexts } from "../project/reference.ts";
import type { Figure, Problem } from "../types.ts";
import { groupedDigits, HEDGES } from "../wording.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { FORMAT, PROJECT, TOLD } from "./command.ts";
import { formatAsked, rowWriter } from "./formats.ts";
import type { Flat } from "./layout.ts";
import { received, told, undatedRecords } from "./received.ts";
import { type Row, type RowName, rowsOf } from "./rows.ts";
import { batchReader, type Setting } from "./stream/read.ts";
import { readStream } from "./stream/stream.ts";
import { give, problemLine, progress, progressDone, say } from "./terminal.ts";

/** What `find` and `numbers` differ in. */
export interface RowKind<T> {
  name: RowName;
  about: string;
  brief(row: T): Flat;
}

/** A command that prints rows of the given reports and touches nothing. */
export function rowCommand<T extends Row>(kind: RowKind<T>): Command {
  return {
    operands: "FILE... | -",
    about: `${kind.about} With - it reads one report a line as NDJSON: {"id", "text", "published", "publisher", "language", "title", "url"}.`,
    options: { ...TOLD, ...FORMAT, ...WORKERS, ...PROJECT },
    examples: [
      `tallywire ${kind.name} report.txt --published 2019-08-20`,
      `tallywire ${kind.name} - --format csv < reports.ndjson`,
    ],
    run: (call) => printRows(kind, call),
  };
}

const WORKERS = {
  workers: {
    type: "string",
    value: "N",
    help: "threads that read a long stream to NDJSON (as many as there are cores; 1 for none)",
  },
} as const;

function workersAsked(written: string | null): number {
  if (written === null) return availableParallelism();
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new UsageError(`--workers ${written} is no number of threads; write --workers 2`);
  return count;
}

async function printRows<T extends Row>(kind: RowKind<T>, call: Call): Promise<ExitCode> {
  if (call.operands.length === 0)
    throw new UsageError(`say which reports: tallywire ${kind.name} FILE... (or - for NDJSON from a pipe)`);
  const format = formatAsked(call.text("format"));
  const workers = workersAsked(call.text("workers"));
  // The rows of a name are of its kind.
  const writer = rowWriter<Row>(format, (row) => kind.brief(row as T));
  const setting: Setting = {
    rows: kind.name,
    reference: referenceTexts(call.text("project") ?? "."),
    given: told(call),
  };
  const findIn = finderWith(setting.reference);
  const printed = new Printed();
  for (const operand of call.operands) {
    if (operand === "-") {
      const threads = workers > 1 && format === "ndjson" ? { count: workers, setting } : null;
      let undated = 0;
      for await (const read of readStream(process.stdin, batchReader(setting, findIn, asItIs), threads)) {
        printed.tell(read.problems, read.records);
        await ("bytes" in read ? give(read.bytes) : writer.add(read.rows));
        undated += read.undated;
      }
      if (undated > 0) printed.tell([undatedRecords(undated)], 0);
      continue;
    }
    for await (const { report, problems, original } of received([operand], setting.given)) {
      printed.tell(problems, 1);
      if (report !== null) await writer.add(rowsOf[kind.name](findIn(report), report, original));
    }
  }
  progressDone();
  await writer.end();
  return printed.exit;
}

const asItIs = (row: Row) => row;

/** What has been said on the way, and how the command ends for it. */
class Printed {
  exit: ExitCode = 0;
  private done = 0;

  tell(problems: readonly Problem[], records: number): void {
    progressDone();
    for (const problem of problems) {
      say(problemLine(problem));
      if (problem.severity === "error") this.exit = 1;
    }
    this.done += records;
    progress(`${this.done} reports read`);
  }
}

/** An amount for the eye: "more than 860", "10 to 15", "vague, from 24". */
export function amountText({
  value,
  low,
  high,
  comparator,
}: Pick<Figure, "value" | "low" | "high" | "comparator">): string {
  if (comparator === "between" && low !== null && high !== null)
    return `${groupedDigits(low)} to ${groupedDigits(high)}`;
  const number = value ?? low ?? high;
  return number === null
    ? ""
    : `${comparator === "vague" ? "vague, from " : HEDGES[comparator]}${groupedDigits(number)}`;
}
