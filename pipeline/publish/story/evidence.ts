import type { LedgerFigure } from "../../types.ts";
import { bdi, type Html, html, joined, type Part } from "../html.ts";
import { markSentence } from "../sentence.ts";
import { spellAmount, spellDate, spellPeriod, spellPlace, spellSource } from "../spell.ts";
import type { Derived } from "./calc/derive.ts";
import type { Expression } from "./calc/expression.ts";
import type { StoryDesk } from "./desk.ts";

/** Where a reader finds a report: its title leading to the sentence, the outlet, the day. */
export function reportOf(figure: LedgerFigure): Html {
  const title = bdi(figure.title ?? figure.report);
  const linked = figure.quote_url === null ? title : html`<a href="${figure.quote_url}">${title}</a>`;
  const outlet = figure.publisher === null ? null : html`, ${bdi(figure.publisher)}`;
  return html`${linked}${outlet}, ${figure.published === null ? "no date" : spellDate(figure.published)}`;
}

/** Who says it of where and when: "Syrian Observatory for Human Rights; Idlib region; 21 April 2019 to 20 August 2019". */
export function statementOf(figure: LedgerFigure): Html {
  const { source, place, period } = figure;
  return html`${bdi(spellSource(source))}; ${bdi(spellPlace(place))}; ${spellPeriod(period)}`;
}

const SIGNS = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ " } as const;

/** A reckoning with its figures in words: "more than 400,000 people ÷ about 3,000,000 people". */
export function reckoningWords(expression: Expression, desk: StoryDesk, tell: (figure: LedgerFigure) => Part): Part {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "figure") {
    const figure = desk.supply.context.figures.get(expression.id);
    return figure === undefined ? null : tell(figure);
  }
  const part = (side: Expression) => {
    const words = reckoningWords(side, desk, tell);
    return side.kind === "operation" ? ["(", words, ")"] : words;
  };
  return [part(expression.left), SIGNS[expression.operator], part(expression.right)];
}

function figureEvidence(figure: LedgerFigure, languages: ReadonlyMap<string, string>): Html {
  const marked = markSentence(figure.sentence, [{ ...figure.span, print: (words) => html`<mark>${words}</mark>` }]);
  return html`<span class="said" lang="${languages.get(figure.report) ?? "en"}" dir="auto">${marked}</span>
<span class="who">${statementOf(figure)}.</span> <span class="who">${reportOf(figure)}</span>`;
}

function derivedEvidence({ expression, printed, figures }: Derived, desk: StoryDesk): Html {
  const told = (figure: LedgerFigure) => html`${spellAmount(figure)} ${bdi(figure.unit)}`;
  const parts = figures.map(
    (figure) =>
      html`<a href="#note-${desk.book.numberOf(figure.id)}">${desk.book.numberOf(figure.id)}</a> ${bdi(spellSource(figure.source))}`,
  );
  return html`<span class="said">${printed}: ${reckoningWords(expression, desk, told)}</span>
<span class="who">Worked out for this story; nobody states it. Its figures: ${joined(parts, "; ")}.</span>`;
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
  const proof =
    ground.kind === "figure"
      ? figureEvidence(ground.figure, desk.supply.context.languages)
      : derivedEvidence(ground.derived, desk);
  return html`<span class="ref"><button type="button" class="cited" popovertarget="${id}">${inside}</button><sup><a id="use-${number}-${use}" href="#note-${number}"><span class="hidden">source </span>${number}</a></sup><span class="proof" popover id="${id}" lang="en" dir="ltr">${proof}</span></span>`;
}
