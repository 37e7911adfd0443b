import { changesBetween } from "../changes/changes.ts";
import { UsageError } from "../problems.ts";
import type { ChartChange, FigureChange } from "../types.ts";
import { changesInWords } from "../wording.ts";
import { type Call, type Command, type ExitCode, FORMAT, PROJECT } from "./command.ts";
import { lastRun, named } from "./compared.ts";
import { chartText, figureText } from "./diff-text.ts";
import { formatAsked, rowWriter } from "./formats.ts";
import { give, say } from "./terminal.ts";

/** `tallywire diff`: what changed in the figures and charts, row by row. */
export const command: Command = {
  operands: "[BEFORE [AFTER]]",
  about:
    "Shows what the last run that changed a table changed: rows of data/figures.csv added, removed and changed, with old and new values and why, then what charts draw otherwise. BEFORE and AFTER are project folders or git revisions (HEAD~3, v1); a folder of that name wins; without AFTER it is this project as it is now.",
  options: { ...PROJECT, ...FORMAT },
  examples: ["tallywire diff", "tallywire diff ../idlib-yesterday", "tallywire diff HEAD~3", "tallywire diff v1 v2"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const [before, after, ...more] = call.operands;
  if (more.length > 0) throw new UsageError("diff compares two states: tallywire diff [BEFORE [AFTER]]");
  const format = formatAsked(call.text("format"));
  const project = call.text("project");
  const compared = before === undefined ? lastRun(project) : named(project, before, after ?? null);
  if (compared === null) {
    say("No run has changed the tables yet: there is nothing to compare with.");
    return 0;
  }
  const changes = changesBetween(compared.before, compared.now, compared.inputs);
  const { figures, charts } = changes;
  if (format === "table")
    await give([...figures.map(figureText), ...charts.map((change) => `${chartText(change)}\n`)].join(""));
  else {
    const writer = rowWriter<object>(format, (row) => ({ ...row }));
    await writer.add([...figures.map(figureRecord), ...charts.map(chartRecord)]);
    await writer.end();
  }
  say(figures.length + charts.length === 0 ? "No row differs." : `${changesInWords(changes)}.`);
  return 0;
}

/** What a record is about stands first: the lines of the two kinds come one after the other. */
const figureRecord = (change: FigureChange) => ({ about: "figure", ...change });
const chartRecord = (change: ChartChange) => ({ about: "chart", ...change });
