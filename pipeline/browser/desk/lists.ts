import type { Decide, DeskReportRow, DeskRow, Queue } from "../../preview/desk/contract.ts";
import type { Status } from "../../types.ts";

/** A list of the desk. */
export type ListName = Queue | "all";

/** The lists in the order of their keys, 1 to 4. */
export const LISTS: readonly { name: ListName; title: string }[] = [
  { name: "waiting", title: "Waiting" },
  { name: "conflicts", title: "Conflicts" },
  { name: "problems", title: "Problems" },
  { name: "all", title: "All" },
];

/** Cells by which the lists are narrowed. */
export const FILTERS = ["report", "source", "measure", "place"] as const;
export type FilterName = (typeof FILTERS)[number];

/** What rows must have: a cell (null is "not said"; a name that is left out may have any), and words that are searched for. */
export interface Filter {
  cells: Readonly<Partial<Record<FilterName, string | null>>>;
  words: string;
}

export const NO_FILTER: Filter = { cells: {}, words: "" };

/** Decisions on the way to the file, by the id of their figure. */
export type Sending = ReadonlyMap<string, Decide["action"]>;

/** How a figure stands, with a decision that is on the way taken for made. */
export function statusOf({ id, status }: DeskRow, sending: Sending): Status {
  const action = sending.get(id);
  if (action === "accept") return "accepted";
  return action === "reject" ? "rejected" : status;
}

/** The rows that fit a filter, in their order. */
export function matching(
  rows: readonly DeskRow[],
  { cells, words }: Filter,
  reports: ReadonlyMap<string, DeskReportRow>,
): readonly DeskRow[] {
  const wanted = Object.entries(cells) as [FilterName, string | null][];
  const parts = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && parts.length === 0) return rows;
  return rows.filter((row) => {
    if (!wanted.every(([name, cell]) => row[name] === cell)) return false;
    return parts.length === 0 || parts.every((word) => soughtIn(row, reports).includes(word));
  });
}

const sought = new WeakMap<DeskRow, string>();

/** All that a search looks at, once a row. */
function soughtIn(row: DeskRow, reports: ReadonlyMap<string, DeskReportRow>): string {
  const known = sought.get(row);
  if (known !== undefined) return known;
  const { title, publisher } = reports.get(row.report) ?? { title: null, publisher: null };
  const made = folded([row.words, row.measure, row.source, row.place, row.id, title, publisher].join(" "));
  sought.set(row, made);
  return made;
}

/** Without case and accents: "San Jose" finds "San José". */
const folded = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

/** The rows of a list. What is being accepted or rejected waits no more. */
export function listed(rows: readonly DeskRow[], list: ListName, sending: Sending): readonly DeskRow[] {
  if (list === "all") return rows;
  if (list === "waiting") return rows.filter((row) => statusOf(row, sending) === "waiting");
  return rows.filter(({ queues }) => queues.includes(list));
}

/** How many of the figures that need a person have been decided on. */
export function progressOf(rows: readonly DeskRow[], sending: Sending): { decided: number; of: number } {
  const decided = rows.filter((row) => isDecided(row, sending)).length;
  const open = rows.filter((row) => !isDecided(row, sending) && row.status === "waiting").length;
  return { decided, of: decided + open };
}

function isDecided({ id, decided, status }: DeskRow, sending: Sending): boolean {
  const action = sending.get(id);
  if (action === "accept" || action === "reject") return true;
  return decided && status !== "waiting";
}

/** The row so many steps from a place in the ledger; where the chosen one is not in the list, the one that follows or leads. */
export function stepFrom(
  shown: readonly DeskRow[],
  at: number,
  step: 1 | -1,
  placeOf: (row: DeskRow) => number,
): DeskRow | undefined {
  return step === 1 ? shown.find((row) => placeOf(row) > at) : shown.findLast((row) => placeOf(row) < at);
}

/** Where to go on after a decision: the next of the list that is open, from there to the end and then from its beginning. */
export function nextOpen(
  shown: readonly DeskRow[],
  at: number,
  list: ListName,
  sending: Sending,
  placeOf: (row: DeskRow) => number,
): DeskRow | undefined {
  const open = shown.filter((row) =>
    list === "waiting" ? statusOf(row, sending) === "waiting" : !row.decided && !sending.has(row.id),
  );
  return open.find((row) => placeOf(row) > at) ?? open.find((row) => placeOf(row) !== at);
}
