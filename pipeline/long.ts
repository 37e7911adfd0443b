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
  const pieces = stretches.map(({ key, texts }) => there.get(key) ?? Buffer.from([...texts()].join("")));
  const lengths = stretches.map(({ key }, i) => [key, lengthOf(pieces[i]!)] as const);
  const reader = new Reader(before.chunks());
  const [made, old] = [createHash("sha256"), createHash("sha256")];
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) made.update(piece);
    else if (piece.start < reader.at) throw new Error("stretches stand in another order than they did");
    else {
      reader.read(piece.start, (bytes) => old.update(bytes));
      reader.read(piece.end, (bytes) => {
        old.update(bytes);
        made.update(bytes);
      });
    }
  }
  reader.read(Number.POSITIVE_INFINITY, (bytes) => old.update(bytes));
  if (before !== NOTHING && old.digest("hex") !== before.hash) return null;
  const length = lengths.reduce((sum, [, own]) => sum + own, 0);
  return { hash: made.digest("hex"), length, pieces, stretches: lengths };
}

/** The bytes of a long file; `chunks`: those of the file as it stands. */
export function* bytesOf({ pieces }: Pick<Long, "pieces">, chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const reader = new Reader(chunks);
  for (const piece of pieces) {
    if (piece instanceof Uint8Array) yield piece;
    else {
      reader.read(piece.start, () => {});
      const parts: Uint8Array[] = [];
      // A chunk is there until the next is read.
      reader.read(piece.end, (bytes) => parts.push(Uint8Array.from(bytes)));
      yield* parts;
    }
  }
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

  /** Gives the bytes up to an offset, or to the end. */
  read(end: number, use: (bytes: Uint8Array) => void): void {
    while (this.at < end) {
      if (this.chunk.length === 0) {
        const next = this.chunks.next();
        if (next.done) return;
        this.chunk = next.value;
      }
      const bytes = this.chunk.subarray(0, Math.min(this.chunk.length, end - this.at));
      use(bytes);
      this.at += bytes.length;
      this.chunk = this.chunk.subarray(bytes.length);
    }
  }
}
