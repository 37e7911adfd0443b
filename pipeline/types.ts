/**
 * The records of the pipeline: what each stage takes and gives. Keys are those of `--format ndjson`; the CSV columns are the
 * same names joined with `_` (`source_name`, `period_start`).
 */

/** A calendar day, `2019-08-20`. */
export type IsoDate = string;

/** A piece of a report's text; `text.slice(start, end) === span.text`, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** How sure the words are about a number. */
export type Comparator =
  | "exact"
  | "about"
  | "nearly"
  | "more_than"
  | "at_least"
  | "fewer_than"
  | "at_most"
  | "between"
  | "vague";

/** What a number in a report measures; `figure` alone counts people or things of a known measure. */
export type NumberKind =
  | "figure"
  | "date"
  | "time"
  | "age"
  | "duration"
  | "money"
  | "percent"
  | "distance"
  | "measurement"
  | "ordinal"
  | "identifier"
  | "phone"
  | "coordinate"
  | "score"
  | "other";

/** One thing that is not the same as another: 400,000 people are not 452,623 displacements. */
export type UnitClass = "person" | "household" | "movement" | "facility" | "building" | "event";

/** `flow`: happened during a period. `stock`: true on a date. */
export type Counting = "flow" | "stock";

/** Only `reported` is ever charted as a fact. */
export type Modality = "reported" | "projected" | "denied" | "planned";

/** `stated`: the words are there. `inferred`: carried over or worked out, by the rule named. `unknown`: the text does not say. */
export type Basis = "stated" | "inferred" | "unknown";

/** What kind of body states a figure. */
export type SourceKind =
  | "monitor"
  | "un"
  | "government"
  | "military"
  | "armed_group"
  | "ngo"
  | "health"
  | "media"
  | "witness"
  | "other";

/** Who states a figure; `name` null is the report's own voice. */
export interface Source {
  /** The fullest name that the report gives for that body. */
  name: string | null;
  /** Id of a row of `data/reference/sources.csv`, or null. */
  id: string | null;
  kind: SourceKind | null;
  basis: Basis;
  /** Where the words stand that name it, or null. */
  start: number | null;
  end: number | null;
  /** Name of the step that filled this field. */
  rule: string | null;
}

/** Where a figure is about. */
export interface Place {
  /** As the report names it. */
  name: string | null;
  /** A p-code or ISO 3166-1 alpha-3 code, or null where none is known or two fit. */
  id: string | null;
  /** ISO 3166-1 alpha-3. */
  country: string | null;
  basis: Basis;
  start: number | null;
  end: number | null;
  /** Name of the step that filled this field. */
  rule: string | null;
}

/** How exact the ends of a period are. */
export type Precision = "day" | "month" | "year" | "approx";

/** When a figure is true, or during which days it was counted; both ends inclusive. */
export interface Period {
  start: IsoDate | null;
  end: IsoDate | null;
  precision: Precision | null;
  /** The words: "since late April". */
  phrase: string | null;
  /** The same as an EDTF level 1 string: `2019-04~/2019-08-20`. */
  edtf: string | null;
  basis: Basis;
  /** Name of the step that filled this field. */
  rule: string | null;
}

/** A report as read: clean text, and the way back to the file. */
export interface Report {
  /** The file's name without its ending. */
  id: string;
  /** Path of the file inside the project, or null for a report that came through a pipe. */
  file: string | null;
  title: string | null;
  published: IsoDate | null;
  publisher: string | null;
  url: string | null;
  /** BCP 47; `en` where nothing is said. */
  language: string;
  /** Normalised text: `\n`, plain spaces, no soft hyphens, NFC; paragraphs parted by a blank line. */
  text: string;
  /**
   * Where the clean text comes from: pairs `[clean offset, original offset]`, ascending, the first `[0, n]`. Between two pairs
   * the two run in step. Offsets are UTF-16 units of the decoded file.
   */
  origin: [clean: number, original: number][];
}

/** What a report says of itself, without its text. */
export type ReportFacts = Omit<Report, "text" | "origin">;

/** One row of `tallywire numbers`. */
export interface NumberRow {
  report: string;
  start: number;
  end: number;
  /** Comparator + number + noun. */
  text: string;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  kind: NumberKind;
  /** What is counted or measured: "civilians", "km". */
  noun: string | null;
  source: Source;
  /** The rule that gave the kind; for a number that is no figure it says why not. */
  rule: string;
  /** Id of the figure, on rows of kind `figure`. */
  figure?: string;
}

