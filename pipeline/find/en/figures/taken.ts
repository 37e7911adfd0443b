import { AUX, type FigureRule, LEAD } from "./rule.ts";

/** Abductions in other words: people led away, or simply taken. */
export const taken: readonly FigureRule[] = [
  {
    name: "led-into-bush",
    phrases: "marched more than 40 worshippers into the bush; took six drivers at gunpoint",
    before: `LEAD_OFF ${LEAD}`,
    after: "..5 *BUSH",
    units: ["person"],
    active: true,
  },
  {
    name: "was-led-into-bush",
    phrases: "12 girls were herded into the forest; six were dragged off a bus at gunpoint",
    after: `${AUX} BE{1,2} ADV{0,2} LEAD_OFF|TAKEN ..6 *BUSH`,
    subject: true,
    units: ["person"],
  },
  {
    name: "was-led-into-bush-far",
    gap: true,
    phrases: "some fifty women gathering fruit were taken by gunmen",
    after: `..8 ${AUX} BE{1,2} ADV{0,2} LEAD_OFF|TAKEN ..6 *BUSH`,
    subject: true,
    units: ["person"],
  },
  {
    name: "was-taken",
    phrases: "only 18 pupils had been taken, the police said",
    after: `${AUX} BE{1,2} ADV{0,2} *TAKEN STOP|COMMA|SEMICOLON|QUOTE`,
    subject: true,
    units: ["person"],
  },
  {
    name: "taken-from-own",
    phrases: "the 90 boys taken from their dormitory are free",
    after: "*TAKEN FROM THEIR NOUN|HOMES",
    units: ["person"],
  },
];
