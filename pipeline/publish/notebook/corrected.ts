import type { Chart } from "../../types.ts";
import { type Html, html, joined } from "../html.ts";
import { toFile } from "../links.ts";

/** What was corrected, revised or updated of the figures that charts show, each once with the charts that it is in. */
export function corrected(charts: readonly Chart[]): Html {
  const lines = [...new Set(charts.flatMap(({ corrections }) => corrections))];
  const inCharts = (line: string) =>
    charts
      .filter(({ corrections }) => corrections.includes(line))
      .map(({ name, title }) => html`<a href="${toFile("#", `chart-${name}`)}">${title}</a>`);
  const list = lines.map(
    (line) => html`<li>${line} <span class="soft">In: ${joined(inCharts(line), "; ")}</span></li>\n`,
  );
  return html`${lines.length === 0 ? html`<p>No figure of a chart was corrected.</p>` : html`<ul class="told">\n${list}</ul>`}
<p><a href="changes.html">What the last run changed, row by row</a></p>`;
}
