/** A piece of text between quotation marks, marks left out. */
export interface Quote {
  start: number;
  end: number;
}

const OPENS = new Set(["\u201c", "\u00ab"]);
const CLOSES = new Set(["\u201d", "\u00bb"]);

/** The quotes of one paragraph (`from` to `to` of the text); one that nothing closes runs to its end. */
export function quotesIn(text: string, from: number, to: number): Quote[] {
  const quotes: Quote[] = [];
  let start = -1;
  for (let i = from; i < to; i++) {
    const mark = text.charAt(i);
    if (start < 0 && (OPENS.has(mark) || mark === '"')) start = i + 1;
    else if (start >= 0 && (CLOSES.has(mark) || mark === '"')) {
      quotes.push({ start, end: i });
      start = -1;
    }
  }
  if (start >= 0) quotes.push({ start, end: to });
  return quotes;
}
