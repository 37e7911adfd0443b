import { join } from "node:path";
import { explain } from "../explain/explain.ts";
import { listFiles, readText, whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import { projectFolder } from "../project/project.ts";
import { memoryOf } from "../project/shelf.ts";
import type { ReceivedFile } from "../read/read.ts";
import type { LedgerFigure, Report, Table } from "../types.ts";
import { type Call, type Command, type ExitCode, PROJECT, TOLD } from "./command.ts";
import { idNamed } from "./named.ts";
import { give, progress, progressDone } from "./terminal.ts";
import { wayOf } from "./way.ts";
import { whyMade } from "./why-made.ts";
import { whyNumber } from "./why-number.ts";

/** `tallywire why ID`: the way of one figure; `why FILE WORDS`: of one number of any report; `why PATH`: of a file that a run made or read. */
export const command: Command = {
  operands: "ID | FILE WORDS | PATH",
  about:
    "Shows the way of one figure: report, sentence, the words and rules that made it, what was stated and what inferred, decision, tables and charts it is in. The first letters of the id do, where only one figure begins so. With a file and words of it: how that number was read, and why it is no figure. With the path of a table, a page or a report alone: whether the last run made or read it again, and why.",
  options: {
    ...PROJECT,
    ...TOLD,
    at: { type: "string", value: "N", help: "the number of the file that stands at this offset" },
    json: { type: "boolean", help: "the figure as JSON" },
  },
  examples: [
    "tallywire why idlib-2019-08-20:jt35",
    'tallywire why report.txt "400 goats"',
    "tallywire why report.txt --at 313",
    "tallywire why data/deaths.csv",
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const [id, ...more] = call.operands;
  const isPath = id !== undefined && more.length === 0 && call.text("at") === null && id.includes("/");
  const made = isPath ? await whyMade(call, id) : null;
  if (made !== null) return made;
  if (id !== undefined && (more.length > 0 || call.text("at") !== null || whatIs(id) === "file"))
    return whyNumber(call, id, more);
  if (id === undefined)
    throw new UsageError(
      "say which figure: tallywire why ID (ids stand in data/figures.csv), or tallywire why FILE WORDS",
    );
  const folder = projectFolder(call.text("project"));
  const { runInput } = await import("../project/input.ts");
  const { reckon, tabulated } = await import("../run.ts");
  const input = runInput(folder);
  const reckoned = await reckon(input, progress, memoryOf(folder));
  const figure = figureNamed(id, reckoned.ledger.figures);
  const found = { tables: tablesWith(figure, await tabulated(reckoned)), charts: chartsWith(figure, folder) };
  const report = await reportOf(figure, input.reports);
  const explained = report === undefined ? [] : explain(report, reckoned.vocabulary);
  const steps = explained.find((one) => one.figure?.id === figure.id)?.steps ?? [];
  progressDone();
  await give(
    call.on("json")
      ? `${JSON.stringify({ ...figure, steps, ...found }, null, 2)}\n`
      : wayOf(figure, report, steps, found),
  );
  return 0;
}

function figureNamed(written: string, figures: readonly LedgerFigure[]): LedgerFigure {
  const all = figures.map(({ id, span }) => ({ id, words: span.text }));
  const id = idNamed(written, all, "figure", "data/figures.csv");
  return figures.find((figure) => figure.id === id)!;
}

/** The report of a figure with its text: of several with one id the first that can be read. */
async function reportOf(figure: LedgerFigure, files: readonly ReceivedFile[]): Promise<Report | undefined> {
  const { readReport, reportId } = await import("../read/read.ts");
  for (const file of files) {
    if (reportId(file.path) !== figure.report) continue;
    const { report } = await readReport(file);
    if (report !== null) return report;
  }
  return undefined;
}

/** Names of the tables that hold a figure. */
function tablesWith(figure: LedgerFigure, tables: readonly Table[]): string[] {
  return tables
    .filter(
      ({ name, rows }) => name !== "problems" && rows.some((row) => row.id === figure.id || row.figure === figure.id),
    )
    .map(({ name }) => `data/${name}.csv`);
}

/** The charts on the disk whose data cites a figure. */
function chartsWith(figure: LedgerFigure, folder: string): string[] {
  const cited = JSON.stringify(figure.id);
  return listFiles(join(folder, "charts"))
    .filter((name) => name.endsWith(".vl.json") && readText(join(folder, "charts", name)).includes(cited))
    .map((name) => `charts/${name.replace(".vl.json", ".html")}`);
}
