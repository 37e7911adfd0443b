import type { Conflict, Decision, LedgerFigure, NumberKind, Problem, Status } from "../../types.ts";

/*
 * What the review desk's page and the server say to each other. Both sides import this file, so it holds nothing of a browser and nothing of Node.
 *
 * The page loads the index once and one report at a time. Every answer carries the version of the ledger that it was made of. The stream of events
 * (`EVENTS` of ../state.ts, the one that every served page listens to) tells each change as an event named `desk`, a `DeskChange`: a page that stands at
 * its `from` applies it; any other loads the index again. Nothing that a person typed hangs on it.
 */

/** Addresses of the desk. */
export const DESK = {
  page: "/review",
  /** GET: a `DeskIndex`. */
  index: "/api/desk",
  /** GET `?id=REPORT`: a `DeskReport`; 404 with a `Refused`. */
  report: "/api/desk/report",
  /** GET `?report=REPORT&start=N&end=N`: what the program reads in words that a person points at, `DeskWords`. */
  words: "/api/desk/words",
  /** GET `?field=source_name&text=obs`: suggestions from the reference, `Choice[]`, 20 at most, the likeliest first. */
  suggest: "/api/desk/suggest",
  /** POST a `Decide` as JSON with the token: a `Decided`, or a `Refused` with a status of 400 or above. */
  decide: "/api/desk/decide",
} as const;

/** Name of the event that tells a `DeskChange`. */
export const DESK_EVENT = "desk";

/** The header that carries the token of a write. The page finds it in `<meta name="tallywire-token" content="...">`. */
export const TOKEN_HEADER = "x-tallywire-token";
export const TOKEN_META = "tallywire-token";

/** Why a figure needs a person. A figure stands in all that hold for it. */
export type Queue = "waiting" | "conflicts" | "problems";

/** One figure in the lists of the desk. */
export interface DeskRow {
  id: string;
  report: string;
  /** Where its words begin in the report: rows stand by report, then by this. */
  start: number;
  /** "more than 860 civilians", as written. */
  words: string;
  measure: string;
  /** Who states it: the source's name, or null for the report's own voice. */
  source: string | null;
  place: string | null;
  status: Status;
  queues: readonly Queue[];
  /** True where a decision of a person stands on it. Progress: the decided of those that are decided or wait. */
  decided: boolean;
}

/** One report in the lists of the desk. */
export interface DeskReportRow {
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
}

/** Something to choose: what is written, and what a person reads. */
export interface Choice {
  value: string;
  label: string;
}

/** A field that a person may write. */
export interface DeskField {
  /** As in `data/decisions.csv`: "source_name". */
  name: string;
  /** "Source", "Lower bound". */
  title: string;
  description: string;
  /** `suggest`: free text for which `DESK.suggest` has proposals. `figure`: the id of another figure of the report. */
  kind: "number" | "date" | "choice" | "text" | "suggest" | "figure";
  /** Of kind `choice`. */
  choices: readonly Choice[];
  /** False where it may be emptied: "not said". */
  required: boolean;
}

/** The whole ledger, light. */
export interface DeskIndex {
  version: number;
  /** In the order of the reports' ids. */
  reports: readonly DeskReportRow[];
  figures: readonly DeskRow[];
  fields: readonly DeskField[];
  /** Problems that are about no figure and no report: of the decisions file, the policy, the reference. */
  problems: readonly Problem[];
}

/** What changed between two versions of the ledger. */
export interface DeskChange {
  from: number;
  version: number;
  /** New rows, and rows that differ. */
  figures: readonly DeskRow[];
  /** Ids of figures that are there no more. */
  gone: readonly string[];
  reports: readonly DeskReportRow[];
  goneReports: readonly string[];
  /** Ids of reports whose `DeskReport` is another now, for whatever reason. */
  touched: readonly string[];
  /** As in the index, whole. */
  problems: readonly Problem[];
}

/** How one part of a figure came about, as `tallywire why` tells it. */
export interface DeskStep {
  /** "source", "place", "period", "measure", "number", "comparator", "counts", "modality", "part of", "flag". */
  step: string;
  gave: string;
  /** The words that decided, and words before the sentence that it was taken from. */
  words: string | null;
  earlier: string | null;
  basis: "stated" | "inferred" | "unknown";
  rule: string | null;
  /** What the rule does, in words. */
  help: string | null;
}

