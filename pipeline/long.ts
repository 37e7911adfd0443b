import { createHash } from "node:crypto";
import type { Stretch } from "./bytes.ts";

/*
 * Files that are too long to be held: what is new is written as it is made, and what stands in such a file already is copied chunk by chunk.
 */

/** A long file that was written. */
export interface Long {
  hash: string;
  length: number;
  /** Key and length of each stretch. */
  stretches: readonly (readonly [key: string | null, length: number])[];
}

/** A file as it stands: its bytes from the first to the last, its hash, and what it was made of. */
export interface Standing extends Pick<Long, "hash" | "stretches"> {
  chunks(): Iterable<Uint8Array>;
}

/** Writes bytes, each part of them there until the next is asked for, and gives their SHA-256 in hex. */
export type Write = (bytes: Iterable<Uint8Array>) => string;

/** Bytes of a file as it stands. */
interface Range {
  start: number;
  end: number;
}

const NOTHING: Standing = { hash: "", stretches: [], chunks: () => [] };

/**
 * Writes a file of its stretches: those that stand in the file as it was are copied, and their texts are not asked for. They come in the order that they
 * had. Null where the file that is read is not the one that it was said to be: what was written is worth nothing then.
 */
export function joinedLong(stretches: readonly Stretch[], write: Write, before = NOTHING): Long | null {
  const there = rangesOf(before);
  const reader = new Reader(before.chunks());
  const old = createHash("sha256");
  const made = new Map<Stretch, number>();
  function* passed(end: number): Generator<Uint8Array> {
    for (const bytes of reader.upTo(end)) {
      old.update(bytes);
      yield bytes;
    }
  }
  const pass = (end: number) => {
    for (const _ of passed(end));
  };
  function* bytes(): Generator<Uint8Array> {
    for (const part of partsOf(stretches, there)) {
      if ("start" in part) {
        if (part.start < reader.at) throw new Error("stretches stand in another order than they did");
        pass(part.start);
        yield* passed(part.end);
      } else {
        const own = Buffer.from([...part.texts()].join(""));
        made.set(part, own.length);
        yield own;
      }
    }
    pass(Number.POSITIVE_INFINITY);
  }
  const hash = write(bytes());
  if (before !== NOTHING && old.digest("hex") !== before.hash) return null;
  const lengths = stretches.map((one) => [one.key, made.get(one) ?? lengthOf(there.get(one.key)!)] as const);
  return { hash, length: lengths.reduce((sum, [, one]) => sum + one, 0), stretches: lengths };
}

/** Stretches that are to be made, and those that are copied; of these such as follow each other in the file as it stands are one. */
function partsOf(stretches: readonly Stretch[], there: ReadonlyMap<string | null, Range>): (Stretch | Range)[] {
  const parts: (Stretch | Range)[] = [];
  for (const stretch of stretches) {
    const known = there.get(stretch.key);
    const last = parts.at(-1);
    if (known === undefined) parts.push(stretch);
    else if (last !== undefined && "start" in last && last.end === known.start) last.end = known.end;
    else parts.push({ ...known });
  }
  return parts;
}

const lengthOf = ({ start, end }: Range) => end - start;

function rangesOf({ stretches }: Standing): Map<string | null, Range> {
  const ranges = new Map<string | null, Range>();
  let end = 0;
  for (const [key, length] of stretches) {
    if (key !== null) ranges.set(key, { start: end, end: end + length });
    end += length;
  }
  return ranges;
}

/** Reads chunks from the first to the last. */
class Reader {
  private readonly chunks: Iterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array();
  /** How many bytes were read. */
  at = 0;

  constructor(chunks: Iterable<Uint8Array>) {
    this.chunks = chunks[Symbol.iterator]();
  }

  /** The bytes up to an offset, or to the end. */
  *upTo(end: number): Generator<Uint8Array> {
    while (this.at < end) {
      const chunk = this.next();
      if (chunk === null) return;
      const bytes = chunk.subarray(0, Math.min(chunk.length, end - this.at));
      this.at += bytes.length;
      this.chunk = chunk.subarray(bytes.length);
      yield bytes;
    }
  }

  /** What is left of the chunk that is read, or the next one; null behind the last. */
  private next(): Uint8Array | null {
    if (this.chunk.length > 0) return this.chunk;
    const next = this.chunks.next();
    return next.done ? null : next.value;
  }
}
