import { rowsOf, type TextRow } from "../changes/rows.ts";
import { readBytes } from "../files.ts";
import { sortProblems } from "../problems.ts";
import { projectFolder } from "../project/project.ts";
import { memoryOf } from "../project/shelf.ts";
import { stateOf } from "../project/tables.ts";
import type { Problem } from "../types.ts";
import { type Call, type Command, type ExitCode, FORMAT, PROJECT } from "./command.ts";
import { formatAsked, rowWriter } from "./formats.ts";
import { foundAgain } from "./found-again.ts";
import { staleness } from "./stale.ts";
import { count, give, problemLine, progress, progressDone, say } from "./terminal.ts";

/** `tallywire check`: problems, worst first. */
export const command: Command = {
  operands: "",
  about:
    "Lists every problem of the project, worst first, and finds each figure of data/figures.csv again in its report. Ends with 1 where there are errors.",
  options: { ...PROJECT, ...FORMAT },
  examples: ["tallywire check", "tallywire check --format csv > problems.csv"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const folder = projectFolder(call.text("project"));
  const asked = call.text("format");
  const format = formatAsked(asked);
  const { runInput } = await import("../project/input.ts");
  const { runAll } = await import("../run.ts");
  const input = runInput(folder);
  const { reports, ledger, problems, outputs } = await runAll(input, readBytes, progress, memoryOf(folder));
  progressDone();
  const all = sortProblems([...problems, ...foundAgain(tableRows(folder), reports), ...staleness(folder, outputs)]);
  if (format === "table") for (const one of all) await give(`${problemLine(one, process.stdout)}\n`);
  else {
    const writer = rowWriter<Problem>(format, ({ severity, code, message }) => ({ severity, code, message }));
    await writer.add(all);
    await writer.end();
  }
  const errors = all.filter(({ severity }) => severity === "error").length;
  const figures = count(ledger.figures.length, "figure");
  say(all.length === 0 ? `No problems in ${figures}.` : `${count(all.length, "problem")}, ${count(errors, "error")}.`);
  return errors > 0 ? 1 : 0;
}

/** The figures that the last run wrote: those that charts and stories were made of, whatever became of the reports since. */
function tableRows(folder: string): TextRow[] {
  return rowsOf(stateOf(folder).tables.get("figures") ?? "");
}
