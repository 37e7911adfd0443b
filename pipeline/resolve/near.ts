/** Something that stands in the text; lists of them are in its order. */
interface Standing {
  start: number;
}

/** Something that stands in a sentence. */
interface InSentence extends Standing {
  sentence: number;
}

/** How many characters away words may stand that say who, where or when: keeps the work in proportion to the text. */
export const REACH = 1000;

/** Index of the first item that does not start before an offset. */
export function firstFrom(items: readonly Standing[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for offsets alone. */
export function firstOffset(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first item that stands near a piece of text that starts at `start`; the last one starts at most `REACH` behind its end. Loops ask
 * for the last themselves: a function that all of them ask reads items of many kinds, each the slow way.
 */
export const firstNear = (items: readonly Standing[], start: number) => firstFrom(items, start - REACH);

/** The items that start at an offset. */
export function startingAt<T extends Standing>(items: readonly T[], offset: number): T[] {
  const found: T[] = [];
  for (let i = firstFrom(items, offset); i < items.length && items[i]!.start === offset; i++) found.push(items[i]!);
  return found;
}

/** The items of one sentence that start at most `REACH` characters before or behind a piece of text. */
export function near<T extends InSentence>(items: readonly T[], sentence: number, start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstNear(items, start); i < items.length && items[i]!.start <= end + REACH; i++)
    if (items[i]!.sentence === sentence) found.push(items[i]!);
  return found;
}

/** The last item before an offset that fits, looked for at most `sentences` sentences back from `sentence`. */
export function lastBefore<T extends InSentence>(
  items: readonly T[],
  offset: number,
  sentence: number,
  sentences: number,
  fits: (item: T) => boolean,
): T | null {
  for (let i = firstFrom(items, offset) - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.sentence < sentence - sentences || item.start < offset - sentences * REACH) return null;
    if (fits(item)) return item;
  }
  return null;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const COLON = 0x3a;

/** Characters that a mark between two pieces of text adds to their distance. */
export interface Marks {
  comma: number;
  semicolon: number;
  colon: number;
}

/** Characters between a mention and `from` to `to` of the text; 0 where they overlap. */
export const gapTo = ({ start, end }: { start: number; end: number }, from: number, to: number) =>
  Math.max(0, start < to ? from - end : start - to);

/** The same with what the marks between add. */
export function distanceTo(
  text: string,
  mention: { start: number; end: number },
  from: number,
  to: number,
  marks: Marks,
): number {
  const before = mention.start < to;
  const start = before ? mention.end : to;
  const end = before ? from : mention.start;
  let distance = Math.max(0, end - start);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === COMMA) distance += marks.comma;
    else if (code === SEMICOLON) distance += marks.semicolon;
    else if (code === COLON) distance += marks.colon;
  }
  return distance;
}
