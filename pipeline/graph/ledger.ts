import { hashOf } from "../files.ts";
import { finder } from "../finder.ts";
import { sortProblems } from "../problems.ts";
import type { ReceivedFile } from "../read/read.ts";
import type { Gathered, Reckoned, ReviewedAll, RunInput, Tools } from "../run.ts";
import { byReport, contentKey } from "../tabulate/by-report.ts";
import { loadVocabulary, type Vocabulary } from "../words/vocabulary.ts";
import { hashes, keyOf, type Leans, type Step } from "./graph.ts";
import { FOUND, type FreshReport, type ReportStep, reportStep } from "./reports.ts";
import { seenOf } from "./seen.ts";

/** The steps of all reports. */
export interface ReportSteps {
  steps: ReportStep[];
  /** One hash for what the ledger sees of all of them, and one for all that was read. */
  gave: string;
  read: string;
  /** Hash of the reference tables. */
  reference: Leans;
  /** Everything that they gave, worked out where it is asked for. */
  gathered(): Promise<Gathered>;
}

/** read -> find -> resolve, a step for each report. */
export async function reportSteps(
  input: Pick<RunInput, "reports" | "reference">,
  tools: Pick<Tools, "graph" | "kept" | "program" | "tell">,
): Promise<ReportSteps> {
  const vocabulary = () => loadVocabulary(input.reference);
  tools.tell("Reading the reports and finding figures");
  const { oneOfEach } = await import("../read/read.ts");
  const make = (received: ReceivedFile) => readAndFind(received, vocabulary);
  const reference = hashes({ reference: input.reference });
  const rules = keyOf({ program: tools.program, ...reference });
  const steps: ReportStep[] = [];
  for (const received of input.reports) steps.push(await reportStep(received, rules, make, tools));
  const gathered = async (): Promise<Gathered> => {
    const read = [];
    for (const step of steps) read.push(await step.value());
    tools.kept.release(FOUND);
    const { kept, problems } = oneOfEach(read);
    return { reports: kept.map(({ report }) => report), found: kept, problems, vocabulary: vocabulary() };
  };
  const together = (hashes: readonly string[]) => hashOf(hashes.join("\n"));
  return {
    steps,
    gave: together(steps.map(({ gave }) => gave)),
    read: together(steps.map(({ read }) => read)),
    reference,
    gathered,
  };
}

/** Reads one report and finds what stands in it. */
export async function readAndFind(received: ReceivedFile, vocabulary: () => Vocabulary): Promise<FreshReport> {
  const { readReport } = await import("../read/read.ts");
  const { report, problems } = await readReport(received);
  const found = report === null ? null : finder(vocabulary())(report);
  const [figures, numbers] = [found?.figures ?? [], found?.numbers() ?? []];
  const all = { report, problems, figures, counted: contentKey(numbers) };
  return { ...all, numbers, seen: seenOf(all) };
}

/** review -> reconcile: the step of all figures. */
export function ledgerStep(
  input: RunInput,
  reports: ReportSteps,
  review: (gathered: Gathered, input: Pick<RunInput, "decisions" | "policy">) => Promise<ReviewedAll>,
  { graph, program, tell }: Tools,
): Promise<Step<Reckoned>> {
  const { reports: _, reference, stories, site, chartSettings, ownSpecs, ...others } = input;
  // The words of a figure that a person adds may stand anywhere in the text.
  const texts = /add/i.test(input.decisions?.text ?? "") ? { texts: reports.read } : {};
  return graph.step("ledger", {
    leans: { reports: reports.gave, ...texts, ...reports.reference, ...hashes(others), program },
    hash: ledgerHash,
    make: async () => {
      const gathered = await reports.gathered();
      tell("Reviewing");
      const reviewed = await review(gathered, input);
      tell("Reconciling");
      return reconciled(input, gathered, reviewed);
    },
  });
}

/** What tables and pages show of a ledger: of the texts of the reports that is the sentences of the figures alone. */
function ledgerHash({ reports, ledger, problems, numbers, vocabulary }: Reckoned): string {
  const facts = reports.map(({ text: _, origin: __, ...report }) => report);
  const { conflicts, shares } = ledger;
  const figures = byReport(ledger.figures).map(({ key }) => key);
  return contentKey(facts, figures, conflicts, shares, problems, numbers, [...vocabulary.measures.values()]);
}

/** reconcile, after review: the ledger, and all problems met up to it. */
export async function reconciled(input: RunInput, gathered: Gathered, reviewed: ReviewedAll): Promise<Reckoned> {
  const { reports, vocabulary } = gathered;
  const { reconcile } = await import("../reconcile/reconcile.ts");
  const { readBreaks } = await import("../words/breaks.ts");
  const declared = readBreaks(input.reference.breaks, vocabulary);
  const { ledger, problems } = reconcile(reviewed.figures, reports, {
    breaks: declared.breaks,
    places: vocabulary.names.places,
  });
  const before = [...input.problems, ...declared.problems, ...gathered.problems, ...reviewed.problems];
  const numbers = hashOf(gathered.found.map(({ counted }) => counted).join("\n"));
  return { reports, ledger, problems: sortProblems([...before, ...problems]), numbers, vocabulary };
}
