import type { Inexact, SummaryWords } from "../parts/summary-words.ts";
import { CHART } from "./chart.ts";
import { dayWords } from "./time.ts";
import { countWords, listWords, lowerFirst } from "./words.ts";

const INEXACT: Readonly<Record<Inexact, readonly [one: string, more: string]>> = {
  lower: ["is a lower bound", "are lower bounds"],
  upper: ["is an upper bound", "are upper bounds"],
  rounded: ["is rounded", "are rounded"],
  range: ["is a range", "are ranges"],
  vague: ["is vague", "are vague"],
};

const rest = (count: number, noun: string) => (count > 0 ? [countWords(count, noun)] : []);

export const SUMMARY: SummaryWords = {
  extent: ({ figures, subject, sources, from, to }) => {
    const when = from === to ? `on ${dayWords(from)}` : `between ${dayWords(from)} and ${dayWords(to)}`;
    const what = `${countWords(figures, "figure")} on ${CHART.subjects[subject]}`;
    return `${what} from ${countWords(sources, "named source")}, published ${when}.`;
  },
  window: (heading, window, said) => `${heading}, ${window}: ${said}.`,
  quote: (label, detail) => `${label} (${detail})`,
  fromTo: (first, last) => `from ${first} to ${last}`,
  latestRun: (lowest, highest) => `the latest of each source run from ${lowest} to ${highest}`,
  both: (said) => said.join("; "),
  moreWindows: (count) => `${countWords(count, "more window")} in the table.`,
  allExact: (figures) => `Given as exact: ${countWords(figures, "figure")}.`,
  inexact: (figures, counts) => {
    const said = counts.map(([kind, count]) => `${count} ${INEXACT[kind][count === 1 ? 0 : 1]}`);
    return `Of ${countWords(figures, "figure")}, ${listWords(said)}.`;
  },
  sources: (names) => `Sources: ${listWords(names)}.`,
  unnamed: (figures) => `No source is named for ${countWords(figures, "figure")}.`,
  alt: (figures, subject, [from, to]) => {
    const years = from === to ? from : `${from} to ${to}`;
    return `Chart of ${countWords(figures, "figure")} on ${CHART.subjects[subject]}, ${years}.`;
  },
  latest: (lowest, highest) => `latest figures from ${lowest} to ${highest}`,
  dek: {
    counts: (windows, more) => {
      const told = windows.map(([heading, window]) => `${heading}: ${window}`);
      const parts = told.map((words, i) => (i === 0 ? words : lowerFirst(words)));
      return `${[...parts, ...rest(more, "more count")].join("; ")}.`;
    },
    statedBy: (bodies, more) => `Stated by ${listWords([...bodies, ...rest(more, "more source")])}.`,
    nobody: "No source is named.",
  },
};
