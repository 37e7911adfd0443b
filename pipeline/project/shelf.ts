import { join } from "node:path";
import { hashOf, readBytes, whatIs } from "../files.ts";
import type { Kept } from "../graph/kept.ts";
import { spread } from "../spread.ts";
import type { OutputFile } from "../types.ts";
import { programHash } from "./remembered.ts";

const FOLDER = ".tallywire/kept";
/** Files of a group: a run that changes one report writes one of them again. */
const FILES = 64;

interface Entry {
  key: string;
  /** As it stands in the file that it was read from, until somebody asks for it: of ten thousand few are asked for. */
  line: string | Buffer;
}

/** Entries by name, in one file. */
interface ShelfFile {
  path: string;
  entries: Map<string, Entry>;
  changed: boolean;
}

/**
 * What runs keep for the next, in `.tallywire/kept`: safe to delete. A file begins with the hash of all that follows; one that is torn, or that anybody
 * changed, counts as empty.
 */
export class Shelf implements Kept {
  private readonly files = new Map<string, ShelfFile>();

  /** `at` tells where the file of a path lies. `put` takes the files that have changed, without the entries that nobody wants any more. */
  constructor(
    private readonly at: (path: string) => string,
    private readonly put: (file: OutputFile) => void,
    private readonly isWanted: (name: string) => boolean,
  ) {}

  get(group: string, name: string, key: string): string | null {
    const entry = this.file(group, name).entries.get(name);
    return entry?.key === key ? String(entry.line) : null;
  }

  set(group: string, name: string, key: string, line: string): void {
    const file = this.file(group, name);
    file.entries.set(name, { key, line });
    file.changed = true;
  }

  release(group: string): void {
    for (const [path, file] of this.files) {
      if (!path.startsWith(`${FOLDER}/${group}-`)) continue;
      this.putChanged(file);
      this.files.delete(path);
    }
  }

  /** Puts every file that has changed. */
  close(): void {
    for (const file of this.files.values()) this.putChanged(file);
  }

  private putChanged({ path, entries, changed }: ShelfFile): void {
    if (!changed) return;
    const wanted = [...entries].filter(([name]) => this.isWanted(name));
    const body = wanted.map(([name, { key, line }]) => `${JSON.stringify(name)}\t${key}\t${line}\n`).join("");
    this.put({ path, content: `${hashOf(body)}\n${body}` });
  }

  private file(group: string, name: string): ShelfFile {
    const path = `${FOLDER}/${group}-${String(spread(name, FILES)).padStart(2, "0")}`;
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const file = { path, entries: entriesOf(this.at(path)), changed: false };
    this.files.set(path, file);
    return file;
  }
}

/** What runs of this program have kept, for a command that only looks: what is as it was is not read again. */
export function memoryOf(project: string): { kept: Kept; program: string } {
  return { kept: keptByRuns(project), program: programHash() };
}

/** What runs have kept, to be read alone. */
export function keptByRuns(project: string): Kept {
  const shelf = new Shelf(
    (path) => join(project, path),
    () => {},
    () => false,
  );
  return { get: (...asked) => shelf.get(...asked), set: () => {}, release: (group) => shelf.release(group) };
}

const [TAB, LINE_END] = [9, 10];

function entriesOf(path: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (whatIs(path) !== "file") return entries;
  const { buffer, byteOffset, length } = readBytes(path);
  const bytes = Buffer.from(buffer, byteOffset, length);
  const start = bytes.indexOf(LINE_END) + 1;
  if (hashOf(bytes.subarray(start)) !== bytes.toString("latin1", 0, start - 1)) return entries;
  let at = start;
  for (let end = bytes.indexOf(LINE_END, at); end >= 0; end = bytes.indexOf(LINE_END, at)) {
    const tab = bytes.indexOf(TAB, at);
    const other = bytes.indexOf(TAB, tab + 1);
    const name = JSON.parse(bytes.toString("utf8", at, tab)) as string;
    entries.set(name, { key: bytes.toString("utf8", tab + 1, other), line: bytes.subarray(other + 1, end) });
    at = end + 1;
  }
  return entries;
}
