import { problem } from "../../problems.ts";
import type { Chart, LedgerFigure, Problem } from "../../types.ts";
import { type ChartContext, chartFigure } from "../chart-figure.ts";
import { type Html, html } from "../html.ts";
import { spellAmount, spellPeriod, spellPlace, spellSource } from "../spell.ts";
import { checkUse, type Use } from "./check.ts";

/** What a story may lean on. */
export interface StorySupply {
  charts: ReadonlyMap<string, Chart>;
  context: ChartContext;
}

/** Keeps book while a story is printed: which figures it cites, which charts it shows, what is wrong. */
export class StoryDesk {
  readonly problems: Problem[] = [];
  /** The figures cited, in the order of their first use, with the number of uses. */
  readonly cited = new Map<string, number>();
  private readonly shown = new Set<string>();
  private readonly file: string;
  private readonly supply: StorySupply;

  constructor(file: string, supply: StorySupply) {
    this.file = file;
    this.supply = supply;
  }

  /** Notes an error or warning of the story's own. */
  note(severity: Problem["severity"], code: string, message: string, line: number): void {
    this.problems.push(problem(severity, code, message, { file: this.file, line }));
  }

  /** The figures cited, by note number. */
  notes(): LedgerFigure[] {
    return [...this.cited.keys()].flatMap((id) => this.supply.context.figures.get(id) ?? []);
  }

  /** Words that rest on a figure, with a link to its note. */
  cite(id: string, { words, before, line }: Omit<Use, "file">, inside: Html): Html {
    const figure = this.supply.context.figures.get(id);
    if (figure === undefined) {
      this.note(
        "error",
        "story-figure-unknown",
        `no figure has the id "${id}" that the story gives for "${words}"; look it up in data/figures.csv`,
        line,
      );
      return inside;
    }
    this.problems.push(...checkUse(figure, { words, before, file: this.file, line }));
    const use = (this.cited.get(id) ?? 0) + 1;
    this.cited.set(id, use);
    const number = [...this.cited.keys()].indexOf(id) + 1;
    const title = `${spellAmount(figure)} ${figure.unit}; ${spellSource(figure.source)}; ${spellPlace(figure.place)}; ${spellPeriod(figure.period)}`;
    return html`<a class="cited" id="use-${number}-${use}" href="#note-${number}" title="${title}">${inside}<sup><span class="hidden">, source </span>${number}</sup></a>`;
  }

  /** A chart of the project, once in a story: twice would give two elements one id. */
  chart(name: string, caption: string, line: number): Html {
    const chart = this.supply.charts.get(name);
    const names = [...this.supply.charts.keys()].join(", ") || "none";
    if (chart === undefined)
      this.note("error", "story-chart-unknown", `there is no chart "${name}"; the charts are: ${names}`, line);
    else if (this.shown.has(name))
      this.note("error", "story-chart-twice", `the chart "${name}" stands twice in the story; keep one`, line);
    else {
      this.shown.add(name);
      return chartFigure(chart, this.supply.context, caption);
    }
    return html``;
  }
}
