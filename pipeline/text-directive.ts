import type { Span } from "./types.ts";

/*
 * URL text fragments, https://wicg.github.io/scroll-to-text-fragment/: `text=[prefix-,]start[,end][,-suffix]`. A browser takes the
 * first place of the page that fits, whatever the case of the letters, at the bounds of words, any run of spaces as one.
 */

/** How many words of each end name a long quote; more make a miss likelier where the page differs by a character. */
const END_WORDS = 5;
/** So many name it where fewer fit an earlier place. */
const MOST_END_WORDS = 20;
/** How many words before and behind it tell a quote that stands in the text more than once. */
const MOST_AROUND = 8;
/** Letters in which so many words are looked for. */
const AROUND = 400;
/** How far before a quote its like is looked for: to go through a book for each of its figures takes too long. */
const LOOK_BACK = 100_000;

type Ends = Pick<Span, "start" | "end">;

/** A directive, taken apart; its words as they stand in the text, spaces and all. */
interface Directive {
  prefix: string;
  start: string;
  end: string;
  suffix: string;
}

/** Gives, for pieces of a text, the shortest directive at which a browser finds just that piece; the longest where none is sure. */
export function directivesIn(text: string): (piece: Ends) => string {
  const page = text.replace(/\s/g, " ").replace(/\p{Lu}/gu, lower);
  return (piece) => {
    let last: Directive | null = null;
    for (const candidate of candidates(text, piece)) {
      last = candidate;
      const found = firstMatch(page, candidate, Math.max(0, piece.start - LOOK_BACK));
      if (found?.start === piece.start && found.end === piece.end) break;
    }
    return last === null ? "text=" : written(last);
  };
}

/** A capital's small letter, where that is as long: offsets must stay. */
function lower(capital: string): string {
  const small = capital.toLowerCase();
  return small.length === capital.length ? small : capital;
}

/** The quote alone, by more and more of its ends, then with more and more of the words around it. */
function* candidates(text: string, { start, end }: Ends): Generator<Directive> {
  const quote = text.slice(start, end);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const words = wordsIn(quote);
  const bare = { prefix: "", end: "", suffix: "" };
  const ends = (n: number) => ({ ...bare, start: firstWords(quote, n), end: lastWords(quote.slice(-AROUND), n) });
  const long = words > END_WORDS * 2;
  const short = long ? ends(END_WORDS) : { ...bare, start: quote };
  yield short;
  if (long) for (let n = END_WORDS + 1; n * 2 <= Math.min(words, MOST_END_WORDS * 2); n++) yield ends(n);
  for (let n = 1; n <= MOST_AROUND; n++) yield { ...short, prefix: lastWords(before, n) };
  const prefix = lastWords(before, MOST_AROUND);
  for (let n = 1; n <= MOST_AROUND; n++) yield { ...short, prefix, suffix: firstWords(after, n) };
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The first words with the space before them, so that they stand right behind what is before. */
function firstWords(text: string, n: number): string {
  return new RegExp(`^(?:\\s*\\S+){1,${n}}`).exec(text)?.[0] ?? "";
}

/** The last words with the space behind them. */
function lastWords(text: string, n: number): string {
  return new RegExp(`(?:(?<!\\S)\\S+\\s*){1,${n}}$`).exec(text)?.[0] ?? "";
}

/** Where a browser stops first, or null. */
function firstMatch(page: string, directive: Directive, from: number): Ends | null {
  const { prefix, start, end, suffix } = directive;
  const [lead, opening, closing, tail] = [prefix, start, end, suffix].map(asPage) as Four;
  for (const at of places(page, lead + opening + (closing === "" ? tail : ""), from)) {
    const [first, opened] = [at + lead.length, at + lead.length + opening.length];
    if (closing === "") return { start: first, end: opened };
    const [last] = places(page, closing + tail, opened);
    return last === undefined ? null : { start: first, end: last + closing.length };
  }
  return null;
}

type Four = [string, string, string, string];

function asPage(words: string): string {
  return words.replace(/\s/g, " ").replace(/\p{Lu}/gu, lower);
}

/** Each place of some words, where no word is cut in two. */
function* places(page: string, words: string, from: number): Generator<number> {
  if (words === "") return;
  for (let at = page.indexOf(words, from); at >= 0; at = page.indexOf(words, at + 1)) {
    const inside = (i: number) => /^[\p{L}\p{N}]{2}$/u.test(page.slice(i - 1, i + 1));
    if (!inside(at) && !inside(at + words.length)) yield at;
  }
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encoded(prefix)}-`, encoded(start), encoded(end), suffix && `-${encoded(suffix)}`];
  return `text=${parts.filter((part) => part !== "").join(",")}`;
}

/** Hyphen, comma and ampersand are signs of the syntax. A lone surrogate would make encodeURIComponent throw. */
function encoded(words: string): string {
  const plain = words
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd");
  return encodeURIComponent(plain).replaceAll("-", "%2D");
}
