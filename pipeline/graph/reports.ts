import { hashOf } from "../files.ts";
import { type ReceivedFile, reportId } from "../read/read.ts";
import type { Figure, NumberRow, Problem, Report } from "../types.ts";
import { type Graph, keyOf, type Leans, type Step } from "./graph.ts";
import type { Kept } from "./kept.ts";

/** What is read of a file and found in it. */
export interface FoundReport {
  /** Null where the file cannot be read; the problems say why. */
  report: Report | null;
  problems: Problem[];
  figures: Figure[];
  /** Hash of all its numbers: pages show those of some reports. */
  counted: string;
  /** Hash of what the ledger sees of it. */
  seen: string;
}

/** The same with all its numbers, as the lines that are kept of them. */
export interface ReportLines extends Pick<FoundReport, "seen"> {
  found: string;
  numbers: string;
}

/** The step of one report; its numbers are looked up apart, for few are ever asked for. */
export interface ReportStep extends Step<FoundReport> {
  /** Id of the report, and path of its file. */
  id: string;
  path: string;
  /** The same as long as what is read is: the file, what stands beside it, and the rules. */
  read: string;
  numbers(): Promise<NumberRow[]>;
}

/** Groups of what is kept of the reports: their numbers, and all else. */
export const NUMBERS = "numbers";
export const FOUND = "found";

/** Reads a report as received, and finds what stands in it. */
export type Reads = (received: ReceivedFile) => Promise<ReportLines>;

/** The step that reads one report and finds its figures. `rules`: the hash of program and reference tables. */
export async function reportStep(
  received: ReceivedFile,
  rules: string,
  make: Reads,
  { graph, kept }: { graph: Graph; kept: Kept },
): Promise<ReportStep> {
  const { path, sidecar = null, given = {} } = received;
  const beside: Leans = sidecar ? { [sidecar.path]: hashOf(sidecar.text) } : {};
  const leansOn = (hash: string): Leans => ({ [path]: hash, ...beside, rules });
  let bytes: Uint8Array | null = null;
  const isAsBefore = received.hash !== undefined && graph.changedIn(path, leansOn(received.hash)).length === 0;
  if (!isAsBefore) bytes = received.bytes;
  const leans = leansOn(bytes === null ? received.hash! : hashOf(bytes));
  const fresh = async () => {
    // The hash is that of the bytes that are read here, whatever stood on the disk before.
    const read = bytes ?? received.bytes;
    bytes = null;
    const key = keyOf(leansOn(hashOf(read)));
    const lines = await make({ path, bytes: read, sidecar, given });
    kept.set(FOUND, path, key, lines.found);
    kept.set(NUMBERS, path, key, lines.numbers);
    return lines;
  };
  const key = keyOf(leans);
  const parsed = (line: string) => JSON.parse(line) as FoundReport;
  let line: string | null = null;
  const seen = async () => {
    line = kept.get(FOUND, path, key);
    if (line !== null) return parsed(line).seen;
    const made = await fresh();
    line = made.found;
    return made.seen;
  };
  const step = await graph.step(path, { leans, make: seen, hash: String });
  return {
    ...step,
    id: reportId(path),
    path,
    read: key,
    value: async () => {
      const found = parsed(line ?? kept.get(FOUND, path, key) ?? (await fresh()).found);
      // Ten thousand lines are not kept beside what they hold.
      line = null;
      return found;
    },
    numbers: async () => JSON.parse(kept.get(NUMBERS, path, key) ?? (await fresh()).numbers) as NumberRow[],
  };
}
