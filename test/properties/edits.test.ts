import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { hashOf, listFiles, listTree } from "../../pipeline/files.ts";
import { makeProject } from "../../pipeline/project/make.ts";
import { inputHashes } from "../../pipeline/project/project.ts";
import { folderWith } from "../commands/cli.ts";
import { generatedReports } from "../support/generated.ts";

/** `EDITS=50 vitest run test/properties/edits.test.ts` looks longer. */
const EDITS = Number(process.env.EDITS ?? 3);

const REPORTS = "data/reports";
const [, ...SPARE] = generatedReports(40, 3);

/** What people do to a project between two runs; `pick` chooses which report, `n` the number that they write. */
type Edit = (folder: string, pick: number, n: number) => void;

const namesIn = (folder: string) => listFiles(join(folder, REPORTS));
const reportAt = (folder: string, pick: number) =>
  join(folder, REPORTS, namesIn(folder)[pick % namesIn(folder).length]!);

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

const figureAt = (folder: string, pick: number) => {
  const [, ...rows] = readFileSync(join(folder, "data/figures.csv"), "utf8").split("\n");
  return rows[pick % (rows.length - 1)]!.split(",")[0]!;
};

/** Edits of reports alone: a ledger goes on from the one before. */
const OF_REPORTS: Record<string, Edit> = {
  number: (folder, pick, n) =>
    rewrite(reportAt(folder, pick), (text) => text.replace(/\b\d{2,3}\b(?=\D*$)/, String(n))),
  words: (folder, pick) => rewrite(reportAt(folder, pick), (text) => `${text}\nTalks go on.\n`),
  above: (folder, pick) =>
    rewrite(reportAt(folder, pick), (text) => text.replace("\n---\n", "\n---\nTalks go on.\n\n")),
  beside: (folder, pick, n) =>
    rewrite(reportAt(folder, pick), (text) => text.replace(/([a-z]),? /, `$1, as ${n} km of road were cut, `)),
  date: (folder, pick, n) =>
    rewrite(reportAt(folder, pick), (text) => text.replace(/published: \d{4}/, `published: ${2015 + (n % 9)}`)),
  added: (folder, pick) => {
    const { name, text } = SPARE[pick % SPARE.length]!;
    writeFileSync(join(folder, REPORTS, `new-${name}`), text);
  },
  gone: (folder, pick) => {
    if (namesIn(folder).length > 3) rmSync(reportAt(folder, pick));
  },
  renamed: (folder, pick, n) => {
    const text = readFileSync(reportAt(folder, pick));
    rmSync(reportAt(folder, pick));
    writeFileSync(join(folder, REPORTS, `renamed-${n}.md`), text);
  },
  total: (folder, pick, n) =>
    rewrite(
      reportAt(folder, pick),
      (text) => `${text}\nThe storm killed ${n} people:\n\n- 12 in Aleppo\n- ${n - 12} in Idlib\n`,
    ),
  item: (folder, pick, n) => rewrite(reportAt(folder, pick), (text) => text.replace(/- 12 in/, `- ${n} in`)),
  emptied: (folder, pick) => writeFileSync(reportAt(folder, pick), ""),
  beside_it: (folder, pick, n) =>
    writeFileSync(reportAt(folder, pick).replace(/\.\w+$/, ".yaml"), `published: 2020-0${1 + (n % 9)}-01\n`),
  from_right: (folder, pick, n) =>
    rewrite(reportAt(folder, pick), (text) => `${text}\nShelling killed ${n} people in Idlib, the agency سانا said.\n`),
  inhabitants: (folder, pick, n) =>
    rewrite(reportAt(folder, pick), (text) => `${text}\nIdlib has ${n},000 inhabitants.\n`),
  address: (folder, pick, n) =>
    rewrite(reportAt(folder, pick), (text) =>
      text.replace(/(url: .*\n)?publisher/, `url: https://example.org/${n}\npublisher`),
    ),
};

