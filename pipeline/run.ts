import { hashOf } from "./files.ts";
import type { DataFiles } from "./graph/data.ts";
import { drawAll } from "./graph/drawings.ts";
import { figuresByReport } from "./graph/figures.ts";
import { Graph, hashes, type Leans, type Step } from "./graph/graph.ts";
import { keptJoins } from "./graph/joins.ts";
import { type Kept, NOTHING_KEPT } from "./graph/kept.ts";
import { ledgerBefore, ledgerStep, type ReportSteps, reportSteps } from "./graph/ledger.ts";
import { type FoundReport, NUMBERS, type ReadsElsewhere } from "./graph/reports.ts";
import type { Onlooker } from "./graph/soon.ts";
import { once } from "./once.ts";
import { withMore } from "./problems.ts";
import type { Published, PublishInput } from "./publish/publish.ts";
import type { StoryFile } from "./publish/story/story.ts";
import type { ReceivedFile } from "./read/read.ts";
import type { Decided } from "./review/decisions.ts";
import type { Policy } from "./review/policy/policy.ts";
import type { Resource } from "./tabulate/datapackage.ts";
import type {
  Chart,
  Ledger,
  NumberRow,
  OutputFile,
  Problem,
  Report,
  ReportFacts,
  ReviewedFigure,
  Severity,
  Table,
} from "./types.ts";
import type { Listed, ReferenceTexts, Vocabulary } from "./words/vocabulary.ts";

/** Everything that a run leans on; the same input gives the same bytes. */
export interface RunInput {
  reports: ReceivedFile[];
  reference: ReferenceTexts;
  decisions: { path: string; text: string } | null;
  /** The program's own policy, then the project's, where it has one. */
  policy: { path: string; text: string }[];
  stories: StoryFile[];
  /** What an editor says of the charts, or null. */
  chartSettings: { path: string; text: string } | null;
  /** Specifications of charts that a person wrote. */
  ownSpecs: { path: string; text: string }[];
  /** Problems met while the input was gathered. */
  problems: Problem[];
  version: string;
  /** Address of the charts on the web, or null. */
  site: string | null;
}

/** What is told of a run on the way. */
export type Tell = (doing: string) => void;

/** What a run works with beside its input. */
export interface Tools {
  /** The steps of the run before, and what it kept. */
  graph: Graph;
  kept: Kept;
  /** Hash of the program itself. */
  program: string;
  /** Reads reports in a thread of its own; left out, they are read in this one. */
  reader?: ReadsElsewhere;
  /** False where files below this folder are no longer as the run before left them. */
  stands(folder: "data/" | "charts/"): boolean;
  /** The bytes of an output as they stand, and their hash when the run began; null where there is none. */
  outputAt(path: string): Uint8Array | null;
  hashAt(path: string): string | null;
  /** The bytes of an output as they stand, chunk by chunk. */
  chunksAt(path: string): Iterable<Uint8Array>;
  /** Writes an output that is too long to be held; gives its SHA-256 in hex. */
  write(path: string, bytes: Iterable<Uint8Array>): string;
  /** Called before much is held: many reports that are read, or the figures of all. */
  beforeMuch(): void;
  /** Bytes of a font file: the disk is not this module's business. */
  readFonts(path: string): Uint8Array;
  tell: Tell;
  /** Left out where nobody looks on. */
  viewer?: Onlooker | undefined;
}

/** What runs have kept, and the program that it counts for. */
export type Memory = Pick<Tools, "kept" | "program">;

const NO_MEMORY: Memory = { kept: NOTHING_KEPT, program: "" };

/** Tools of a run whose steps lean on no other. */
function freshTools(readFonts: Tools["readFonts"], tell: Tell, memory: Memory): Omit<Tools, "write"> {
  return {
    graph: new Graph(),
    ...memory,
    stands: () => true,
    outputAt: () => null,
    hashAt: () => null,
    chunksAt: () => [],
    beforeMuch: () => {},
    readFonts,
    tell,
  };
}

const noFonts = () => new Uint8Array();

/** What the stages up to reconcile give: all that a figure's way needs. */
export interface Reckoned {
  reports: ReportFacts[];
  ledger: Ledger;
  /** Worst first. */
  problems: Problem[];
  /** Hash of all numbers of the reports: pages show some beside the figures. */
  numbers: string;
  vocabulary: Vocabulary;
}

/** What stands in the reports, before anybody decided on it. */
export interface Gathered {
  reports: Report[];
  /** In the order of the reports. */
  found: readonly Pick<FoundReport, "figures" | "counted">[];
  problems: Problem[];
  vocabulary: Vocabulary;
}

/** What people made of all figures. */
export interface ReviewedAll {
  figures: ReviewedFigure[];
  problems: Problem[];
}

/** read -> find -> resolve. */
export async function gather(
  input: Pick<RunInput, "reports" | "reference">,
  tell: Tell,
  memory = NO_MEMORY,
): Promise<Gathered> {
  return (await reportSteps(input, freshTools(noFonts, tell, memory))).gathered();
}

