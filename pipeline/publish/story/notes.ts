import { figureAnchor, toAnchor } from "../../anchors.ts";
import type { LedgerFigure } from "../../types.ts";
import { bdi, type Html, html, type Part } from "../html.ts";
import type { Ways } from "../links.ts";
import { quote } from "../sentence.ts";
import { spellDate, spellPeriod, spellPlace, spellSource } from "../spell.ts";

interface NoteContext {
  ways: Ways;
  languages: ReadonlyMap<string, string>;
}

/** Links from a note back to each place in the story that leans on it. */
function backLinks(number: number, uses: number): Part {
  return Array.from({ length: uses }, (_, index) => {
    const use = index + 1;
    return html` <a href="#use-${number}-${use}" aria-label="Back to the story, note ${number}, use ${use}">↑${uses > 1 && use}</a>`;
  });
}

function note(figure: LedgerFigure, number: number, uses: number, { ways, languages }: NoteContext): Html {
  const address = figure.quote_url;
  const title = bdi(figure.title ?? figure.report);
  const day = figure.published === null ? "no date" : spellDate(figure.published);
  return html`<li id="note-${number}">
<p><strong>${bdi(figure.span.text)}</strong>: ${bdi(spellSource(figure.source))} (${figure.source.basis}); ${bdi(spellPlace(figure.place))}; ${spellPeriod(figure.period)}.${backLinks(number, uses)}</p>
${quote(figure.sentence, figure.span, languages.get(figure.report) ?? "en")}
<p class="soft">${address === null ? title : html`<a href="${address}">${title}</a>`}, ${figure.publisher === null ? null : html`${bdi(figure.publisher)}, `}${day} ·
<a href="${toAnchor(figureAnchor(figure.id), ways.notebook)}">how it was read</a></p>
</li>
`;
}

/** The numbered list of what a story's figures rest on: the words, the sentence, who said it, the report. */
export function noteList(
  figures: readonly LedgerFigure[],
  uses: ReadonlyMap<string, number>,
  context: NoteContext,
): Part {
  if (figures.length === 0) return null;
  return html`<section class="notes" lang="en" dir="ltr" aria-labelledby="notes-title">
<h2 id="notes-title">Where the figures come from</h2>
<ol>
${figures.map((figure, index) => note(figure, index + 1, uses.get(figure.id) ?? 0, context))}</ol>
</section>`;
}
