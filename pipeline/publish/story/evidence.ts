import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { LedgerFigure } from "../../types.ts";
import { bdi, type Html, html, joined, type Part } from "../html.ts";
import { markSentence } from "../sentence.ts";
import type { Derived } from "./calc/derive.ts";
import type { Expression } from "./calc/expression.ts";
import type { StoryDesk } from "./desk.ts";
import { factsOf } from "./facts.ts";
import { noteMark } from "./rows.ts";

/** Where a reader finds a report: its title leading to the sentence, the outlet, the day. */
export function reportOf(figure: LedgerFigure, words: Catalogue): Html {
  const { comma } = words;
  const title = bdi(figure.title ?? figure.report);
  const linked = figure.quote_url === null ? title : html`<a href="${figure.quote_url}">${title}</a>`;
  const outlet = figure.publisher === null ? null : html`${comma}${bdi(figure.publisher)}`;
  return html`${linked}${outlet}${comma}${factsOf(figure, words).published}`;
}

/** Who says it of where and when: "Syrian Observatory for Human Rights; Idlib region. 21 Apr 2019 to 20 Aug 2019". */
export function statementOf(figure: LedgerFigure, words: Catalogue): Html {
  const { who, where, when } = factsOf(figure, words);
  return html`${bdi(who)}${words.semicolon}${bdi(where)}. ${when}`;
}

const SIGNS = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ " } as const;

/** A reckoning with its figures in words: "more than 400,000 people ÷ about 3,000,000 people". */
export function reckoningWords(expression: Expression, desk: StoryDesk): Part {
  if (expression.kind === "number") return desk.words.number(expression.value);
  if (expression.kind === "figure") {
    const figure = desk.supply.context.figures.get(expression.id);
    return figure === undefined ? null : bdi(desk.amountOf(figure));
  }
  const part = (side: Expression) => {
    const words = reckoningWords(side, desk);
    return side.kind === "operation" ? ["(", words, ")"] : words;
  };
  return [part(expression.left), SIGNS[expression.operator], part(expression.right)];
}

function figureEvidence(figure: LedgerFigure, { words, supply }: StoryDesk): Html {
  const marked = markSentence(figure.sentence, [{ ...figure.span, print: (words) => html`<mark>${words}</mark>` }]);
  return html`<span class="said" lang="${supply.context.languages.get(figure.report) ?? "en"}" dir="auto">${marked}</span>
<span class="who">${statementOf(figure, words)}.</span> <span class="who">${reportOf(figure, words)}</span>`;
}

function derivedEvidence({ expression, printed, figures }: Derived, desk: StoryDesk): Html {
  const { comma, semicolon, story } = desk.words;
  const parts = figures.map((figure) => {
    const number = desk.book.numberOf(figure.id);
    return html`<a href="#note-${number}">${number}</a> ${bdi(factsOf(figure, desk.words).who)}`;
  });
  return html`<span class="said">${printed}: ${reckoningWords(expression, desk)}</span>
<span class="who">${story.notes.derived}${comma}${story.notes.from} ${joined(parts, semicolon)}.</span>`;
}

/**
 * Words with what they rest on: shown by the browser alone while the pointer or the focus is on the words, and kept open by a tap or Enter
 * (`popover`). A browser that knows no popover still has the number, which leads to the note.
 */
export function withEvidence(
  cited: NonNullable<ReturnType<StoryDesk["citedBy"]>>,
  inside: Part,
  desk: StoryDesk,
): Html {
  const { number, use, ground } = cited;
  const id = `proof-${number}-${use}`;
  const proof = ground.kind === "figure" ? figureEvidence(ground.figure, desk) : derivedEvidence(ground.derived, desk);
  return html`<span class="ref"><button type="button" class="cited" popovertarget="${id}">${inside}</button>${noteMark(cited, desk)}<span class="proof" popover id="${id}" lang="${desk.words.language}" dir="${desk.words.direction}">${proof}</span></span>`;
}
