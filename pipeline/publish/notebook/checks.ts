import { figureAnchor, toAnchor } from "../../anchors.ts";
import type { Problem, Severity } from "../../types.ts";
import { bdi, type Html, html } from "../html.ts";
import { reportAnchor } from "../links.ts";
import { count } from "../spell.ts";

const WORDS: Record<Severity, string> = { error: "✕ Error", warning: "▲ Warning", notice: "● Notice" };

/** A longer list nobody reads to its end. */
const MOST = 300;

interface Known {
  figures: ReadonlyMap<string, unknown>;
  reports: ReadonlySet<string>;
}

function where({ file, line, report, figure }: Problem, known: Known): Html {
  const place = file === null ? null : html` <code>${file}${line === null ? null : `:${line}`}</code>`;
  const toFigure = figure !== null && known.figures.has(figure);
  const toReport = !toFigure && report !== null && known.reports.has(report);
  return html`${place}${toFigure && html` <a href="${toAnchor(figureAnchor(figure ?? ""))}">the figure</a>`}${
    toReport && html` <a href="${toAnchor(reportAnchor(report ?? ""))}">the report</a>`
  }`;
}

function item(problem: Problem, known: Known): Html {
  const quote = problem.quote === null ? null : html`<blockquote dir="auto">${problem.quote}</blockquote>`;
  return html`<li class="${problem.severity}"><p><span class="level">${WORDS[problem.severity]}</span> ${bdi(problem.message)}${where(problem, known)}</p>${quote}</li>
`;
}

/** "1 error, 2 warnings": only what there is. */
function tally(problems: readonly Problem[]): string {
  const severities: Severity[] = ["error", "warning", "notice"];
  const amounts = severities.map(
    (severity) => [severity, problems.filter((p) => p.severity === severity).length] as const,
  );
  return amounts.flatMap(([severity, amount]) => (amount === 0 ? [] : count(amount, severity))).join(", ");
}

/** Everything that a person should know or do; they come worst first. */
export function checks(problems: readonly Problem[], known: Known): Html {
  if (problems.length === 0) return html`<p>No problems.</p>`;
  return html`<p>${tally(problems)}${problems.length > 1 && ", the worst first"}.</p>
<ul class="checks">
${problems.slice(0, MOST).map((problem) => item(problem, known))}</ul>${
    problems.length > MOST && html`\n<p>${problems.length - MOST} more stand in problems.csv.</p>`
  }`;
}
