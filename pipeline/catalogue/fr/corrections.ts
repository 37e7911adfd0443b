import type { CorrectionWords } from "../parts/correction-words.ts";
import { dayWords } from "./time.ts";
import { FIXED, listWords, THIN } from "./words.ts";

const on = (day: string | null) => (day === null ? "" : ` le ${dayWords(day)}`);
const was = (what: string) => (former: string) => `${what} était ${former}`;

export const CORRECTIONS: CorrectionWords = {
  corrected: (day, label, where, former) =>
    `Corrigé${on(day)}${FIXED}: ${label} ${where}${THIN}; ${listWords(former)}.`,
  revised: (day, from, to, where) => `Révisé par sa source${on(day)}${FIXED}: ${from}, puis ${to} ${where}.`,
  updated: (day, from, to, where) => `Mis à jour${on(day)}${FIXED}: ${from}, puis ${to} ${where}.`,
  where: (parts) => `(${parts.join(", ")})`,
  former: {
    number: was("le nombre"),
    unit: was("l’unité"),
    source: was("la source"),
    place: was("le lieu"),
    time: was("la période"),
  },
};
