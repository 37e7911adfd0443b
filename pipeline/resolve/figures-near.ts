import type { Findings, FoundFigure } from "../words/findings.ts";

/** The figures that begin at an offset or behind it and before another, in their order: the others of a long report are not looked at. */
export function figuresFrom({ figures, quantities }: Findings, from: number, to: number): FoundFigure[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quantities[figures[middle]!.quantity]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: FoundFigure[] = [];
  for (let i = low; i < figures.length && quantities[figures[i]!.quantity]!.start < to; i++) found.push(figures[i]!);
  return found;
}
