import { compareText } from "../../problems.ts";
import type { Figure } from "../../types.ts";
import { type Html, html } from "../html.ts";
import { spellId } from "../spell.ts";
import { MEASURE_CLASSES } from "../style/notebook.ts";

/** The style class of each measure that the reports hold, in the order of their ids. */
export function measureClasses(figures: readonly Pick<Figure, "measure">[]): Map<string, string> {
  const measures = [...new Set(figures.map((figure) => figure.measure))].sort(compareText);
  return new Map(measures.map((measure, index) => [measure, `m${index % MEASURE_CLASSES}`]));
}

/** Which line stands for which measure. */
export function legend(classes: ReadonlyMap<string, string>): Html {
  return html`<ul class="legend" aria-label="Measures">
${[...classes].map(([measure, name]) => html`<li class="${name}"><span>${spellId(measure)}</span></li>\n`)}</ul>`;
}
