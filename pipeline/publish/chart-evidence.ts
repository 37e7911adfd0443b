import { figureAnchor, toAnchor } from "../anchors.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { LedgerFigure } from "../types.ts";
import type { ChartContext } from "./chart-figure.ts";
import { type Html, html, isolated } from "./html.ts";
import type { Ways } from "./links.ts";
import { markSentence } from "./sentence.ts";

/** A report's sentence with the figure's words marked; the language is said where it is not the page's. */
function sentence({ sentence, span }: LedgerFigure, language: string, page: string): Html {
  const words = markSentence(sentence, [{ ...span, print: (marked) => html`<mark>${marked}</mark>` }]);
  return html`<blockquote${language !== page && html` lang="${language}" dir="auto"`}>${words}</blockquote>`;
}

/** Title, outlet and day of the report that says it, the title leading to its sentence. */
function origin(
  { title, report, publisher, published, quote_url: address }: LedgerFigure,
  say: Catalogue,
  ways: Ways,
): Html {
  const name = isolated(title ?? report, say.direction);
  const linked = address === null ? name : html`<a href="${address}"${ways.leaving}>${name}</a>`;
  const outlet = publisher === null ? null : html`${say.comma}${isolated(publisher, say.direction)}`;
  const day = published === null ? say.page.table.undated : say.day(published);
  return html`${linked}${outlet}${say.comma}<span class="day">${day}</span>`;
}

/**
 * Where a figure comes from: the sentence, the report, the days that it counts; in a page among others the way to how it was read.
 * @param language of the report
 */
export function evidence(figure: LedgerFigure, language: string, say: Catalogue, { ways, level }: ChartContext): Html {
  const { table } = say.page;
  const { start, end } = figure.period;
  const proof = toAnchor(figureAnchor(figure.id), ways.notebook);
  // An embed has to be light: its last link leads to the notebook.
  const read = level > 1 && html` <a href="${proof}"${ways.leaving}>${table.howRead}</a>`;
  return html`${sentence(figure, language, say.language)}${origin(figure, say, ways)}. ${table.period(start, end)}.${read}`;
}
