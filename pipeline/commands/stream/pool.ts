import { Thread } from "../../thread.ts";
import type { Batch } from "./batches.ts";
import type { Setting } from "./read.ts";
import type { BatchWritten } from "./worker.ts";

/** Megabytes for what a thread has just made: what it reads is soon gone, and the default is a third of the memory that a stream may take. */
const YOUNG = 16;

/** Batches that a thread is given at a time: it has one at hand when it is done with another. */
const AT_HAND = 2;

/** Threads that read batches of records. */
export class Pool {
  private readonly threads: Thread<Batch, BatchWritten>[];

  constructor(count: number, setting: Setting) {
    const options = { workerData: setting, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
    this.threads = Array.from({ length: count }, () => new Thread(import.meta.url, "worker", options));
  }

  /** How many batches may be under way. */
  get room(): number {
    return this.threads.length * AT_HAND;
  }

  /** Has the thread that has least to do read a batch; null where all have enough. */
  read(batch: Batch): Promise<BatchWritten> | null {
    const thread = this.threads.reduce((a, b) => (b.load < a.load ? b : a));
    return thread.load < AT_HAND ? thread.ask(batch, [batch.bytes.buffer]) : null;
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}
