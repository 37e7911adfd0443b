import type { TimeWords } from "../parts/time-words.ts";

export const PARTS_OF_MONTH: TimeWords["partOfMonth"] = {
  early: (month) => `early ${month}`,
  mid: (month) => `mid-${month}`,
  late: (month) => `late ${month}`,
  about: (month) => `about ${month}`,
};
