import type { Worker } from "node:worker_threads";
import { startThread } from "../thread.ts";
import type { Batch } from "./batches.ts";
import type { Setting } from "./read.ts";
import type { BatchWritten } from "./worker.ts";

interface Asked {
  resolve(written: BatchWritten): void;
  reject(error: unknown): void;
}

/** A thread and the batches that it was given, in order. */
class Thread {
  private readonly worker: Worker;
  private readonly asked: Asked[] = [];

  constructor(setting: Setting) {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
    this.worker = startThread(import.meta.url, "worker", { workerData: setting, resourceLimits });
    this.worker.on("message", (written: BatchWritten) => this.asked.shift()?.resolve(written));
    this.worker.on("error", (error) => this.fail(error));
    this.worker.on("exit", () => this.fail(new Error("a thread ended before its work was done")));
  }

  get load(): number {
    return this.asked.length;
  }

  read({ bytes, before }: Batch): Promise<BatchWritten> {
    const written = new Promise<BatchWritten>((resolve, reject) => this.asked.push({ resolve, reject }));
    // Whoever waits for it sees the error; nobody may be waiting yet.
    written.catch(() => {});
    this.worker.postMessage({ bytes, before }, [bytes.buffer]);
    return written;
  }

  private fail(error: unknown): void {
    for (const { reject } of this.asked.splice(0)) reject(error);
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Megabytes for what a thread has just made: what it reads is soon gone, and the default is a third of the memory that a stream may take. */
const YOUNG = 16;

/** Threads that read batches of records. */
export class Pool {
  private readonly threads: Thread[];

  constructor(count: number, setting: Setting) {
    this.threads = Array.from({ length: count }, () => new Thread(setting));
  }

  /** How many batches may be under way: each thread has one at hand when it is done with another. */
  get room(): number {
    return this.threads.length * 2;
  }

  read(batch: Batch): Promise<BatchWritten> {
    return this.threads.reduce((idlest, thread) => (thread.load < idlest.load ? thread : idlest)).read(batch);
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}
