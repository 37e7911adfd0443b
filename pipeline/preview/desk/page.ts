import { html } from "../../publish/html.ts";
import { BASE } from "../../publish/style/base.ts";
import { DESK_SCRIPT } from "../../scripts/desk.ts";
import { ownPage } from "../page.ts";
import { KEYS, OTHER_KEYS } from "./keys.ts";
import { DESK_STYLE } from "./style.ts";

const keyRow = ({ keys, words }: { keys: readonly string[]; words: string }) =>
  html`<tr><th scope="row">${keys.map((key) => html`<kbd>${key}</kbd> `)}</th><td>${words}</td></tr>`;

const deed = (name: string, key: string, label: string, style = "") =>
  html`<button type="button" data-deed="${name}" class="${style}">${label} <kbd aria-hidden="true">${key}</kbd></button>`;

const filter = (name: string, label: string) =>
  html`<label><span class="label">${label}</span><select id="filter-${name}"><option>any</option></select></label>`;

const LEGEND: readonly [look: string, words: string][] = [
  ["waiting", "waits"],
  ["accepted", "accepted"],
  ["rejected", "rejected"],
  ["number", "not counted"],
  ["accepted disputed", "in conflict"],
  ["accepted doubtful", "has a problem"],
];

/** The page of the review desk; its program fills it. The token lets it write. */
export function deskPage(token: string): string {
  return ownPage({ title: "Review desk", styles: [BASE, DESK_STYLE], body: SHELL, script: DESK_SCRIPT, token });
}

const SHELL = html`<header class="bar">
<a href="/">All pages</a>
<h1>Review desk</h1>
<nav class="queues" id="lists" aria-label="Lists of figures"></nav>
<div class="progress"><progress id="progress" aria-labelledby="progress-words" value="0" max="1"></progress><span id="progress-words" class="amount">Loading</span></div>
<div class="tools"><button type="button" id="name">You: <b id="by"></b></button><button type="button" id="help-button">Help <kbd aria-hidden="true">?</kbd></button></div>
</header>
<div class="alarm" id="alarm" role="alert" hidden></div>
<main class="desk">
<section class="queue" aria-label="Figures">
<div class="filters">
<label><span class="label">Search words, sources, reports <kbd aria-hidden="true">/</kbd></span><input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<details id="filters"><summary>Filters</summary><div>${filter("report", "Report")}${filter("source", "Source")}${filter("measure", "Measure")}${filter("place", "Place")}</div></details>
<button type="button" id="clear" hidden>Show all again</button>
</div>
<div class="list" id="list" tabindex="-1"><ol id="rows" aria-label="Figures of this list"></ol><p class="none" id="none"></p></div>
</section>
<section class="report" id="report" aria-label="Report">
<div class="paper">
<div id="head"></div>
<ul class="legend" aria-label="What the marks mean">${LEGEND.map(([look, words]) => html`<li><span class="mark ${look}">${words}</span></li>`)}</ul>
<div class="text" id="text"></div>
<p>${deed("add", "n", "Add a figure that was missed")}</p>
</div>
</section>
<section class="card" id="card" aria-label="Card">
<button type="button" class="sheet" id="fold" aria-controls="inside" aria-expanded="true">Fold</button>
<div class="inside" id="inside"><p class="soft">Loading the ledger</p></div>
<div class="deeds">
<p class="said" id="said" role="status"></p>
<div class="why"><label for="why" class="label">Why <kbd aria-hidden="true">w</kbd></label><input id="why" list="whys" autocomplete="off" dir="auto" placeholder="optional, kept with the decision"><datalist id="whys"></datalist>
<label class="keep"><input type="checkbox" id="keep"> keep</label></div>
<div class="acts">${deed("accept", "a", "Accept", "yes")}${deed("reject", "x", "Reject", "no")}${deed("next", "j", "Next")}${deed("edit", "e", "Correct")}${deed("undo", "u", "Undo")}${deed("previous", "k", "Previous")}</div>
</div>
</section>
</main>
<button type="button" id="pick" hidden>Add these words <kbd aria-hidden="true">n</kbd></button>
<dialog id="who" aria-labelledby="who-title"><form method="dialog">
<h2 id="who-title">Who decides?</h2>
<p>Your name or letters stand beside each decision, in the file and in the tables. You are asked once.</p>
<label><span class="label">Name</span><input id="who-name" autocomplete="off" dir="auto"></label>
<div class="go"><button type="submit" class="yes" value="go">Go on</button></div>
</form></dialog>
<dialog id="help" aria-labelledby="help-title"><form method="dialog">
<h2 id="help-title">Keys</h2>
<table><tbody>${[...KEYS, ...OTHER_KEYS].map(keyRow)}</tbody></table>
<label class="keep"><input type="checkbox" id="single"> Single letters do things (switch off for voice control)</label>
<div class="go"><button type="submit" class="yes">Back to the desk</button></div>
</form></dialog>
<noscript><p>The review desk is a program: switch scripts on for this address.</p></noscript>`;
