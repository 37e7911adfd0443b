import type { NoteWords, Reason } from "../parts/note-words.ts";
import { dayWords } from "./time.ts";
import { counted, digits, FIXED, listWords, THIN } from "./words.ts";

const REASONS: Readonly<Record<Reason, readonly [one: string, more: string]>> = {
  rejected: ["rejeté par une personne", "rejetés par une personne"],
  waiting: ["en attente d’une décision", "en attente d’une décision"],
  unreported: ["projeté, prévu ou démenti", "projetés, prévus ou démentis"],
  part: ["compris dans un autre chiffre", "compris dans un autre chiffre"],
  other: ["d’une sorte que ce graphique ne montre pas", "d’une sorte que ce graphique ne montre pas"],
};

const figures = (count: number) => counted(count, "chiffre");

export const NOTES: NoteWords = {
  leftOut: (count, reasons) => {
    const told = reasons.map(([reason, each]) => `${digits(each)} ${REASONS[reason][each < 2 ? 0 : 1]}`);
    return `Laissé de côté${FIXED}: ${figures(count)} (${listWords(told)}).`;
  },
  undrawable: (count) => `Dans le tableau seulement${FIXED}: ${figures(count)} sans date ou sans nombre.`,
  repeated: (count) =>
    `Montré une seule fois${FIXED}: ${figures(count)} que d’autres rapports répètent. Le tableau les contient.`,
  folded: (count) => `Dans le tableau seulement${FIXED}: ${figures(count)} de sources moins souvent citées.`,
  moreWindows: (count, windows) =>
    `Dans le tableau seulement${FIXED}: ${figures(count)} de ${counted(windows, "autre décompte", "autres décomptes")}${THIN}; le graphique montre les plus suivis, puis les plus récents.`,
  illegible: (count) =>
    `Dans le graphique sans leurs propres mots${FIXED}: ${figures(count)} écrits dans un autre alphabet. Le tableau les contient.`,
  old: "Une marque se place au dernier jour compté, qui peut précéder le jour du rapport.",
  broken: (source, day, reason) => {
    const why = reason === null ? "" : ` («${FIXED}${reason}${FIXED}»)`;
    return `${source} compte autrement depuis le ${dayWords(day)}${why}. Aucune ligne ne relie ses chiffres d’avant et d’après.`;
  },
};
