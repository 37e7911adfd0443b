// Makes built/, plain JavaScript of each module under pipeline/, and of it dist/, what is packed: the same in fewer files, with types. Node takes
// half a millisecond to find and load a file, and a command needs hundreds of modules.
// danfojs installs only with the overrides of package.json, and overrides do not travel with a package: so the library travels
// in the file of the one module that uses it, with the licences of all that is inside beside it.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MODULE = join(ROOT, "built/tabulate/danfo.js");
/** What is started or imported by its own name, and so stands in `dist/` under it: the program, the library, the threads. */
const ENTRIES = ["main", "index", "commands/remake-thread", "commands/stream/worker", "draw/render/paint-thread", "graph/reading-thread"];

for (const folder of ["built", "dist"]) rmSync(join(ROOT, folder), { recursive: true, force: true });
const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
const compiled = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: ROOT, stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

await numberClasses();

/** Writes the number of each class in the place of its name: looking the names up took a fifteenth of the time of finding. */
async function numberClasses() {
  const { C } = await import(pathToFileURL(join(ROOT, "built/words/classes.js")).href);
  for (const name of readdirSync(join(ROOT, "built"), { recursive: true })) {
    const path = join(ROOT, "built", name);
    const code = name.endsWith(".js") ? readFileSync(path, "utf8") : "";
    if (/^import \{ C\b.*classes\.js"/m.test(code))
      writeFileSync(path, code.replace(/\bC\.([A-Z_]+)/g, (_, each) => `${C[each]}`));
  }
}

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: [MODULE],
  outfile: MODULE,
  allowOverwrite: true,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20",
  format: "esm",
  metafile: true,
  legalComments: "none",
  // What is inside is CommonJS and asks for Node's own modules by `require`.
  // danfojs takes mean, median, mode, std and variance of plain numbers; the whole of mathjs takes half a second to load.
  alias: { mathjs: "mathjs/number" },
  // Only danfojs in a browser draws.
  external: ["plotly.js-dist-min"],
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logOverride: { "direct-eval": "silent", "equals-nan": "silent" },
});
writeFileSync(join(ROOT, "dist/danfo.LICENSES.txt"), licences(packagesIn(Object.keys(metafile.inputs))));

// All files stand in one folder: what a module looks for beside itself, a thread or the folder of the program, is found from each of them.
await build({
  absWorkingDir: ROOT,
  entryPoints: ENTRIES.map((name) => `built/${name}.js`),
  outdir: "dist",
  entryNames: "[name]",
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  external: ["./danfo.js"],
  sourcemap: true,
  sourcesContent: false,
});
copyFileSync(MODULE, join(ROOT, "dist/danfo.js"));

/** Folders of the packages that files come from, sorted. */
function packagesIn(files) {
  const folders = files.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.split(sep).join("/"))?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** Name, version, licence and licence text of each package. */
function licences(folders) {
  const notices = folders.map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    const by = author?.name ?? author ?? "its authors";
    const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Copyright ${by}. The package holds no licence text of its own.` : readFileSync(join(ROOT, folder, file), "utf8").trim();
    return `${name} ${version}${license ? `, ${license}` : ""}\n\n${text}\n`;
  });
  return `danfo.js holds code of these packages.\n\n${notices.join(`\n${"-".repeat(72)}\n\n`)}`;
}

const missing = ["main.js", "index.js", "index.d.ts"].filter((file) => !existsSync(join(ROOT, "dist", file)));
if (missing.length > 0) throw new Error(`dist lacks ${missing.join(", ")} (${relative(process.cwd(), ROOT) || "."})`);
