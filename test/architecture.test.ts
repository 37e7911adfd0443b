import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const PIPELINE = fileURLToPath(new URL("../pipeline", import.meta.url));
const STAGES = ["read", "find", "resolve", "review", "reconcile", "tabulate", "draw", "publish"];
/** The outside world and the joins. */
const EDGE = ["commands", "project", "score", "preview", "files.ts", "finder.ts", "run.ts", "main.ts", "index.ts"];

interface Source {
  path: string;
  code: string;
  imports: string[];
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;

/** Code without its comments: what they say of a call is no call. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

/** What runs in the reader's browser, and is bundled into `scripts/` as text, has laws of its own. */
const inBrowser = (path: string) => path.startsWith("browser/");

const sources: Source[] = readdirSync(PIPELINE, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !inBrowser(path))
  .map((path) => {
    const code = withoutComments(readFileSync(join(PIPELINE, path), "utf8"));
    const imports = [...code.matchAll(IMPORT)].map(([, named = ""]) =>
      named.startsWith(".") ? relative(PIPELINE, join(PIPELINE, dirname(path), named)) : named,
    );
    return { path, code, imports };
  });

const topOf = (path: string) => path.split("/")[0] ?? "";
/** What every stage may lean on beside `words/`: the words of charts and pages, the scripts of pages, and the single files at the top, those of the edge aside. */
const SHARED = [
  "catalogue",
  "scripts",
  ...sources.map(({ path }) => path).filter((path) => !path.includes("/") && !EDGE.includes(path)),
];
const inStages = sources.filter(({ path }) => [...STAGES, "words", "catalogue"].includes(topOf(path)));

it("finds the sources", () => {
  expect(sources.length).toBeGreaterThan(50);
  for (const stage of STAGES) expect(sources.map(({ path }) => path)).toContain(`${stage}/${stage}.ts`);
});

describe.each(inStages.map((source) => [source.path, source] as const))("%s", (path, { imports, code }) => {
  it("imports only its own stage, the words and the shared files", () => {
    const others = imports.filter(
      (named) => named.endsWith(".ts") && ![topOf(path), "words", ...SHARED].includes(topOf(named)),
    );
    expect(others).toEqual([]);
  });

  it("knows no disk, network, clock, chance, zone or locale", () => {
    expect(
      imports.filter((named) => /^(node:)?(fs|os|net|http|https|child_process|process|dns)\b/.test(named)),
    ).toEqual([]);
    const WORLD =
      /\bDate\.now|\bnew Date\(\s*\)|\bMath\.random|\bperformance\.|\btoLocale\w*|\blocaleCompare|\bIntl\.|\bprocess\.|\bfetch\(|\.(get|set)(Date|Month|FullYear|Hours|Day)\(|\bgetTimezoneOffset/g;
    expect([...code.matchAll(WORLD)].map(([found]) => found)).toEqual([]);
  });
});

/** Patterns, as literals or as what a new one is made of. */
const PATTERN =
  /(?<=(?:[(,=:[!&|?{};>]|\breturn)\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/|new RegExp\([^)]*/g;
/** What stands for characters in a pattern: "\p{Lu}", "\u2019", "\s", "[wLlSs]". */
const SIGN = /\\+(?:[pP]\{\w+\}|u\{?[\da-fA-F]+\}?|\w)|\[(?:\\.|[^\]\\])*\]/g;
/** Words of the text held against a word, and words with their blanks. */
const HELD = /\.text\([^()]*\)(?:\.\w+\(\))*\s*[!=]==?\s*"[a-z ']+"|"(?: [a-z]+ ?|[a-z]+ )"/gi;

const hasWord = (pattern: string) => /[a-z]{2}/i.test(pattern.replace("new RegExp", "").replace(SIGN, ""));

/** The words of a language that code asks of a text by itself, and no word list. */
const wordsAsked = (code: string) => [
  ...[...code.matchAll(PATTERN)].map(([found]) => found).filter(hasWord),
  ...[...code.matchAll(HELD)].map(([found]) => found),
];

it.each([
  ["if (!/^that$/i.test(units.text(at, at + 1))) return"],
  ["const BEGAN = /^,? ?(?:(?:which )?(?:began|erupted))?$/;"],
  ["const COUNTS = new RegExp(`^(?:reports|counts) $`);"],
  ['if (units.text(at, at + 1).toLowerCase() === "alone") return'],
  ['const joined = report.text.slice(time.end, start) === " and ";'],
])("sees the word of English in %s", (code) => {
  expect(wordsAsked(code)).toHaveLength(1);
});

it("the core of finding and resolving knows no word of a language: those stand in words/en and find/en", () => {
  const core = sources.filter(({ path }) => /^(?:find|resolve|words)\/(?!en\/)/.test(path));
  expect(core.flatMap(({ path, code }) => wordsAsked(code).map((found) => `${path}: ${found}`))).toEqual([]);
});

it("words and the shared files lean on no stage", () => {
  const shared = sources.filter(({ path }) => ["words", ...SHARED].includes(topOf(path)));
  const wrong = shared.flatMap(({ path, imports }) =>
    imports
      .filter((named) => STAGES.includes(topOf(named)) || EDGE.includes(topOf(named)))
      .map((named) => `${path} -> ${named}`),
  );
  expect(wrong).toEqual([]);
});

it("only files.ts touches the disk", () => {
  const touching = sources.filter(({ imports }) => imports.some((named) => /^(node:)?fs(\/promises)?$/.test(named)));
  expect(touching.map(({ path }) => path)).toEqual(["files.ts"]);
});

it("only the server of the preview touches the network", () => {
  const NETWORK = /^(node:)?(net|tls|dgram|dns|http|https|http2|undici)(\/promises)?$|^@hono\/node-server/;
  const CALL = /\b(fetch|WebSocket|EventSource)\(/;
  const touching = sources.filter(
    ({ path, imports, code }) =>
      imports.some((named) => NETWORK.test(named)) || (topOf(path) !== "scripts" && CALL.test(code)),
  );
  expect(touching.map(({ path }) => path)).toEqual(["preview/server.ts"]);
});

it("every file is reached from an entry", () => {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const named of byPath.get(path)?.imports ?? []) if (byPath.has(named)) visit(named);
  };
  for (const entry of ["main.ts", "index.ts"]) visit(entry);
  expect(sources.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});
