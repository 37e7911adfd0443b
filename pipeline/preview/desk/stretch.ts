/** A piece of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A letter or digit, or the point inside "1,112". */
const inWord = (text: string, at: number) =>
  /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? "") || /^\p{N}[.,]\p{N}$/u.test(text.slice(at - 1, at + 2));

/** A stretch without spaces at its ends, grown to the whole words that it begins and ends in; empty where it holds none. */
export function wholeWords(text: string, { start, end }: Stretch): Stretch {
  const held = text.slice(Math.max(0, start), Math.max(0, end));
  let from = start + held.length - held.trimStart().length;
  let to = start + held.trimEnd().length;
  if (from >= to) return { start: from, end: from };
  while (inWord(text, from) && inWord(text, from - 1)) from--;
  while (inWord(text, to - 1) && inWord(text, to)) to++;
  return { start: from, end: to };
}

/** A stretch with one word more: the next of its paragraph, or else the one before. */
export function wider(text: string, { start, end }: Stretch): Stretch {
  const after = /^[^\S\n]*[^\s]+/u.exec(text.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + withoutStop(after).length };
  const before = /[^\s]+[^\S\n]*$/u.exec(text.slice(0, start))?.[0] ?? "";
  return { start: start - before.length, end };
}

/** A word without the comma or stop behind it. */
const withoutStop = (word: string) => word.replace(/(?<=.)[.,;:!?]+$/u, "");
