import { hashOf } from "../files.ts";
import { type ReceivedFile, reportId } from "../read/read.ts";
import type { Figure, NumberRow, Problem, Report } from "../types.ts";
import type { ReferenceTexts } from "../words/vocabulary.ts";
import { type Graph, keyOf, type Step } from "./graph.ts";
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
  /** The same as long as the text is: as the file, and what stands beside it. */
  content: string;
  /** The same as long as what is read is: the content, and the rules. */
  read: string;
  numbers(): Promise<NumberRow[]>;
}

/** Groups of what is kept of the reports: their numbers, and all else. */
export const NUMBERS = "numbers";
export const FOUND = "found";

/** Reads a report as received, and finds what stands in it. */
export type Reads = (received: ReceivedFile) => Promise<ReportLines>;

/** Where else reports are read than here. The types that the package shows its users hang on this one, and on no type of Node's threads. */
export interface ReadsElsewhere {
  /** What reads reports by these tables; after an end it starts anew. */
  readsBy(reference: ReferenceTexts): Reads;
  /** Gives back the memory that rules and words take. */
  end(): Promise<void>;
}

/** What reports are read by. `rules`: the hash of program and reference tables. */
interface Reading {
  rules: string;
  make: Reads;
  graph: Graph;
  kept: Kept;
}

/** The step that reads one report and finds its figures. */
export async function reportStep(
  received: ReceivedFile,
  rules: string,
  make: Reads,
  { graph, kept }: Pick<Reading, "graph" | "kept">,
): Promise<ReportStep> {
  const reading = { rules, make, graph, kept };
  const { path, hash } = received;
  const before = hash === undefined ? null : graph.takeOver(path, leansOf(received, hash, rules));
  if (before !== null) return new OneReport(before, received, hash!, null, reading);
  const { bytes } = received;
  const report = new OneReport({ gave: "" }, received, hashOf(bytes), bytes, reading);
  const leans = Object.fromEntries(leansOf(received, hashOf(bytes), rules));
  const { gave, made } = await graph.step(path, { leans, make: () => report.seen(), hash: String });
  [report.gave, report.made] = [gave, made];
  return report;
}

/** What a report leans on, where this is the hash of its bytes. */
function leansOf({ path, sidecar }: ReceivedFile, hash: string, rules: string): [name: string, hash: string][] {
  const beside: [string, string][] = sidecar ? [[sidecar.path, hashOf(sidecar.text)]] : [];
  return [[path, hash], ...beside, ["rules", rules]];
}

/** Of ten thousand reports nearly all are as they were: what is not asked for is not worked out. */
class OneReport implements ReportStep {
  /** What was kept of it, until it is asked for: ten thousand lines are not held beside what they tell. */
  private line: string | null = null;

  gave: string;
  made = false;

  /** `before`: what it gave. `hash`: of its bytes, which are given where they are read already. */
  constructor(
    before: Pick<ReportStep, "gave">,
    private readonly received: ReceivedFile,
    private readonly hash: string,
    private bytes: Uint8Array | null,
    private readonly reading: Reading,
  ) {
    this.gave = before.gave;
  }

  get path(): string {
    return this.received.path;
  }

  get id(): string {
    return reportId(this.path);
  }

  get content(): string {
    const { sidecar } = this.received;
    return sidecar ? hashOf(`${this.hash} ${hashOf(sidecar.text)}`) : this.hash;
  }

  get read(): string {
    return this.keyOf(this.hash);
  }

  /** Hash of what the ledger sees of it. */
  async seen(): Promise<string> {
    this.line = this.keptLine(FOUND);
    if (this.line !== null) return (JSON.parse(this.line) as FoundReport).seen;
    const made = await this.fresh();
    this.line = made.found;
    return made.seen;
  }

  async value(): Promise<FoundReport> {
    const found = JSON.parse(this.line ?? this.keptLine(FOUND) ?? (await this.fresh()).found) as FoundReport;
    this.line = null;
    return found;
  }

  async numbers(): Promise<NumberRow[]> {
    return JSON.parse(this.keptLine(NUMBERS) ?? (await this.fresh()).numbers) as NumberRow[];
  }

  private keyOf(hash: string): string {
    return keyOf(Object.fromEntries(leansOf(this.received, hash, this.reading.rules)));
  }

  private keptLine(group: string): string | null {
    return this.reading.kept.get(group, this.path, this.read);
  }

  private async fresh(): Promise<ReportLines> {
    const { path, sidecar = null, given = {} } = this.received;
    // The hash is that of the bytes that are read here, whatever stood on the disk before.
    const bytes = this.bytes ?? this.received.bytes;
    this.bytes = null;
    const key = this.keyOf(hashOf(bytes));
    const lines = await this.reading.make({ path, bytes, sidecar, given });
    this.reading.kept.set(FOUND, path, key, lines.found);
    this.reading.kept.set(NUMBERS, path, key, lines.numbers);
    return lines;
  }
}
