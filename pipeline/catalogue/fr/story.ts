import type { StoryWords } from "../parts/story-words.ts";

export const STORY: StoryWords = {
  by: "Par",
  columns: { where: "Où", when: "Quand", published: "Publié" },
  source: "voir la source",
  notes: {
    title: "D’où viennent les chiffres",
    basis: { stated: "source citée", inferred: "source déduite", unknown: "source inconnue" },
    back: (note, use) => `Retour au texte, note ${note}, emploi ${use}`,
    derived: "calculé pour cet article, personne ne l’énonce",
    from: "d’après les notes",
  },
  chart: "Graphique",
  times: (ratio) => `${ratio} fois`,
  // "Un" and "une" hang on the noun's gender.
  spelled: () => null,
};
