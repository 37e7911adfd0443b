/** A figure that the drawing shows, with its row in the table. */
export interface Point {
  row: HTMLTableRowElement;
  marks: readonly Element[];
}

/** The figures of the drawing that is in sight, in the order of the table. Which one is, changes with the width. */
export function pointsOf(plot: Element): Point[] {
  const drawing = [...plot.children].find((each) => each.getClientRects().length > 0);
  const marks = new Map<string, Element[]>();
  for (const link of drawing?.querySelectorAll("a[href^='#']") ?? []) {
    const anchor = decodeURIComponent(link.getAttribute("href")?.slice(1) ?? "");
    marks.set(anchor, [...(marks.get(anchor) ?? []), link]);
  }
  return [...document.querySelectorAll<HTMLTableRowElement>("tr[id]")].flatMap((row) => {
    const own = marks.get(row.id);
    return own === undefined ? [] : [{ row, marks: own }];
  });
}

/** How far from a mark a pointer may be to mean it, in CSS pixels: the target is 48 pixels wide. */
const REACH = 24;

/** The figure whose mark is nearest to a place in the window, and that mark; null where none is within reach. */
export function nearest(points: readonly Point[], x: number, y: number): { index: number; mark: Element } | null {
  let [best, found]: [number, { index: number; mark: Element } | null] = [REACH, null];
  points.forEach(({ marks }, index) => {
    for (const mark of marks) {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      if (away < best) [best, found] = [away, { index, mark }];
    }
  });
  return found;
}
