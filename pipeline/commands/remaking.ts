import { MessageChannel, type Worker } from "node:worker_threads";
import type { Viewer } from "../graph/soon.ts";
import type { State } from "../preview/state.ts";
import { faultLine } from "../problems.ts";
import type { Asked, Setting } from "./remake-thread.ts";
import { startThread } from "./thread.ts";

/** Runs a project again and again in a thread of its own. */
export class Remaking {
  private thread: Worker | null = null;
  private under: Promise<State | null> = Promise.resolve(null);

  constructor(private readonly setting: Setting) {}

  /** Makes what the input asks for; one call after the other. Who looks at pages is shown them first. A fault is a state too. */
  make({ pages, show }: Pick<Viewer, "pages" | "show">): Promise<State | null> {
    this.under = this.under.then(async () => {
      const { port1, port2 } = new MessageChannel();
      port1.on("message", show);
      const state = await this.asked({ pages, port: port2 });
      // What comes after the end would hide what stands in the files.
      port1.off("message", show).close();
      return state;
    });
    return this.under;
  }

  /** Ends the thread once what is under way is done. */
  async end(): Promise<void> {
    await this.under;
    await this.thread?.terminate();
  }

  private asked(asked: Asked): Promise<State | null> {
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
      thread.once("message", done).once("error", failed).postMessage(asked, [asked.port]);
    });
  }
}
