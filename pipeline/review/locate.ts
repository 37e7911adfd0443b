import type { Report, Span } from "../types.ts";
import { behindBullet } from "../words/bullets.ts";
import { oneSpaced } from "./seen.ts";
import { share } from "./share.ts";

/** The words in the report's text, however its lines are broken, or why they cannot be told. */
export function locate(words: string, report: Report): Span | string {
  const [first, second] = report.text.matchAll(wholeWords(words));
  if (first === undefined) return notThere(words, report);
  if (second !== undefined)
    return `the words "${words}" stand more than once in report "${report.id}"; give more of the words around them`;
  return { start: first.index, end: first.index + first[0].length, text: first[0] };
}

/** Half of the words or more: the sentence was edited, or copied with a slip. */
const ALIKE = 0.5;

function notThere(words: string, { id, text }: Report): string {
  const windows = sentencesOf(text).map((sentence) => ({ sentence, like: within(words, sentence) }));
  const best = windows.reduce((a, b) => (b.like > a.like ? b : a), { sentence: "", like: 0 });
  const near = best.like >= ALIKE ? `; the nearest there: "${oneSpaced(best.sentence)}"` : "";
  return `the words "${words}" are not in report "${id}"; copy them exactly${near}`;
}

/** How like the likest words of a sentence are, as many as were looked for. */
function within(words: string, sentence: string): number {
  const [looked, there] = [words, sentence].map((text) => oneSpaced(text).split(" "));
  const starts = Math.max(1, there!.length - looked!.length + 1);
  const pieces = Array.from({ length: starts }, (_, i) => there!.slice(i, i + looked!.length).join(" "));
  return Math.max(...pieces.map((piece) => share(words, piece)));
}

/** "12 people" is not in "112 people", nor in "1,112 people" or "0.12 people". */
function wholeWords(words: string): RegExp {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,])${parts.join("\\s+")}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, "gu");
}

/** Where sentences part: paragraph ends, and full stops that a space and a capital or quote follow. */
const SENTENCE_ENDS = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n\s*\n/gu;

const sentencesOf = (text: string) => text.split(SENTENCE_ENDS).filter((sentence) => sentence !== "");

/** The sentence around a span. */
export function sentenceAround({ start, end }: Span, text: string): Span {
  let from = 0;
  let to = text.length;
  for (const { 0: gap, index } of text.matchAll(SENTENCE_ENDS)) {
    if (index + gap.length <= start) from = index + gap.length;
    else if (index >= end - 1) {
      to = index + gap.trimEnd().length;
      break;
    }
  }
  from = Math.min(behindBullet(text, from), start);
  const sentence = text.slice(from, to).trimEnd();
  return { start: from, end: from + sentence.length, text: sentence };
}
