/** Whole lines of a stream, as bytes, and how many lines came before. */
export interface Batch {
  bytes: Uint8Array<ArrayBuffer>;
  before: number;
}

const NEWLINE = 10;

/**
 * Whole lines as they come: each chunk gives the lines that it ends, so that nobody waits for a record that is there. A record of many chunks is
 * put together once. Every batch has bytes of its own, which can be handed to another thread.
 */
export async function* batchesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let open: Uint8Array[] = [];
  let before = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const bytes = joined([...open, chunk.subarray(0, end)]);
      const lines = count(bytes);
      open = [];
      yield { bytes, before };
      before += lines;
    }
    if (end < chunk.length) open.push(chunk.slice(end));
  }
  if (open.length > 0) yield { bytes: joined(open), before };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/** The lines of a batch. A byte order mark is taken off where the stream begins, and nowhere else. */
export function linesOf({ bytes, before }: Batch): string[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: before > 0 }).decode(bytes);
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
