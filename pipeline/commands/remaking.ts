import type { Worker } from "node:worker_threads";
import type { State } from "../preview/state.ts";
import { faultLine } from "../problems.ts";
import type { Setting } from "./remake-thread.ts";
import { startThread } from "./thread.ts";

/** Runs a project again and again in a thread of its own. */
export class Remaking {
  private thread: Worker | null = null;
  private under: Promise<State | null> = Promise.resolve(null);

  constructor(private readonly setting: Setting) {}

  /** Makes what the input asks for; one call after the other. A fault is a state too. */
  make(): Promise<State | null> {
    this.under = this.under.then(() => this.asked());
    return this.under;
  }

  /** Ends the thread once what is under way is done. */
  async end(): Promise<void> {
    await this.under;
    await this.thread?.terminate();
  }

  private asked(): Promise<State | null> {
    this.thread ??= startThread(import.meta.url, "remake-thread", { workerData: this.setting });
    const { thread } = this;
    return new Promise((resolve) => {
      const failed = (error: unknown) => {
        // The next call begins with another thread.
        this.thread = null;
        done({ stale: true, lines: [faultLine(error)] });
      };
      const done = (state: State | null) => {
        thread.off("message", done).off("error", failed);
        resolve(state);
      };
      thread.once("message", done).once("error", failed).postMessage(null);
    });
  }
}
