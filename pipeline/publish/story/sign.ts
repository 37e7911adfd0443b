import type { IsoDate, LedgerFigure, Problem } from "../../types.ts";
import { count, spellAmount } from "../spell.ts";
import { signedOff } from "./check-signed.ts";
import type { StorySupply } from "./desk.ts";
import { changeInWords, changesSince, signedText } from "./signed.ts";
import { readStory, type StoryFile } from "./story.ts";

/** A story signed off as its figures are now. */
export interface Signing {
  /** The new text of the file beside it. */
  text: string;
  /** What a person puts their name to: each figure that is new or changed since, a line each. */
  told: string[];
  /** What has to be mended first; then nothing is to be signed. */
  errors: Problem[];
}

/** Errors that signing settles, or that say nothing of figures: charts need not be drawn for it. */
const SETTLED = /^story-(?:changed|signed-file|chart-)/;

/** Signs a story off: who has read it again puts their name to each figure as it is now. */
export function signStory(story: StoryFile, supply: Omit<StorySupply, "charts">, by: string, at: IsoDate): Signing {
  const { desk, problems } = readStory(story, { ...supply, charts: new Map() });
  const figures = desk.book.figures();
  const rows = signedOff(story.signed)?.rows ?? new Map();
  const fresh = figures.filter(({ id }) => !rows.has(id));
  const changed = changesSince(rows, figures);
  const gone = [...rows.keys()].filter((id) => !figures.some((figure) => figure.id === id));
  const same = figures.length - fresh.length - changed.length;
  return {
    text: signedText(figures, by, at),
    told: [
      ...changed.map((change) => `changed  ${change.figure.id}: ${changeInWords(change)}`),
      ...fresh.map((figure) => `new      ${figure.id}: ${words(figure)}`),
      ...gone.map((id) => `gone     ${id}: the story leans on it no more`),
      ...(same > 0 ? [`as before: ${count(same, "figure")}`] : []),
    ],
    errors: problems.filter(({ severity, code }) => severity === "error" && !SETTLED.test(code)),
  };
}

function words(figure: LedgerFigure): string {
  return `${spellAmount(figure)} ${figure.unit} ("${figure.span.text}")`;
}