/** What keeps it from that, in this run or in all that follow until it is taken back. */
const OTHERS: Record<string, Edit> = {
  decided: (folder, pick, n) =>
    writeFileSync(
      join(folder, "data/decisions.csv"),
      `figure,action,field,value\n${figureAt(folder, pick)},${n % 2 === 0 ? "reject," : `correct,value`},${n % 2 === 0 ? "" : n}\n`,
    ),
  added_by_hand: (folder, pick, n) => {
    const id = namesIn(folder)[pick % namesIn(folder).length]!.replace(/\.md$/, "");
    const field = (name: string, value: string) => `x${pick},add,${name},${value}\n`;
    writeFileSync(
      join(folder, "data/decisions.csv"),
      `figure,action,field,value\n${field("report", id)}${field("span", "Talks go on")}${field("measure", "deaths")}${field("value", String(n))}`,
    );
  },
  policy: (folder, pick) =>
    writeFileSync(join(folder, "data/policy.yaml"), pick % 2 === 0 ? "" : "prefer:\n  deaths: [sohr]\n"),
  broken: (folder) =>
    writeFileSync(
      join(folder, "data/reference/breaks.csv"),
      "id,source,measure,place,date,reason,url\nb1,sohr,,,2020-01-01,counts by name,\n",
    ),
  charts: (folder, pick, n) =>
    writeFileSync(
      join(folder, "charts/charts.yaml"),
      `mine:\n  title: Mine\n  type: ${["over-time", "by-source", "periods"][pick % 3]}\n  of: deaths\n  language: ${n % 2 === 0 ? "en" : "fr"}\n  panels: ${1 + (n % 3)}\n${n % 3 === 0 ? "  only:\n    unit: [civilians, people]\n" : ""}`,
    ),
  twin: (folder, pick, n) =>
    writeFileSync(reportAt(folder, pick).replace(/\.\w+$/, ".txt"), `${n} people were killed in Homs on Monday.`),
};

const KINDS = { ...OF_REPORTS, ...OTHERS };

function takeBack(folder: string): void {
  for (const path of ["data/decisions.csv", "data/policy.yaml", "charts/charts.yaml"])
    writeFileSync(join(folder, path), "");
  for (const name of namesIn(folder)) if (name.endsWith(".txt")) rmSync(join(folder, REPORTS, name));
}

async function run(folder: string): Promise<Record<string, string>> {
  await makeProject(folder, { program: "p", site: "", inputs: inputHashes(folder) }, () => {});
  // The page of changes tells of runs.
  const made = listTree(folder).filter((path) => /^(data|charts)\//.test(path) && path !== "charts/changes.html");
  return Object.fromEntries(made.map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}

it("makes after any edits what a run from nothing makes", { timeout: 120_000 + EDITS * 40_000 }, async () => {
  const start = Object.fromEntries(generatedReports(8, 2).map(({ name, text }) => [`${REPORTS}/${name}`, text]));
  const folder = folderWith({
    ...start,
    "data/reference/README.md": "",
    "data/decisions.csv": "",
    "data/policy.yaml": "",
    "charts/charts.yaml": "",
  });
  const edit = (kinds: Record<string, Edit>) =>
    fc.tuple(fc.constantFrom(...Object.keys(kinds)), fc.nat(1000), fc.integer({ min: 10, max: 999 }));
  const edits = fc.tuple(fc.array(edit(OF_REPORTS), { minLength: 1, maxLength: 3 }), edit(OTHERS));
  await run(folder);
  for (const [i, [ofReports, other]] of fc.sample(edits, { numRuns: EDITS, seed: 7 }).entries()) {
    const step = i % 4 === 2 ? [...ofReports, other] : ofReports;
    if (i % 4 === 3) takeBack(folder);
    for (const [kind, pick, n] of step) KINDS[kind]!(folder, pick, n);
    const after = await run(folder);
    const fresh = mkdtempSync(join(tmpdir(), "tallywire-"));
    onTestFinished(() => rmSync(fresh, { recursive: true, force: true }));
    for (const part of [REPORTS, "data/reference", "data/decisions.csv", "data/policy.yaml", "charts/charts.yaml"])
      cpSync(join(folder, part), join(fresh, part), { recursive: true });
    expect(after, JSON.stringify(step)).toEqual(await run(fresh));
  }
});
