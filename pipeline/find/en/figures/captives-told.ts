import { AUX, type FigureRule, LEAD } from "./rule.ts";

/** What "they" did whom the sentence before calls gunmen, or police: "They took 40 pupils with them." */
export const captivesTold: readonly FigureRule[] = [
  {
    name: "they-took",
    phrases: "they took 40 pupils with them; they left with 12 villagers",
    before: `HE HAVE|ADV{0,2} *CLAIM ${LEAD}`,
    after: "WITH THEM|HE|HOSTAGE|AWAY",
    measure: "abducted",
    known: true,
    units: ["person"],
  },
  {
    name: "were-hauled-off",
    phrases: "Twenty were taken away; nine pupils were marched off",
    after: `${AUX} BE{1,2} ADV{0,2} *HAUL_OFF|PICK_UP STOP|COMMA|SEMICOLON|QUOTE|TIME|WEEKDAY|BY|AND`,
    measure: "abducted",
    subject: true,
    known: true,
    units: ["person"],
  },
  {
    name: "they-hauled-off",
    phrases: "they marched off 40 pupils; they made away with 12 villagers",
    before: `HE HAVE|ADV{0,2} *HAUL_OFF ${LEAD}`,
    measure: "abducted",
    known: true,
    units: ["person"],
  },
];
