import { figureAnchor, toAnchor } from "../../anchors.ts";
import type { LedgerFigure } from "../../types.ts";
import { bdi, type Html, html, joined, type Part } from "../html.ts";
import { quote } from "../sentence.ts";
import type { Derived } from "./calc/derive.ts";
import type { StoryDesk } from "./desk.ts";
import { reckoningWords, reportOf, statementOf } from "./evidence.ts";

/** Links from a note back to each place in the story that leans on it. */
function backLinks(number: number, uses: number, { words }: StoryDesk): Part {
  return Array.from({ length: uses }, (_, index) => {
    const use = index + 1;
    return html` <a href="#use-${number}-${use}" aria-label="${words.story.notes.back(number, use)}">↑${uses > 1 && use}</a>`;
  });
}

function figureNote(figure: LedgerFigure, back: Part, { supply: { context }, words }: StoryDesk): Html {
  const anchor = toAnchor(figureAnchor(figure.id), context.ways.notebook);
  return html`<p><strong>${bdi(figure.span.text)}</strong>: ${statementOf(figure, words)} (${words.story.notes.basis[figure.source.basis]}).${back}</p>
${quote(figure.sentence, figure.span, context.languages.get(figure.report) ?? "en")}
<p class="soft">${reportOf(figure, words)} · <a href="${anchor}">${words.page.table.howRead}</a></p>`;
}

function derivedNote({ expression, printed, figures }: Derived, back: Part, desk: StoryDesk): Html {
  const { comma, story } = desk.words;
  const numbers = figures.map(
    ({ id }) => html`<a href="#note-${desk.book.numberOf(id)}">${desk.book.numberOf(id)}</a>`,
  );
  return html`<p><strong>${printed}</strong>: ${story.notes.derived}.${back}</p>
<p>${reckoningWords(expression, desk)}${comma}${story.notes.from} ${joined(numbers, comma)}.</p>`;
}

/** The numbered list of what a story's figures rest on: the words, the sentence, who said it, the report; or how it was worked out. */
export function noteList(desk: StoryDesk): Part {
  const notes = desk.book.notes();
  if (notes.length === 0) return null;
  const { language, direction, story } = desk.words;
  return html`<section class="notes" lang="${language}" dir="${direction}" aria-labelledby="notes-title">
<h2 id="notes-title">${story.notes.title}</h2>
<ol>
${notes.map(({ ground, number, uses }) => {
  const back = backLinks(number, uses, desk);
  return html`<li id="note-${number}">
${ground.kind === "figure" ? figureNote(ground.figure, back, desk) : derivedNote(ground.derived, back, desk)}
</li>
`;
})}</ol>
</section>`;
}
