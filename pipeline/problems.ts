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

const RANK: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

/** Worst first, then by file, report, line, code, figure and message: one order on every machine. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) =>
    [p.file ?? "", p.report ?? "", String(p.line ?? 0).padStart(8, "0"), p.code, p.figure ?? "", p.message].join(
      "\u0000",
    );
  return [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity] || compareText(key(a), key(b)));
}

/** Order by code units: the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
