import { hash } from "node:crypto";

/** Bytes with their SHA-256 in hex. */
export interface Hashed {
  bytes: Uint8Array;
  length: number;
  hash: string;
  /** Of a file that was made beside one as it was: what does not stand in both. */
  differs?: Differs;
}

/** The stretches of two files that only one of them has, one behind the other, and those without a key. */
export interface Differs {
  was: Uint8Array;
  is: Uint8Array;
}

/** A stretch of a file: its texts, and a key that is the same as long as they are; null where they are to be asked for each time. */
export interface Stretch {
  key: string | null;
  texts(): Iterable<string>;
}

/** Bytes, and the key and length of each stretch of them, in their order. */
export interface Joined extends Hashed {
  stretches: readonly (readonly [key: string | null, length: number])[];
}

/** Makes the bytes of a file of its stretches. `about`: as many bytes as they may come to. */
export type Join = (path: string, stretches: readonly Stretch[], about: number) => Hashed;

/**
 * Stretches as bytes, one behind the other: as one text a long file would take twice the memory. Those that stand in the file as it was are taken from
 * there, and their texts are not asked for.
 */
export function joined(
  stretches: readonly Stretch[],
  about: number,
  before: Stretched = { bytes: new Uint8Array(), stretches: [] },
): Joined {
  const there = rangesOf(before);
  let room = Buffer.allocUnsafe(about);
  let end = 0;
  const reserve = (most: number) => {
    if (end + most > room.length) room = Buffer.concat([room], 2 * (end + most));
  };
  const lengths = stretches.map(({ key, texts }) => {
    const start = end;
    const known = there.get(key);
    if (known !== undefined) {
      reserve(known.length);
      room.set(known, end);
      end += known.length;
    } else {
      for (const text of texts()) {
        // A character takes three bytes at most.
        reserve(3 * text.length);
        end += room.write(text, end);
      }
    }
    return [key, end - start] as const;
  });
  const bytes = room.subarray(0, end);
  const made = { bytes, length: end, hash: hash("sha256", bytes), stretches: lengths };
  return before.stretches.length === 0
    ? made
    : { ...made, differs: { was: without(before, made), is: without(made, before) } };
}

type Stretched = Pick<Joined, "bytes" | "stretches">;

/** The stretches of a file that the other lacks. */
function without({ bytes, stretches }: Stretched, other: Stretched): Uint8Array {
  const there = new Set(other.stretches.map(([key]) => key));
  const own: Uint8Array[] = [];
  let end = 0;
  for (const [key, length] of stretches) {
    if (key === null || !there.has(key)) own.push(bytes.subarray(end, end + length));
    end += length;
  }
  return Buffer.concat(own);
}

/** Joins without a file as it was. */
export const joinAnew: Join = (_path, stretches, about) => joined(stretches, about);

function rangesOf({ bytes, stretches }: Stretched): Map<string | null, Uint8Array> {
  const ranges = new Map<string | null, Uint8Array>();
  let end = 0;
  for (const [key, length] of stretches) {
    if (key !== null) ranges.set(key, bytes.subarray(end, end + length));
    end += length;
  }
  return ranges;
}
