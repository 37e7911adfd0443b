import { problem } from "../problems.ts";
import type { LedgerFigure, Problem } from "../types.ts";
import { interval } from "./bounds.ts";

/** Tells where a toll that can only grow falls from one reading to the next, and where a part is larger than its whole. */
export function checkSums(figures: readonly LedgerFigure[]): Problem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures
    .filter(({ status }) => status === "accepted")
    .flatMap((figure) => [
      ...fall(figure, byId.get(figure.superseded_by ?? "")),
      ...excess(figure, byId.get(figure.part_of ?? "")),
    ]);
}

/** Only a flow over a window is a running toll; stocks may fall. */
function fall(figure: LedgerFigure, next: LedgerFigure | undefined): Problem[] {
  const running = figure.counting === "flow" && figure.period.start !== null;
  if (!next || !running || interval(next).high >= interval(figure).low) return [];
  const message =
    `the toll falls from "${figure.span.text}" to "${next.span.text}" (report "${next.report}"); ` +
    "look whether the two count the same, and correct or reject one";
  return [problem("warning", "toll-falls", message, { report: next.report, figure: next.id, quote: next.span.text })];
}

function excess(part: LedgerFigure, whole: LedgerFigure | undefined): Problem[] {
  if (!whole || whole.measure !== part.measure || interval(part).low <= interval(whole).high) return [];
  const message = `"${part.span.text}" is told as a part of "${whole.span.text}" and is larger; correct one of them`;
  return [
    problem("warning", "part-exceeds-whole", message, { report: part.report, figure: part.id, quote: part.span.text }),
  ];
}
