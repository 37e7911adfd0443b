/** Something that stands in a sentence; lists of them are in the order of the text. */
interface Standing {
  sentence: number;
  start: number;
}

/** How many characters away words may stand that say who, where or when: keeps the work in proportion to the text. */
export const REACH = 1000;

/** Index of the first item whose offset is not before the one given. */
export function firstFrom<T>(items: readonly T[], offset: number, offsetOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(items[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const startOf = (item: Standing) => item.start;

/** The items of one sentence that start at most `REACH` characters before or behind a piece of text. */
export function near<T extends Standing>(items: readonly T[], sentence: number, start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstFrom(items, start - REACH, startOf); i < items.length && items[i]!.start <= end + REACH; i++) {
    if (items[i]!.sentence === sentence) found.push(items[i]!);
  }
  return found;
}

/** The last item before an offset that fits, looked for at most `sentences` sentences back from `sentence`. */
export function lastBefore<T extends Standing>(
  items: readonly T[],
  offset: number,
  sentence: number,
  sentences: number,
  fits: (item: T) => boolean,
): T | null {
  for (let i = firstFrom(items, offset, startOf) - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.sentence < sentence - sentences || item.start < offset - sentences * REACH) return null;
    if (fits(item)) return item;
  }
  return null;
}

const COMMA = 0x2c;
const SEMICOLON = 0x3b;

/** Characters that a mark between two pieces of text adds to their distance. */
export interface Marks {
  comma: number;
  semicolon: number;
}

/** Characters between a mention and `from` to `to` of the text, with what the marks between add; 0 where they overlap. */
export function distanceTo(
  text: string,
  mention: { start: number; end: number },
  from: number,
  to: number,
  marks: Marks,
): number {
  const before = mention.start < to;
  const [start, end] = before ? [mention.end, from] : [to, mention.start];
  let distance = Math.max(0, end - start);
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === COMMA) distance += marks.comma;
    else if (code === SEMICOLON) distance += marks.semicolon;
  }
  return distance;
}
