import type { Inexact, SummaryWords } from "../parts/summary-words.ts";
import { SUBJECTS } from "./chart.ts";
import { dayWords } from "./time.ts";
import { counted, FIXED, listWords, lowerFirst, THIN } from "./words.ts";

const INEXACT: Readonly<Record<Inexact, readonly [one: string, more: string]>> = {
  lower: ["est un minimum", "sont des minimums"],
  upper: ["est un maximum", "sont des maximums"],
  rounded: ["est arrondi", "sont arrondis"],
  range: ["est une fourchette", "sont des fourchettes"],
  vague: ["est vague", "sont vagues"],
};

const figures = (count: number) => counted(count, "chiffre");
const others = (count: number, noun: string) => (count > 0 ? [counted(count, `autre ${noun}`, `autres ${noun}s`)] : []);

export const SUMMARY: SummaryWords = {
  extent: ({ figures: count, subject, sources, from, to }) => {
    const when = from === to ? `le ${dayWords(from)}` : `entre le ${dayWords(from)} et le ${dayWords(to)}`;
    const whose = counted(sources, "source nommée", "sources nommées");
    return `${figures(count)} sur ${SUBJECTS[subject]}, de ${whose}, ${count < 2 ? "publié" : "publiés"} ${when}.`;
  },
  window: (heading, window, said) => `${heading}, ${window}${FIXED}: ${said}.`,
  quote: (label, detail) => `${label} (${detail})`,
  fromTo: (first, last) => `d’abord ${first}, puis ${last}`,
  latestRun: (lowest, highest) => `dernier chiffre de chaque source, au plus bas ${lowest}, au plus haut ${highest}`,
  both: (said) => said.join(`${THIN}; `),
  moreWindows: (count) => `${counted(count, "autre décompte", "autres décomptes")} dans le tableau.`,
  allExact: (count) => `Donnés comme exacts${FIXED}: ${figures(count)}.`,
  inexact: (count, counts) => {
    const said = counts.map(([kind, each]) => `${each} ${INEXACT[kind][each === 1 ? 0 : 1]}`);
    return `Sur ${figures(count)}, ${listWords(said)}.`;
  },
  sources: (names) => `Sources${FIXED}: ${listWords(names)}.`,
  unnamed: (count) => `Aucune source n’est citée pour ${figures(count)}.`,
  alt: (count, subject, [from, to]) => {
    const years = from === to ? from : `de ${from} à ${to}`;
    return `Graphique de ${figures(count)} sur ${SUBJECTS[subject]}, ${years}.`;
  },
  latest: (lowest, highest) => `derniers chiffres, au plus bas ${lowest}, au plus haut ${highest}`,
  dek: {
    counts: (windows, more) => {
      const told = windows.map(([heading, window]) => `${heading}${FIXED}: ${window}`);
      const parts = told.map((words, i) => (i === 0 ? words : lowerFirst(words)));
      return `${[...parts, ...others(more, "décompte")].join(`${THIN}; `)}.`;
    },
    statedBy: (bodies, more) => `Selon ${listWords([...bodies, ...others(more, "source")])}.`,
    nobody: "Aucune source n’est citée.",
  },
};
