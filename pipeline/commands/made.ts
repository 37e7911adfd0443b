import type { Made } from "../project/make.ts";
import type { Told } from "../run.ts";
import { colour, count, problemLine, say } from "./terminal.ts";

/** Says what a run did: sizes first, then every error, then how many lesser problems wait. */
export function sayMade({ told, changed }: Made): void {
  const { reports, figures, waiting, problems, errors } = told;
  const files = changed.length === 0 ? "no file changed" : `${count(changed.length, "file")} written`;
  const wait = waiting === 0 ? "" : `, ${waiting} waiting for a decision`;
  say(`${count(reports, "report")}, ${count(figures, "figure")}${wait}; ${files}.`);
  for (const problem of errors) say(problemLine(problem));
  const rest = countsLine({ ...problems, error: 0 });
  if (rest !== "") say(colour(rest.trim(), "dim"));
}

/** " 1 error, 2 warnings: tallywire check lists them." or nothing. */
export function countsLine(problems: Told["problems"]): string {
  const parts = (["error", "warning", "notice"] as const)
    .filter((severity) => problems[severity] > 0)
    .map((severity) => count(problems[severity], severity));
  return parts.length === 0 ? "" : ` ${parts.join(", ")}: tallywire check lists them.`;
}
