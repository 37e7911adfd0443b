import type { IsoDate } from "../../types.ts";
import type { PageWords } from "../parts/page-words.ts";
import { dayWords } from "./time.ts";
import { counted, FIXED } from "./words.ts";

function published(days: readonly [IsoDate, IsoDate] | null, plural: boolean): string {
  if (days === null) return "";
  const [first, last] = days.map(dayWords);
  const when = first === last ? `le ${first}` : `du ${first} au ${last}`;
  return `, ${plural ? "publiés" : "publié"} ${when}`;
}

const reportsOf = (count: number) => counted(count, "rapport");

export const PAGE: PageWords = {
  inWords: "Le graphique en mots",
  whole: "Afficher tout le graphique",
  table: {
    heading: "Les chiffres en tableau, chacun avec sa phrase",
    caption: (title, figures, reports, days) =>
      `${title}${FIXED}: ${counted(figures, "chiffre")} de ${reportsOf(reports)}${published(days, reports > 1)}. Sous chaque chiffre se trouve la phrase dont il est tiré, ses mots exacts soulignés.`,
    empty: "Il n’y a aucun chiffre à montrer.",
    who: "Qui le dit",
    figure: "Chiffre",
    lowest: "Minimum",
    highest: "Maximum",
    notSaid: "non précisé",
    nobodyNamed: "aucune source citée",
    share: (low, share, high) => {
      const range = low !== null && high !== null && low !== high ? `de ${low} à ${high}` : share;
      const words = range ?? (low === null ? `au plus ${high}` : `au moins ${low}`);
      return `calculé${FIXED}: ${words} des habitants`;
    },
    period: (start, end) => {
      if (start === end) return start === null ? "Aucune date précisée" : dayWords(start);
      const from = start === null ? "D’un jour inconnu" : `Du ${dayWords(start)}`;
      return `${from} ${end === null ? "à un jour inconnu" : `au ${dayWords(end)}`}`;
    },
    undated: "sans date",
    howRead: "Comment ce chiffre a été lu",
    more: (rows, file) => `${counted(rows, "autre chiffre", "autres chiffres")} dans ${file}.`,
  },
  sources: {
    line: "Sources",
    rest: (more, reports, days) =>
      `${more > 0 ? ` et ${counted(more, "autre")}` : ""}, dans ${reportsOf(reports)}${published(days, reports > 1)}`,
  },
  moreCorrections: (count) => counted(count, "autre correction", "autres corrections"),
  links: {
    data: "Données (CSV)",
    svg: "Image (SVG)",
    png: "Image (PNG)",
    spec: "Spécification du graphique (Vega-Lite)",
    snippets: "Intégrer ce graphique",
    notebook: "Chaque chiffre et sa phrase",
  },
  steps: {
    label: (title) =>
      `Graphique${FIXED}: ${title}. Les flèches gauche et droite vont de chiffre en chiffre, Entrée montre où se trouve le chiffre.`,
    previous: "Chiffre précédent",
    next: "Chiffre suivant",
    show: "Montrer sa phrase",
    close: "Fermer",
    readOut: "{figure}, {source}, {day}, {n} sur {all}",
  },
};
