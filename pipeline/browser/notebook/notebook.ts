import { NEW_PART } from "../../parts.ts";
import { narrowFigures } from "./figures.ts";
import { sortByHeads } from "./sort.ts";
import { openForPrint, openNamed } from "./unfold.ts";

/*
 * The script of the notebook. It only adds: without it all tables stand there whole, and all parts can be opened by hand. The page
 * may be read from a disk, where nothing can be kept but in the address.
 */

function enhance(part: ParentNode): void {
  for (const table of part.querySelectorAll<HTMLTableElement>("table.cells")) sortByHeads(table, () => {});
  narrowFigures(part);
}

enhance(document);
addEventListener(NEW_PART, ({ target }) => {
  if (target instanceof Element) enhance(target);
});
openForPrint();
addEventListener("hashchange", openNamed);
openNamed();
