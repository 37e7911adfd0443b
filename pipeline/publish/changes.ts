import { figureAnchor, toAnchor } from "../anchors.ts";
import { formerFields } from "../former-fields.ts";
import type { Changes, ChartChange, FigureChange } from "../types.ts";
import { changeInPercent, changesInWords } from "../wording.ts";
import { bdi, type Html, html, type Part } from "./html.ts";
import { FROM_CHANGES, toFile } from "./links.ts";
import { page } from "./page.ts";
import { count, spellId } from "./spell.ts";
import { BASE } from "./style/base.ts";
import { NOTEBOOK } from "./style/notebook.ts";

/** Where the page stands in a project. */
export const CHANGES_PAGE = "charts/changes.html";

const TITLE = "What changed last";

/** More rows than these make no page that anybody reads: the rest is counted, and `tallywire diff` lists it. */
const MOST_ROWS = 200;

/** What the page says where there is nothing to compare. */
const NOTHING = {
  first: "The last run made the tables for the first time: there is nothing before it to compare with.",
  same: "No run has changed a table since this page was made.",
} as const;

/** The page of what a run changed, or of why there is nothing to tell. It has no date: the same change gives the same bytes. */
export function changesPage(changes: Changes | keyof typeof NOTHING): string {
  const lead = typeof changes === "string" ? NOTHING[changes] : `${changesInWords(changes)}.`;
  return page({
    title: TITLE,
    language: "en",
    description: lead,
    styles: [BASE, NOTEBOOK],
    body: html`<main class="notebook">
<h1>${TITLE}</h1>
<p class="lead">${lead}</p>
<p><a href="${FROM_CHANGES.notebook}">The notebook</a> has all figures as they are now.</p>
${typeof changes === "string" ? null : [chartPart(changes.charts), figurePart(changes.figures)]}
</main>`,
  });
}

const DONE = { added: "is new", removed: "is gone", changed: "changed", moved: "moved" } as const;

function chartPart(changes: readonly ChartChange[]): Part {
  if (changes.length === 0) return null;
  return html`<section id="charts" aria-labelledby="charts-title">
<h2 id="charts-title">In what the charts are drawn from</h2>
<div class="scroll" role="region" aria-labelledby="charts-caption" tabindex="0">
<table class="counts">
<caption id="charts-caption">The latest reading of each count that changed, and the chart that gives an overview of such counts</caption>
<thead><tr><th scope="col">Count</th><th scope="col">Was</th><th scope="col">Is</th><th scope="col">Step</th><th scope="col">Readings</th></tr></thead>
<tbody>
${changes.slice(0, MOST_ROWS).map(chartRow)}</tbody>
</table>
</div>
${moreOf(changes.length - MOST_ROWS, "change")}
</section>
`;
}

function chartRow({ chart, where, before, was, is, percent, added, removed, changed }: ChartChange): Html {
  const moved = before === null ? null : html`<br><span class="soft">before: ${bdi(before)}</span>`;
  const readings = [
    [added, "new"],
    [removed, "gone"],
    [changed, "changed"],
  ] as const;
  const told = readings.filter(([amount]) => amount > 0).map(([amount, done]) => `${amount} ${done}`);
  return html`<tr>
<th scope="row"><a href="${toFile(FROM_CHANGES.charts, `${chart}.html`)}">${spellId(chart)}</a>: ${bdi(where)}${moved}</th>
<td>${was === null ? "not there" : bdi(was)}</td>
<td>${is === null ? "gone" : bdi(is)}</td>
<td class="amount">${percent === null ? null : changeInPercent(percent)}</td>
<td>${told.join(", ")}</td>
</tr>
`;
}

function figurePart(changes: readonly FigureChange[]): Part {
  const told = changes.filter(({ change }) => change !== "moved");
  const moved = changes.length - told.length;
  if (changes.length === 0) return null;
  return html`<section id="figures" aria-labelledby="figures-title">
<h2 id="figures-title">Figure by figure</h2>
${told.length === 0 ? null : html`<ul class="evidence">\n${told.slice(0, MOST_ROWS).map(figureItem)}</ul>`}
${moreOf(told.length - MOST_ROWS, "figure")}
${moved > 0 && html`<p>${count(moved, "figure")} only ${moved === 1 ? "stands" : "stand"} elsewhere in the same report; nothing else of ${moved === 1 ? "it" : "them"} changed.</p>`}
</section>
`;
}

function moreOf(amount: number, noun: string): Part {
  return amount > 0 && html`<p>And ${count(amount, `more ${noun}`)}: <code>tallywire diff</code> lists them all.</p>`;
}

function figureItem({ change, id, measure, words, was, is, because }: FigureChange): Html {
  const name = html`<strong>${bdi(words)}</strong>`;
  const linked =
    change === "removed" ? name : html`<a href="${toAnchor(figureAnchor(id), FROM_CHANGES.notebook)}">${name}</a>`;
  const cells = Object.keys(was).flatMap((column) =>
    column === "corrected_from"
      ? formerRows(was[column], is[column])
      : [fact(spellId(column), cell(was[column]), cell(is[column]))],
  );
  return html`<li>
<p>${linked} <span class="tag">${spellId(measure)}</span> <span class="tag">${DONE[change]}</span><br>
<span class="soft">${id}: ${because}</span></p>
${cells.length > 0 && html`<dl class="facts">${cells}</dl>`}
</li>
`;
}

const fact = (name: string, was: Part, is: Part) => html`<dt>${name}</dt><dd>${was} became ${is}</dd>\n`;

/** What stood in corrected fields before their correction, field by field; a field that only one side corrected says so. */
function formerRows(was = "", is = ""): Html[] {
  const [before, now] = [formerFields(was), formerFields(is)];
  const fields = [...new Set([...before.keys(), ...now.keys()])].filter(
    (field) => before.get(field) !== now.get(field),
  );
  const side = (former: ReadonlyMap<string, string>, field: string) =>
    former.has(field) ? cell(former.get(field)) : "not corrected";
  return fields.map((field) => fact(`${spellId(field)}, before its correction`, side(before, field), side(now, field)));
}

function cell(text: string | undefined): Part {
  return text ? html`“${bdi(text)}”` : "empty";
}
