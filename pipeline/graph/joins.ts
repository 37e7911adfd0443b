import { type Join, type Joined, joined } from "../bytes.ts";
import { hashOf } from "../files.ts";
import { keyOf } from "./graph.ts";
import type { Kept } from "./kept.ts";

const GROUP = "stretches";

/**
 * Makes long files of their stretches: where one was made of the same in the run before, it is taken from the file that stands there, and only the others
 * are made. What is kept names the bytes that it is of, and the program that made them: a file that anybody changed is made as a whole.
 */
export function keptJoins(kept: Kept, program: string, outputAt: (path: string) => Uint8Array | null): Join {
  return (path, stretches, about) => {
    const name = `${GROUP} of ${path}`;
    const keyFor = (hash: string) => keyOf({ bytes: hash, program });
    const bytes = outputAt(path);
    const line = bytes === null ? null : kept.get(GROUP, name, keyFor(hashOf(bytes)));
    const before =
      bytes === null || line === null ? undefined : { bytes, stretches: JSON.parse(line) as Joined["stretches"] };
    const made = joined(stretches, about, before);
    kept.set(GROUP, name, keyFor(made.hash), JSON.stringify(made.stretches));
    return made;
  };
}
