import { parentPort, workerData } from "node:worker_threads";
import { remaker } from "./remake.ts";

/** What the thread is started with. */
export interface Setting {
  folder: string;
  /** Hash of the program itself. */
  program: string;
}

// The thread of `remaking.ts`: a message in, the state after a run out.
const { folder, program } = workerData as Setting;
const remake = remaker(folder, program);
parentPort?.on("message", async () => parentPort?.postMessage(await remake()));
