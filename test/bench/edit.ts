// npm run bench:edit -- [--edits 5]: how long an edit of one report takes until an open page shows it; see README.md beside this file.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "../browser/browser.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** What is edited: a toll that the pages show. */
const [REPORT, WORDS, TOLL] = ["data/reports/un-civilians-2019-08-30.md", "More than 550 civilians", 550];
const PAGES = ["index.html", "deaths.html", "idlib-2019.html", "stories/idlib-2019.html", "changes.html"];
/** Milliseconds. */
const BAR = 500;

const { values } = parseArgs({ options: { edits: { type: "string" } } });
const edits = Number(values.edits ?? 5);
const project = mkdtempSync(join(tmpdir(), "tallywire-edit-"));
// The reference tables of this folder are the program's own.
const filter = (path: string) => !path.includes("data/reference/");
for (const folder of ["data", "charts"]) cpSync(join(ROOT, folder), join(project, folder), { recursive: true, filter });
const text = readFileSync(join(project, REPORT), "utf8");

const preview = spawn(process.execPath, [join(ROOT, "dist/main.js"), "preview", "--project", project, "--port", "0"]);
process.on("exit", () => {
  preview.kill();
  rmSync(project, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});
const said = { stdout: "", stderr: "" };
for (const stream of ["stdout", "stderr"] as const)
  preview[stream].setEncoding("utf8").on("data", (words: string) => {
    said[stream] += words;
  });
/** How many runs have told their sizes. */
const runs = () => said.stderr.split(" figures").length - 1;
while (runs() === 0) await setTimeout(50);
const address = said.stdout.trim();

/** What of a page's window is asked. */
interface Shown {
  document: { body: { textContent: string } | null };
}

/** Runs in the page with each frame: when some words that it shows have been painted. */
function painted(words: string): false | Promise<number> {
  const { document } = globalThis as unknown as Shown;
  if (!document.body?.textContent.includes(words)) return false;
  return new Promise((told) => globalThis.setTimeout(() => told(performance.timeOrigin + performance.now())));
}

const browser = await launch();
let toll = TOLL;
/** Milliseconds from the save to the page that shows it. */
async function edited(page: Awaited<ReturnType<typeof browser.newPage>>): Promise<number> {
  toll++;
  const before = runs();
  const saved = performance.timeOrigin + performance.now();
  writeFileSync(join(project, REPORT), text.replace(WORDS, WORDS.replace(`${TOLL}`, `${toll}`)));
  const seen = await page.waitForFunction<number | false, string>(painted, `${toll} civilians`);
  // The rest of the run is done before the next edit, and the page has looked whether it is still as it was.
  while (runs() === before) await setTimeout(50);
  await setTimeout(200);
  return Number(await seen.jsonValue()) - saved;
}

console.log(`| page | ms | slowest | bar |\n| --- | ---: | ---: | ---: |`);
for (const name of PAGES) {
  const page = await browser.newPage();
  await page.goto(address + name);
  // The first edit of all finds everything to be loaded.
  await edited(page);
  const took: number[] = [];
  for (let i = 0; i < edits; i++) took.push(await edited(page));
  took.sort((a, b) => a - b);
  console.log(`| ${name} | ${took[edits >> 1]?.toFixed()} | ${took.at(-1)?.toFixed()} | ${BAR} |`);
  await page.close();
}
console.log(`\n${edits} edits each; Node ${process.version}; load ${loadavg()[0]?.toFixed(1)}.`);
await browser.close();
process.exit();
