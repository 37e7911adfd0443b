import type { Made } from "../project/make.ts";
import { CHANGES_PAGE } from "../publish/changes.ts";
import type { Told } from "../run.ts";
import type { Changes } from "../types.ts";
import { changesInWords } from "../wording.ts";
import { chartText } from "./diff-text.ts";
import { colour, count, problemLine, say } from "./terminal.ts";

/** As many changes of charts are told one by one; more are left to `diff`. */
const MOST_CHANGES = 5;

/** As many errors are told one by one: a decisions file of another project gives thousands. */
const MOST_ERRORS = 20;

/** Says what a run did: sizes first, then what it changed, every error, and how many lesser problems wait. */
export function sayMade({ told, changed, changes }: Made): void {
  const { reports, figures, waiting, problems, errors } = told;
  const files = changed.length === 0 ? "no file changed" : `${count(changed.length, "file")} written`;
  const wait = waiting === 0 ? "" : `, ${waiting} waiting for a decision`;
  say(`${count(reports, "report")}, ${count(figures, "figure")}${wait}; ${files}.`);
  if (changes !== null) sayChanges(changes);
  for (const problem of errors.slice(0, MOST_ERRORS)) say(problemLine(problem));
  if (errors.length > MOST_ERRORS) say(`and ${errors.length - MOST_ERRORS} more errors: tallywire check lists them.`);
  const rest = countsLine({ ...problems, error: 0 });
  if (rest !== "") say(colour(rest.trim(), "dim"));
}

/** What the run changed in the tables that were there; nothing where it left them as they were. */
function sayChanges(changes: Changes): void {
  const { figures, charts } = changes;
  if (figures.length + charts.length === 0) return;
  say(`${changesInWords(changes)}: ${CHANGES_PAGE} and tallywire diff tell which.`);
  if (charts.length <= MOST_CHANGES) for (const change of charts) say(`  ${chartText(change)}`);
}

/** " 1 error, 2 warnings: tallywire check lists them." or nothing. */
export function countsLine(problems: Told["problems"]): string {
  const parts = (["error", "warning", "notice"] as const)
    .filter((severity) => problems[severity] > 0)
    .map((severity) => count(problems[severity], severity));
  return parts.length === 0 ? "" : ` ${parts.join(", ")}: tallywire check lists them.`;
}
