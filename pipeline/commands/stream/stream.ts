import { growSlowly } from "../../heap.ts";
import { type Batch, batchesOf } from "./batches.ts";
import { inOrder } from "./in-order.ts";
import { Pool } from "./pool.ts";
import type { BatchRead, Setting } from "./read.ts";
import type { BatchWritten } from "./worker.ts";

/** Bytes of a stream before threads are started for it: starting them takes as long as reading about so much. */
const PAYS = 2 << 20;

/** Reads a stream of records batch by batch; gives rows, or where threads read it their text. */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  read: (batch: Batch) => BatchRead,
  threads: { count: number; setting: Setting } | null,
): AsyncGenerator<BatchRead | BatchWritten> {
  // What is read is soon dead, and little lives: left alone, each thread's heap comes to twice of it.
  growSlowly();
  const batches = batchesOf(chunks);
  let bytes = 0;
  for (;;) {
    if (threads !== null && bytes >= PAYS) return yield* readInThreads(batches, read, threads.count, threads.setting);
    const { value, done } = await batches.next();
    if (done) return;
    bytes += value.bytes.length;
    yield read(value);
  }
}

/** This thread is one of them: it has the rules and the words at hand, and each thread more has them a second time. */
async function* readInThreads(
  batches: AsyncIterator<Batch>,
  read: (batch: Batch) => BatchRead,
  count: number,
  setting: Setting,
): AsyncGenerator<BatchRead | BatchWritten> {
  const pool = new Pool(count - 1, setting);
  try {
    yield* inOrder<Batch, BatchRead | BatchWritten>(
      batches,
      pool.room + 1,
      async (batch) => pool.read(batch) ?? read(batch),
    );
  } finally {
    await pool.end();
  }
}
