import { join, resolve } from "node:path";
import { isMade } from "../draw/own/made.ts";
import { hashFile, listFiles, PROGRAM_FOLDER, readBytes, readText, whatIs } from "../files.ts";
import { problem, UsageError } from "../problems.ts";
import type { StoryFile } from "../publish/story/story.ts";
import type { ReceivedFile } from "../read/read.ts";
import type { Problem } from "../types.ts";
import { keptText, type TextFile } from "./text.ts";

/** Folders and files of a project that people fill; all else in it is made. */
const REPORTS = "data/reports";
const REFERENCE = "data/reference";
const STORIES = "data/stories";
export const DECISIONS = "data/decisions.csv";
export const POLICY = "data/policy.yaml";
/** What an editor says of the charts; all else in its folder is made. */
export const CHART_SETTINGS = "charts/charts.yaml";
const CHARTS = "charts";
export const INPUT_FOLDERS = [REPORTS, REFERENCE, STORIES];

/** Everything a run reads of a project. */
export interface ProjectFiles {
  reports: ReceivedFile[];
  decisions: TextFile | null;
  /** The program's own, then the project's. */
  policy: TextFile[];
  stories: StoryFile[];
  chartSettings: TextFile | null;
  /** Specifications that a person put into `charts/`. */
  ownSpecs: TextFile[];
  problems: Problem[];
}

/** The folder of the project that `--project` names, or this one; refused where it is none. */
export function projectFolder(named: string | null): string {
  const folder = resolve(named ?? ".");
  const shown = named ?? ".";
  const what = whatIs(folder);
  if (what !== "folder") {
    const why = what === "nothing" ? "is not there" : "is a file";
    throw new UsageError(
      `the project folder "${shown}" ${why}; give --project a folder, or make one with: tallywire init ${shown}`,
    );
  }
  if (whatIs(join(folder, REPORTS)) !== "folder")
    throw new UsageError(
      `"${shown}" is no project folder: it has no ${REPORTS}/; go into yours, name it with --project, or make one with: tallywire init DIR`,
    );
  return folder;
}

const READABLE = /\.(txt|md|markdown)$/i;
const SIDECAR = /\.ya?ml$/i;

/**
 * Paths of what a run reads, with the hash of each. Each is told as soon as it is known, the last name first: desks name reports by the day, and edit the
 * new ones.
 */
export function inputHashes(
  folder: string,
  tell: (path: string, hash: string) => void = () => {},
): Record<string, string> {
  const inputs = INPUT_FOLDERS.flatMap((inside) => listFiles(join(folder, inside)).map((name) => `${inside}/${name}`));
  const specs = ownSpecs(folder).map(({ path }) => path);
  const paths = [...inputs, DECISIONS, POLICY, CHART_SETTINGS, ...specs];
  const hashes = paths.toReversed().map((path) => {
    const hash = hashFile(join(folder, path)) ?? "none";
    tell(path, hash);
    return [path, hash] as const;
  });
  return Object.fromEntries(hashes.reverse());
}

/** Reads what people put into a project. `hashes`: those of its files, where they are known already; reports that they tell of are read when they are needed. */
export function readProject(folder: string, hashes: Readonly<Record<string, string>> = {}): ProjectFiles {
  const names = listFiles(join(folder, REPORTS));
  const readable = names.filter((name) => READABLE.test(name));
  const stems = new Set(readable.map(stem));
  // The first of several sidecars of one report is read.
  const sidecars = new Map(
    names
      .filter((name) => SIDECAR.test(name))
      .map((name) => [stem(name), name] as const)
      .reverse(),
  );
  const isBeside = (name: string) => SIDECAR.test(name) && stems.has(stem(name));
  const problems = names.filter((name) => !READABLE.test(name) && !isBeside(name)).map(notRead);
  const reports = readable.flatMap((name) => {
    const received = receivedFile(folder, name, sidecars.get(stem(name)), hashes);
    if (!("severity" in received)) return [received];
    problems.push(received);
    return [];
  });
  const stories = listFiles(join(folder, STORIES))
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({ ...textFile(folder, `${STORIES}/${name}`), signed: signedFile(folder, name) }));
  return {
    reports,
    decisions: fileOrNone(folder, DECISIONS),
    policy: policyTexts(folder),
    stories,
    chartSettings: fileOrNone(folder, CHART_SETTINGS),
    ownSpecs: ownSpecs(folder),
    problems,
  };
}

/** Specifications in `charts/` that no run wrote. */
export function ownSpecs(folder: string): TextFile[] {
  return listFiles(join(folder, CHARTS))
    .filter((name) => name.endsWith(".vl.json"))
    .map((name) => keptText(folder, `${CHARTS}/${name}`))
    .filter(({ text }) => !isMade(text));
}

function fileOrNone(folder: string, path: string): TextFile | null {
  return whatIs(join(folder, path)) === "file" ? keptText(folder, path) : null;
}

/** Path of the file that says what of a story was signed off, of the story's own. */
export function signedPath(story: string): string {
  return story.replace(/\.md$/, ".signed.csv");
}

function signedFile(folder: string, story: string): TextFile | null {
  return fileOrNone(folder, signedPath(`${STORIES}/${story}`));
}

function policyTexts(folder: string): TextFile[] {
  const shipped = { path: `the program's ${POLICY}`, text: readText(join(PROGRAM_FOLDER, POLICY)) };
  const own = resolve(folder, POLICY);
  const others = own !== join(PROGRAM_FOLDER, POLICY) && whatIs(own) !== "nothing";
  return others ? [shipped, keptText(folder, POLICY)] : [shipped];
}

function textFile(folder: string, path: string): TextFile {
  return { path, text: readText(join(folder, path)) };
}

/** A report with its sidecar; one that cannot be read (a link to nothing, no right to it) is a problem of its own, not of the run. */
function receivedFile(
  folder: string,
  name: string,
  beside: string | undefined,
  hashes: Readonly<Record<string, string>>,
): ReceivedFile | Problem {
  const path = `${REPORTS}/${name}`;
  const hash = hashes[path] ?? "none";
  try {
    const sidecar = beside === undefined ? null : textFile(folder, `${REPORTS}/${beside}`);
    if (hash !== "none") return new ReportOnDisk(folder, path, sidecar, hash);
    return { path, bytes: readBytes(join(folder, path)), sidecar };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return problem("error", "report-not-readable", error.message, { file: path });
  }
}

/** A report whose bytes are read each time they are asked for: of ten thousand a run needs few. */
class ReportOnDisk implements ReceivedFile {
  constructor(
    private readonly folder: string,
    readonly path: string,
    readonly sidecar: TextFile | null,
    readonly hash: string,
  ) {}

  get bytes(): Uint8Array {
    return readBytes(join(this.folder, this.path));
  }
}

function stem(name: string): string {
  return name.replace(/\.[^.]+$/, "");
}

function notRead(name: string): Problem {
  const file = `${REPORTS}/${name}`;
  const message = `"${file}" is not read: reports are .txt or .md files; save its text as one of these`;
  return problem("warning", "report-not-read", message, { file });
}
