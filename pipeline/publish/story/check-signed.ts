import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { count } from "../spell.ts";
import { changeInWords, changesSince, readSigned, type SignedOff } from "./signed.ts";

/** The file beside a story that says what of it was signed off. */
export interface SignedFile {
  path: string;
  text: string;
}

/** `data/stories/idlib-2019.md` has `idlib-2019`. */
export function storyName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
}

/** What was signed off of a story; null where it never was. */
export function signedOff(signed: SignedFile | null): SignedOff | null {
  return signed === null ? null : readSigned(signed.text, signed.path);
}

/** What stands in the way of building a story since it was signed off: a changed figure is an error, a new one a notice. */
export function checkSigned(file: string, off: SignedOff | null, figures: readonly LedgerFigure[]): Problem[] {
  const name = storyName(file);
  const sign = `tallywire sign ${name}`;
  if (figures.length === 0) return off?.problems ?? [];
  if (off === null)
    return [problem("notice", "story-unsigned", `the story was never signed off; read it, then: ${sign}`, { file })];
  const changed = changesSince(off.rows, figures).map((change) => {
    const { figure, row } = change;
    const message = `figure ${figure.id} changed since ${row.by || "somebody"} signed the story off on ${row.at}: ${changeInWords(change)}; read the story again, then: ${sign}`;
    return problem("error", "story-changed", message, { file, figure: figure.id, quote: figure.span.text });
  });
  const fresh = figures.filter(({ id }) => !off.rows.has(id));
  const unsigned = `${count(fresh.length, "figure")} of the story ${fresh.length === 1 ? "is" : "are"} not signed off yet (${fresh.map(({ id }) => id).join(", ")}); read them, then: ${sign}`;
  return [
    ...off.problems,
    ...changed,
    ...(fresh.length > 0 && off.problems.length === 0 ? [problem("notice", "story-unsigned", unsigned, { file })] : []),
  ];
}
