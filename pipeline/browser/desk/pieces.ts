/** Words of a text that are marked. */
export interface Spot {
  start: number;
  end: number;
  key: string;
}

/** A stretch of text that the same marks cover; the shortest of them first. */
export interface Piece {
  start: number;
  text: string;
  keys: readonly string[];
}

/** A text as paragraphs of pieces. Marks may overlap, share their words or run over a break; the pieces hold every sign but the breaks, once. */
export function paragraphs(text: string, spots: readonly Spot[]): Piece[][] {
  const sorted = spots.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const made: Piece[][] = [];
  let next = 0;
  let open: Spot[] = [];
  for (const { start: from, end: to } of blocks(text)) {
    const pieces: Piece[] = [];
    for (let at = from; at < to; ) {
      while (next < sorted.length && sorted[next]!.start <= at) open.push(sorted[next++]!);
      open = open.filter(({ end }) => end > at);
      const end = Math.min(to, sorted[next]?.start ?? to, ...open.map((spot) => spot.end));
      const keys = [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ key }) => key);
      pieces.push({ start: at, text: text.slice(at, end), keys });
      at = end;
    }
    made.push(pieces);
  }
  return made;
}

/** Where the paragraphs stand, blank lines left out. */
function blocks(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n\s*\n/g)) {
    if (index > start) found.push({ start, end: index });
    start = index + gap.length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
