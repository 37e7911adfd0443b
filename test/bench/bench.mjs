// npm run bench -- [GOLD.jsonl] [--short] [--mb 40]; see README.md beside this file.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { install, peers } from "./peers.mjs";
import { textsOf, thinned } from "./texts.mjs";

const PROGRAM = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const LIBRARY = new URL("../../dist/index.js", import.meta.url);
const PUBLISHED = "2021-03-14";
/** Seconds that a slow library may take for one row of the table. */
const PATIENCE = 6;

const { values, positionals } = parseArgs({
  options: { short: { type: "boolean" }, mb: { type: "string" } },
  allowPositionals: true,
});
const megabytes = Number(values.mb ?? (values.short ? 1 : 40));
if (!existsSync(PROGRAM)) throw new Error("dist/ is not there: npm run build");
const { findFigures } = await import(LIBRARY);

const figuresIn = (text) => findFigures({ text, published: PUBLISHED }).length;
const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const dense = textsOf(positionals[0] ?? null);
const prose = thinned(dense, figuresIn, 1000);

/** Megabytes a second over the texts again and again, the best of three parts: what else runs on a machine only takes. */
function pace(texts, work, megabytes) {
  const bytes = bytesOf(texts);
  const rounds = Math.max(1, Math.round((megabytes * 1e6) / 3 / bytes));
  let best = 0;
  const begun = performance.now();
  for (let part = 0; part < 3; part++) {
    const start = performance.now();
    const until = begun + (PATIENCE * 1000 * (part + 1)) / 3;
    let done = 0;
    // A slow one is measured by the texts that it gets through.
    for (let i = 0; i < rounds * texts.length && (i === 0 || performance.now() < until); i++) {
      work(texts[i % texts.length]);
      done += Buffer.byteLength(texts[i % texts.length]);
    }
    best = Math.max(best, done / 1e3 / (performance.now() - start));
  }
  return best;
}

/** One `tallywire find -` over a file: the most memory that it took, in MB. */
function found(file, workers) {
  const probe = `process.on("exit", () => process.stderr.write("RSS " + process.resourceUsage().maxRSS))`;
  const args = ["--import", `data:text/javascript,${encodeURIComponent(probe)}`, PROGRAM, "find", "-"];
  const input = openSync(file, "r");
  const child = spawn(process.execPath, [...args, "--workers", `${workers}`], { stdio: [input, "ignore", "pipe"] });
  closeSync(input);
  let told = "";
  child.stderr.on("data", (piece) => {
    told += piece;
  });
  return new Promise((resolve, reject) =>
    child.on("close", (status) =>
      status === 0
        ? resolve(Number(/RSS (\d+)/.exec(told)?.[1]) / 1e3)
        : reject(new Error(`find ended with ${status}: ${told}`)),
    ),
  );
}

/** Megabytes of text a second that go through `tallywire find -`, or through several of them at once, and the most memory that one took, in MB. */
async function stream(texts, workers, megabytes, programs = 1) {
  const folder = mkdtempSync(join(tmpdir(), "tallywire-bench-"));
  const file = join(folder, "reports.ndjson");
  const block = texts.map((text, i) => `${JSON.stringify({ id: `r${i}`, text, published: PUBLISHED })}\n`).join("");
  const rounds = Math.max(1, Math.round((megabytes * 1e6) / bytesOf(texts)));
  writeFileSync(file, block.repeat(rounds));
  const start = performance.now();
  const memory = await Promise.all(Array.from({ length: programs }, () => found(file, workers)));
  const ms = performance.now() - start;
  rmSync(folder, { recursive: true });
  return { pace: (programs * rounds * bytesOf(texts)) / 1e3 / ms, memory: Math.max(...memory) };
}

const row = (...cells) => console.log(`| ${cells.join(" | ")} |`);
const shown = (number) => (number < 0.1 ? number.toFixed(3) : number.toFixed(1));

row("", "what it does", "dense, MB/s", "prose, MB/s");
row("---", "---", "---:", "---:");
const own = (texts) => pace(texts, figuresIn, megabytes);
row("**tallywire**", "figures with all their fields, in process", shown(own(dense)), shown(own(prose)));
if (values.short !== true) {
  // Two programs that share nothing tell what two cores of the machine give: no two threads of one can do better.
  const ways = [
    ["1 thread", 1, 1],
    ["2 threads", 2, 1],
    ["two programs at once, 1 thread each", 1, 2],
  ];
  for (const [name, workers, programs] of availableParallelism() > 1 ? ways : ways.slice(0, 1)) {
    const a = await stream(dense, workers, megabytes, programs);
    const b = await stream(prose, workers, megabytes, programs);
    const part = `NDJSON in and out, start included; ${Math.round(Math.max(a.memory, b.memory))} MB`;
    row(`tallywire find -, ${name}`, part, shown(a.pace), shown(b.pace));
  }
  install();
  for (const [name, part, work] of peers())
    row(name, part, shown(pace(dense, work, megabytes)), shown(pace(prose, work, megabytes)));
}
const density = (texts) => Math.round(bytesOf(texts) / texts.reduce((sum, text) => sum + figuresIn(text), 0));
console.log(`\nA figure in every ${density(dense)} bytes (dense) and ${density(prose)} bytes (prose); Node ${process.version}.`);

const drawings = fileURLToPath(new URL("drawings.mjs", import.meta.url));
const cold = spawnSync(process.execPath, [drawings], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const { charts, seconds, busy } = JSON.parse(cold.stdout);
console.log("");
row("from cold, start included", "seconds", "of them busy, all threads");
row("---", "---:", "---:");
row(`**all ${charts} charts of this project drawn and painted**`, seconds.toFixed(2), busy.toFixed(2));

const embeds = fileURLToPath(new URL("embeds.ts", import.meta.url));
const drawn = spawnSync(process.execPath, ["--import", "tsx", embeds, ...(values.short ? ["--short"] : [])], { stdio: "inherit" });
process.exitCode = drawn.status ?? 1;
