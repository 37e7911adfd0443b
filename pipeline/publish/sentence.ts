import type { Span } from "../types.ts";
import { type Html, html, type Part } from "./html.ts";

/** Words of a sentence to set off, and how. */
export interface Mark {
  start: number;
  end: number;
  print: (words: string) => Part;
}

/**
 * A sentence of a report with marked words; offsets are those of the report's text. Where marks overlap the earlier and then the
 * longer one is printed, the other is left out: a browser cannot nest them, and each figure has its own line below anyway.
 */
export function markSentence(sentence: Span, marks: readonly Mark[]): Html {
  const parts: Part[] = [];
  let at = sentence.start;
  const text = (start: number, end: number) => sentence.text.slice(start - sentence.start, end - sentence.start);
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at || mark.end > sentence.end || mark.end <= mark.start) continue;
    parts.push(text(at, mark.start), mark.print(text(mark.start, mark.end)));
    at = mark.end;
  }
  return html`${parts}${text(at, sentence.end)}`;
}

/** A sentence as a quotation, with one figure's words set off. */
export function quote(sentence: Span, span: Span, language: string): Html {
  const marked = markSentence(sentence, [{ ...span, print: (words) => html`<mark>${words}</mark>` }]);
  return html`<blockquote lang="${language}" dir="auto">${marked}</blockquote>`;
}
