import type { Figure, NumberRow, Report, Span } from "../types.ts";

/** The offset in the text as received of an offset in the clean text. */
export function toOriginal(report: Report, offset: number): number {
  const { origin } = report;
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origin[middle]![0] <= offset) low = middle;
    else high = middle - 1;
  }
  const [clean, original] = origin[low] ?? [0, 0];
  return original + offset - clean;
}

const MARK = /[\p{M}\u1160-\u11FF]/u;

/**
 * Where a piece that ends at a clean offset ends in the text as received: behind its last letter and the marks on it, and not
 * behind what was taken out after it (a soft hyphen, a `**`).
 */
function endInOriginal(report: Report, end: number, original: string): number {
  let at = end === 0 ? toOriginal(report, 0) : toOriginal(report, end - 1) + 1;
  while (MARK.test(original.charAt(at))) at++;
  return at;
}

/** True where the clean text is the text as received, so that every offset stands. */
function unchanged(report: Report, original: string): boolean {
  return report.text === original;
}

function restoreSpan(span: Span, report: Report, original: string): Span {
  const start = toOriginal(report, span.start);
  const end = span.end === span.start ? start : endInOriginal(report, span.end, original);
  return { start, end, text: original.slice(start, end) };
}

/** A source's or place's offsets, over the text as received. */
function restoreEnds<T extends { start: number | null; end: number | null }>(
  part: T,
  report: Report,
  original: string,
): T {
  if (part.start === null || part.end === null) return part;
  return { ...part, start: toOriginal(report, part.start), end: endInOriginal(report, part.end, original) };
}

/** A figure with its offsets and words over the text as received, `original`, rather than over the clean text. */
export function restoreFigure(figure: Figure, report: Report, original: string): Figure {
  if (unchanged(report, original)) return figure;
  return {
    ...figure,
    span: restoreSpan(figure.span, report, original),
    sentence: restoreSpan(figure.sentence, report, original),
    source: restoreEnds(figure.source, report, original),
    place: restoreEnds(figure.place, report, original),
  };
}

/** The same for a row of numbers. */
export function restoreNumber(row: NumberRow, report: Report, original: string): NumberRow {
  if (unchanged(report, original)) return row;
  const span = restoreSpan(row, report, original);
  return { ...row, ...span, source: restoreEnds(row.source, report, original) };
}
