import type { Problem, Severity } from "./types.ts";

/** Where a problem stands; everything that is not known is left out. */
type Where = Partial<Omit<Problem, "severity" | "code" | "message">>;

const NOWHERE: Required<Where> = {
  file: null,
  line: null,
  report: null,
  figure: null,
  quote: null,
  other_figure: null,
  other_quote: null,
};

/** Words one problem: what and value first, then the way out. */
export function problem(severity: Severity, code: string, message: string, where: Where = {}): Problem {
  return { severity, code, message, ...NOWHERE, ...where };
}

/** Wrong use or a broken set-up: `commands/program.ts` prints its message in one line and exits 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** A caught exception in words: what went wrong and what to do, never a stack trace. */
export function faultLine(error: unknown): string {
  if (error instanceof UsageError) return `error: ${error.message}`;
  const what = error instanceof Error ? error.message : String(error);
  return `tallywire met a fault of its own: ${what} (TALLYWIRE_DEBUG=1 shows where; please report it)`;
}

/** Problems in their order, with others among them. */
export function withMore(sorted: readonly Problem[], more: readonly Problem[]): Problem[] {
  return more.length === 0 ? [...sorted] : sortProblems([...sorted, ...more]);
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Worst first, then by file, report, line, code, figure, message and the other figure: one order on every machine. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem) => ({ problem, rank: RANK[problem.severity], key: sortKey(problem) }))
    .sort((a, b) => a.rank - b.rank || compareText(a.key, b.key))
    .map(({ problem }) => problem);
}

function sortKey({ file, report, line, code, figure, message, other_figure }: Problem): string {
  const row = String(line ?? 0).padStart(8, "0");
  return [file ?? "", report ?? "", row, code, figure ?? "", message, other_figure ?? ""].join("\u0000");
}

/** Order by code units: the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
