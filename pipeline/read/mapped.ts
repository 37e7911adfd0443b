/** Text with the way back to where it came from, in the form of `Report.origin`. */
export interface Mapped {
  text: string;
  /** Pairs `[offset in text, offset in the original]`, ascending, the first `[0, n]`; between two pairs both run in step. */
  origin: [clean: number, original: number][];
}

/** Text that is its own original, from `start` on. */
export function asItStands(original: string, start = 0, end = original.length): Mapped {
  return { text: original.slice(start, end), origin: [[0, start]] };
}

/**
 * The text with every match of a global pattern replaced, and the way back kept. Linear in the text's length.
 * A match whose replacement is the same costs no pair.
 */
export function rewrite(from: Mapped, pattern: RegExp, replace: (match: string) => string): Mapped {
  const pieces: string[] = [];
  const steps: Mapped["origin"] = [[0, 0]];
  let length = 0;
  let done = 0;
  for (const match of from.text.matchAll(pattern)) {
    const replacement = replace(match[0]);
    if (replacement === match[0]) continue;
    const until = match.index + match[0].length;
    pieces.push(from.text.slice(done, match.index), replacement);
    length += match.index - done + replacement.length;
    done = until;
    steps.push([length, done]);
  }
  if (pieces.length === 0) return from;
  pieces.push(from.text.slice(done));
  return { text: pieces.join(""), origin: throughBoth(steps, from.origin) };
}

/** Two ways back laid end to end: `outer` leads to the middle text, `inner` from there to the original. */
function throughBoth(outer: Mapped["origin"], inner: Mapped["origin"]): Mapped["origin"] {
  const joined: Mapped["origin"] = [];
  let at = 0;
  outer.forEach(([clean, middle], i) => {
    const next = outer[i + 1];
    const length = next === undefined ? Infinity : next[0] - clean;
    while (at + 1 < inner.length && inner[at + 1]![0] <= middle) at++;
    addPair(joined, clean, inner[at]![1] + middle - inner[at]![0]);
    while (at + 1 < inner.length && inner[at + 1]![0] < middle + length) {
      at++;
      addPair(joined, clean + inner[at]![0] - middle, inner[at]![1]);
    }
  });
  return joined;
}

/** Adds a pair unless the last one already leads there; two pairs never share a clean offset. */
export function addPair(origin: Mapped["origin"], clean: number, original: number): void {
  const last = origin.at(-1);
  if (last !== undefined && last[0] === clean) last[1] = original;
  else if (last === undefined || original - last[1] !== clean - last[0]) origin.push([clean, original]);
}