/** A number that counts people or things of a known measure. */
export interface Figure {
  id: string;
  report: string;
  /** Id of a row of `data/reference/measures.csv`. */
  measure: string;
  /** The counted noun as written; "people" where none is. */
  unit: string;
  unit_class: UnitClass;
  value: number | null;
  low: number | null;
  high: number | null;
  comparator: Comparator;
  counting: Counting;
  modality: Modality;
  method: "documented" | "estimated" | null;
  /** Id of the whole in the same report ("including four children"), or null. */
  part_of: string | null;
  /** The number that its words say it takes the place of ("52, up from 47"), or null. */
  former: number | null;
  source: Source;
  place: Place;
  period: Period;
  span: Span;
  sentence: Span;
  rule: string;
  /** Reasons to look twice, sorted. */
  flags: string[];
}

/** How bad a problem is: an `error` makes `tallywire check` exit 1. */
export type Severity = "error" | "warning" | "notice";

/** Something a person should know or do. */
export interface Problem {
  severity: Severity;
  /** A short stable name, `report-empty`. */
  code: string;
  /** What and value first, then the way out. One line. */
  message: string;
  file: string | null;
  line: number | null;
  report: string | null;
  figure: string | null;
  /** The report's words that it is about. */
  quote: string | null;
  /** The second figure, where it is about two, and its words. */
  other_figure: string | null;
  other_quote: string | null;
}

/** One line of `data/decisions.csv`: a person's word on a figure. */
export interface Decision {
  figure: string;
  /** `undo` takes back what stands above it for the same figure. */
  action: "accept" | "correct" | "reject" | "add" | "undo";
  /** Which field a correction changes, in the CSV's column names ("value", "source_name"). */
  field: string | null;
  value: string | null;
  by: string | null;
  at: IsoDate | null;
  why: string | null;
  /** The figure's words as the person saw them, the sentence that held them, and how they were read; null where the row does not say. */
  words: string | null;
  sentence: string | null;
  read_as: string | null;
  /** Line of the file, for messages. */
  line: number;
}

export type Status = "accepted" | "waiting" | "rejected";

/** A declared change in how a source counts, a row of `data/reference/breaks.csv`: readings before and after it are two series. */
export interface SeriesBreak {
  id: string;
  /** Id of the source. */
  source: string;
  /** Id of the measure, or null for all. */
  measure: string | null;
  /** Id of the place, or null for all. */
  place: string | null;
  /** First day of the new count. */
  date: IsoDate;
  /** What changed, in half a sentence. */
  reason: string;
  url: string | null;
}

/** A figure with what people decided about it: what the review stage gives. */
export interface ReviewedFigure extends Figure {
  status: Status;
  /** Why it waits or who rejected it, in words; null when accepted without a decision. */
  status_reason: string | null;
  /** The values that decisions replaced, by column name. */
  corrected_from: Record<string, string>;
  /** Which place its source has among those that the policy prefers for the measure, 1 first; null where it is not among them. */
  preference: number | null;
  /** What the policy parts its series by, or null. */
  apart: string | null;
  decided_by: string | null;
  decided_at: IsoDate | null;
}

/** A reviewed figure among those of all reports: what the reconcile stage gives. */
export interface LedgerFigure extends ReviewedFigure {
  /** Publication facts of its report, copied so that a row stands alone. */
  published: IsoDate | null;
  publisher: string | null;
  url: string | null;
  title: string | null;
  /** The report's address opened at the sentence (a URL text fragment), or null. */
  quote_url: string | null;
  /** Id of the series of successive readings of one toll; null for figures that are not accepted. */
  series: string | null;
  /** The last declared break on or before the last day that it counts, where its source has one; null before it. */
  series_break: SeriesBreak | null;
  /** Id of the reading of an earlier report that its words say it takes the place of ("52, up from 47"), or null. */
  updates: string | null;
  /** Id of the figure of an earlier report whose reading this one only tells again, or null. */
  repeats: string | null;
  /** Id of the next reading of the same series, or null for the latest. */
  superseded_by: string | null;
  /** Ids of figures of other sources, same window, that cannot both hold; sorted. */
  conflicts_with: string[];
}

/** A number worked out from figures; never stated by anybody. */
export interface DerivedShare {
  /** The figure that is a part. */
  figure: string;
  /** The population figure that it is a share of. */
  of: string;
  /** Bounds of the share, 0 to 1, null where open. */
  share: number | null;
  share_low: number | null;
  share_high: number | null;
}

/** Two figures of different sources that count the same at the same time and cannot both hold. */
export interface Conflict {
  /** Ids of the figures. */
  lower: string;
  higher: string;
  /** How far the nearest numbers that they state are apart. Derived. */
  difference: number;
  /** How many times the one the other is, to four digits; null where the lower is zero. Derived. */
  ratio: number | null;
}

/** All reports' figures, reconciled. */
export interface Ledger {
  figures: LedgerFigure[];
  /** The furthest apart first. */
  conflicts: Conflict[];
  shares: DerivedShare[];
}

/** A cell of a table; null is "not said". */
export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** What one column of a CSV means; written once, used for header, codebook and data package. */
export interface ColumnInfo {
  name: string;
  title: string;
  type: "string" | "number" | "integer" | "boolean" | "date";
  description: string;
  categories?: readonly string[];
  required?: boolean;
  /** HXL tag, where the standard has one. */
  hxl?: string;
}

