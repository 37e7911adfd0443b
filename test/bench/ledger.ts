// npm run bench:ledger -- [--reports 10000] [--seed 1]: how long a run over many reports takes; see README.md beside this file.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generatedReports } from "../support/generated.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
/** What a desk may expect of 10,000 reports on two cores, in seconds. */
const BARS = { first: 60, second: 1, edited: 2 };
/** And the most memory of any run, in megabytes. */
const MEMORY_BAR = 500;

const { values } = parseArgs({ options: { reports: { type: "string" }, seed: { type: "string" } } });
const reports = generatedReports(Number(values.reports ?? 10_000), Number(values.seed ?? 1));
const project = mkdtempSync(join(tmpdir(), "tallywire-ledger-"));
process.on("exit", () => rmSync(project, { recursive: true, force: true }));
const fileOf = (name: string) => join(project, "data/reports", name);
mkdirSync(join(project, "data/reports"), { recursive: true });
for (const { name, text } of reports) writeFileSync(fileOf(name), text);

const probe = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("USED " + JSON.stringify([maxRSS / 1e3, (userCPUTime + systemCPUTime) / 1e6]));
})`;
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(" | ")} |`);

/** One run of the program, as a row of the table. */
function run(what: string, bar: number): void {
  const args = ["--import", `data:text/javascript,${encodeURIComponent(probe)}`, PROGRAM, "run", "--project", project];
  const start = performance.now();
  const ended = spawnSync(process.execPath, args, { encoding: "utf8" });
  const seconds = (performance.now() - start) / 1e3;
  const [said = "", used = "[]"] = ended.stderr.split("USED ");
  if (ended.status !== 0) throw new Error(`the run ended with ${ended.status}: ${ended.stderr}`);
  const [memory = 0, processor = 0] = JSON.parse(used) as number[];
  row(what, seconds.toFixed(2), processor.toFixed(2), bar, Math.round(memory), MEMORY_BAR, said.split("\n")[0] ?? "");
}

const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(fileOf(name), change(readFileSync(fileOf(name), "utf8")));
const withToll = reports.filter(({ text }) => text.includes("More than ")).map(({ name }) => name);

row("run", "seconds", "of them busy, all threads", "bar", "MB", "bar", "it says");
row("---", "---:", "---:", "---:", "---:", "---:", "---");
run("first", BARS.first);
run("second", BARS.second);
utimesSync(fileOf(reports[0]!.name), 0, 0);
run("one report touched", BARS.second);
edit(withToll.at(-1)!, (text) => `${text}\nTalks go on.\n`);
run("a word added to one, no figure changes", BARS.edited);
edit(withToll.at(-1)!, (text) => text.replace("More than ", "More than 1"));
run("a toll of one edited", BARS.edited);
writeFileSync(fileOf("new.md"), reports[0]!.text.replace("killed", "left dead"));
run("one report added", BARS.edited);
console.log(
  `\n${reports.length} reports, ${reports.reduce((sum, { text }) => sum + text.length, 0)} characters; Node ${process.version}; load ${loadavg()[0]?.toFixed(1)}.`,
);
