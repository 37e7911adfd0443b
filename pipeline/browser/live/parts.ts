import { NEW_PART, TAKES_PARTS } from "../../parts.ts";
import type { Given } from "./asked.ts";

/*
 * To load a long page again takes a browser longer than a person waits. Of a page whose program takes new parts only those parts are put in that differ
 * between what the preview gave before and what it gives now: the page itself was changed by its program and by its reader.
 */

/** What a page is put together of. */
const PART = ":is(section, figure, details, p)[id]";

/** The part of a page that holds all its parts; null where its program takes none. */
const partsOf = (page: Document) => page.querySelector(`[${TAKES_PARTS}]`);

/** Whether the page takes new parts. */
export const takesParts = () => partsOf(document) !== null;

/** Puts the parts that differ into the page; false where it has to be loaded again: something else differs too, or its styles and programs. */
export function putParts(before: Given, now: Given): boolean {
  const [old, fresh] = [partsOf(before.page), partsOf(now.page)];
  if (old === null || fresh === null || before.policy !== now.policy) return false;
  const parts = differing(old, fresh)?.map((part) => ({ part, place: document.getElementById(part.id) }));
  if (parts === undefined || parts.some(({ place }) => place === null)) return false;
  for (const { part, place } of parts) {
    const put = document.importNode(part, true);
    place?.replaceWith(put);
    put.dispatchEvent(new Event(NEW_PART, { bubbles: true }));
  }
  document.title = now.page.title;
  return true;
}

/** The smallest new parts that hold all that differs below an element; undefined where none does. */
function differing(before: Element, now: Element): Element[] | undefined {
  if (before.isEqualNode(now)) return [];
  const inside = pairs(before, now)?.map(([a, b]) => differing(a, b));
  if (inside?.every((parts) => parts !== undefined)) return inside.flat();
  return before.id === now.id && now.matches(PART) ? [now] : undefined;
}

/** The elements in both that stand in the same place; undefined where more than these differs. */
function pairs(before: Element, now: Element): [Element, Element][] | undefined {
  const [a, b] = [[...before.childNodes], [...now.childNodes]];
  if (a.length !== b.length || !before.cloneNode().isEqualNode(now.cloneNode())) return undefined;
  const found: [Element, Element][] = [];
  for (const [i, node] of a.entries()) {
    const other = b[i];
    if (node instanceof Element && other instanceof Element) found.push([node, other]);
    else if (other === undefined || !node.isEqualNode(other)) return undefined;
  }
  return found;
}
