import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashOf, listTree } from "../../pipeline/files.ts";
import { TOLL } from "../commands/cli.ts";
import { startTallywire } from "../support/project.ts";

/*
 * Runs of the program itself are killed by the system at a change that they make to the disk, or find it full there. Whatever the moment: each file is
 * that of before or that of after, whole; no decision is lost; and the next run ends what was begun, without help. `npm run soak:kill` does it at
 * a thousand moments.
 */
const MOMENTS = Number(process.env.KILLS ?? 3);
/** A run takes a second or two, on a busy machine ten. */
const PATIENCE = 60_000 + MOMENTS * 60_000;

const DYING = fileURLToPath(new URL("../support/dying-disk.mjs", import.meta.url));
const DECISIONS = "figure,action,field,value,by,at,why\r\n";
const STORY = "---\ntitle: A story\n---\n\nA toll.\n";

/** What a person changes between two runs. */
const EDITS: readonly ((project: string) => void)[] = [
  (project) => writeFileSync(join(project, "data/reports/toll.md"), TOLL.replace("860", "870")),
  (project) =>
    writeFileSync(join(project, "data/reports/new.md"), TOLL.replace("860", "900").replace("08-20", "08-27")),
  (project) => rmSync(join(project, "data/stories/toll.md")),
  (project) => rmSync(join(project, ".tallywire"), { recursive: true }),
  (project) =>
    writeFileSync(join(project, "data/decisions.csv"), `${DECISIONS}${id(project)},reject,,,me,2026-11-22,no\r\n`),
];
const id = (project: string) => /^toll:\w+/m.exec(readFileSync(join(project, "data/figures.csv"), "utf8"))?.[0];

const folders = mkdtempSync(join(tmpdir(), "tallywire-kill-"));
const before = join(folders, "before");
const after: Record<string, string>[] = [];
const changes: number[] = [];
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const run = (project: string, env: Record<string, string> = {}) =>
  startTallywire(["run", "--project", project], { NODE_OPTIONS: `--import ${DYING}`, DIE_BELOW: project, ...env });

/** Hashes of all files but those of `.tallywire/`. */
const filesOf = (project: string) =>
  Object.fromEntries(
    listTree(project)
      .filter((path) => !path.startsWith(".tallywire/"))
      .map((path) => [path, hashOf(readFileSync(join(project, path)))]),
  );

function edited(edit: number, name: string): string {
  const project = join(folders, name);
  cpSync(before, project, { recursive: true });
  EDITS[edit]!(project);
  return project;
}

beforeAll(async () => {
  for (const [path, text] of Object.entries({
    "reports/toll.md": TOLL,
    "stories/toll.md": STORY,
    "decisions.csv": DECISIONS,
  }))
    cpSync(writtenAside(text), join(before, "data", path));
  await run(before);
  const edits = MOMENTS < EDITS.length ? 1 : EDITS.length;
  for (let edit = 0; edit < edits; edit++) {
    const project = edited(edit, `after-${edit}`);
    const { stderr } = await run(project);
    changes.push(Number(/ALIVE after (\d+)/.exec(stderr)?.[1]));
    after.push(filesOf(project));
  }
}, PATIENCE);

function writtenAside(text: string): string {
  const path = join(folders, "aside");
  writeFileSync(path, text);
  return path;
}

/** One run that is stopped at a moment between 0 and 1, then the next, which may be stopped too, then one that is left alone. */
async function stopAt(edit: number, moment: number, again: number | null, how: "DIE_AT" | "FULL_AT"): Promise<void> {
  const project = edited(edit, `stopped-${edit}-${moment}`);
  const given = filesOf(project);
  const at = (part: number) => String(1 + Math.floor(part * changes[edit]!));
  const stopped = await run(project, { [how]: at(moment) });
  if (how === "FULL_AT")
    expect(stopped.stderr).toMatch(/^(error: [^\n]*the disk is full; free some space and run again\n|\d report)/);
  if (again !== null) await run(project, { DIE_AT: at(again) });
  const place = `edit ${edit}, moment ${moment}, again ${again}, ${how}`;
  for (const [path, content] of Object.entries(filesOf(project)))
    expect([given[path], after[edit]![path]], `${path}: ${place}`).toContain(content);
  const { stderr } = await run(project);
  expect(stderr, place).toMatch(/^(\d report|Nothing changed)/);
  expect(filesOf(project), place).toEqual(after[edit]);
  // What a killed run left aside stops nobody; the next run that has something to do clears it away.
  const left = listTree(join(project, ".tallywire")).filter((path) => /^(lock|new|journal)/.test(path));
  if (!stderr.startsWith("Nothing")) expect(left, place).toEqual([]);
  rmSync(project, { recursive: true });
}

it(`leaves files whole and the next run right at ${MOMENTS} moments`, { timeout: PATIENCE }, async () => {
  // Moments that no run of the test has had before come from the golden ratio, which spreads them evenly.
  const spread = (i: number) => (i * 0.618034) % 1;
  const moments = Array.from({ length: MOMENTS }, (_, i) => i);
  const worker = async () => {
    for (let i = moments.shift(); i !== undefined; i = moments.shift()) {
      const again = i % 3 === 1 ? spread(i * 7) : null;
      await stopAt(i % after.length, spread(i + 1), again, i % 3 === 2 ? "FULL_AT" : "DIE_AT");
    }
  };
  await Promise.all([worker(), worker()]);
});
