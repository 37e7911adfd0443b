/** The elements that a chart's page brings for stepping through its marks. */
export interface Parts {
  stage: HTMLElement;
  plot: HTMLElement;
  ring: HTMLElement;
  tip: HTMLElement;
  status: HTMLElement;
  card: HTMLElement;
  bar: HTMLElement;
}

/** Finds them; null on a page without them. */
export function partsOf(page: Document): Parts | null {
  const stage = page.querySelector<HTMLElement>(".stage");
  const bar = stage?.querySelector(".steps");
  if (!stage || !bar) return null;
  const [plot, ring, tip, status, card] = stage.children as unknown as HTMLElement[];
  return { stage, plot, ring, tip, status, card, bar } as Parts;
}
