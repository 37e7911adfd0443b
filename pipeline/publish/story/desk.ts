import type { Image, Link, LinkReference } from "mdast";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { problem } from "../../problems.ts";
import type { Chart, LedgerFigure, Problem, Table } from "../../types.ts";
import type { ChartContext } from "../chart-figure.ts";
import { type Cited, type Ground, NoteBook } from "./book.ts";
import { checkStanding } from "./check.ts";
import { type Citing, citationOf } from "./cite.ts";
import type { Block, Reference } from "./elements.ts";
import { PLAIN, printFigure } from "./print-figure.ts";
import { pickRows } from "./table.ts";

/** What a story may lean on. */
export interface StorySupply {
  charts: ReadonlyMap<string, Chart>;
  tables: readonly Table[];
  context: ChartContext;
}

/** Words of a story with what they rest on. */
export interface CitedWords extends Cited {
  ground: Ground;
  words: string;
}

/** One figure of a table in a story, with its note. */
export interface TableRow extends Cited {
  figure: LedgerFigure;
}

/** Keeps book of a story: which figures it cites, which charts it shows, what is wrong. All is looked up once, however often it is printed. */
export class StoryDesk {
  readonly problems: Problem[] = [];
  readonly book = new NoteBook();
  readonly supply: StorySupply;
  private readonly citing: Citing;
  private readonly cited = new Map<Link | LinkReference, CitedWords>();
  private readonly tables = new Map<Image, TableRow[]>();
  private readonly shown = new Set<string>();

  constructor(supply: StorySupply, citing: Citing) {
    this.supply = supply;
    this.citing = citing;
  }

  /** The words of the story's language. */
  get words(): Catalogue {
    return this.citing.words;
  }

  /** Number and unit of a figure as the story writes them. */
  amountOf(figure: LedgerFigure): string {
    const { words, languages } = this.citing;
    return printFigure(figure, PLAIN, words, languages.get(figure.report) ?? "en");
  }

  /** Notes an error or warning of the story's own. */
  note(severity: Problem["severity"], code: string, message: string, line: number): void {
    this.problems.push(problem(severity, code, message, { file: this.citing.file, line }));
  }

  /** Enters a reference. */
  cite(reference: Reference): void {
    const { ground, words, problems } = citationOf(reference, this.citing);
    this.problems.push(...problems);
    if (ground !== null) this.cited.set(reference.node, { ground, words, ...this.book.cite(ground) });
  }

  /** What a link rests on, once `cite` has entered it; null where it cites nothing that is known. */
  citedBy(node: Link | LinkReference): CitedWords | null {
    return this.cited.get(node) ?? null;
  }

  /** Enters a chart; once in a story, as twice would give two elements one id. */
  show(name: string, line: number): void {
    const { charts } = this.supply;
    const names = [...charts.keys()].join(", ") || "none";
    if (!charts.has(name))
      this.note("error", "story-chart-unknown", `there is no chart "${name}"; the charts are: ${names}`, line);
    else if (this.shown.has(name))
      this.note("error", "story-chart-twice", `the chart "${name}" stands twice in the story; keep one`, line);
    this.shown.add(name);
  }

  /** Enters a table of figures: `deaths source_id=sohr`. */
  tabulate({ node, target, line }: Block): void {
    const picked = pickRows(target, this.supply.tables, this.citing.figures);
    if ("why" in picked) {
      this.note("error", "story-table", `the table "${target}" cannot be shown: ${picked.why}`, line);
      return;
    }
    const { file, signed } = this.citing;
    for (const figure of picked.figures)
      this.problems.push(...checkStanding(figure, { words: figure.span.text, file, line }, signed));
    const enter = (figure: LedgerFigure) => ({ figure, ...this.book.cite({ kind: "figure", key: figure.id, figure }) });
    this.tables.set(node, picked.figures.map(enter));
  }

  /** The rows of a table that was entered. */
  rowsOf(node: Image): readonly TableRow[] {
    return this.tables.get(node) ?? [];
  }
}
