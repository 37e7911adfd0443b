import { setImmediate } from "node:timers/promises";
import { hashOf } from "../files.ts";
import { groupBy } from "../group.ts";
import { once, onceOf } from "../once.ts";
import { sortProblems } from "../problems.ts";
import { oneOfEach, type ReceivedFile } from "../read/read.ts";
import type { Reconciled } from "../reconcile/reconcile.ts";
import type { Gathered, Reckoned, ReviewedAll, RunInput, Tell, Tools } from "../run.ts";
import { byReport, byReportAgain, contentKey } from "../tabulate/by-report.ts";
import type { Problem, Report, ReportFacts, ReviewedFigure } from "../types.ts";
import { loadVocabulary, type Vocabulary } from "../words/vocabulary.ts";
import { changeSince } from "./change.ts";
import { type Graph, hashes, keyOf, type Leans, type Step } from "./graph.ts";
import { FOUND, type FoundReport, NUMBERS, type Reads, type ReportStep, reportStep } from "./reports.ts";
import { type FormerLedger, formerLedger, keepState, type LedgerState, readFacts } from "./state.ts";

/** The steps of all reports. */
export interface ReportSteps {
  steps: ReportStep[];
  /** One hash for what the ledger sees of all of them, and one for their texts. */
  gave: string;
  texts: string;
  vocabulary(): Vocabulary;
  /** Everything that they gave, worked out where it is asked for, and what is kept of each. */
  gathered(): Promise<Gathered & Pick<LedgerState, "reads">>;
  /** One report with its text: of several files with its id the first that can be read. */
  report(id: string): Promise<Report>;
}

/** A run that reads as many reports anew is no edit. */
const MANY = 100;
/** Reports that are read before the first of them is there: where reading goes on elsewhere, the others are looked through meanwhile. */
const AHEAD = 32;

/** read -> find -> resolve, a step for each report. `meanwhile` is done while a few are read in another thread. */
export async function reportSteps(
  input: Pick<RunInput, "reports" | "reference">,
  tools: Pick<Tools, "graph" | "kept" | "program" | "reader" | "tell" | "beforeMuch">,
  meanwhile: () => void = () => {},
): Promise<ReportSteps> {
  const vocabulary = () => loadVocabulary(input.reference);
  tools.tell("Reading the reports and finding figures");
  const make = tools.reader?.readsBy(input.reference) ?? (await readingHere(vocabulary));
  const rules = keyOf({ program: tools.program, ...hashOfReference(input.reference) });
  let [looked, fresh] = [0, 0];
  const looking = abreast(input.reports, AHEAD, async (received: ReceivedFile) => {
    const step = await reportStep(received, rules, make, tools);
    looked++;
    if (step.made && ++fresh === MANY) tools.beforeMuch();
    return step;
  });
  // Until all are looked at that need not be read, nothing else has its turn.
  await setImmediate();
  const left = input.reports.length - looked;
  if (left > 0 && left <= AHEAD) meanwhile();
  const steps = await looking;
  let texts: ReadonlyMap<string, Report> = new Map();
  const stepsOf = groupBy(steps, ({ id }) => id);
  const report = async (id: string) => texts.get(id) ?? firstReport(stepsOf.get(id) ?? []);
  const gathered = async () => {
    tools.beforeMuch();
    const read: FoundReport[] = [];
    for (const step of steps) read.push(await step.value());
    tools.kept.release(FOUND);
    tools.kept.release(NUMBERS);
    const { kept, problems } = oneOfEach(read);
    const reads = steps.map(({ path }, i) => [path, readFacts(read[i]!)] as const);
    texts = new Map(kept.map(({ report }) => [report.id, report]));
    return { reports: kept.map(({ report }) => report), found: kept, problems, vocabulary: vocabulary(), reads };
  };
  const together = (hashes: readonly string[]) => hashOf(hashes.join("\n"));
  return {
    steps,
    gave: together(steps.map(({ gave }) => gave)),
    texts: together(steps.map(({ content }) => content)),
    vocabulary,
    gathered,
    report,
  };
}

/** Reads where it is asked to. */
async function readingHere(vocabulary: () => Vocabulary): Promise<Reads> {
  const { readAndFind } = await import("./reading.ts");
  return (received) => readAndFind(received, vocabulary);
}

