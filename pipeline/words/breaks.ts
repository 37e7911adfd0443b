import { isIsoDay } from "../dates.ts";
import { problem } from "../problems.ts";
import type { Problem, SeriesBreak } from "../types.ts";
import { type Row, rows } from "./reference-rows.ts";
import type { Listed } from "./vocabulary.ts";

/** File that the breaks stand in, for messages. */
const FILE = "data/reference/breaks.csv";

/**
 * The declared breaks of series. A row that names an unknown source, measure or place, or no day, would part nothing without a word: it is
 * a problem, and left out.
 */
export function readBreaks(texts: readonly string[], known: Listed): { breaks: SeriesBreak[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const breaks: SeriesBreak[] = [];
  for (const row of rows(texts)) {
    const fault = faultOf(row, known);
    if (fault === null) breaks.push(breakOf(row));
    else problems.push(problem("error", "break-not-read", `the series break "${row("id")}" ${fault}`, { file: FILE }));
  }
  return { breaks, problems };
}

function breakOf(row: Row): SeriesBreak {
  const where = { measure: row("measure") || null, place: row("place") || null };
  return {
    id: row("id"),
    source: row("source"),
    ...where,
    date: row("date"),
    reason: row("reason"),
    url: row("url") || null,
  };
}

/** What keeps a row from being read, with the way out, or null. */
function faultOf(row: Row, { sources, places, measures }: Listed): string | null {
  const [source, measure, place, date] = [row("source"), row("measure"), row("place"), row("date")];
  if (!sources.has(source)) return `has the source "${source}"; write an id of data/reference/sources.csv`;
  if (measure !== "" && !measures.has(measure))
    return `has the measure "${measure}"; write one of ${[...measures.keys()].join(", ")}, or nothing for all`;
  if (place !== "" && !places.has(place))
    return `has the place "${place}"; write an id of data/reference/places.csv, or nothing for all`;
  if (!isIsoDay(date)) return `has the date "${date}"; write the first day of the new count, as in 2021-06-01`;
  return row("reason") === ""
    ? "gives no reason; write in half a sentence what changed, for the chart's caption"
    : null;
}
