import { MONTHS } from "../../wording.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { PARTS_OF_MONTH } from "./parts-of-month.ts";
import { periodWords } from "./period.ts";

const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));

function monthOf(time: number, names: readonly string[]): string {
  const date = new Date(time);
  return `${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "20 Aug 2019". */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day} ${SHORT_MONTHS[(month ?? 1) - 1]} ${year}`;
}

export const TIME: TimeWords = {
  day: dayWords,
  tick: dayWords,
  year: String,
  month: (time) => monthOf(time, SHORT_MONTHS),
  fullMonth: (time) => monthOf(time, MONTHS),
  partOfMonth: PARTS_OF_MONTH,
  period: periodWords,
  window: (place, during) => (during === null ? place : `${place}, ${during}`),
  noPlace: "Place not said",
};
