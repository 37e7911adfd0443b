import type { BoundWords } from "../parts/bound-words.ts";
import type { ChartWords } from "../parts/chart-words.ts";
import { dayWords } from "./time.ts";
import { counted, FIXED, listWords, lowerFirst, of, THIN } from "./words.ts";

const quoted = (words: string) => `«${FIXED}${words}${FIXED}»`;

export const BOUNDS: BoundWords = {
  exact: "exact",
  more: `${quoted("plus de")}, ${quoted("au moins")}`,
  less: `${quoted("moins de")}, ${quoted("au plus")}`,
  rounded: `${quoted("environ")}, ${quoted("près de")}`,
  range: "une fourchette",
  vague: `vague, comme ${quoted("des dizaines")}`,
};

/** With their article, after "sur". */
export const SUBJECTS: ChartWords["subjects"] = { deaths: "les morts", displacement: "les déplacements" };

export const CHART: ChartWords = {
  titles: {
    deaths: `Les morts, selon les rapports${FIXED}: qui en compte combien, où, depuis quand`,
    "deaths-over-time": "Les morts au fil du temps, selon chaque source",
    "deaths-by-source": "Les morts selon les sources, à des dates proches",
    "deaths-parts": `Qui sont les morts${FIXED}: les parts de chaque bilan, selon les rapports`,
    "deaths-periods": `Les morts${FIXED}: la période que couvre chaque chiffre`,
    displacement: `Les déplacements, selon les rapports${FIXED}: qui en compte combien, où, depuis quand`,
    "displacement-over-time": "Les déplacements au fil du temps, selon chaque source",
    "displacement-by-source": "Les déplacements selon les sources, à des dates proches",
    "displacement-share": "La part des déplacés parmi les habitants",
  },
  subjects: SUBJECTS,
  panelTitle: (heading, window) => `${heading}${FIXED}: ${window}`,
  yearByYear: (place) => `${place}, année par année`,
  since: (place, start) => `${place}, depuis ${start}`,
  detail: (source, published, countedTo) => {
    const said = `${source}, ${dayWords(published)}`;
    return countedTo === null ? said : `${said}, compté jusqu’au ${dayWords(countedTo)}`;
  },
  startsApart: (starts) => `Tous ces décomptes ne commencent pas le même jour${FIXED}: ${listWords(starts)}.`,
  nobodyNamed: (publisher) => `aucune source citée${publisher === null ? "" : ` (${publisher})`}`,
  elsewhere: { source: "source écrite dans un autre alphabet", place: "lieu écrit dans un autre alphabet" },
  empty: (subject) => `Aucun chiffre sur ${SUBJECTS[subject]} pour l’instant.`,
  emptyDetail:
    "Des chiffres apparaissent ici dès qu’un rapport en donne avec une date, ou qu’une personne accepte ceux qui attendent.",
  share: {
    title: "Part calculée des habitants",
    subtitle: `Chaque part est calculée ici à partir de deux chiffres des rapports${THIN}; personne ne l’affirme.`,
    of: (share, whole) => (whole === null ? `${share} des habitants` : `${share} ${of(lowerFirst(whole))}`),
    derivedFrom: (label, detail) => `calculé d’après ${label} (${detail})`,
  },
  tooltip: { figure: "Chiffre", source: "Source" },
  reports: (publishers) => `Rapports${FIXED}: ${publishers.join(", ")}.`,
  moreCorrections: (count) =>
    `Sur la page du graphique${FIXED}: ${counted(count, "autre correction", "autres corrections")}.`,
  credit: `Graphique${FIXED}: Tallywire`,
};
