/** A rectangle in pixels. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Box of a text whose baseline begins at `x`, `y`. */
export function textBox(x: number, y: number, width: number, size: number): Box {
  return { x, y: y - 0.95 * size, w: width, h: 1.22 * size };
}

/** Small boxes along a straight line, so that text keeps off it. */
export function lineBoxes(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    return { x: from.x + (to.x - from.x) * t - 2, y: from.y + (to.y - from.y) * t - 2, w: 4, h: 4 };
  });
}

/** The first candidate inside the bounds that touches no obstacle. */
export function firstFree(candidates: readonly Box[], obstacles: readonly Box[], bounds: Box): Box | undefined {
  return candidates.find((box) => inside(box, bounds) && !obstacles.some((o) => overlap(box, o)));
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.w <= bounds.x + bounds.w &&
    box.y + box.h <= bounds.y + bounds.h
  );
}

/**
 * Tops of blocks stacked in the order of the tops that they would like, at least `gap` apart and inside 0..`height`;
 * the caller makes `height` large enough for all.
 */
export function stack(blocks: readonly { wish: number; height: number }[], height: number, gap: number): number[] {
  const order = blocks.map((_, i) => i).sort((a, b) => blocks[a]!.wish - blocks[b]!.wish || a - b);
  const tops: number[] = [];
  let next = 0;
  for (const i of order) {
    tops[i] = Math.max(blocks[i]!.wish, next);
    next = tops[i]! + blocks[i]!.height + gap;
  }
  let limit = height;
  for (const i of order.reverse()) {
    tops[i] = Math.min(tops[i]!, limit - blocks[i]!.height);
    limit = tops[i]! - gap;
  }
  return tops;
}
