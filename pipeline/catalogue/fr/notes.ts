import type { NoteWords, Reason } from "../parts/note-words.ts";
import { dayWords } from "./time.ts";
import { counted, digits, FIXED, listWords } from "./words.ts";

const REASONS: Readonly<Record<Reason, readonly [one: string, more: string]>> = {
  unchosen: ["non choisi pour ce graphique", "non choisis pour ce graphique"],
  rejected: ["rejeté par une personne", "rejetés par une personne"],
  waiting: ["en attente d’une décision", "en attente d’une décision"],
  unreported: ["projeté, prévu ou démenti", "projetés, prévus ou démentis"],
  part: ["compris dans un autre chiffre", "compris dans un autre chiffre"],
  undated: ["sans date ou sans nombre", "sans date ou sans nombre"],
  repeated: ["repris d’un autre rapport", "repris d’un autre rapport"],
  older: [
    "plus ancien ou plus vague que ceux qui sont montrés",
    "plus anciens ou plus vagues que ceux qui sont montrés",
  ],
  source: ["d’une autre source", "d’autres sources"],
  count: ["d’un autre lieu ou d’une autre période", "d’autres lieux ou d’autres périodes"],
  least: ["sans lequel les lignes changent le moins", "sans lesquels les lignes changent le moins"],
  inLine: ["dans une ligne, sans marque propre", "dans une ligne, sans marque propre"],
  noInhabitants: ["sans nombre d’habitants", "sans nombre d’habitants"],
  alone: ["à d’autres dates ou d’une seule source", "à d’autres dates ou d’une seule source"],
  whole: ["donné sans ses parts", "donnés sans leurs parts"],
  noStart: ["sans premier jour", "sans premier jour"],
};

const figures = (count: number) => counted(count, "chiffre");

export const NOTES: NoteWords = {
  leftOut: (count, reasons) => {
    const told = reasons.map(([reason, each]) => `${digits(each)} ${REASONS[reason][each < 2 ? 0 : 1]}`);
    return `Laissé de côté${FIXED}: ${figures(count)} (${listWords(told)}).`;
  },
  illegible: (count) =>
    `Dans le graphique sans leurs propres mots${FIXED}: ${figures(count)} écrits dans un autre alphabet. Le tableau les contient.`,
  valueMissing: (rows) => `Lignes omises faute d’une valeur${FIXED}: ${digits(rows)}.`,
  old: "Une marque se place au dernier jour compté, qui peut précéder le jour du rapport.",
  broken: (source, day, reason) => {
    const why = reason === null ? "" : ` («${FIXED}${reason}${FIXED}»)`;
    return `${source} compte autrement depuis le ${dayWords(day)}${why}. Aucune ligne ne relie ses chiffres d’avant et d’après.`;
  },
};
