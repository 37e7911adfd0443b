import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { spellAmount, spellDate, spellSource } from "../spell.ts";
import type { LooseNumber } from "./prose.ts";

/** Where a number stands that no reference covers. */
export interface Loose extends LooseNumber {
  file: string;
  /** What it stands in: "the story", "the caption of a chart", "the title". */
  where: string;
}

/** The accepted figure that says a number: one that the story cites before others, then the newest. */
export function nearest(
  value: number,
  cited: readonly LedgerFigure[],
  all: Iterable<LedgerFigure>,
): LedgerFigure | undefined {
  const says = ({ status, value: own, low, high }: LedgerFigure) =>
    status === "accepted" && [own, low, high].includes(value);
  return cited.find(says) ?? newest([...all].filter(says));
}

function newest(figures: readonly LedgerFigure[]): LedgerFigure | undefined {
  return figures.reduce<LedgerFigure | undefined>(
    (last, figure) => ((figure.published ?? "") >= (last?.published ?? "") ? figure : last),
    undefined,
  );
}

/** A number that nothing holds to the data is a warning; in running text with the figure that it may be, null where no link can stand. */
export function looseProblem({ words, line, file, where }: Loose, near: LedgerFigure | undefined | null): Problem {
  const message = `"${words}" stands in ${where} without a reference: ${wayOut(words, near)}`;
  return problem("warning", "story-number-loose", message, { file, line, quote: words, figure: near?.id ?? null });
}

function wayOut(words: string, near: LedgerFigure | undefined | null): string {
  if (near === null) return "no figure shown there says it; take it out, or say it in the text with a link";
  const own = `or answer for it yourself with [${words}](unchecked:)`;
  if (near === undefined) return `no figure says it; link one, work it out with [](calc:...), ${own}`;
  const when = near.published === null ? "no date" : spellDate(near.published);
  return `figure ${near.id} says ${spellAmount(near)} ${near.unit} (${spellSource(near.source)}, ${when}); link it, ${own}`;
}