/** Decisions and policy as read. */
export interface Rulings {
  /** Path of the decisions file. */
  file: string;
  decided: Decided;
  policy: Policy;
}

/** Reads decisions and policy as they stand in their files. */
export async function readRulings(
  vocabulary: Vocabulary,
  { decisions, policy }: Pick<RunInput, "decisions" | "policy">,
): Promise<Rulings> {
  const { parseDecisions } = await import("./review/decisions.ts");
  const { path: file, text } = decisions ?? { path: "data/decisions.csv", text: "" };
  return { file, decided: parseDecisions(text, file), policy: await policyIn(policy, vocabulary) };
}

/** Reads a policy as it stands in its files. */
export async function policyIn(policy: RunInput["policy"], { measures, sources }: Listed): Promise<Policy> {
  const { readPolicy } = await import("./review/policy/read.ts");
  return readPolicy(policy, { measures: new Set(measures.keys()), sources: new Set(sources.keys()) });
}

/** review, with decisions and policy as read. */
export async function reviewUnder(
  { reports, found, vocabulary }: Omit<Gathered, "problems">,
  { file, decided, policy }: Rulings,
): Promise<ReviewedAll> {
  const { review } = await import("./review/review.ts");
  const { holdLost } = await import("./review/found-again.ts");
  const figures = found.flatMap((one) => one.figures);
  const words = { measures: [...vocabulary.measures.values()], known: vocabulary, policy };
  const options = { file, ...words, unclear: decided.unclear };
  const reviewed = review(figures, decided.decisions, reports, options);
  const sure = holdLost(reviewed.figures, reports);
  return { figures: sure.figures, problems: [...decided.problems, ...reviewed.problems, ...sure.problems] };
}

/** review, with decisions and policy as they stand in their files. */
async function reviewWith(
  gathered: Omit<Gathered, "problems">,
  files: Pick<RunInput, "decisions" | "policy">,
): Promise<ReviewedAll> {
  return reviewUnder(gathered, await readRulings(gathered.vocabulary, files));
}

/** gather -> review -> reconcile. */
export async function reckon(input: RunInput, tell: Tell, memory = NO_MEMORY): Promise<Reckoned> {
  const tools = freshTools(noFonts, tell, memory);
  const former = ledgerBefore(input, tools);
  return (await ledgerStep(input, await reportSteps(input, tools), reviewWith, former, tools)).value();
}

/** reckon -> tabulate. */
export async function tabulated({ ledger, problems, vocabulary }: Reckoned): Promise<Table[]> {
  const { tabulate } = await import("./tabulate/tabulate.ts");
  return tabulate({ ledger, problems, measures: [...vocabulary.measures.values()] });
}

/** What a person is told of a run. */
export interface Told {
  reports: number;
  figures: number;
  waiting: number;
  problems: Record<Severity, number>;
  errors: Problem[];
}

/** The last steps of a run. */
export interface Run {
  reports: ReportSteps;
  ledger: Step<Reckoned>;
  /** The files below `data/`. */
  data: Step<DataFiles>;
  /** The files below `charts/`, with the problems met while they were made. */
  charts: Step<Published>;
  told: Told;
}

