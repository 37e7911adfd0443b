import { parentPort } from "node:worker_threads";
import type { ReceivedFile } from "../read/read.ts";
import { loadVocabulary, type ReferenceTexts } from "../words/vocabulary.ts";
import type { ReportLines } from "./reports.ts";

/** The reference tables of what follows, or a report to be read by them. */
export type Asked = { reference: ReferenceTexts } | { received: ReceivedFile };

// The thread of `reader.ts`: a report in, what stands in it out, in order. The words are made while the rules come from the disk, and what reads the head
// and the marks of a text: nearly every report has both.
const rules = import("./reading.ts");
const beside = Promise.all([import("../read/front-matter.ts"), import("../read/markdown.ts")]);
let reference: ReferenceTexts | null = null;
let before: Promise<unknown> = Promise.resolve();
parentPort?.on("message", (asked: Asked) => {
  before = before.then(async () => parentPort?.postMessage(await answer(asked)));
});

async function answer(asked: Asked): Promise<ReportLines | null> {
  if ("received" in asked) {
    const [{ readAndFind }] = await Promise.all([rules, beside]);
    return readAndFind(asked.received, () => loadVocabulary(reference!));
  }
  reference = asked.reference;
  // Whoever sends the tables sends a report soon.
  void loadVocabulary(reference).lexicon;
  return null;
}
