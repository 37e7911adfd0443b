import { AUX, type FigureRule, LEAD, PEOPLE } from "./rule.ts";

const returned = { measure: "returned", units: PEOPLE, settled: true } as const;

/** People who went back to where they had lived. */
export const returns: readonly FigureRule[] = [
  {
    name: "returned-to-duty",
    phrases: "40 people returned to work",
    after: `${AUX} BE{0,2} ADV{0,2} V_I TO THE? DUTY`,
    measure: "nobody",
    units: PEOPLE,
    nobody: true,
  },
  {
    name: "forced-out-of-work",
    phrases: "300 people were forced out of work",
    after: `${AUX} BE{0,2} ADV{0,2} V_T OF DUTY`,
    measure: "nobody",
    units: PEOPLE,
    nobody: true,
  },
  {
    ...returned,
    name: "took-back",
    phrases: "took 500 families back to the valley; carrying 200 refugees home",
    before: `*CARRY|CLAIM ${LEAD}`,
    after: "BACK",
  },
  {
    ...returned,
    name: "returned-object",
    phrases: "plans to return another 500 families; helped return 90 refugees",
    before: `*RETURNING ${LEAD}`,
  },
  {
    ...returned,
    name: "return-of",
    phrases: "announced the return to Qamra of 450 families; the return of 900 villagers to their homes",
    before: `*RETURNING TO|IN|FROM ..4 OF ${LEAD}`,
  },
  {
    units: PEOPLE,
    settled: true,
    name: "helped-home",
    phrases: "helped 311 people go home; let 5,000 residents return",
    before: `LET ${LEAD}`,
    after: "TO? *V_I",
    of: ["returned"],
  },
  {
    ...returned,
    name: "let-back",
    phrases: "some 5,000 residents were allowed back",
    after: `${AUX} BE{1,2} ADV{0,2} *LET BACK`,
    subject: true,
  },
  {
    ...returned,
    name: "crossed-back",
    phrases: "90,000 people crossed from the camps back into the valley",
    after: `${AUX} ADV{0,2} *GO ..4 BACK TO|IN`,
    subject: true,
  },
  {
    ...returned,
    name: "taken-back",
    phrases: "340 families were taken back; 90 refugees flown home",
    after: `${AUX} BE{0,2} ADV{0,2} *CARRY|CLAIM BACK`,
    subject: true,
  },
  {
    name: "displaced-went-back",
    units: PEOPLE,
    settled: true,
    phrases: "12,000 people displaced by the floods have gone back to their villages",
    after: "V_PP|STATE !STOP|SEMICOLON|COMMA|WHO|NUM|NUMWORD|VAGUE|BE|SAY|QUOTE{0,12} HAVE|MODAL{0,2} ADV? *V_I",
    subject: true,
    of: ["returned"],
  },
  {
    name: "fled-and-went-back",
    units: PEOPLE,
    settled: true,
    phrases: "8,000 residents who had run away in May had just gone home",
    after: "WHO HAVE? ADV? V_I !STOP|SEMICOLON|COMMA|WHO|NUM|NUMWORD|VAGUE|BE|SAY|QUOTE|AND{0,8} HAVE ADV{0,2} *V_I",
    subject: true,
    of: ["returned"],
  },
  {
    name: "had-moved-before",
    units: PEOPLE,
    settled: true,
    phrases: "300 families who had gone home fled again; 40 people who had fled to the coast drowned",
    after:
      "WHO HAD ADV{0,2} V_I !STOP|SEMICOLON|COMMA|WHO|NUM|NUMWORD|VAGUE|BE|HAVE|SAY|QUOTE|AND|CONJ|CLAUSE|SUBORDINATES{0,8} ADV? *V_I",
    subject: true,
    of: ["displaced", "returned", "deaths", "missing"],
  },
  {
    ...returned,
    name: "is-back",
    phrases: "900 families are back in the town",
    after: `${AUX} BE{1,2} ADV{0,2} *BACK IN|STOP|COMMA`,
    subject: true,
  },
];
