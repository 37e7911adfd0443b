import { part } from "./dom.ts";

/** Where the selected words stand in the report's text, or null where nothing of it is selected. */
export function selectedSpan(): { start: number; end: number } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.toString().trim() === "") return null;
  const range = selection.getRangeAt(0);
  const pieces = [...part("text").querySelectorAll<HTMLElement>("[data-at]")].filter((one) =>
    range.intersectsNode(one),
  );
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = Number(first.dataset.at) + (signsBefore(first, range.startContainer, range.startOffset) ?? 0);
  const before = signsBefore(last, range.endContainer, range.endOffset) ?? last.textContent?.length ?? 0;
  const end = Number(last.dataset.at) + before;
  return start < end ? { start, end } : null;
}

/** How many signs of a piece stand before an end of the selection; null where that end is not inside its text. */
function signsBefore(piece: HTMLElement, node: Node, offset: number): number | null {
  return node.nodeType === Node.TEXT_NODE && piece.contains(node) ? offset : null;
}
