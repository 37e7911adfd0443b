import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { THOROUGH } from "./support/charts.ts";
import { startTallywire } from "./support/project.ts";

/*
 * The tables and charts that are kept with the project are those that a run makes now, byte for byte: `npm start` brings them up to date.
 */

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What people write; all else in data/ and charts/ is made. */
const GIVEN = /^data\/(reports|reference|stories)\/|^data\/(decisions\.csv|policy\.yaml)$|^charts\/charts\.yaml$/;

/** The one page that tells of the run that changed something last, and not of the data. */
const OF_ITS_RUN = "charts/changes.html";

const made = (folder: string): string[] =>
  ["data", "charts"]
    .flatMap((top) => readdirSync(join(folder, top), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length))
    .filter((path) => !GIVEN.test(path) && path !== OF_ITS_RUN)
    .sort();

/** Where two contents part, in words: the line and both readings of it; null where they are the same. */
function firstDifference(kept: Buffer, now: Buffer): string | null {
  if (kept.equals(now)) return null;
  if (kept.includes(0)) return `another picture (${kept.length} bytes kept, ${now.length} now)`;
  const lines = [kept, now].map((content) => content.toString("utf8").split("\n"));
  const at = lines[0]!.findIndex((line, i) => line !== lines[1]![i]);
  const row = at < 0 ? lines[0]!.length : at;
  const [was, is] = lines.map((all) => all[row] ?? "(the end)");
  const column = [...was!].findIndex((letter, i) => letter !== is![i]);
  const around = (line: string) => line.slice(Math.max(0, column - 60), column + 60);
  return `line ${row + 1}\n  kept: ${around(was!)}\n  now:  ${around(is!)}`;
}

const ALL_WORLDS = [
  { TZ: "UTC", LC_ALL: "C" },
  { TZ: "America/New_York", LC_ALL: "de_DE.UTF-8" },
  { TZ: "Asia/Kathmandu", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "ar_EG.UTF-8" },
];

const WORLDS = THOROUGH ? ALL_WORLDS : ALL_WORLDS.slice(1, 3);

describe.each(WORLDS)("a run under $TZ and $LC_ALL", (world) => {
  const folder = mkdtempSync(join(tmpdir(), "tallywire-outputs-"));
  let stderr = "";

  beforeAll(async () => {
    for (const input of [
      "data/reports",
      "data/stories",
      "data/decisions.csv",
      "data/policy.yaml",
      "charts/charts.yaml",
    ])
      cpSync(join(ROOT, input), join(folder, input), { recursive: true });
    stderr = (await startTallywire(["run", "--project", folder], world)).stderr;
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("makes the files that are kept, and no other", () => {
    expect(made(folder), stderr).toEqual(made(ROOT));
  });

  it("makes their bytes", () => {
    const differing = made(ROOT).flatMap((path) => {
      const difference = firstDifference(readFileSync(join(ROOT, path)), readFileSync(join(folder, path)));
      return difference === null ? [] : [`${path}, ${difference}`];
    });
    expect(differing[0], `${differing.length} files differ; run npm start, read what changed, commit it`).toBe(
      undefined,
    );
  });
});
