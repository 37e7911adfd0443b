import type { BoundWords } from "../parts/bound-words.ts";
import type { ChartWords } from "../parts/chart-words.ts";
import { dayWords } from "./time.ts";
import { countWords, listWords, lowerFirst } from "./words.ts";

export const BOUNDS: BoundWords = {
  exact: "exact",
  more: "“more than”, “at least”",
  less: "“fewer than”, “at most”",
  rounded: "“about”, “nearly”",
  range: "a range",
  vague: "vague, such as “dozens”",
};

const SUBJECTS: ChartWords["subjects"] = { deaths: "deaths", displacement: "displacement" };

export const CHART: ChartWords = {
  titles: {
    deaths: "Deaths as reported: who counts how many, where, since when",
    "deaths-over-time": "Deaths over time, as each source counted them",
    "deaths-by-source": "Deaths by source, counted within a month of each other",
    "deaths-parts": "Who is among the dead: parts of each toll as reported",
    "deaths-periods": "Deaths: the time that each figure covers",
    displacement: "Displacement as reported: who counts how many, where, since when",
    "displacement-over-time": "Displacement over time, as each source counted it",
    "displacement-by-source": "Displacement by source, counted within a month of each other",
    "displacement-share": "The displaced as a share of the inhabitants",
  },
  subjects: SUBJECTS,
  panelTitle: (heading, window) => `${heading}: ${window}`,
  yearByYear: (place) => `${place}, year by year`,
  since: (place, start) => `${place}, since ${start}`,
  detail: (source, published, countedTo) => {
    const said = `${source}, ${dayWords(published)}`;
    return countedTo === null ? said : `${said}, counted to ${dayWords(countedTo)}`;
  },
  startsApart: (starts) => `Not all counts begin on the same day: ${listWords(starts)}.`,
  nobodyNamed: (publisher) => `no source named${publisher === null ? "" : ` (${publisher})`}`,
  elsewhere: { source: "source in another script", place: "place in another script" },
  empty: (subject) => `No figures on ${SUBJECTS[subject]} yet.`,
  emptyDetail: "Figures appear here when a report states them with a date, or when a person accepts those that wait.",
  share: {
    title: "Derived share of the inhabitants",
    subtitle: "Each share is worked out here from two figures of the reports; nobody states it.",
    // The words may open a sentence of the report: "About three million people live there".
    of: (share, whole) => `${share} of ${whole === null ? "the inhabitants" : lowerFirst(whole)}`,
    derivedFrom: (label, detail) => `derived from ${label}: ${detail}`,
  },
  tooltip: { figure: "Figure", source: "Source" },
  reports: (publishers) => `Reports: ${publishers.join(", ")}.`,
  moreCorrections: (count) => `On the chart's page: ${countWords(count, "more correction")}.`,
  credit: "Chart: Tallywire",
};
