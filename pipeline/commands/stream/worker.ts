import { parentPort, workerData } from "node:worker_threads";
import { finderWith } from "../../finder.ts";
import { lineOf } from "../formats.ts";
import type { Batch } from "./batches.ts";
import { type BatchRead, batchReader, type Setting } from "./read.ts";

/** What comes back for a batch: its rows are bytes of NDJSON already. */
export interface BatchWritten extends Omit<BatchRead, "rows"> {
  bytes: Uint8Array<ArrayBuffer>;
}

// A thread of `pool.ts`: one batch in, one message out, in order.
const setting = workerData as Setting;
const read = batchReader(setting, finderWith(setting.reference), lineOf);
parentPort?.on("message", (batch: Batch) => {
  const { rows, ...rest } = read(batch);
  const bytes = new TextEncoder().encode(rows.join(""));
  parentPort?.postMessage({ bytes, ...rest } satisfies BatchWritten, [bytes.buffer]);
});
