import { problem } from "../problems.ts";
import type { Figure, Problem, Report, ReviewedFigure } from "../types.ts";

/** What is asked of a figure: its words, the sentence around them, and where both stand. */
export type Placed = Pick<Figure, "span" | "sentence">;

/** Whether a figure's words stand in their sentence, and both where the figure says, in the text of its report. */
export function isFoundAgain({ span, sentence }: Placed, text: string | undefined): boolean {
  const stands = ({ start, end, text: words }: Placed["span"]) => text?.slice(start, end) === words;
  return sentence.start <= span.start && span.end <= sentence.end && stands(span) && stands(sentence);
}

/**
 * Keeps every figure out of the charts whose words are not found again in its sentence, whatever people decided on it: a number
 * without its words is nobody's. A damaged memory of what was found can make one. Each is an error, and so the run fails.
 */
export function holdLost(
  figures: readonly ReviewedFigure[],
  reports: readonly Report[],
): { figures: ReviewedFigure[]; problems: Problem[] } {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const lost = new Set(figures.filter((figure) => !isFoundAgain(figure, texts.get(figure.report))));
  return {
    figures: figures.map((figure) =>
      lost.has(figure) ? { ...figure, status: "waiting", status_reason: LOST } : figure,
    ),
    problems: [...lost].map(lostProblem),
  };
}

const LOST = "its words are not found again in its sentence";

function lostProblem({ id, report, span }: ReviewedFigure): Problem {
  const message = `figure "${id}" is in no chart, for ${LOST}; delete .tallywire and run again, and report this if it stays`;
  return problem("error", "figure-not-found", message, { report, figure: id, quote: span.text });
}
