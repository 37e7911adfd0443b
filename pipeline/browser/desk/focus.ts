import { part } from "./dom.ts";
import type { Store } from "./state.ts";

/** Puts the focus on the chosen one inside a part of the page, if it is there. */
function focusChosen(id: string): boolean {
  const chosen = part(id).querySelector<HTMLElement>("[aria-current]");
  chosen?.focus({ preventScroll: true });
  return chosen !== null;
}

/** Back to the list: to the chosen row, or where it is not in the list to its mark in the text. */
export function focusList(): void {
  if (!focusChosen("rows") && !focusChosen("text")) part("list").focus();
}

/** The focus follows what is chosen where it stood on the one before; where it was lost it goes to the list; elsewhere it stays. */
export function settle(): void {
  const { activeElement } = document;
  if (part("text").contains(activeElement)) focusChosen("text");
  else if (isLost(activeElement) || part("list").contains(activeElement)) focusList();
}

/** True for the page itself, and for what is not drawn: a closed dialog keeps the focus for a moment. */
const isLost = (one: Element | null) => one === null || one === document.body || one.getClientRects().length === 0;

/** Where what had the focus is taken away (a row that left the list, a mark of a text made anew), it goes on beside. Follows last of all views. */
export function keepFocus(store: Store): void {
  let last: Element | null = null;
  let inText = false;
  addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : null;
    inText = part("text").contains(last);
  });
  store.follow(() => {
    if (last === null || last.isConnected || !isLost(document.activeElement)) return;
    if (!inText || !focusChosen("text")) focusList();
  });
}
