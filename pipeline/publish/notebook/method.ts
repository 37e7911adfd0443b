import { type Html, html } from "../html.ts";
import { spellDate } from "../spell.ts";
import { ACCURACY, KNOWN_FAILURES, LIMITS, MEASURED, RIGHT } from "./limits.ts";

/** How the figures were got, how often that is right, and what a person must still check. */
export function method(): Html {
  return html`<p class="text">A program read the reports by rules, each with a name; it does not know what is true, and it makes mistakes. Every figure
here carries its rule and its sentence. What people decided stands beside it.</p>
<p class="text">${ACCURACY} Measured on ${spellDate(MEASURED)}.</p>
<div class="scroll" role="region" aria-label="How often a field is right" tabindex="0">
<table>
<caption>Of 100 figures found, how many are right</caption>
<thead><tr><th scope="col">Right</th><th scope="col" class="amount">Of 100 found</th><th scope="col" class="amount">At first sight</th></tr></thead>
<tbody>
${RIGHT.map(([field, known, first]) => html`<tr><th scope="row">${field}</th><td class="amount">${known}</td><td class="amount">${first}</td></tr>\n`)}</tbody>
</table>
</div>
<dl class="text limits">
${LIMITS.map(([question, answer]) => html`<dt>${question}</dt><dd>${answer}</dd>\n`)}</dl>
<p class="text">${KNOWN_FAILURES} kinds of sentences are known to be missed or misread, and stand among the program's tests until they come out right.
Only English is read so far, and tables inside a report are read as text.</p>`;
}
