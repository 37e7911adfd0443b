import { groupedDigits } from "../../wording.ts";
import type { TypeWords } from "../parts/type-words.ts";
import { dayWords } from "./time.ts";
import { listWords } from "./words.ts";

export const TYPES: TypeWords = {
  bySource: {
    apart: ({ from, to, difference, compatible }) => {
      const days = from === to ? dayWords(from) : `days between ${dayWords(from)} and ${dayWords(to)}`;
      if (difference === 0) return `Counted to ${days}. All give the same number.`;
      const all = compatible ? " All can be true at once, as some are bounds or rounded." : "";
      return `Counted to ${days}. Lowest and highest are ${groupedDigits(difference)} apart.${all}`;
    },
    said: (lowest, highest, difference) => `from ${lowest} to ${highest}, ${groupedDigits(difference)} apart`,
  },
  parts: {
    ofThem: "of them",
    overlap: "The parts may overlap and need not add up to the whole.",
    said: (whole, parts) => `${whole}, of them ${listWords(parts)}`,
  },
  periods: {
    title: "From the first to the last day that each figure counts",
    faded: "A bar that fades in begins on a day that the words leave open.",
    detail: (window, source) => `${window}; ${source}`,
  },
};
