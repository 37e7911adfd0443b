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
    name: "raiders-took",
    phrases: "gunmen who stormed a school hauled off five men; bandits made off with 40 pupils",
    before: `RAIDER !SEMICOLON|STOP|COLON|QUOTE|SAY|PATROL|BE{0,14} *HAUL_OFF ${LEAD}`,
    measure: "abducted",
    units: ["person"],
    active: true,
  },
  {
    name: "police-picked-up",
    phrases: "police picked up 14 youths; soldiers led away six men",
    before: `PATROL ADV|HAVE|ALSO{0,3} *PICK_UP ${LEAD}`,
    measure: "detained",
    units: ["person"],
    active: true,
  },
  {
    name: "taken-by-raiders",
    phrases: "some 80 boys taken by armed men",
    after: "*TAKEN BUSH",
    units: ["person"],
    measure: "abducted",
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
