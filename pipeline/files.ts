import { createHash, hash } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { once } from "./once.ts";
import { compareText, UsageError } from "./problems.ts";

/**
 * The one module that touches the disk. Whatever the system refuses comes out as a `UsageError`: one line that says what and
 * what to do next.
 */

/** The folder of the program's code: `pipeline` in a clone, `dist` in the packed program. */
export const CODE_FOLDER = fileURLToPath(new URL("./", import.meta.url));
/** The folder above it, with the package file and the shipped reference data. */
export const PROGRAM_FOLDER = fileURLToPath(new URL("../", import.meta.url));

const ADVICE: Record<string, string> = {
  ENOENT: "there is no such file or folder; check the spelling",
  EACCES: "you may not open or change it; check its permissions",
  EPERM: "you may not open or change it; check its permissions",
  EROFS: "the disk is read-only; work in a folder that can be written",
  ENOSPC: "the disk is full; free some space and run again",
  EDQUOT: "the disk has no more room for you; free some space and run again",
  EBUSY: "another program has it open; close it there and run again",
  EISDIR: "it is a folder, a file is needed",
  ENOTDIR: "it is a file, a folder is needed",
  "watch ENOSPC": "the system watches too many files already; raise fs.inotify.max_user_watches",
  "watch EMFILE": "the system has too many watchers already; raise fs.inotify.max_user_instances",
};

/** The system's name of a refusal ("ENOENT"), or null for any other fault. */
function refusal(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^E[A-Z0-9]+$/.test(code) ? code : null;
}

/** Nothing stands at a path, or can stand there ("file.txt/x"). */
const isNowhere = (error: unknown) => ["ENOENT", "ENOTDIR"].includes(refusal(error) ?? "");

function attempt<T>(doing: string, path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = refusal(error);
    if (code === null) throw error;
    throw new UsageError(
      `cannot ${doing} "${path}": ${ADVICE[`${doing} ${code}`] ?? ADVICE[code] ?? `the system says ${code}`}`,
    );
  }
}

/** The bytes of a file. */
export function readBytes(path: string): Uint8Array<ArrayBuffer> {
  return attempt("read", path, () => readFileSync(path));
}

const CHUNK_BYTES = 1 << 20;

