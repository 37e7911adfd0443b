import { relative, resolve } from "node:path";
import { FIRST, type StepRecord, type Steps } from "../graph/graph.ts";
import { projectFolder } from "../project/project.ts";
import { type Remembered, remembered } from "../project/remembered.ts";
import type { Call, ExitCode } from "./command.ts";
import { columns } from "./help.ts";
import { give, oneLine, say } from "./terminal.ts";

/** How steps, and what they lean on, are called for a person; files go by their paths. */
const NAMES: Readonly<Record<string, string>> = {
  ledger: "the ledger of all figures",
  tables: "the tables",
  drawings: "the charts",
  "charts/": "the pages",
  charts: "the pages",
  faults: "problems met on the pages",
  "data/": "the files of data/",
  reports: "what the reports say",
  texts: "the text of the reports",
  evidence: "the annotations",
  rules: "the program or the reference tables",
  reference: "the reference tables",
  decisions: "data/decisions.csv",
  policy: "data/policy.yaml",
  problems: "files that cannot be read",
  stories: "data/stories",
  chartSettings: "charts/charts.yaml",
  ownSpecs: "charts of your own",
  site: "--site",
  program: "the program",
  version: "the program's version",
};

/** As many reports are named one by one. */
const MOST_REPORTS = 5;

/**
 * Tells of a file that the last run made or read whether it was made again, or read again, and why. Null where the last run had nothing to do with it,
 * or none is remembered.
 */
export async function whyMade(call: Call, path: string): Promise<ExitCode | null> {
  const folder = projectFolder(call.text("project"));
  const last = remembered(folder);
  const named = [path, relative(folder, resolve(path)).replaceAll("\\", "/")];
  const file = named.find((one) => last !== null && stepOf(one, last) !== null);
  if (last === null || file === undefined) return null;
  const step = stepOf(file, last)!;
  const lines = reasons(step, last.steps);
  const fate = fateOf(file, step, last);
  const table = [["file", file], ["last run", fate], ...lines] as const;
  const told = call.on("json")
    ? JSON.stringify({ file, last_run: fate, steps: Object.fromEntries(lines) }, null, 2)
    : columns(table.map(([name, text]) => [name, oneLine(text)] as const)).join("\n");
  await give(`${told}\n`);
  say("That was the last run that had something to do; tallywire run says whether there is more.");
  return 0;
}

/** What people put into a project beside the reports: the step that reads it, and the name that it goes by there. */
const INPUTS: readonly (readonly [path: RegExp, step: string, lean: string])[] = [
  [/^data\/decisions\.csv$/, "ledger", "decisions"],
  [/^data\/policy\.yaml$/, "ledger", "policy"],
  [/^data\/reference\//, "ledger", "reference"],
  [/^data\/stories\//, "charts/", "stories"],
  [/^charts\/charts\.yaml$/, "drawings", "chartSettings"],
  [/^charts\/[^/]+\.vl\.json$/, "drawings", "ownSpecs"],
];

const inputOf = (path: string) => INPUTS.find(([pattern]) => pattern.test(path));

/** The step that a file comes of or goes into. */
function stepOf(path: string, { steps, outputs, inputs }: Remembered): string | null {
  if (Object.hasOwn(outputs, path)) return path.startsWith("data/") ? "data/" : "charts/";
  if (Object.hasOwn(steps, path)) return path;
  if (Object.hasOwn(inputs, path) && inputOf(path) !== undefined) return inputOf(path)![1];
  return Object.keys(steps).find((name) => Object.hasOwn(steps[name]!.leans, path)) ?? null;
}

/** What became of a file in the last run. */
function fateOf(path: string, name: string, { steps, outputs, written }: Remembered): string {
  const { because, same } = steps[name]!;
  const isOutput = Object.hasOwn(outputs, path);
  const lean = inputOf(path)?.[2];
  if (!isOutput && lean !== undefined) return because?.includes(lean) ? "it had changed" : "as before";
  if (because === null) return isOutput ? "not made again" : "not read again";
  if (!isOutput) return same ? "read again; it says the same" : "read again";
  return written.includes(path) ? "made again and written" : "made again; it came out the same";
}

/** A line for each step on the way from what changed to the one that is asked for. */
function reasons(name: string, steps: Steps, told = new Set<string>()): [name: string, reason: string][] {
  const step = steps[name];
  if (step === undefined || told.has(name)) return [];
  told.add(name);
  const before = (step.because ?? []).flatMap((lean) => stepsBehind(lean, steps));
  return [[NAMES[name] ?? name, reasonOf(step, steps)], ...before.flatMap((one) => reasons(one, steps, told))];
}

function reasonOf({ leans, because, same }: StepRecord, steps: Steps): string {
  if (because === null) return `as before: ${wordsOf(Object.keys(leans))} did not change`;
  const end = same ? "; it came out the same" : "";
  if (because.length === 0) return `made again: its files were gone or not as the last run left them${end}`;
  if (because.includes(FIRST)) return "made: no run before is remembered";
  return `made again: ${wordsOf(because.flatMap((lean) => changedBehind(lean, steps)))} changed${end}`;
}

/** The steps that made what another leans on. */
function stepsBehind(lean: string, steps: Steps): string[] {
  if (lean === "reports" || lean === "texts") return changedReports(lean, steps).slice(0, MOST_REPORTS);
  if (/^data\/\w+\.csv$/.test(lean)) return ["tables"];
  const name = lean === "charts" ? "charts/" : lean;
  return Object.hasOwn(steps, name) ? [name] : [];
}

function changedBehind(lean: string, steps: Steps): string[] {
  const reports = lean === "reports" || lean === "texts" ? changedReports(lean, steps) : [];
  if (reports.length === 0) return [lean];
  const more = reports.length - MOST_REPORTS;
  return more > 0 ? [...reports.slice(0, MOST_REPORTS), `${more} more reports`] : reports;
}

/** Those that say something else now, or whose text is another: it may be one in which no figure stands. */
function changedReports(lean: "reports" | "texts", steps: Steps): string[] {
  const isChanged = ({ same, because }: StepRecord) => (lean === "reports" ? !same : because !== null);
  return Object.keys(steps).filter((name) => name.startsWith("data/reports/") && isChanged(steps[name]!));
}

function wordsOf(leans: readonly string[]): string {
  return leans.map((lean) => NAMES[lean] ?? lean).join(", ");
}