/** A figure that cannot hold together with the one that is looked at. */
export interface DeskConflict extends Pick<Conflict, "difference" | "ratio"> {
  id: string;
  report: string;
  title: string | null;
  published: string | null;
  source: string | null;
  words: string;
  sentence: string;
  /** True where the other one is the higher. */
  higher: boolean;
}

/** One line of the decisions file on a figure; one that does not stand was taken back by an `undo` below it. */
export interface DeskDecision extends Decision {
  stands: boolean;
}

/** A figure in full. */
export interface DeskFigure {
  figure: LedgerFigure;
  /** What it says in one line, as a person accepts it. */
  reading: string;
  /** Stands for all that a decision leans on. A decision carries the stamp that the person saw, and is refused where it is another by then. */
  stamp: string;
  /** What the fields hold now, by their names; null is "not said". */
  cells: Readonly<Record<string, string | null>>;
  /** None for a figure that a person added. */
  steps: readonly DeskStep[];
  problems: readonly Problem[];
  conflicts: readonly DeskConflict[];
  /** In the order of the file. */
  decisions: readonly DeskDecision[];
}

/** A number of a report that is no figure. */
export interface DeskNumber {
  start: number;
  end: number;
  text: string;
  kind: Exclude<NumberKind, "figure">;
  /** Why it counts nobody, in half a sentence. */
  whyNot: string;
}

/** A report in full. */
export interface DeskReport extends DeskReportRow {
  version: number;
  url: string | null;
  language: string;
  file: string | null;
  /** Offsets of figures and numbers are UTF-16 units of this text. */
  text: string;
  /** In the order of the text. */
  figures: readonly DeskFigure[];
  numbers: readonly DeskNumber[];
  /** Problems of the report that are about no one figure. */
  problems: readonly Problem[];
}

/** What the program reads in words that a person points at. */
export interface DeskWords {
  /** The words from the first whole word to the last. */
  start: number;
  end: number;
  text: string;
  /** What the fields of an added figure would hold: the number with its bounds and comparator, the counted noun. */
  cells: Readonly<Record<string, string>>;
  /** Why these words cannot be added as they are, in words, or null. */
  refusal: string | null;
}

/** Who decides, and why; both may be empty. */
interface Signed {
  by: string;
  why: string;
}

/** A person's word on a figure. */
export interface DecideFigure extends Signed {
  action: "accept" | "reject" | "correct" | "undo";
  figure: string;
  /** Of the figure as the person saw it. */
  stamp: string;
  /** Of `correct`: new content by field, null for "not said". */
  fields?: Readonly<Record<string, string | null>>;
}

/** A figure that was missed. */
export interface DecideAdd extends Signed {
  action: "add";
  report: string;
  /** Where the words stand in the report's text. */
  start: number;
  end: number;
  /** The words as the person saw them: refused where the text has others there by now. */
  text: string;
  /** `measure` at least. */
  fields: Readonly<Record<string, string | null>>;
}

export type Decide = DecideFigure | DecideAdd;

/** A decision that is in the file: it is on the disk when this arrives. */
export interface Decided {
  ok: true;
  version: number;
  /** Id of the figure that was decided on, or added. */
  id: string;
  /** The figure as it is now; null where it is there no more (an addition was taken back). */
  figure: DeskFigure | null;
  /** Of `undo`: the lines of the decision that counts no more. */
  undid: readonly Decision[];
  /** What else a person should know, a sentence each. */
  notes: readonly string[];
}

/** Why a request was not done; nothing was written. */
export interface Refused {
  ok: false;
  /**
   * `changed`: the figure is another than the person saw, `figure` has it. `busy`: another program writes or the file is open in a spreadsheet; the same
   * request may do later. `refused`: it would be an error or change nothing. `wrong`: the request itself (its token, its form).
   */
  code: "changed" | "busy" | "refused" | "wrong";
  /** What and value first, then the way out. */
  message: string;
  /** The field that it is about, or null. */
  field: string | null;
  figure?: DeskFigure | null;
}
