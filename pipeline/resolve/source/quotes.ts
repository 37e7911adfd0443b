/** A piece of text between quotation marks, marks left out. */
export interface Quote {
  start: number;
  end: number;
}

const STRAIGHT = 0x22;
const opens = (code: number) => code === STRAIGHT || code === 0x201c || code === 0xab;
const closes = (code: number) => code === STRAIGHT || code === 0x201d || code === 0xbb;

/** Whether anything in a text opens a quote. */
export const holdsQuotes = (text: string) => text.includes('"') || text.includes("\u201c") || text.includes("\xab");

/** The quotes of one paragraph (`from` to `to` of the text); one that nothing closes runs to its end. */
export function quotesIn(text: string, from: number, to: number): Quote[] {
  const quotes: Quote[] = [];
  let start = -1;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (start < 0 && opens(code)) start = i + 1;
    else if (start >= 0 && closes(code)) {
      quotes.push({ start, end: i });
      start = -1;
    }
  }
  if (start >= 0) quotes.push({ start, end: to });
  return quotes;
}
