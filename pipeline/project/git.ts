import { spawnSync } from "node:child_process";
import type { Fate } from "../changes/inputs.ts";
import { compareText, UsageError } from "../problems.ts";
import { DECISIONS, INPUT_FOLDERS, POLICY } from "./project.ts";
import { type State, tableName, versionIn } from "./tables.ts";

const INPUTS = [...INPUT_FOLDERS, DECISIONS, POLICY];

/** Tables of a large project are some ten megabytes. */
const MOST_BYTES = 1 << 30;

/** Runs git in a folder, without a shell and without its changing anything; what it printed, or null where it refused. */
function git(folder: string, args: readonly string[]): string | null {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0" };
  const done = spawnSync("git", [...args], { cwd: folder, env, encoding: "utf8", maxBuffer: MOST_BYTES });
  if (done.error !== undefined)
    throw new UsageError(
      "git is not installed here, and only it knows revisions; name the folder of a project instead",
    );
  return done.status === 0 ? done.stdout : null;
}

/** A revision as git writes it out in full. */
export function revision(folder: string, name: string): string {
  if (git(folder, ["rev-parse", "--git-dir"]) === null)
    throw new UsageError(
      `"${name}" is no folder, and git keeps no revisions of this one; name the folder of a project`,
    );
  const full = name.startsWith("-") ? null : git(folder, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  if (full === null)
    throw new UsageError(`"${name}" is neither a folder nor a revision that git knows; git log --oneline lists them`);
  return full.trim();
}

/** The tables of a project as a revision has them. */
export function stateAt(folder: string, commit: string): State {
  const listed = git(folder, ["ls-tree", "-z", "--name-only", commit, "data/"]) ?? "";
  const files = listed.split("\0").filter((path) => path.endsWith(".csv"));
  const show = (path: string) => git(folder, ["show", `${commit}:./${path}`]);
  return {
    tables: new Map(files.map((path) => [tableName(path), show(path) ?? ""])),
    version: versionIn(show("data/datapackage.json") ?? ""),
  };
}

const FATES: Record<string, Fate> = { A: "is new", D: "is gone" };

/** What became of the files that a run reads between two revisions, or between one and the folder as it is now. */
export function inputsSince(folder: string, before: string, now: string | null): Map<string, Fate> {
  const revisions = now === null ? [before] : [before, now];
  const told = git(folder, [
    "diff",
    "--relative",
    "--no-renames",
    "--name-status",
    "-z",
    ...revisions,
    "--",
    ...INPUTS,
  ]);
  const parts = (told ?? "").split("\0");
  const pairs = parts.flatMap((path, i): [string, Fate][] =>
    i % 2 === 1 ? [[path, FATES[parts[i - 1] ?? ""] ?? "changed"]] : [],
  );
  const others =
    now === null ? git(folder, ["ls-files", "-z", "--others", "--exclude-standard", "--", ...INPUTS]) : null;
  const unkept = (others ?? "").split("\0").filter((path) => path !== "");
  const all: [string, Fate][] = [...pairs, ...unkept.map((path): [string, Fate] => [path, "is new"])];
  return new Map(all.sort(([a], [b]) => compareText(a, b)));
}
