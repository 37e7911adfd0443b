import { join } from "node:path";
import { hashOf, readText, whatIs } from "../files.ts";
import type { Kept } from "../graph/kept.ts";
import type { OutputFile } from "../types.ts";
import { programHash } from "./remembered.ts";

const FOLDER = ".tallywire/kept";
/** Files of a group: a run that changes one report writes one of them again. */
const FILES = 64;

interface Entry {
  key: string;
  line: string;
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
    return entry?.key === key ? entry.line : null;
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
    const path = `${FOLDER}/${group}-${fileOf(name)}`;
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

/** Spreads names evenly over the files, the same on every machine. */
function fileOf(name: string): string {
  let sum = 0;
  for (let i = 0; i < name.length; i++) sum = (sum * 31 + name.charCodeAt(i)) >>> 0;
  return String(sum % FILES).padStart(2, "0");
}

function entriesOf(path: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (whatIs(path) !== "file") return entries;
  const text = readText(path);
  const start = text.indexOf("\n") + 1;
  const body = text.slice(start);
  if (hashOf(body) !== text.slice(0, start - 1)) return entries;
  for (const row of body.split("\n")) {
    const [name, key, line] = row.split("\t");
    if (name && key && line !== undefined) entries.set(JSON.parse(name) as string, { key, line });
  }
  return entries;
}
