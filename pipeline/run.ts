import { sortProblems } from "./problems.ts";
import type { ReferenceTexts } from "./project/reference.ts";
import type { ReceivedFile } from "./read/read.ts";
import type { Figure, Ledger, NumberRow, OutputFile, Problem, Report, Table } from "./types.ts";
import type { Vocabulary } from "./words/vocabulary.ts";

/** Everything that a run leans on; the same input gives the same bytes. */
export interface RunInput {
  reports: ReceivedFile[];
  reference: ReferenceTexts;
  decisions: { path: string; text: string } | null;
  stories: { path: string; text: string }[];
  /** Problems met while the input was gathered. */
  problems: Problem[];
  version: string;
}

/** What stands in one report. */
export interface Found {
  numbers: NumberRow[];
  figures: Figure[];
  problems: Problem[];
}

/** What is told of a run on the way. */
export type Told = (doing: string) => void;

/** The words of the reference data: what finding and resolving know beforehand. */
export async function wordsOf(reference: ReferenceTexts): Promise<Vocabulary> {
  const { loadVocabulary } = await import("./words/vocabulary.ts");
  return loadVocabulary(reference);
}

/** A finder that holds the words: find, then resolve, for one report after another. */
export async function finder(vocabulary: Vocabulary): Promise<(report: Report) => Found> {
  const { find } = await import("./find/find.ts");
  const { resolve } = await import("./resolve/resolve.ts");
  return (report) => resolve(find(report, vocabulary), vocabulary);
}

/** What the first six stages give: all that `check`, `why` and `diff` need. */
export interface Reckoned {
  reports: Report[];
  numbers: NumberRow[];
  ledger: Ledger;
  problems: Problem[];
  tables: Table[];
}

/** read -> find -> resolve -> review -> reconcile -> tabulate. */
export async function reckon(input: RunInput, tell: Told = () => {}): Promise<Reckoned> {
  tell("Reading the reports");
  const { readReports } = await import("./read/read.ts");
  const reading = await readReports(input.reports);
  tell("Finding figures");
  const vocabulary = await wordsOf(input.reference);
  const found = reading.reports.map(await finder(vocabulary));
  tell("Reviewing");
  const { parseDecisions } = await import("./review/decisions.ts");
  const { review } = await import("./review/review.ts");
  const decided = input.decisions === null ? none : parseDecisions(input.decisions.text, input.decisions.path);
  const reviewed = review(
    found.flatMap(({ figures }) => figures),
    decided.decisions,
    reading.reports,
  );
  tell("Reconciling");
  const { reconcile } = await import("./reconcile/reconcile.ts");
  const reconciled = reconcile(reviewed.figures, reading.reports);
  const problems = sortProblems([
    ...input.problems,
    ...reading.problems,
    ...found.flatMap((one) => one.problems),
    ...decided.problems,
    ...reviewed.problems,
    ...reconciled.problems,
  ]);
  const { tabulate } = await import("./tabulate/tabulate.ts");
  const numbers = found.flatMap((one) => one.numbers);
  return {
    reports: reading.reports,
    numbers,
    ledger: reconciled.ledger,
    problems,
    tables: tabulate(reconciled.ledger, problems),
  };
}

const none = { decisions: [], problems: [] };

/** A whole run: what there is to write, and everything a person should know. */
export interface RunResult extends Reckoned {
  outputs: OutputFile[];
}

/** All stages: reckon -> draw -> publish. */
export async function runAll(input: RunInput, tell: Told = () => {}): Promise<RunResult> {
  const reckoned = await reckon(input, tell);
  tell("Drawing the charts");
  const { draw } = await import("./draw/draw.ts");
  const charts = await draw(reckoned.tables);
  tell("Writing the pages");
  const { publish } = await import("./publish/publish.ts");
  const { ledger, ...rest } = reckoned;
  const published = await publish({
    ...rest,
    charts,
    figures: ledger.figures,
    stories: input.stories,
    version: input.version,
  });
  const problems = sortProblems([...reckoned.problems, ...published.problems]);
  return { ...reckoned, problems, outputs: published.files };
}
