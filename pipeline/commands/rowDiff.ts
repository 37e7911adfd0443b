import { compareText } from "../problems.ts";
import { reportId } from "../read/read.ts";

/** A row of a table as its CSV says it. */
export type TextRow = Readonly<Record<string, string>>;

/** One change of a table, row by row. */
export type Change =
  | { kind: "added" | "removed"; id: string; row: TextRow }
  | { kind: "changed"; id: string; row: TextRow; cells: { column: string; was: string; is: string }[] };

/** Rows of two states of one table, matched by `id`; changes in the order of their ids. */
export function rowChanges(before: readonly TextRow[], now: readonly TextRow[]): Change[] {
  const old = new Map(before.map((row) => [row.id ?? "", row]));
  const young = new Map(now.map((row) => [row.id ?? "", row]));
  const ids = [...new Set([...old.keys(), ...young.keys()])].sort(compareText);
  return ids.flatMap((id): Change[] => {
    const was = old.get(id);
    const is = young.get(id);
    if (was === undefined) return is === undefined ? [] : [{ kind: "added", id, row: is }];
    if (is === undefined) return [{ kind: "removed", id, row: was }];
    const cells = cellChanges(was, is);
    return cells.length === 0 ? [] : [{ kind: "changed", id, row: is, cells }];
  });
}

function cellChanges(was: TextRow, is: TextRow) {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((column) => ({ column, was: was[column] ?? "", is: is[column] ?? "" }))
    .filter((cell) => cell.was !== cell.is);
}

/** What became of the inputs that differ between two runs, by path, and whether the program changed. */
export interface InputChanges {
  inputs: ReadonlyMap<string, "is new" | "is gone" | "changed">;
  program: boolean;
}

/** Inputs of two runs, path to hash, compared. */
export function inputChanges(before: Record<string, string>, now: Record<string, string>): InputChanges["inputs"] {
  const changes = new Map<string, "is new" | "is gone" | "changed">();
  for (const path of Object.keys({ ...before, ...now }).sort(compareText)) {
    if (before[path] === now[path]) continue;
    changes.set(path, before[path] === undefined ? "is new" : now[path] === undefined ? "is gone" : "changed");
  }
  return changes;
}

/** Why a row changed, as far as the inputs tell: its report, a decision, the reference data, the program, other figures. */
export function causeOf(change: Change, { inputs, program }: InputChanges): string {
  const decided =
    change.kind !== "changed" || change.cells.some(({ column }) => /^(status|decided|corrected)/.test(column));
  const named = (fits: (path: string) => boolean) =>
    [...inputs].filter(([path]) => fits(path)).map(([path, what]) => `${path} ${what}`);
  const causes = [
    named((path) => path.startsWith(REPORTS) && reportId(path) === change.row.report),
    named((path) => decided && path === "data/decisions.csv"),
    named((path) => path.startsWith("data/reference/")),
    program ? ["the program changed"] : [],
  ];
  return causes.find((cause) => cause.length > 0)?.join(", ") ?? "it follows from figures of other reports";
}

const REPORTS = "data/reports/";