/** So many rows that stand one behind the other in a table; the same key as long as they are made of the same. */
export interface TablePart {
  key: string;
  count: number;
}

/** A table as it goes to disk. */
export interface Table {
  /** Name of the file without `.csv`. */
  name: string;
  title: string;
  description: string;
  columns: readonly ColumnInfo[];
  /** Some of a long table are to be asked for by `cellsOf`, which makes no others. */
  rows: readonly Row[];
  primaryKey: readonly string[];
  /** All its rows in parts, where it is long: its file is made again only where a part changed. */
  parts?: readonly TablePart[];
}

/** Why a row changed between two runs: what a desk did, or what the program did. */
export type Cause =
  | "new report"
  | "edited report"
  | "report gone"
  | "decision"
  | "policy"
  | "reference"
  | "program"
  | "edited table"
  | "other figures"
  | "unknown";

/** One row of `figures.csv` that differs between two states of a project; cells are those of the CSV, as text. */
export interface FigureChange {
  /** `moved`: the same figure, its words only stand elsewhere in their report. */
  change: "added" | "removed" | "changed" | "moved";
  id: string;
  report: string;
  measure: string;
  /** The figure's words. */
  words: string;
  /** The cells that differ, by column: as they were, and as they are. None of a row that was added or removed. */
  was: Record<string, string>;
  is: Record<string, string>;
  /** What may have done it; several where the inputs do not tell which. */
  causes: Cause[];
  /** The same in words: "data/reports/toll.md was edited". */
  because: string;
}

/** What changed of one series that a chart draws. */
export interface ChartChange {
  chart: string;
  /** Place, window and source: "Idlib region, since late April 2019, Syrian Observatory for Human Rights". */
  where: string;
  /** The same before, where the reading was drawn elsewhere. */
  before: string | null;
  /** The latest reading as a reader saw it and as it is seen now; null where there was or is none. */
  was: string | null;
  is: string | null;
  /** From one number to the other, in per cent; null where there are not two. */
  percent: number | null;
  /** Readings of the series that are drawn now and were not, were and are not, or are drawn otherwise. */
  added: number;
  removed: number;
  changed: number;
}

/** What differs between two states of a project's tables. */
export interface Changes {
  figures: FigureChange[];
  charts: ChartChange[];
}

/** A language that charts are drawn in. */
export type ChartLanguage = "en" | "fr" | "ar";

/** What a chart shows: tolls by window, a toll over time, sources side by side, a share, periods, parts of a whole. */
export type ChartType = "tolls" | "over-time" | "by-source" | "share" | "periods" | "parts";

/** Words of an editor in or around a chart. */
export interface EditorWords {
  /** What they are: "title", "dek", "alt", "annotations". */
  what: string;
  words: string;
  file: string;
  line: number;
}

/** In how many of its widths a chart is drawn, for a page that shows no more of it. */
export type Drawn = "all" | "narrowest" | "none";

/** One chart, drawn: everything that publishing needs. */
export interface Chart {
  /** File name stem: `deaths-over-time`. */
  name: string;
  /** `own`: of a specification that somebody else wrote. */
  type: ChartType | "own";
  language: ChartLanguage;
  title: string;
  /** One or two sentences under the title: who counts what, since when. */
  dek: string;
  /** Generated summary: what, range, latest, change, uncertainty, sources. */
  summary: string;
  /** Text alternative of the picture. */
  alt: string;
  /** Where the figures come from, one a line: outlet, date, link. */
  sources: { source: string; publisher: string | null; published: IsoDate | null; url: string | null }[];
  /** What was corrected, revised or updated of the figures that it shows, in words; corrections first. */
  corrections: string[];
  /** What the chart leaves out and why, in words. */
  notes: string[];
  /** A complete Vega-Lite spec with its data inside, at the desk width. */
  spec: object;
  /** SVG text by width in CSS pixels: 360, 640, 960. */
  svg: Record<number, string>;
  /** PNG of the desk width at 2x. */
  png: Uint8Array;
  /** What an editor said in words of his own: what is published has to hold it to the rows. */
  said: EditorWords[];
  /** What is wrong with what an editor said of it. */
  problems: Problem[];
  /** PNG of 1200 x 630 for a link's preview: title, dek, the fullest panel, who states its figures. */
  card: Uint8Array;
  /** Exactly what is drawn: a row a figure, in the columns of the table that it stands in. */
  table: Table;
}

/** A file to write, path relative to the project folder, `/` between folders. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
  /** SHA-256 of the content in hex, where it is known already. */
  hash?: string;
  /** Rows of a table that do not stand in its file as it was and as it is, each below the first line, where they are known. */
  differs?: { was: Uint8Array; is: Uint8Array } | undefined;
}
