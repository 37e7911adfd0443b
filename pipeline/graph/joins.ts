import { type Join, type Joined, joined, type Stretch } from "../bytes.ts";
import { hashOf } from "../files.ts";
import { joinedLong, type Long, type Standing } from "../long.ts";
import { UsageError } from "../problems.ts";
import type { Tools } from "../run.ts";
import { keyOf } from "./graph.ts";

const GROUP = "stretches";

/** How long files are made of their stretches. */
export interface Joins {
  join: Join;
  /** Writes a file that is too long to be held. */
  joinLong(path: string, stretches: readonly Stretch[]): Long;
  /** The keys of the stretches of a file that need not be made again. */
  standing(path: string): ReadonlySet<string | null>;
  standingLong(path: string): ReadonlySet<string | null>;
}

type JoinTools = Pick<Tools, "kept" | "program" | "outputAt" | "hashAt" | "chunksAt" | "write">;

/**
 * Makes long files of their stretches: where one was made of the same in the run before, it is taken from the file that stands there, and only the others
 * are made. What is kept names the bytes that it is of, and the program that made them: a file that anybody changed is made as a whole.
 */
export function keptJoins({ kept, program, outputAt, hashAt, chunksAt, write }: JoinTools): Joins {
  const nameOf = (path: string) => `${GROUP} of ${path}`;
  const keyFor = (hash: string) => keyOf({ bytes: hash, program });
  // The file that was looked at last is the one that is made next.
  let looked: { path: string; before: Pick<Joined, "bytes" | "stretches"> | undefined } | null = null;
  const before = (path: string) => {
    if (looked?.path === path) return looked.before;
    const bytes = outputAt(path);
    const line = bytes === null ? null : kept.get(GROUP, nameOf(path), keyFor(hashOf(bytes)));
    const stretches = line === null ? [] : (JSON.parse(line) as Joined["stretches"]);
    looked = { path, before: bytes === null || line === null ? undefined : { bytes, stretches } };
    return looked.before;
  };
  const keyed = (stretches: Joined["stretches"]) => new Set(stretches.map(([key]) => key));
  const longBefore = (path: string): Standing | undefined => {
    const hash = hashAt(path);
    const line = hash === null ? null : kept.get(GROUP, nameOf(path), keyFor(hash));
    if (hash === null || line === null) return undefined;
    return { hash, stretches: JSON.parse(line) as Joined["stretches"], chunks: () => chunksAt(path) };
  };
  return {
    joinLong: (path, stretches) => {
      const made = joinedLong(stretches, (bytes) => write(path, bytes), longBefore(path));
      if (made === null)
        throw new UsageError(`"${path}" was changed while the run went on; leave it alone, and run again`);
      kept.set(GROUP, nameOf(path), keyFor(made.hash), JSON.stringify(made.stretches));
      return made;
    },
    standingLong: (path) => keyed(longBefore(path)?.stretches ?? []),
    join: (path, stretches, about) => {
      const made = joined(stretches, about, before(path));
      looked = null;
      kept.set(GROUP, nameOf(path), keyFor(made.hash), JSON.stringify(made.stretches));
      return made;
    },
    standing: (path) => keyed(before(path)?.stretches ?? []),
  };
}
