import { cardOf } from "./card.ts";
import type { Parts } from "./parts.ts";
import { bringIntoSight, putBeside, putOn } from "./place.ts";
import { nearest, type Point, pointsOf } from "./points.ts";
import { readOut } from "./read-out.ts";

/** Goes from figure to figure: a ring stands on the mark, what it says beside it. */
export interface Reader {
  /** Goes on by so many figures, and tells a screen reader. */
  step(by: number): void;
  /** Scrolls to the mark. */
  follow(): void;
  /** Goes to the mark at a place in the window; false where none is near. */
  point(x: number, y: number): boolean;
  /** Shows where the figure comes from. */
  open(back: HTMLElement): void;
  /** Takes ring and words away, unless the card is open. */
  leave(): void;
  close(): void;
}

export function readerOf(parts: Parts): Reader {
  const { stage, plot, ring, tip, status, bar } = parts;
  const card = cardOf(parts);
  let row: Element | null = null;
  let mark: Element | null = null;

  const show = (points: readonly Point[], index: number, on?: Element) => {
    const point = points[index];
    if (point === undefined) return;
    card.close();
    row = point.row;
    mark = on ?? (point.marks[0] as Element);
    tip.textContent = readOut(points, index, bar.dataset.read ?? "", bar.dataset.digits);
    ring.hidden = tip.hidden = false;
    bringIntoSight(mark, plot);
    put();
  };
  const put = () => {
    if (mark === null) return;
    putOn(ring, mark, stage);
    putBeside(tip, mark, stage);
  };
  plot.onscroll = put;
  const leave = () => {
    if (parts.card.hidden) ring.hidden = tip.hidden = true;
  };
  const step = (by: number) => {
    const points = pointsOf(plot);
    const now = points.findIndex((point) => point.row === row);
    // The first key goes to the figure at its end.
    const from = now >= 0 ? now : by < 0 ? points.length : -1;
    show(points, Math.max(0, Math.min(points.length - 1, from + by)));
    status.textContent = tip.textContent;
  };
  return {
    step,
    leave,
    follow: () => ring.scrollIntoView({ block: "nearest" }),
    point(x, y) {
      const points = pointsOf(plot);
      const found = nearest(points, x, y);
      if (found === null) leave();
      else if (found.mark !== mark || ring.hidden) show(points, found.index, found.mark);
      return found !== null;
    },
    open(back) {
      // A mark of another width is out of sight.
      if (!mark?.getClientRects().length) step(row === null ? 1 : 0);
      if (row === null || mark === null) return;
      tip.hidden = true;
      ring.hidden = false;
      card.open(row, mark, tip.textContent ?? "", back);
    },
    close() {
      card.close();
      leave();
    },
  };
}
