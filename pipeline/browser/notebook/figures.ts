import { addressOf, type View, viewIn } from "./address.ts";
import { type Form, formOf } from "./form.ts";
import { type Order, sortByHeads, sortRows } from "./sort.ts";

/** The columns of the table of figures that can be narrowed to one word, by their heads. */
const CHOICES = ["Measure", "Who says it", "Place", "Status"];

/** A row as it is searched. */
interface Line {
  row: HTMLTableRowElement;
  /** Its cells by the heads of their columns. */
  cells: Map<string, string>;
  words: string;
}

function linesOf(table: HTMLTableElement): Line[] {
  const [heads, ...rows] = table.rows;
  const names = [...(heads?.cells ?? [])].map((head) => head.textContent);
  return rows.map((row) => ({
    row,
    cells: new Map([...row.cells].map((cell, index) => [names[index] ?? "", cell.textContent])),
    words: row.textContent.toLowerCase(),
  }));
}

/** Hides what is not wanted and tells how many are left. */
function narrow(lines: readonly Line[], form: Form): void {
  const { words, choices } = form.wanted();
  const wanted = words.trim().toLowerCase();
  let shown = 0;
  for (const line of lines) {
    const fits = [...choices].every(([head, word]) => word === "" || line.cells.get(head) === word);
    line.row.hidden = !(fits && line.words.includes(wanted));
    if (!line.row.hidden) shown += 1;
  }
  form.tell(shown === lines.length ? `All ${shown} shown` : `${shown} of ${lines.length} shown`);
}

/** Puts a form before the table of figures that narrows it, and keeps what was chosen in the address, so that a view can be linked. */
export function narrowFigures(part: ParentNode): void {
  const table = part.querySelector<HTMLTableElement>("#all-figures");
  if (table === null) return;
  const lines = linesOf(table);
  const form = formOf(CHOICES.map((head) => [head, lines.map(({ cells }) => cells.get(head) ?? "")]));
  let order: Order | null = null;
  const keep = () => history.replaceState(null, "", addressOf({ ...form.wanted(), order }));
  const show = (view: View) => {
    form.fill(view);
    order = view.order;
    if (order !== null) sortRows(table, order);
    narrow(lines, form);
    document.getElementById("figures")?.scrollIntoView();
  };
  const follow = () => {
    const view = viewIn(location.hash);
    // In a preview a newer table may have taken the place of this one.
    if (view !== null && table.isConnected) show(view);
  };
  form.element.addEventListener("input", () => {
    narrow(lines, form);
    keep();
  });
  table.parentElement?.before(form.element);
  sortByHeads(table, (chosen) => {
    order = chosen;
    keep();
  });
  addEventListener("hashchange", follow);
  narrow(lines, form);
  follow();
}
