import { setImmediate, setTimeout } from "node:timers/promises";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { remaker } from "./remake.ts";

/** What the thread is started with. */
export interface Setting {
  folder: string;
  /** Hash of the program itself. */
  program: string;
}

/** What it is asked. */
export interface Asked {
  /** Paths of the pages that somebody looks at. */
  pages: readonly string[];
  /** Takes each of them as soon as it is made; a message from there says that the project may have changed. */
  port: MessagePort;
}

/** Milliseconds in which a browser shows a page, if nothing else keeps the machine busy. */
const BREATH = 250;

// The thread of `remaking.ts`: a message in, the state after a run out.
const { folder, program } = workerData as Setting;
const remake = remaker(folder, program);
parentPort?.on("message", async ({ pages, port }: Asked) => {
  let nudged = false;
  const nudge = new Promise<void>((resolve) => {
    port.on("message", () => {
      nudged = true;
      resolve();
    });
  });
  const isNudged = async () => {
    // Messages come between the turns of the thread alone.
    await setImmediate();
    const since = nudged;
    nudged = false;
    return since;
  };
  const seen = () => Promise.race([setTimeout(BREATH), nudge]);
  parentPort?.postMessage(await remake({ pages, show: (page) => port.postMessage(page), seen, isNudged }));
});
