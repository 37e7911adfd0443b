import { type Focus, focusAgain, focusNow } from "./focus.ts";

/*
 * Where a reader is in a page. While the page is loaded again it lives in the history entry, which a reload keeps. Folded parts are opened first: they make the height.
 */

/** Where a reader is, and what he has opened. */
export interface Place {
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

/** Where the reader is now. */
export function placeNow(): Place {
  const open = folded()
    .filter((part) => part.open)
    .map(nameOf);
  return { x: scrollX, y: scrollY, open, focus: focusNow() };
}

/** Leads the reader back to where he was. */
export function backTo(place: Place): void {
  for (const part of folded()) if (place.open.includes(nameOf(part))) part.open = true;
  if (place.focus !== null) focusAgain(place.focus);
  scrollTo(place.x, place.y);
}

/** Goes to where the reader was before the page was loaded again. */
export function goBack(): void {
  const before = (history.state as { tallywire?: Place } | null)?.tallywire;
  if (before === undefined) return;
  backTo(before);
  history.replaceState(null, "");
}

/** Loads the page again, and keeps where the reader is. */
export function loadAgain(): void {
  history.replaceState({ tallywire: placeNow() }, "");
  location.reload();
}
