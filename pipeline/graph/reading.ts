import { finder } from "../finder.ts";
import { type ReceivedFile, readReport } from "../read/read.ts";
import { contentKey } from "../tabulate/by-report.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import type { ReportLines } from "./reports.ts";
import { seenOf } from "./seen.ts";

/** Reads one report and finds what stands in it. */
export async function readAndFind(received: ReceivedFile, vocabulary: () => Vocabulary): Promise<ReportLines> {
  const { report, problems } = await readReport(received);
  const found = report === null ? null : finder(vocabulary())(report);
  const [figures, numbers] = [found?.figures ?? [], found?.numbers() ?? []];
  const all = { report, problems, figures, counted: contentKey(numbers) };
  const seen = seenOf(all);
  return { found: JSON.stringify({ ...all, seen }), numbers: JSON.stringify(numbers), seen };
}
