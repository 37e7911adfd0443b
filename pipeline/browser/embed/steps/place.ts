/** Space between a mark and what is shown about it, in CSS pixels; the ring has room in it. */
const GAP = 18;

const rectsOf = (mark: Element, box: Element) => [mark.getBoundingClientRect(), box.getBoundingClientRect()] as const;

/** Puts an element on the middle of a mark. */
export function putOn(element: HTMLElement, mark: Element, stage: HTMLElement): void {
  const [at, around] = rectsOf(mark, stage);
  element.style.translate = `${(at.left + at.right) / 2 - around.left}px ${(at.top + at.bottom) / 2 - around.top}px`;
}

/** Moves a drawing that is wider than its box until a mark is in sight. */
export function bringIntoSight(mark: Element, plot: HTMLElement): void {
  const [at, around] = rectsOf(mark, plot);
  plot.scrollLeft += Math.max(0, at.right + GAP - around.right) - Math.max(0, around.left - at.left + GAP);
}

/** Puts an element below a mark, or else above it, and inside the stage; false where it has no room there. */
export function putBeside(element: HTMLElement, mark: Element, stage: HTMLElement): boolean {
  const [at, around] = rectsOf(mark, stage);
  const [width, height] = [element.offsetWidth, element.offsetHeight];
  const below = at.bottom - around.top + GAP;
  const above = at.top - around.top - GAP - height;
  const fits = below + height <= around.height;
  const left = Math.max(0, Math.min((at.left + at.right - width) / 2 - around.left, around.width - width));
  element.style.translate = `${left}px ${fits ? below : Math.max(0, above)}px`;
  return fits || above >= 0;
}
