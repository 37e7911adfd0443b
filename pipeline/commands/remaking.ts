import { MessageChannel, type MessagePort } from "node:worker_threads";
import type { Viewer } from "../graph/soon.ts";
import type { State } from "../preview/state.ts";
import { faultLine } from "../problems.ts";
import { Thread } from "../thread.ts";
import type { Asked, Setting } from "./remake-thread.ts";

/** Runs a project again and again in a thread of its own. */
export class Remaking {
  private thread: Thread<Asked, State | null> | null = null;
  private under: Promise<State | null> = Promise.resolve(null);
  /** To the run under way. */
  private port: MessagePort | null = null;

  constructor(private readonly setting: Setting) {}

  /** Makes what the input asks for; one call after the other. Who looks at pages is shown them first. A fault is a state too. */
  make({ pages, show }: Pick<Viewer, "pages" | "show">): Promise<State | null> {
    this.under = this.under.then(async () => {
      const { port1, port2 } = new MessageChannel();
      port1.on("message", show);
      this.port = port1;
      const state = await this.asked({ pages, port: port2 });
      this.port = null;
      // What comes after the end would hide what stands in the files.
      port1.off("message", show).close();
      return state;
    });
    return this.under;
  }

  /** Says that the project may have changed: a run under way that is outdated by that is given up while it draws. */
  nudge(): void {
    this.port?.postMessage(null);
  }

  /** Ends the thread once what is under way is done. */
  async end(): Promise<void> {
    await this.under;
    await this.thread?.end();
  }

  private async asked(asked: Asked): Promise<State | null> {
    this.thread ??= new Thread(import.meta.url, "remake-thread", { workerData: this.setting });
    try {
      return await this.thread.ask(asked, [asked.port]);
    } catch (error) {
      // The next call begins with another thread.
      this.thread = null;
      return { stale: true, lines: [faultLine(error)] };
    }
  }
}