/** reckon -> tabulate -> draw -> publish, each step made only where what it leans on has changed. */
export async function runSteps(input: RunInput, tools: Tools): Promise<Run> {
  const { graph, program, tell } = tools;
  const { stories, chartSettings, ownSpecs, site, version } = input;
  const former = ledgerBefore(input, tools);
  const reports = await reportSteps(input, tools, former);
  // Who looks on edits again soon.
  if (tools.viewer === undefined) void tools.reader?.end();
  const ledger = await ledgerStep(input, reports, reviewWith, former, tools);
  const { csvBytes } = await import("./csv.ts");
  const { resourceOf } = await import("./tabulate/datapackage.ts");
  const { evidenceStep } = await import("./graph/evidence.ts");
  const joins = keptJoins(tools);
  const tables = await graph.step("tables", {
    leans: { ledger: ledger.gave, program },
    make: async () => {
      tell("Making the tables");
      return tabulated(await ledger.value());
    },
    hash: (made) => JSON.stringify(made.map((table) => resourceOf(table, csvBytes(table, joins.join)))),
  });
  const csv = csvHashes(JSON.parse(tables.gave) as Resource[]);

  const partsOf = async (charts: readonly Chart[]): Promise<PublishInput> => {
    const { ledger: settled, numbers: _, ...reckoned } = await ledger.value();
    const { reportsInFull } = await import("./publish/notebook/full.ts");
    const parts = { ...reckoned, charts, tables: await tables.value(), ...settled, stories, version, site };
    const full = reportsInFull(parts);
    const numbers: NumberRow[] = [];
    for (const report of reports.steps) if (full.has(report.id)) numbers.push(...(await report.numbers()));
    return { ...parts, numbers };
  };

  const soon = once(async () => {
    if (tools.viewer === undefined) return;
    const { showSoon } = await import("./graph/soon.ts");
    await showSoon(tools.viewer, { tables: await tables.value(), input, tools, partsOf });
  });

  const { "data/problems.csv": _, ...drawn } = csv;
  const drawings = await graph.step("drawings", {
    leans: { ...drawn, ...hashes({ chartSettings, ownSpecs }), program },
    make: async () => {
      tell("Drawing the charts");
      await soon();
      return drawAll(await tables.value(), input, tools);
    },
    hash: (made) =>
      hashOf(JSON.stringify(made.map(({ table, png, card, ...chart }) => [chart, hashOf(png), hashOf(card)]))),
  });

  const charts = await graph.step("charts/", {
    // Pages show more of a figure than its row.
    leans: { ledger: ledger.gave, drawings: drawings.gave, ...hashes({ stories, site, version }), program },
    stands: tools.stands("charts/"),
    make: async () => {
      await soon();
      const made = await drawings.value();
      tell("Making the pages");
      const { publish } = await import("./publish/publish.ts");
      const parts = await partsOf(made);
      tools.kept.release(NUMBERS);
      return publish(parts);
    },
    hash: ({ files, problems }) =>
      hashOf(JSON.stringify([files.map(({ path, content }) => [path, hashOf(content)]), problems])),
  });

  const faults = await graph.step("faults", {
    leans: { charts: charts.gave },
    make: async () => (await charts.value()).problems,
    hash: (made) => JSON.stringify(made),
  });
  const problems = JSON.parse(faults.gave) as Problem[];

  // The longest file comes last: nobody waits for it, and by then less else is held.
  const figures = await figuresByReport(ledger, tools);
  const evidence = await evidenceStep(ledger, figures, reports, joins, tools);
  const { dataFiles } = await import("./graph/data.ts");
  const data = await graph.step("data/", {
    leans: {
      tables: hashOf(tables.gave),
      evidence: hashOf(evidence.gave),
      reports: reports.gave,
      faults: faults.gave,
      ...hashes({ version }),
      program,
    },
    stands: tools.stands("data/"),
    make: () => {
      // Problems of the pages are known last, and belong into the table of problems all the same.
      const last = async () => tabulated(withProblems(await ledger.value(), problems));
      const facts = { reports: reports.gave, ...hashes({ version }) };
      const parts = { ledger, tables, evidence, last: problems.length === 0 ? null : last, facts, version };
      return dataFiles(parts, joins, tools);
    },
    hash: ({ files }) => files.at(-1)!.hash!,
  });

  const told = await graph.step("told", {
    leans: { ledger: ledger.gave, faults: faults.gave },
    make: async () => tellOf(withProblems(await ledger.value(), problems)),
    hash: (made) => JSON.stringify(made),
  });
  return { reports, ledger, data, charts, told: JSON.parse(told.gave) as Told };
}

/** The hash of what draws of each table see: columns and rows. */
function csvHashes(resources: readonly Resource[]): Leans {
  return Object.fromEntries(resources.map((one) => [`data/${one.path}`, hashOf(JSON.stringify(one))]));
}

function withProblems(reckoned: Reckoned, problems: readonly Problem[]): Reckoned {
  return { ...reckoned, problems: withMore(reckoned.problems, problems) };
}

function tellOf({ reports, ledger: { figures }, problems }: Reckoned): Told {
  const of = (severity: Severity) => problems.filter((problem) => problem.severity === severity);
  return {
    reports: reports.length,
    figures: figures.length,
    waiting: figures.filter(({ status }) => status === "waiting").length,
    problems: { error: of("error").length, warning: of("warning").length, notice: of("notice").length },
    errors: of("error"),
  };
}

/** A whole run: what there is to write, and everything a person should know. */
export interface RunResult extends Omit<Reckoned, "reports"> {
  /** The reports with their texts. */
  reports: Report[];
  outputs: OutputFile[];
}

/** All steps made, whatever the run before made of them. */
export async function runAll(
  input: RunInput,
  readFonts: Tools["readFonts"],
  tell: Tell,
  memory = NO_MEMORY,
): Promise<RunResult> {
  const written: OutputFile[] = [];
  const write = (path: string, bytes: Iterable<Uint8Array>) => {
    const content = Buffer.concat(Array.from(bytes, (part) => Buffer.from(part)));
    const hash = hashOf(content);
    written.push({ path, content, hash });
    return hash;
  };
  const tools = { ...freshTools(readFonts, tell, memory), write };
  const { reports, ledger, data, charts } = await runSteps(input, tools);
  const published = await charts.value();
  const reckoned = withProblems(await ledger.value(), published.problems);
  return {
    ...reckoned,
    reports: (await reports.gathered()).reports,
    outputs: [...(await data.value()).files, ...written, ...published.files],
  };
}
