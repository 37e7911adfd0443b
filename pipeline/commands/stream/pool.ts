import { Thread } from "../../thread.ts";
import type { Batch } from "./batches.ts";
import type { Setting } from "./read.ts";
import type { BatchWritten } from "./worker.ts";

/** Megabytes for what a thread has just made: what it reads is soon gone, and the default is a third of the memory that a stream may take. */
const YOUNG = 16;

/** Threads that read batches of records. */
export class Pool {
  private readonly threads: Thread<Batch, BatchWritten>[];

  constructor(count: number, setting: Setting) {
    const options = { workerData: setting, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
    this.threads = Array.from({ length: count }, () => new Thread(import.meta.url, "worker", options));
  }

  /** How many batches may be under way: each thread has one at hand when it is done with another. */
  get room(): number {
    return this.threads.length * 2;
  }

  read(batch: Batch): Promise<BatchWritten> {
    return this.threads.reduce((a, b) => (b.load < a.load ? b : a)).ask(batch, [batch.bytes.buffer]);
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}
