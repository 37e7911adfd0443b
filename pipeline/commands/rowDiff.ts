import { compareText } from "../problems.ts";

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

/** The inputs that differ between two runs, by path; `program` where the code did. */
export interface InputChanges {
  inputs: ReadonlySet<string>;
  program: boolean;
}

/** Why a row changed, as far as the changed inputs tell: its report, a decision, the reference data, the program, other figures. */
export function causeOf(change: Change, { inputs, program }: InputChanges): string {
  const report = change.row.report ?? "";
  const ofReport = [...inputs].find(
    (path) => path.startsWith("data/reports/") && path.slice("data/reports/".length).replace(/\.[^.]+$/, "") === report,
  );
  if (ofReport !== undefined) return `${ofReport} changed`;
  const decided =
    change.kind !== "changed" || change.cells.some(({ column }) => /^(status|decided|corrected)/.test(column));
  if (inputs.has("data/decisions.csv") && decided) return "data/decisions.csv changed";
  const reference = [...inputs].filter((path) => path.startsWith("data/reference/"));
  if (reference.length > 0) return `${reference.join(", ")} changed`;
  if (program) return "the program changed";
  return "follows from figures of other reports";
}
