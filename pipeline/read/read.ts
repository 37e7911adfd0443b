import { problem } from "../problems.ts";
import type { Problem, Report } from "../types.ts";
import { clean, cleanText, trimmed } from "./clean.ts";
import { decode } from "./decode.ts";

import type { Mapped } from "./mapped.ts";
import { type Metadata, noMetadata } from "./metadata.ts";
import { splitFrontMatter } from "./split.ts";

/** A report as received. */
export interface ReceivedFile {
  /** Path as it is shown in messages; its ending says how to read it. */
  path: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes in hex, where it is known already: then they are read only if they are needed. */
  hash?: string;
  /** `NAME.yaml` beside it, for a report without front matter of its own. */
  sidecar?: { path: string; text: string } | null;
  /** What the reader was told of the report beside the file; it wins over what the file says. */
  given?: Partial<Metadata>;
}

/** A report read, or null where nothing can be read, with the reasons. */
export interface Reading {
  report: Report | null;
  problems: Problem[];
}

/** Reads one file: bytes in, clean text with the way back to the file out, and what it says of itself. */
export async function readReport(received: ReceivedFile): Promise<Reading> {
  const file = received.path;
  const original = decode(received.bytes, file);
  if (typeof original !== "string") return { report: null, problems: [original] };
  const parts = splitFrontMatter(original);
  if (parts === null) return { report: null, problems: [neverClosed(file)] };
  const { metadata, problems } = await metadataOf(received, parts.yaml);
  if (metadata === null) return { report: null, problems };
  const { text, origin } = trimmed(await bodyOf(file, original, parts.bodyStart));
  if (text === "") return { report: null, problems: [...problems, empty(file)] };
  const id = reportId(file);
  const said = { ...metadata, ...received.given };
  const report: Report = { id, file, ...said, language: said.language ?? "en", text, origin };
  if (report.published === null && !problems.some(({ code }) => code === "report-bad-published"))
    problems.push(undated(report));
  return { report, problems: problems.map((found) => ({ ...found, report: id })) };
}

/** Of readings in the order of their files those that have a report; where two have one id only the first is kept. */
export function oneOfEach<T extends Reading>(
  readings: readonly T[],
): { kept: (T & { report: Report })[]; problems: Problem[] } {
  const kept = new Map<string, T & { report: Report }>();
  const problems: Problem[] = [];
  for (const reading of readings) {
    problems.push(...reading.problems);
    const { report } = reading;
    if (report === null) continue;
    const other = kept.get(report.id);
    if (other === undefined) kept.set(report.id, { ...reading, report });
    else problems.push(sameId(report, other.report));
  }
  return { kept: [...kept.values()], problems };
}

/** The id of a report: its file's name without the ending. */
export function reportId(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/\.[^.]+$/, "");
}

/** Loads once: even of a loaded module an `import()` costs a millisecond or more. */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

// YAML and Markdown are loaded only for a file that holds some: a stream of plain records pays for neither.
const frontMatter = lazily(() => import("./front-matter.ts"));
const markdown = lazily(() => import("./markdown.ts"));

async function metadataOf(
  { path, sidecar }: ReceivedFile,
  yaml: string | null,
): Promise<{ metadata: Metadata | null; problems: Problem[] }> {
  if (yaml === null && !sidecar) return { metadata: noMetadata(), problems: [] };
  const { parseMetadata } = await frontMatter();
  if (yaml === null && sidecar) return parseMetadata(sidecar.text, sidecar.path, 1);
  const parsed = parseMetadata(yaml ?? "", path, 2);
  if (sidecar) parsed.problems.push(sidecarUnused(path, sidecar.path));
  return parsed;
}

async function bodyOf(file: string, original: string, start: number): Promise<Mapped> {
  if (!/\.(md|markdown)$/i.test(file)) return cleanText(original, start);
  const { markdownText } = await markdown();
  return clean(markdownText(original, start));
}

function neverClosed(file: string): Problem {
  const message = `the front matter of "${file}" opens on line 1 and is never closed; put a line of --- after its last field`;
  return problem("error", "front-matter-broken", message, { file, line: 1 });
}

function empty(file: string): Problem {
  return problem("error", "report-empty", `"${file}" holds no text; paste the report into it or remove the file`, {
    file,
  });
}

/** The problem of a report that does not say when it was published. */
export function undated(report: Report): Problem {
  const message = `report "${report.id}" has no date, so "since April" or "on Tuesday" stay unresolved; put \`published: 2019-08-20\` at its top, between two lines of ---, or give --published to find and numbers`;
  return problem("warning", "report-undated", message, { file: report.file, report: report.id });
}

function sameId(second: Report, first: Report): Problem {
  const message = `"${first.file}" and "${second.file}" have the same id "${second.id}"; rename one, until then only the first is read`;
  return problem("error", "report-same-id", message, { file: second.file, report: second.id });
}

function sidecarUnused(file: string, sidecar: string): Problem {
  const message = `"${sidecar}" is not read because "${file}" has front matter of its own; keep one of the two`;
  return problem("warning", "report-sidecar-unused", message, { file: sidecar });
}
