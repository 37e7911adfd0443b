import { countProblems, type Made } from "../project/make.ts";
import type { Remembered } from "../project/remembered.ts";
import { colour, count, problemLine, say } from "./terminal.ts";

/** Says what a run did: sizes first, then every error, then how many lesser problems wait. */
export function sayMade({ result, changed }: Made): void {
  const { figures } = result.ledger;
  const waiting = figures.filter(({ status }) => status === "waiting").length;
  const files = changed.length === 0 ? "no file changed" : `${count(changed.length, "file")} written`;
  const wait = waiting === 0 ? "" : `, ${waiting} waiting for a decision`;
  say(`${count(result.reports.length, "report")}, ${count(figures.length, "figure")}${wait}; ${files}.`);
  for (const problem of result.problems) if (problem.severity === "error") say(problemLine(problem));
  const rest = countsLine({ ...countProblems(result.problems), error: 0 });
  if (rest !== "") say(colour(rest.trim(), "dim"));
}

/** " 1 error, 2 warnings: tallywire check lists them." or nothing. */
export function countsLine(problems: Remembered["problems"]): string {
  const parts = (["error", "warning", "notice"] as const)
    .filter((severity) => problems[severity] > 0)
    .map((severity) => count(problems[severity], severity));
  return parts.length === 0 ? "" : ` ${parts.join(", ")}: tallywire check lists them.`;
}