/** Does something with each, so many at a time; what comes of them, in their order. */
async function abreast<T, R>(many: readonly T[], width: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const done = new Array<R>(many.length);
  let next = 0;
  const lane = async () => {
    try {
      for (let i = next++; i < many.length; i = next++) done[i] = await work(many[i]!);
    } catch (error) {
      // The others end with what is under way.
      next = many.length;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return done;
}

async function firstReport(steps: readonly ReportStep[]): Promise<Report> {
  for (const step of steps) {
    const { report } = await step.value();
    if (report !== null) return report;
  }
  throw new Error(`no report of ${steps.map(({ path }) => path).join(", ")} can be read`);
}

type Review = (
  gathered: Omit<Gathered, "problems">,
  input: Pick<RunInput, "decisions" | "policy">,
) => Promise<ReviewedAll>;

/** review -> reconcile: the step of all figures. */
export function ledgerStep(
  input: RunInput,
  reports: ReportSteps,
  review: Review,
  former: () => FormerLedger | null,
  { graph, kept, program, tell }: Pick<Tools, "graph" | "kept" | "program" | "tell">,
): Promise<Step<Reckoned>> {
  const texts = leansOnTexts(input) ? { texts: reports.texts } : {};
  const leans = { reports: reports.gave, ...texts, ...besideReports(input, program) };
  return graph.step("ledger", {
    leans,
    hash: ledgerHash,
    make: async () => {
      const before = former();
      const { reckoned, state } =
        (before && (await ledgerAgain(before, input, reports, review, graph))) ??
        (await wholeLedger(input, reports, review, tell));
      keepState(state, leans, kept);
      return reckoned;
    },
  });
}

/** The ledger of the run before, where only reports can have changed since: what it holds is read while they are. */
export function ledgerBefore(
  input: RunInput,
  tools: Pick<Tools, "graph" | "kept" | "program">,
): () => FormerLedger | null {
  return once(() => (leansOnTexts(input) ? null : formerLedger(besideReports(input, tools.program), tools)));
}

/** The words of a figure that a person adds may stand anywhere in the text. */
const leansOnTexts = ({ decisions }: RunInput) => /add/i.test(decisions?.text ?? "");

/** What a ledger leans on beside the reports. */
function besideReports(input: RunInput, program: string): Leans {
  const { reports, reference, stories, site, chartSettings, ownSpecs, ...others } = input;
  return { ...hashOfReference(reference), ...hashes(others), program };
}

/** The tables are long, and their hash is asked for more than once. */
const hashOfReference = onceOf((reference: RunInput["reference"]): Leans => hashes({ reference }));

/** What tables and pages show of a ledger: of the texts of the reports that is the sentences of the figures alone. */
function ledgerHash({ reports, ledger, problems, numbers, vocabulary }: Reckoned): string {
  const { conflicts, shares } = ledger;
  const figures = byReport(ledger.figures).map(({ key }) => key);
  return contentKey(reports, figures, conflicts, shares, problems, numbers, [...vocabulary.measures.values()]);
}

/** A ledger, and what is kept of it. */
interface MadeLedger {
  reckoned: Reckoned;
  state: LedgerState;
}

/** The ledger of all reports, whatever was before. */
async function wholeLedger(input: RunInput, reports: ReportSteps, review: Review, tell: Tell): Promise<MadeLedger> {
  const gathered = await reports.gathered();
  tell("Reviewing");
  const reviewed = await review(gathered, input);
  tell("Reconciling");
  const { before, reconciled } = await reconciledAll(input, gathered, reviewed.figures);
  return madeLedger(before, gathered.reads, reviewed.problems, reconciled, gathered.vocabulary);
}

/** reconcile, with the problems that stand before it, those of review aside. */
export async function reconciledAll(
  input: RunInput,
  { reports, problems: met, vocabulary }: Gathered,
  figures: readonly ReviewedFigure[],
): Promise<{ before: Problem[]; reconciled: Reconciled }> {
  const { reconcile } = await import("../reconcile/reconcile.ts");
  const { known, problems } = await knownBeside(input, vocabulary);
  return { before: [...input.problems, ...problems, ...met], reconciled: reconcile(figures, reports, known) };
}

/** The ledger that goes on from that of the run before; null where it cannot. */
async function ledgerAgain(
  former: FormerLedger,
  input: RunInput,
  { steps, vocabulary: load }: ReportSteps,
  review: Review,
  graph: Graph,
): Promise<MadeLedger | null> {
  const change = await changeSince(former, steps, input, graph);
  if (change === null) return null;
  const { gone, found, reads } = change;
  const vocabulary = load();
  const reports = found.flatMap(({ report }) => report ?? []);
  // None of them is decided on.
  const reviewed = await review({ reports, found, vocabulary }, { ...input, decisions: null });
  const { reconcileAgain } = await import("../reconcile/again.ts");
  const { known, problems } = await knownBeside(input, vocabulary);
  const reconciled = reconcileAgain(former.reconciled, { gone, reports, figures: reviewed.figures }, known);
  byReportAgain(reconciled.ledger.figures, former.own);
  const others = former.state.reviewed.filter(({ report }) => !gone.has(report ?? ""));
  const before = [...input.problems, ...problems, ...reads.flatMap(([, read]) => read.problems)];
  return madeLedger(before, reads, [...others, ...reviewed.problems], reconciled, vocabulary);
}

/** What reconcile knows beside the reports, and what is wrong with it. */
async function knownBeside({ reference }: RunInput, vocabulary: Vocabulary) {
  const { readBreaks } = await import("../words/breaks.ts");
  const { breaks, problems } = readBreaks(reference.breaks, vocabulary);
  return { known: { breaks, places: vocabulary.places }, problems };
}

function madeLedger(
  before: readonly Problem[],
  reads: LedgerState["reads"],
  reviewed: readonly Problem[],
  { ledger, within, between }: Reconciled,
  vocabulary: Vocabulary,
): MadeLedger {
  const there = reads.filter(([, { facts }]) => facts !== null);
  const { conflicts, shares } = ledger;
  return {
    reckoned: {
      reports: firstOfEach(there.map(([, { facts }]) => facts!)),
      ledger,
      problems: sortProblems([...before, ...reviewed, ...within, ...between]),
      numbers: hashOf(there.map(([, { counted }]) => counted).join("\n")),
      vocabulary,
    },
    state: { reads, reviewed, within, between, conflicts, shares },
  };
}

/** Of several with one id the first is the report. */
function firstOfEach(facts: readonly ReportFacts[]): ReportFacts[] {
  return [...new Map([...facts].reverse().map((one) => [one.id, one])).values()].reverse();
}
