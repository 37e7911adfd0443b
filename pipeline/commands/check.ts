import { readBytes } from "../files.ts";
import { problem, sortProblems } from "../problems.ts";
import { projectFolder } from "../project/project.ts";
import type { LedgerFigure, Problem, Report, Span } from "../types.ts";
import { type Call, type Command, type ExitCode, FORMAT, PROJECT } from "./command.ts";
import { formatAsked, rowWriter } from "./formats.ts";
import { staleness } from "./stale.ts";
import { count, give, problemLine, progress, progressDone, say } from "./terminal.ts";

/** `tallywire check`: problems, worst first. */
export const command: Command = {
  operands: "",
  about:
    "Lists every problem of the project, worst first, and finds each figure again in its sentence. Ends with 1 where there are errors.",
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
  const { reports, ledger, problems, outputs } = await runAll(input, readBytes, progress);
  progressDone();
  const all = sortProblems([...problems, ...foundAgain(ledger.figures, reports), ...staleness(folder, outputs)]);
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

/** A problem for each figure whose words do not stand where it says that they stand. */
export function foundAgain(figures: readonly LedgerFigure[], reports: readonly Report[]): Problem[] {
  const texts = new Map(reports.map((report) => [report.id, report.text]));
  return figures
    .filter((figure) => {
      const text = texts.get(figure.report);
      const { span, sentence } = figure;
      const inside = sentence.start <= span.start && span.end <= sentence.end;
      return text === undefined || !inside || !stands(span, text) || !stands(sentence, text);
    })
    .map((figure) => {
      const message = `figure "${figure.id}" is not found again in its sentence; look at report "${figure.report}"`;
      return problem("error", "figure-not-found", message, {
        report: figure.report,
        figure: figure.id,
        quote: figure.span.text,
      });
    });
}

function stands(span: Span, text: string): boolean {
  return text.slice(span.start, span.end) === span.text;
}
