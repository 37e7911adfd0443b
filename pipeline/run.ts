import { find } from "./find/find.ts";
import { sortProblems } from "./problems.ts";
import type { ReceivedFile } from "./read/read.ts";
import { resolve } from "./resolve/resolve.ts";
import type { Figure, Ledger, NumberRow, OutputFile, Problem, Report, ReviewedFigure, Table } from "./types.ts";
import { loadVocabulary, type ReferenceTexts, type Vocabulary } from "./words/vocabulary.ts";

/** Everything that a run leans on; the same input gives the same bytes. */
export interface RunInput {
  reports: ReceivedFile[];
  reference: ReferenceTexts;
  decisions: { path: string; text: string } | null;
  stories: { path: string; text: string }[];
  /** Problems met while the input was gathered. */
  problems: Problem[];
  version: string;
  /** Address of the charts on the web, or null. */
  site: string | null;
}

/** What stands in one report. */
export interface Found {
  figures: Figure[];
  numbers(): NumberRow[];
}

/** What is told of a run on the way. */
export type Tell = (doing: string) => void;

/** find -> resolve, for one report after another. */
export function finder(vocabulary: Vocabulary): (report: Report) => Found {
  return (report) => resolve(find(report, vocabulary));
}

/** The same with the words of reference tables. */
export function finderWith(reference: ReferenceTexts): (report: Report) => Found {
  return finder(loadVocabulary(reference));
}

/** What the stages up to reconcile give: all that a figure's way needs. */
export interface Reckoned {
  reports: Report[];
  numbers: NumberRow[];
  ledger: Ledger;
  /** Worst first. */
  problems: Problem[];
  vocabulary: Vocabulary;
}

/** What stands in the reports, before anybody decided on it. */
export interface Gathered {
  reports: Report[];
  found: Found[];
  problems: Problem[];
  vocabulary: Vocabulary;
}

/** read -> find -> resolve. */
export async function gather(input: Pick<RunInput, "reports" | "reference">, tell: Tell): Promise<Gathered> {
  tell("Reading the reports");
  const { readReports } = await import("./read/read.ts");
  const { reports, problems } = await readReports(input.reports);
  tell("Finding figures");
  const vocabulary = loadVocabulary(input.reference);
  return { reports, found: reports.map(finder(vocabulary)), problems, vocabulary };
}

/** review, with the decisions as they stand in their file. */
export async function reviewWith(
  { reports, found, vocabulary }: Gathered,
  decisions: RunInput["decisions"],
): Promise<{ figures: ReviewedFigure[]; problems: Problem[] }> {
  const { parseDecisions } = await import("./review/decisions.ts");
  const { review } = await import("./review/review.ts");
  const { path: file, text } = decisions ?? { path: "data/decisions.csv", text: "" };
  const decided = parseDecisions(text, file);
  const figures = found.flatMap((one) => one.figures);
  const measures = [...vocabulary.measures.values()];
  const options = { file, measures, known: vocabulary.names, unclear: decided.unclear };
  const reviewed = review(figures, decided.decisions, reports, options);
  return { figures: reviewed.figures, problems: [...decided.problems, ...reviewed.problems] };
}

/** read -> find -> resolve -> review -> reconcile. */
export async function reckon(input: RunInput, tell: Tell): Promise<Reckoned> {
  const gathered = await gather(input, tell);
  const { reports, found, vocabulary } = gathered;
  tell("Reviewing");
  const reviewed = await reviewWith(gathered, input.decisions);
  tell("Reconciling");
  const { reconcile } = await import("./reconcile/reconcile.ts");
  const { readBreaks } = await import("./words/breaks.ts");
  const declared = readBreaks(input.reference.breaks, vocabulary);
  const { ledger, problems: unreconciled } = reconcile(reviewed.figures, reports, { breaks: declared.breaks });
  const before = [...input.problems, ...declared.problems, ...gathered.problems, ...reviewed.problems];
  const all = [...before, ...unreconciled];
  return { reports, numbers: found.flatMap((one) => one.numbers()), ledger, problems: sortProblems(all), vocabulary };
}

/** reckon -> tabulate. */
export async function tabulated({ ledger, problems, vocabulary }: Reckoned): Promise<Table[]> {
  const { tabulate } = await import("./tabulate/tabulate.ts");
  return tabulate({ ledger, problems, measures: [...vocabulary.measures.values()] });
}

/** A whole run: what there is to write, and everything a person should know. */
export interface RunResult extends Reckoned {
  outputs: OutputFile[];
}

/** reckon -> tabulate -> draw -> publish. `readFonts` gives the bytes of font files: the disk is not this module's business. */
export async function runAll(input: RunInput, readFonts: (path: string) => Uint8Array, tell: Tell): Promise<RunResult> {
  const reckoned = await reckon(input, tell);
  const { reports, numbers, problems } = reckoned;
  const { figures } = reckoned.ledger;
  tell("Making the tables");
  const tables = await tabulated(reckoned);
  tell("Drawing the charts");
  const { draw, fontPaths } = await import("./draw/draw.ts");
  const { regular, bold } = fontPaths();
  const charts = await draw(tables, { fonts: { regular: readFonts(regular), bold: readFonts(bold) } });
  tell("Making the pages");
  const { publish } = await import("./publish/publish.ts");
  const { stories, version, site } = input;
  const published = publish({ charts, tables, reports, numbers, figures, problems, stories, version, site });
  // Problems of the pages are known last, and belong into the table of problems all the same.
  const all = { ...reckoned, problems: sortProblems([...problems, ...published.problems]) };
  const { tableFiles } = await import("./tabulate/datapackage.ts");
  const final = published.problems.length > 0 ? await tabulated(all) : tables;
  return { ...all, outputs: [...tableFiles(final, { reports, version }), ...published.files] };
}
