import { parentPort } from "node:worker_threads";
import type { ReceivedFile } from "../read/read.ts";
import { loadVocabulary, type ReferenceTexts } from "../words/vocabulary.ts";
import { readAndFind } from "./reading.ts";
import type { ReportLines } from "./reports.ts";

/** The reference tables of what follows, or a report to be read by them. */
export type Asked = { reference: ReferenceTexts } | { received: ReceivedFile };

// The thread of `reader.ts`: a report in, what stands in it out, in order.
let reference: ReferenceTexts | null = null;
let before: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (asked: Asked) => {
  before = before.then(async () => parentPort?.postMessage(await answer(asked)));
});

async function answer(asked: Asked): Promise<ReportLines | null> {
  if ("received" in asked) return readAndFind(asked.received, () => loadVocabulary(reference!));
  reference = asked.reference;
  // Whoever sends the tables sends a report soon.
  void loadVocabulary(reference).lexicon;
  return null;
}
