import { figureAnchor, toAnchor } from "../../anchors.ts";
import type { LedgerFigure } from "../../types.ts";
import { bdi, type Html, html, joined, type Part } from "../html.ts";
import { quote } from "../sentence.ts";
import { spellAmount } from "../spell.ts";
import type { Derived } from "./calc/derive.ts";
import type { StoryDesk } from "./desk.ts";
import { reckoningWords, reportOf, statementOf } from "./evidence.ts";

/** Links from a note back to each place in the story that leans on it. */
function backLinks(number: number, uses: number): Part {
  return Array.from({ length: uses }, (_, index) => {
    const use = index + 1;
    return html` <a href="#use-${number}-${use}" aria-label="Back to the story, note ${number}, use ${use}">↑${uses > 1 && use}</a>`;
  });
}

function figureNote(figure: LedgerFigure, back: Part, { supply: { context } }: StoryDesk): Html {
  const anchor = toAnchor(figureAnchor(figure.id), context.ways.notebook);
  return html`<p><strong>${bdi(figure.span.text)}</strong>: ${statementOf(figure)} (source ${figure.source.basis}).${back}</p>
${quote(figure.sentence, figure.span, context.languages.get(figure.report) ?? "en")}
<p class="soft">${reportOf(figure)} · <a href="${anchor}">how it was read</a></p>`;
}

function derivedNote({ expression, printed, figures }: Derived, back: Part, desk: StoryDesk): Html {
  const told = (figure: LedgerFigure) => html`${spellAmount(figure)} ${bdi(figure.unit)}`;
  const numbers = figures.map(
    ({ id }) => html`<a href="#note-${desk.book.numberOf(id)}">${desk.book.numberOf(id)}</a>`,
  );
  return html`<p><strong>${printed}</strong>: derived, worked out for this story and stated by nobody.${back}</p>
<p>${reckoningWords(expression, desk, told)}, from notes ${joined(numbers, ", ")}.</p>`;
}

/** The numbered list of what a story's figures rest on: the words, the sentence, who said it, the report; or how it was worked out. */
export function noteList(desk: StoryDesk): Part {
  const notes = desk.book.notes();
  if (notes.length === 0) return null;
  return html`<section class="notes" lang="en" dir="ltr" aria-labelledby="notes-title">
<h2 id="notes-title">Where the figures come from</h2>
<ol>
${notes.map(({ ground, number, uses }) => {
  const back = backLinks(number, uses);
  return html`<li id="note-${number}">
${ground.kind === "figure" ? figureNote(ground.figure, back, desk) : derivedNote(ground.derived, back, desk)}
</li>
`;
})}</ol>
</section>`;
}