/** The bytes of a file from the first to the last; each chunk is there until the next is asked for. None where there is no file. */
export function* readChunks(path: string): Generator<Uint8Array> {
  if (whatIs(path) !== "file") return;
  const file = attempt("read", path, () => openSync(path, "r"));
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const length = attempt("read", path, () => readSync(file, chunk));
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The text of a UTF-8 file of the project's own (reports go through the read stage). */
export function readText(path: string): string {
  return attempt("read", path, () => readFileSync(path, "utf8"));
}

/** What the system says of a path; null where nothing stands, or can stand ("file.txt/x"). */
function statsOf(path: string): Stats | null {
  return attempt("look at", path, () => {
    try {
      return statSync(path);
    } catch (error) {
      if (isNowhere(error)) return null;
      throw error;
    }
  });
}

/** What stands at a path; a path that nothing can stand at ("file.txt/x") is "nothing". */
export function whatIs(path: string): "file" | "folder" | "nothing" {
  const stats = statsOf(path);
  if (stats === null) return "nothing";
  return stats.isDirectory() ? "folder" : "file";
}

/** Names of the files and links in a folder, dot-files aside, in code-unit order; none where there is no such folder. */
export function listFiles(folder: string): string[] {
  if (whatIs(folder) === "nothing") return [];
  return attempt("list", folder, () =>
    readdirSync(folder, { withFileTypes: true })
      // A pipe would be waited for without end.
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .sort(compareText),
  );
}

/** Paths of all files below a folder, relative to it, `/` between folders, in code-unit order. */
export function listTree(folder: string): string[] {
  if (whatIs(folder) === "nothing") return [];
  const walk = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return attempt("list", folder, () => walk("").sort(compareText));
}

/**
 * Where the file at `path` below `root` really stands once links are followed: its path from `root`, `/` between folders. Null
 * where there is no file, and where it stands outside.
 */
export function realFile(root: string, path: string): string | null {
  if (whatIs(join(root, path)) !== "file") return null;
  return attempt("look at", join(root, path), () => {
    const real = relative(realpathSync(root), realpathSync(join(root, path)))
      .split(sep)
      .join("/");
    // On Windows a file of another drive has no relative path: it stays whole.
    return real.startsWith("../") || /^[a-z]:/i.test(real) ? null : real;
  });
}

/** Where a path leads once links are followed; itself where nothing stands there. */
export function realPath(path: string): string {
  return whatIs(path) === "nothing" ? path : attempt("look at", path, () => realpathSync(path));
}

/** Tells the name (null where the system knows none) of each thing in a folder that changes, until the function given back is called. */
export function watchFolder(folder: string, onChange: (name: string | null) => void): () => void {
  const watcher = attempt("watch", folder, () => watch(folder, (_event, name) => onChange(name)));
  // Some systems end the watcher of a folder that is taken away with an error: the folder above tells of it too.
  watcher.on("error", () => watcher.close());
  return () => watcher.close();
}

/** SHA-256 of bytes or text, in hex. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/** What files are read into to be hashed: ten thousand are, run by run, and to ask for the size and room of each took as long as to read it. */
const room = once(() => Buffer.allocUnsafe(CHUNK_BYTES));

/** SHA-256 of a file, or null where there is none. A long one is never held as a whole. */
export function hashFile(path: string): string | null {
  return attempt("read", path, () => {
    const file = openIfThere(path);
    if (file === null) return null;
    try {
      let chunk = nextOf(file);
      if (chunk.length < CHUNK_BYTES) return hashOf(chunk);
      const made = createHash("sha256");
      for (; chunk.length > 0; chunk = nextOf(file)) made.update(chunk);
      return made.digest("hex");
    } catch (error) {
      if (refusal(error) === "EISDIR") return null;
      throw error;
    } finally {
      closeSync(file);
    }
  });
}

/** As many bytes as there is room for, fewer at the end of the file; they are there until the next are asked for. */
function nextOf(file: number): Uint8Array {
  let end = 0;
  for (let length = -1; length !== 0 && end < CHUNK_BYTES; end += length)
    length = readSync(file, room(), end, CHUNK_BYTES - end, null);
  return room().subarray(0, end);
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch (error) {
    if (isNowhere(error)) return null;
    throw error;
  }
}

/** Makes a folder and those above it. */
export function makeFolder(path: string): void {
  attempt("make the folder", path, () => mkdirSync(path, { recursive: true }));
}

/**
 * Writes a file where none of that name stands; what it holds is on the disk when this returns, and not in the memory of the system alone. `lasting` false:
 * it is left to the system when, and where the power fails before, it may be torn or empty.
 */
export function writeNew(path: string, content: string | Uint8Array | Iterable<Uint8Array>, lasting = true): void {
  attempt("write", path, () => {
    const file = openSync(path, "wx");
    try {
      const whole = typeof content === "string" || content instanceof Uint8Array ? [content] : content;
      for (const part of whole) writeFileSync(file, part);
      if (lasting) fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Puts a file in the place of another, or of none, at one stroke: a reader sees the one or the other. */
export function moveFile(from: string, to: string): void {
  attempt("write", to, () => {
    try {
      renameSync(from, to);
    } catch (error) {
      if (refusal(error) !== "EXDEV") throw error;
      // The folder is a link to another disk.
      copyFileSync(from, `${to}.writing`);
      renameSync(`${to}.writing`, to);
      rmSync(from);
    }
  });
}

/** Has a file stand in a second place too, or a copy of it where the disk knows no such thing: for a file that nobody changes in its place any more. */
export function standIn(from: string, to: string): void {
  attempt("write", to, () => {
    try {
      linkSync(from, to);
    } catch (error) {
      if (refusal(error) === null) throw error;
      copyFileSync(from, to);
    }
  });
}

/** Takes a file, or a folder with all in it, away; nothing where there is none. */
export function removeAll(path: string): void {
  attempt("remove", path, () => rmSync(path, { recursive: true, force: true }));
}

/** Refuses a place where no file can be put: a folder stands there, or its folder may not be changed. Makes the folders above it. */
export function checkPlace(path: string): void {
  makeFolder(dirname(path));
  if (whatIs(path) === "folder") throw new UsageError(`cannot write "${path}": ${ADVICE.EISDIR}`);
  attempt("write", path, () => accessSync(dirname(path), constants.W_OK));
}

/** Brings one file to the given content at one stroke; what stood there stays whole where that fails. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  checkPlace(path);
  const aside = `${path}.writing`;
  removeAll(aside);
  try {
    writeNew(aside, content);
    moveFile(aside, path);
  } catch (error) {
    removeAll(aside);
    throw error;
  }
}

/** The day that it is where the program runs: of use for what a person puts in, never for what a run makes. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The version of the program, from its package file. */
export function programVersion(): string {
  const { version } = JSON.parse(readText(join(PROGRAM_FOLDER, "package.json"))) as { version: string };
  return version;
}
