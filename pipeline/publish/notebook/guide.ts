import type { Comparator } from "../../types.ts";
import { type Html, html } from "../html.ts";

const COMPARATORS: [Comparator, string, string][] = [
  ["exact", "860", "that number"],
  ["about", "about, some, around, an estimated 300", "near that number, on either side"],
  ["nearly", "nearly, almost, close to 300", "near that number, below it"],
  ["more_than", "more than, over 300", "that number is the lowest; no highest is said"],
  ["at_least", "at least, no fewer than 300", "that number or more; no highest is said"],
  ["fewer_than", "fewer than, under 300", "below that number; no lowest is said"],
  ["at_most", "up to, as many as 300", "that number or fewer; no lowest is said"],
  ["between", "10 to 15", "somewhere in the range, both ends included"],
  ["vague", "dozens, hundreds, several", "no number is said; the words are read as a lowest number only"],
];

/** How to read the notebook: what the comparators mean, what is stated and what inferred, what is never done. */
export function guide(): Html {
  return html`<p class="text">A figure is only as sure as its words. The words stay with it everywhere, in the tables, the drawings and here.</p>
<div class="scroll" role="region" aria-labelledby="guide-caption" tabindex="0">
<table>
<caption id="guide-caption">How sure the words are</caption>
<thead><tr><th scope="col">Comparator</th><th scope="col">The report says</th><th scope="col">It means</th></tr></thead>
<tbody>
${COMPARATORS.map(([name, words, meaning]) => html`<tr><th scope="row"><code>${name}</code></th><td>${words}</td><td>${meaning}</td></tr>\n`)}</tbody>
</table>
</div>
<dl class="text">
<dt><strong>stated</strong></dt><dd>The words stand in the report.</dd>
<dt><strong>inferred</strong></dt><dd>Carried over from another sentence or worked out from the report's date, by the rule that is named.</dd>
<dt><strong>unknown</strong></dt><dd>The report does not say, and nothing was guessed. An empty cell is never a zero.</dd>
<dt><strong>derived</strong></dt><dd>Worked out from two figures, such as a share of the inhabitants; nobody stated it.</dd>
</dl>
<p class="text">Figures of different sources or of overlapping periods are never added and never averaged; where sources disagree, both stand.
Only the sentences that hold a figure are quoted, never whole reports: the report's page has the rest.</p>`;
}
