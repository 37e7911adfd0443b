import type { Intent } from "../review/decide.ts";
import { readingOf } from "../review/seen.ts";
import type { ReviewedFigure } from "../types.ts";
import type { Decided } from "./decision.ts";
import { columns } from "./help.ts";
import { statusWords } from "./status-words.ts";
import { oneLine } from "./terminal.ts";

/** What a decision came to, line by line: what was written, what the figure is now, what to do next. */
export function decidedText({ id, figure, notes }: Omit<Decided, "text">, intent: Intent, file: string): string[] {
  const fields = [...intent.fields].map(([name, value]) => `${name}=${value ?? ""}`).join(" ");
  const written = `Wrote into ${file}: ${intent.action} ${id}${fields === "" ? "" : ` ${fields}`}`;
  const now = figure === undefined ? ["The figure is there no more."] : figureLines(figure);
  const more = notes.map((note) => oneLine(`Note: ${note}`));
  return [oneLine(written), ...now, ...more, "Next, to bring tables and charts up to it: tallywire run"];
}

function figureLines(figure: ReviewedFigure): string[] {
  const corrected = Object.entries(figure.corrected_from).map(([field, was]) => `${field} was ${was || "empty"}`);
  const lines: [string, string][] = [
    ["words", figure.span.text],
    ["reads", readingOf(figure)],
    ["corrected", corrected.join("; ")],
    ["status", statusWords(figure)],
    ["charts", uncharted(figure)],
  ];
  const said = lines.filter(([, text]) => text !== "");
  return columns(said.map(([name, text]) => [name, oneLine(text)]));
}

/** Why an accepted figure is in no chart all the same, or nothing. */
function uncharted({ status, modality, part_of }: ReviewedFigure): string {
  if (status !== "accepted") return "";
  if (modality !== "reported") return `none: the words are ${modality}, and only what is reported as a fact is drawn`;
  return part_of === null ? "" : "none: it is a part of another figure, and only wholes are drawn";
}
