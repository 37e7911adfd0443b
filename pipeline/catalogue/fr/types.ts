import type { TypeWords } from "../parts/type-words.ts";
import { dayWords } from "./time.ts";
import { digits, FIXED, listWords, THIN } from "./words.ts";

export const TYPES: TypeWords = {
  bySource: {
    apart: ({ from, to, difference, compatible }) => {
      const days =
        from === to ? `au ${dayWords(from)}` : `à des jours entre le ${dayWords(from)} et le ${dayWords(to)}`;
      if (difference === 0) return `Comptés jusqu’${days}. Toutes les sources donnent le même nombre.`;
      const all = compatible ? " Tous peuvent être vrais à la fois, car certains sont des bornes ou des arrondis." : "";
      return `Comptés jusqu’${days}. Écart entre le plus bas et le plus haut${FIXED}: ${digits(difference)}.${all}`;
    },
    said: (lowest, highest, difference) =>
      `au plus bas ${lowest}, au plus haut ${highest}, soit un écart de ${digits(difference)}`,
  },
  parts: {
    ofThem: "parmi eux",
    overlap: "Les parts peuvent se recouper et ne font pas forcément le total.",
    said: (whole, parts) => `${whole}, parmi eux ${listWords(parts)}`,
  },
  periods: {
    title: "Du premier au dernier jour que compte chaque chiffre",
    faded: "Une barre qui s’estompe commence un jour que les mots laissent ouvert.",
    detail: (window, source) => `${window}${THIN}; ${source}`,
  },
};
