import { part, press } from "./dom.ts";
import { selectedSpan } from "./selection.ts";

/** A button beside words that were selected in the text. */
export function pick(add: () => void): void {
  const made = part<HTMLButtonElement>("pick");
  const place = () => {
    const span = selectedSpan();
    made.hidden = span === null;
    const range = span === null ? undefined : getSelection()?.getRangeAt(0);
    if (range === undefined) return;
    const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    made.style.left = `${Math.max(8, Math.min(box.right, innerWidth - made.offsetWidth - 8))}px`;
    made.style.top = `${Math.min(box.bottom + 8, innerHeight - made.offsetHeight - 8)}px`;
  };
  document.addEventListener("selectionchange", place);
  document.addEventListener("scroll", place, { capture: true, passive: true });
  press(made, () => {
    add();
    made.hidden = true;
  });
}
