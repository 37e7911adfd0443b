import { createHash } from "node:crypto";
import type { Stretch } from "./bytes.ts";

/*
 * Files that are too long to be held: what stands in such a file already stays on the disk, and is read past, piece by piece.
 */

/** Bytes, or a range of the file as it stands. */
export type Piece = Uint8Array | { start: number; end: number };

/** A long file as it is to be, in pieces whose ranges come in their order. */
export interface Long {
  hash: string;
  length: number;
  pieces: readonly Piece[];
  /** Key and length of each stretch. */
  stretches: readonly (readonly [key: string | null, length: number])[];
}

/** A file as it stands: its bytes from the first to the last, its hash, and what it was made of. */
export interface Standing extends Pick<Long, "hash" | "stretches"> {
  chunks(): Iterable<Uint8Array>;
}

const NOTHING: Standing = { hash: "", stretches: [], chunks: () => [] };

/**
 * Puts a file together of stretches: those that stand in the file as it was are left there, and their texts are not asked for. They come in the order that
 * they had. Null where the file that is read is not the one that it was said to be.
 */
export function joinedLong(stretches: readonly Stretch[], before = NOTHING): Long | null {
  const there = rangesOf(before);
  const own = stretches.map(({ key, texts }) => there.get(key) ?? Buffer.from([...texts()].join("")));
  const lengths = stretches.map(({ key }, i) => [key, lengthOf(own[i]!)] as const);
  const pieces = merged(own);
  const reader = new Reader(before.chunks());
  const [made, old] = [createHash("sha256"), createHash("sha256")];
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) made.update(piece);
    else {
      if (piece.start < reader.at) throw new Error("stretches stand in another order than they did");
      for (const bytes of reader.upTo(piece.start)) old.update(bytes);
      for (const bytes of reader.upTo(piece.end)) {
        old.update(bytes);
        made.update(bytes);
      }
    }
  }
  for (const bytes of reader.upTo(Number.POSITIVE_INFINITY)) old.update(bytes);
  if (before !== NOTHING && old.digest("hex") !== before.hash) return null;
  const length = lengths.reduce((sum, [, one]) => sum + one, 0);
  return { hash: made.digest("hex"), length, pieces, stretches: lengths };
}

/** The bytes of a long file, each part there until the next is asked for; `chunks`: those of the file as it stands. */
export function* bytesOf({ pieces }: Pick<Long, "pieces">, chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const reader = new Reader(chunks);
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else {
      reader.pass(piece.start);
      yield* reader.upTo(piece.end);
    }
  }
}

/** Pieces of which those that follow each other in the file as it stands are one. */
function merged(pieces: readonly Piece[]): Piece[] {
  const made: Piece[] = [];
  for (const piece of pieces) {
    const last = made.at(-1);
    const goesOn = last !== undefined && "start" in last && "start" in piece && last.end === piece.start;
    if (goesOn) made[made.length - 1] = { start: last.start, end: piece.end };
    else made.push(piece);
  }
  return made;
}

const lengthOf = (piece: Piece) => (piece instanceof Uint8Array ? piece.length : piece.end - piece.start);

function rangesOf({ stretches }: Standing): Map<string | null, Piece> {
  const ranges = new Map<string | null, Piece>();
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

  /** Reads past the bytes up to an offset. */
  pass(end: number): void {
    const parts = this.upTo(end);
    while (!parts.next().done);
  }

  /** What is left of the chunk that is read, or the next one; null behind the last. */
  private next(): Uint8Array | null {
    if (this.chunk.length > 0) return this.chunk;
    const next = this.chunks.next();
    return next.done ? null : next.value;
  }
}
