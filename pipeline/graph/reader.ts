import { Thread } from "../thread.ts";
import type { ReferenceTexts } from "../words/vocabulary.ts";
import type { Asked } from "./reading-thread.ts";
import type { Reads, ReadsElsewhere, ReportLines } from "./reports.ts";

/** Megabytes for what the thread has just made: what it reads is soon gone. */
const YOUNG = 16;

/**
 * Reads reports in a thread of its own. To load the rules and the words that a report is read by takes longer than to read it: where one of thousands
 * changed, what is kept of the others is looked through meanwhile.
 */
export class Reader implements ReadsElsewhere {
  private thread: Thread<Asked, ReportLines | null> | null = null;

  /** Has the rules loaded, before it is known what there is to read. */
  start(): Thread<Asked, ReportLines | null> {
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
    this.thread ??= new Thread(import.meta.url, "reading-thread", { resourceLimits });
    return this.thread;
  }

  readsBy(reference: ReferenceTexts): Reads {
    let told: Thread<Asked, ReportLines | null> | null = null;
    const tell = () => {
      const thread = this.start();
      if (told !== thread) void thread.ask({ reference });
      told = thread;
      return thread;
    };
    tell();
    return async ({ path, bytes, sidecar = null, given = {} }) => {
      try {
        return (await tell().ask({ received: { path, bytes, sidecar, given } })) as ReportLines;
      } catch (error) {
        // The next run begins with another thread.
        this.thread = null;
        throw error;
      }
    };
  }

  async end(): Promise<void> {
    const { thread } = this;
    this.thread = null;
    await thread?.end();
  }
}
