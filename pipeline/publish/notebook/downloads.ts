import { cellsOf } from "../../cells.ts";
import type { Table } from "../../types.ts";
import { type Html, html } from "../html.ts";
import { FROM_NOTEBOOK, toFile } from "../links.ts";
import { count } from "../spell.ts";

/** What a run writes beside the tables. */
const OTHERS: readonly [file: string, what: string][] = [
  ["evidence.jsonl", "Where each figure stands in its report, a JSON record a line"],
  ["datapackage.json", "All files with their columns, for programs (Data Package 2.0)"],
];

/** A file of `data/` with what is in it and how much. */
function file(name: string, what: string, size: string): Html {
  return html`<tr><th scope="row"><a href="${toFile(FROM_NOTEBOOK.data, name)}">${name}</a></th><td>${what}</td><td>${size}</td></tr>\n`;
}

interface DownloadParts {
  tables: readonly Table[];
  stories: readonly { title: string; file: string }[];
}

/** Every table with its size, and the stories; the files of a chart stand below it. */
export function downloads({ tables, stories }: DownloadParts): Html {
  const size = (table: Table) => `${count(cellsOf(table).count, "row")}, ${count(table.columns.length, "column")}`;
  return html`<div class="scroll" role="region" aria-label="Files" tabindex="0">
<table>
<thead><tr><th scope="col">File</th><th scope="col">What it holds</th><th scope="col">Size</th></tr></thead>
<tbody>
${tables.map((table) => file(`${table.name}.csv`, table.title, size(table)))}${OTHERS.map(([name, what]) => file(name, what, ""))}</tbody>
</table>
</div>
${
  stories.length > 0 &&
  html`<ul class="links">
${stories.map((story) => html`<li><a href="${toFile("stories/", story.file)}">Story: ${story.title}</a></li>\n`)}</ul>`
}`;
}
