import type { Parts } from "./parts.ts";
import { putBeside } from "./place.ts";

/** The card over a drawing that shows where a figure comes from: the sentence, the report, the links, as the table has them. */
export interface Card {
  /** @param back what gets the focus when the card closes */
  open(row: Element, mark: Element, title: string, back: HTMLElement): void;
  close(): void;
}

/** Escape and its button close the card. */
export function cardOf({ stage, card }: Parts): Card {
  const [title, evidence, button] = card.children as unknown as [HTMLElement, HTMLElement, HTMLButtonElement];
  let origin: HTMLElement | null = null;
  const close = () => {
    if (card.hidden) return;
    card.hidden = true;
    origin?.focus({ preventScroll: true });
  };
  button.onclick = close;
  stage.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  return {
    open(row, mark, words, back) {
      const cell = row.nextElementSibling?.firstElementChild;
      title.textContent = words;
      evidence.replaceChildren(...(cell?.cloneNode(true).childNodes ?? []));
      card.className = "card";
      card.hidden = false;
      // Where it covers the mark it stands below the drawing.
      if (!putBeside(card, mark, stage)) {
        card.classList.add("below");
        card.style.translate = "none";
      }
      origin = back;
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    },
    close,
  };
}
