import { type Join, type Joined, joined } from "../bytes.ts";
import { hashOf } from "../files.ts";
import { keyOf } from "./graph.ts";
import type { Kept } from "./kept.ts";

const GROUP = "stretches";

/** How long files are made of their stretches. */
export interface Joins {
  join: Join;
  /** The keys of the stretches of a file that need not be made again. */
  standing(path: string): ReadonlySet<string | null>;
}

/**
 * Makes long files of their stretches: where one was made of the same in the run before, it is taken from the file that stands there, and only the others
 * are made. What is kept names the bytes that it is of, and the program that made them: a file that anybody changed is made as a whole.
 */
export function keptJoins(kept: Kept, program: string, outputAt: (path: string) => Uint8Array | null): Joins {
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
  return {
    join: (path, stretches, about) => {
      const made = joined(stretches, about, before(path));
      looked = null;
      kept.set(GROUP, nameOf(path), keyFor(made.hash), JSON.stringify(made.stretches));
      return made;
    },
    standing: (path) => new Set((before(path)?.stretches ?? []).map(([key]) => key)),
  };
}
