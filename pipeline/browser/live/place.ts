import { type Focus, focusAgain, focusNow } from "./focus.ts";

/*
 * The place in the page lives in the history entry, which a reload keeps. Folded parts are opened first: they make the height.
 */

interface Place {
  x: number;
  y: number;
  /** Names of the folded parts that were open. */
  open: string[];
  focus: Focus | null;
}

const folded = () => [...document.querySelectorAll("details")];

function nameOf(part: HTMLDetailsElement): string {
  return `${part.closest("[id]")?.id ?? ""}/${part.querySelector("summary")?.textContent}`;
}

/** Goes to where the reader was before the page was loaded again. */
export function goBack(): void {
  const before = (history.state as { tallywire?: Place } | null)?.tallywire;
  if (before === undefined) return;
  for (const part of folded()) if (before.open.includes(nameOf(part))) part.open = true;
  if (before.focus !== null) focusAgain(before.focus);
  scrollTo(before.x, before.y);
  history.replaceState(null, "");
}

/** Loads the page again, and keeps where the reader is. */
export function loadAgain(): void {
  const open = folded()
    .filter((part) => part.open)
    .map(nameOf);
  const place: Place = { x: scrollX, y: scrollY, open, focus: focusNow() };
  history.replaceState({ tallywire: place }, "");
  location.reload();
}
