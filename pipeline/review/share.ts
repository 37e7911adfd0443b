import { fold } from "../words/fold.ts";

/** How much of their different words two texts have in common, 0 to 1 (Dice). */
export function share(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const common = [...x].filter((word) => y.has(word)).length;
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size);
}

const wordsOf = (text: string) => new Set((text.match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? []).map(bare));
const bare = (word: string) => fold(word.replace(/[.,'’-]+$/, ""));
