import type { IsoDate } from "../../types.ts";
import type { PageWords } from "../parts/page-words.ts";
import { dayWords } from "./time.ts";
import { countWords } from "./words.ts";

function published(days: readonly [IsoDate, IsoDate] | null): string {
  if (days === null) return "";
  const [first, last] = days.map(dayWords);
  return first === last ? `, published ${first}` : `, published ${first} to ${last}`;
}

export const PAGE: PageWords = {
  inWords: "The chart in words",
  whole: "Show the whole chart",
  table: {
    heading: "The figures as a table, each with its sentence",
    caption: (title, figures, reports, days) =>
      `${title}: ${countWords(figures, "figure")} from ${countWords(reports, "report")}${published(days)}. Below each figure stands the sentence it was read from, its exact words underlined.`,
    empty: "There is no figure to show.",
    who: "Who says it",
    figure: "Figure",
    lowest: "Lowest",
    highest: "Highest",
    notSaid: "not said",
    nobodyNamed: "no source named",
    share: (low, share, high) => {
      const range = low !== null && high !== null && low !== high ? `${low} to ${high}` : share;
      const words = range ?? (low === null ? `at most ${high}` : `at least ${low}`);
      return `derived: ${words} of the inhabitants`;
    },
    period: (start, end) => {
      if (start === end) return start === null ? "No date said" : dayWords(start);
      const day = (date: IsoDate | null) => (date === null ? "an unknown day" : dayWords(date));
      return `${start === null ? "From an unknown day" : dayWords(start)} to ${day(end)}`;
    },
    undated: "no date",
    howRead: "How this was read",
    more: (rows, file) => `${countWords(rows, "more figure")} in ${file}.`,
  },
  sources: {
    line: "Sources",
    rest: (more, reports, days) =>
      `${more > 0 ? ` and ${more} more` : ""}, in ${countWords(reports, "report")}${published(days)}`,
  },
  moreCorrections: (count) => countWords(count, "more correction"),
  links: {
    data: "Data (CSV)",
    svg: "Picture (SVG)",
    png: "Picture (PNG)",
    spec: "Chart specification (Vega-Lite)",
    snippets: "Embed this chart",
    notebook: "Every figure and its sentence",
  },
  steps: {
    label: (title) =>
      `Chart: ${title}. The left and right arrow keys go from figure to figure, Enter shows where the figure stands.`,
    previous: "Previous figure",
    next: "Next figure",
    show: "Show its sentence",
    close: "Close",
    readOut: "{figure}, {source}, {day}, {n} of {all}",
  },
};
