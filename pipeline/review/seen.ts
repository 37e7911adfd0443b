import type { Decision, Figure } from "../types.ts";
import { numberInWords } from "../wording.ts";

/**
 * What a figure says, in one line: "deaths: more than 860 civilians; Idlib region (area:idlib-region); 2019-04-21 to 2019-08-20; ...". Who
 * accepts a figure accepts this; it stands in `decisions.csv`, so its form cannot change without asking people again.
 */
export function readingOf(figure: Figure): string {
  const { measure, unit, modality, method, place, period, source } = figure;
  const days = period.start === null && period.end === null ? "" : `${period.start ?? "?"} to ${period.end ?? "?"}`;
  const how = [modality === "reported" ? "" : modality, method ?? ""];
  const parts = [`${measure}: ${numberInWords(figure)} ${unit}`, named(place), days, named(source), ...how];
  return parts.filter((part) => part !== "").join("; ");
}

const named = ({ name, id }: { name: string | null; id: string | null }) =>
  [name ?? "", id === null ? "" : `(${id})`].filter((part) => part !== "").join(" ");

/** Why a row is no decision on this figure, or null: the person saw other words. A row that does not say what was seen fits. */
export function otherWords(
  { words, sentence, line }: Decision,
  figure: Figure,
): { message: string; line: number } | null {
  const here = oneSpaced(figure.sentence.text);
  const seen = [sentence, words].find((one) => one !== null && !here.includes(oneSpaced(one)));
  if (seen === undefined) return null;
  const message = `this was decided on "${seen}", and the figure "${figure.id}" stands in "${figure.sentence.text}", so it is not applied; name the right figure, or decide again`;
  return { message, line };
}

/** Words with single spaces: how a line was broken says nothing. */
export function oneSpaced(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
