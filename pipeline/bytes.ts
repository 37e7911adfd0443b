import { hash } from "node:crypto";

/** Bytes with their SHA-256 in hex. */
export interface Hashed {
  bytes: Uint8Array;
  hash: string;
}

/** Texts as bytes, one behind the other: as one text a long file would take twice the memory. `about`: as many bytes as they may come to. */
export function hashed(texts: Iterable<string>, about: number): Hashed {
  let room = Buffer.allocUnsafe(about);
  let end = 0;
  for (const text of texts) {
    // A character takes three bytes at most.
    const most = end + 3 * text.length;
    if (most > room.length) room = Buffer.concat([room], 2 * most);
    end += room.write(text, end);
  }
  const bytes = room.subarray(0, end);
  return { bytes, hash: hash("sha256", bytes) };
}
