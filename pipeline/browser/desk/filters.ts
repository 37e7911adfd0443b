import { aside } from "./aside.ts";
import { el, part } from "./dom.ts";
import { FILTERS, type FilterName, NO_FILTER } from "./lists.ts";
import { type State, type Store, titleOf } from "./state.ts";

/** What a filter may be set to, and what a person reads of it. */
interface Option {
  cell: string | null;
  label: string;
}

/** The search and the filters above the list. */
export function filters(store: Store, onChange: () => void): void {
  const search = part<HTMLInputElement>("search");
  const selects = FILTERS.map((name) => ({
    name,
    select: part<HTMLSelectElement>(`filter-${name}`),
    options: [] as Option[],
  }));
  const clear = part<HTMLButtonElement>("clear");

  const read = () => {
    const cells: Partial<Record<FilterName, string | null>> = {};
    for (const { name, select, options } of selects) {
      const option = options[select.selectedIndex - 1];
      if (option !== undefined) cells[name] = option.cell;
    }
    store.set({ filter: { cells, words: search.value } });
    onChange();
  };
  for (const { select } of selects) select.addEventListener("change", read);
  search.addEventListener("input", read);
  clear.addEventListener("click", () => {
    store.set({ filter: NO_FILTER });
    onChange();
    search.focus();
  });

  const folded = part<HTMLDetailsElement>("filters");
  /** False where figures or reports have changed since the choices were made; they are made when they are seen. */
  let fresh = false;
  const fill = () => {
    if (fresh) return;
    fresh = true;
    const { now } = store;
    for (const one of selects) {
      const options = optionsFor(one.name, now);
      if (JSON.stringify(options) === JSON.stringify(one.options)) continue;
      one.options = options;
      one.select.replaceChildren(el("option", {}, "any"), ...options.map(({ label }) => el("option", {}, label)));
      one.select.selectedIndex = indexOf(one, now.filter.cells[one.name]);
    }
  };
  folded.addEventListener("toggle", fill);

  store.follow((now, before) => {
    const { filter } = now;
    if (now.rows !== before.rows || now.reports !== before.reports) fresh = false;
    if (folded.open) fill();
    if (filter === before.filter) return;
    if (search.value !== filter.words) search.value = filter.words;
    for (const one of selects) one.select.selectedIndex = indexOf(one, filter.cells[one.name]);
    clear.hidden = filter.words === "" && Object.keys(filter.cells).length === 0;
  });
}

/** The place of the chosen one in its select, where "any" comes first. */
const indexOf = ({ options }: { options: readonly Option[] }, cell: string | null | undefined) =>
  1 + options.findIndex((option) => option.cell === cell);

/** Everything that rows have in a cell; of reports those without figures too, as they may be what was missed. */
function optionsFor(name: FilterName, state: State): Option[] {
  const { rows, reports } = state;
  const cells = name === "report" ? [...reports.keys()] : [...new Set(rows.map((row) => row[name]))];
  const options = cells.map((cell) => ({ cell, label: labelOf(name, cell, state) }));
  return options.sort((a, b) => (a.label < b.label ? -1 : 1));
}

function labelOf(name: FilterName, cell: string | null, state: State): string {
  if (cell === null) return "(not said)";
  if (name === "measure") return titleOf(state, "measure", cell);
  return name === "report" ? reportTitle(state, cell) : cell;
}

/** A report's title and day, or its id. */
export function reportTitle({ reports }: Pick<State, "reports">, id: string): string {
  const { title = null, published = null } = reports.get(id) ?? {};
  return aside([title ?? id, published], ", ");
}
