/** What has the focus, told so that it is found in another version of the page: what it stands in, its kind and its words. */
export interface Focus {
  /** Id of the nearest element that has one, itself among them. */
  inside: string;
  kind: string;
  words: string;
  /** Which of those with the same words there. */
  nth: number;
}

const wordsOf = (element: Element) => element.getAttribute("aria-label") ?? element.textContent ?? "";

function alike({ inside, kind, words }: Omit<Focus, "nth">): HTMLElement[] {
  const around = document.getElementById(inside);
  const below = (around ?? document).querySelectorAll<HTMLElement>(kind);
  const all = around === null ? [...below] : [around, ...below];
  return all.filter((one) => one.localName === kind && wordsOf(one) === words);
}

/** Where the focus is; null where it is on the page as a whole. */
export function focusNow(): Focus | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const told = { inside: element.closest("[id]")?.id ?? "", kind: element.localName, words: wordsOf(element) };
  return { ...told, nth: alike(told).indexOf(element) };
}

/** Puts the focus where it was, as far as that is there; the page stands still. */
export function focusAgain(focus: Focus): void {
  const same = alike(focus);
  (same[focus.nth] ?? same[0])?.focus({ preventScroll: true });
}
