import type { Report, Span } from "../types.ts";

/** The words in the report's text, however its lines are broken, or why they cannot be told. */
export function locate(words: string, report: Report): Span | string {
  const [first, second] = report.text.matchAll(wholeWords(words));
  if (first === undefined) return `the words "${words}" are not in report "${report.id}"; copy them exactly`;
  if (second !== undefined)
    return `the words "${words}" stand more than once in report "${report.id}"; give more of the words around them`;
  return { start: first.index, end: first.index + first[0].length, text: first[0] };
}

/** "12 people" is not in "112 people", nor in "1,112 people" or "0.12 people". */
function wholeWords(words: string): RegExp {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${parts.join("\\s+")}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, "gu");
}

/** The sentence around a span: between paragraph ends and full stops that a space and a capital or quote follow. */
export function sentenceAround({ start, end }: Span, text: string): Span {
  const ends = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n\s*\n/gu;
  let from = 0;
  let to = text.length;
  for (const { 0: gap, index } of text.matchAll(ends)) {
    if (index + gap.length <= start) from = index + gap.length;
    else if (index >= end - 1) {
      to = index + gap.trimEnd().length;
      break;
    }
  }
  const sentence = text.slice(from, to).trimEnd();
  return { start: from, end: from + sentence.length, text: sentence };
}
