import type { CorrectionWords } from "../parts/correction-words.ts";
import { dayWords } from "./time.ts";
import { listWords } from "./words.ts";

const on = (day: string | null) => (day === null ? "" : ` on ${dayWords(day)}`);
const was = (what: string) => (former: string) => `the ${what} was ${former}`;

export const CORRECTIONS: CorrectionWords = {
  corrected: (day, label, where, former) => `Corrected${on(day)}: ${label} ${where}; ${listWords(former)}.`,
  revised: (day, from, to, where) => `Revised by its source${on(day)}: ${from} to ${to} ${where}.`,
  updated: (day, from, to, where) => `Updated${on(day)}: ${from} to ${to} ${where}.`,
  where: (parts) => `(${parts.join(", ")})`,
  former: { number: was("number"), unit: was("unit"), source: was("source"), place: was("place"), time: was("time") },
};
