import { createHash, type Hash } from "node:crypto";
import { join } from "node:path";
import {
  checkPlace,
  hashFile,
  hashOf,
  makeFolder,
  moveFile,
  readBytes,
  readText,
  removeAll,
  standIn,
  whatIs,
  writeNew,
} from "../files.ts";
import type { OutputFile } from "../types.ts";

/*
 * How many files change as if at one stroke, whenever the program is killed. All are written aside, in `.tallywire/new`. Then one file, the journal,
 * says where each goes: it is there whole or not at all. Only then are they moved. A journal that is found was left by a run that was killed while it
 * moved: what it says is done to its end. Without one, what lies aside is worth nothing.
 */

const ASIDE = ".tallywire/new";
const JOURNAL = ".tallywire/journal.json";

/** What the moving has to do, paths relative to the project. */
interface Journal {
  moves: { aside: string; place: string }[];
  gone: string[];
}

/** The files that a run brings to a new content. */
export class Commit {
  /** By place, where the file lies aside. */
  private readonly moves = new Map<string, string>();
  private made = 0;

  /** `folder`: the project. Finishes first what a killed run had begun. */
  constructor(private readonly folder: string) {
    finishFormer(folder);
    makeFolder(join(folder, ASIDE));
  }

  /**
   * Writes a file aside, in the place of what was written for it before; one that has these bytes in its place already is left alone. Gives its hash, and
   * whether what stands there differs. `there`: the hash of what stands there.
   */
  add(
    { path, content, hash = hashOf(content) }: OutputFile,
    there = hashFile(join(this.folder, path)),
  ): { hash: string; differs: boolean } {
    this.leave(path);
    if (there === hash) return { hash, differs: false };
    writeNew(this.asideOf(path), content);
    return { hash, differs: true };
  }

  /** Writes a file aside that tells itself whether it is whole: nobody waits until it is on the disk for good. */
  keep({ path, content }: OutputFile): void {
    this.leave(path);
    writeNew(this.asideOf(path), content, false);
  }

  /** Does what `add` does for a file whose bytes come one after the other; gives its hash. */
  write(path: string, bytes: Iterable<Uint8Array>, there = hashFile(join(this.folder, path))): string {
    const made = createHash("sha256");
    writeNew(this.asideOf(path), hashing(bytes, made));
    const hash = made.digest("hex");
    if (hash === there) this.leave(path);
    return hash;
  }

  /** Whether a file is given other bytes than stand there. */
  changes(path: string): boolean {
    return this.moves.has(path);
  }

  /** Has a file stand in another place too, as it is before this commit. One that is replaced is not written again. */
  copy(from: string, path: string): void {
    const file = join(this.folder, from);
    if (this.changes(from)) standIn(file, this.asideOf(path));
    else writeNew(this.asideOf(path), readBytes(file));
  }

  /** Where a file lies as this commit will leave it: aside, or still in its place. */
  at(path: string): string {
    return join(this.folder, this.moves.get(path) ?? path);
  }

  /** Where the file is written that will be moved to a place. */
  private asideOf(place: string): string {
    const aside = `${ASIDE}/${this.made++}`;
    this.moves.set(place, aside);
    return join(this.folder, aside);
  }

  /** Forgets what was written for a place. */
  private leave(place: string): void {
    if (this.moves.has(place)) removeAll(this.at(place));
    this.moves.delete(place);
  }

  /** Moves all files to their places and takes `gone` away; gives the paths that changed. */
  finish(gone: readonly string[]): string[] {
    const there = gone.filter((path) => whatIs(join(this.folder, path)) === "file");
    const moves = [...this.moves].map(([place, aside]) => ({ aside, place }));
    for (const { place } of moves) checkPlace(join(this.folder, place));
    const changed = [...moves.map(({ place }) => place), ...there];
    if (changed.length > 0) writeJournal(this.folder, { moves, gone: there });
    finishFormer(this.folder);
    return changed;
  }

  /** Leaves everything as it was; where moving has begun, the rest is left to the next run. */
  giveUp(): void {
    if (!isHalfDone(this.folder)) removeAll(join(this.folder, ASIDE));
  }
}

function* hashing(chunks: Iterable<Uint8Array>, into: Hash): Generator<Uint8Array> {
  for (const chunk of chunks) {
    into.update(chunk);
    yield chunk;
  }
}

/** True where a run was killed while it moved its files. */
export function isHalfDone(folder: string): boolean {
  return whatIs(join(folder, JOURNAL)) === "file";
}

function writeJournal(folder: string, journal: Journal): void {
  const aside = join(folder, ASIDE, "journal.json");
  writeNew(aside, JSON.stringify(journal));
  moveFile(aside, join(folder, JOURNAL));
}

/** Does to its end what a journal says, if there is one, and clears what lies aside. */
function finishFormer(folder: string): void {
  const { moves, gone } = readJournal(folder) ?? { moves: [], gone: [] };
  for (const { aside, place } of moves) {
    // What is not there any more was moved before the run was killed.
    if (whatIs(join(folder, aside)) !== "file") continue;
    checkPlace(join(folder, place));
    moveFile(join(folder, aside), join(folder, place));
  }
  for (const path of gone) removeAll(join(folder, path));
  removeAll(join(folder, JOURNAL));
  removeAll(join(folder, ASIDE));
}

/** The journal, or null: none is there, or a failing disk has spoilt it. */
function readJournal(folder: string): Journal | null {
  if (!isHalfDone(folder)) return null;
  try {
    const { moves, gone } = JSON.parse(readText(join(folder, JOURNAL))) as Journal;
    return [...moves.map(({ place }) => place), ...gone].every(isOwn) ? { moves, gone } : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** A run writes nowhere else: a journal that says otherwise is none of its. */
function isOwn(path: string): boolean {
  return /^(data|charts|\.tallywire)\//.test(path) && !path.split(/[\\/]/).includes("..");
}
