import type { Comparator } from "../../types.ts";
import type { ClassName } from "../classes.ts";
import type { Entry } from "../lexicon.ts";

const rows = (cls: ClassName, table: Partial<Record<Comparator, string>>): Entry[] =>
  Object.entries(table).map(([comparator, words]) => ({
    words,
    classes: [cls],
    meaning: { comparator: comparator as Comparator },
  }));

/** Words before and after a number that say how sure it is. */
export const comparators: readonly Entry[] = [
  ...rows("CMP", {
    about:
      "about|some|around|roughly|approximately|an estimated|estimated|an approximate|or so|in the region of|in the order of|circa|approx|close on|an average of",
    nearly: "nearly|almost|close to|nearing|approaching|just short of|not quite",
    more_than:
      "more than|over|well over|just over|upwards of|upward of|in excess of|exceeding|exceed|exceeds|exceeded|above|greater than|north of|well above|passed|topped|surpassed|surpassing|far more than|well more than",
    at_least:
      "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as low as|starting at",
    fewer_than: "fewer than|less than|under|below|just under|just below|south of|well under",
    at_most:
      "up to|as many as|at most|no more than|not more than|a maximum of|maximum of|as much as|at the most|possibly as many as",
  }),
  ...rows("CMP_AFTER", {
    at_least: "or more|and counting|at least|at the very least|at the least|if not more|plus|+",
    about: "or so|odd|approximately|give or take",
    at_most: "or fewer|or less|at most|at the most|at the very most",
  }),
  { words: "between|from|anywhere between|anywhere from|somewhere between", classes: ["BETWEEN"] },
  { words: "to|and|or|through|up to", classes: ["UP_TO"] },
  {
    words: "and possibly|and perhaps|and maybe|or even|possibly|but possibly|and possibly as many as",
    classes: ["AND_POSSIBLY"],
  },
];
