import { partsOf } from "./parts.ts";
import { readerOf } from "./reader.ts";

/** How far a key goes. */
const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** Makes the drawing one stop of the tab key, on which arrow keys step from figure to figure; buttons and the pointer do the same. */
export function stepThrough(): void {
  const parts = partsOf(document);
  if (parts === null) return;
  const { stage, plot, card, bar } = parts;
  const reader = readerOf(parts);
  const forwards = getComputedStyle(stage).direction === "rtl" ? -1 : 1;
  const held = (event: KeyboardEvent | MouseEvent) => event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;

  plot.tabIndex = 0;
  plot.setAttribute("role", "application");
  plot.setAttribute("aria-label", bar.dataset.label ?? "");
  plot.addEventListener("keydown", (event) => {
    if (held(event)) return;
    const by = KEYS[event.key];
    if (by !== undefined) {
      reader.step(Number.isFinite(by) ? by * forwards : by);
      reader.follow();
    } else if (event.key === "Enter" || event.key === " ") reader.open(plot);
    else return;
    event.preventDefault();
  });
  const [previous, next, show] = bar.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
  previous.onclick = () => reader.step(-1);
  next.onclick = () => reader.step(1);
  show.onclick = () => reader.open(show);
  bar.hidden = false;

  plot.addEventListener("pointermove", ({ clientX, clientY }) => {
    if (card.hidden) reader.point(clientX, clientY);
  });
  plot.addEventListener("pointerleave", reader.leave);
  plot.addEventListener("click", (event) => {
    if (held(event)) return;
    if (!reader.point(event.clientX, event.clientY)) return;
    event.preventDefault();
    reader.open(plot);
  });
  stage.addEventListener("focusout", ({ relatedTarget }) => {
    if (!stage.contains(relatedTarget as Node | null)) reader.leave();
  });
  // The drawing may be another one then. A change of height alone may be that of a frame which makes room for the card.
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) reader.close();
    width = innerWidth;
  });
}
