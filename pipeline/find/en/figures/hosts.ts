import { type FigureRule, LEAD, PEOPLE } from "./rule.ts";

const displaced = { measure: "displaced", units: PEOPLE } as const;

/** Who is taken in: "schools house 900 people". Before the rows of people, where "hold" is to detain. */
export const hosts: readonly FigureRule[] = [
  {
    name: "capacity",
    phrases: "the stadium can hold 30,000 people",
    before: `MODAL *HOLDS ${LEAD}`,
    measure: "nobody",
    units: PEOPLE,
    nobody: true,
  },
  {
    name: "list-holds-state",
    phrases: "the list holds 37,122 people killed; the database holds 40 families displaced",
    before: `TALLY HOST ${LEAD}`,
    after: "ADV{0,2} *V_PP|STATE",
    units: PEOPLE,
  },
  {
    name: "list-holds",
    phrases: "the database holds 12,000 people",
    before: `TALLY *HOST ${LEAD}`,
    measure: "nobody",
    units: PEOPLE,
    nobody: true,
  },
  {
    name: "held-abducted",
    phrases: "are holding two clerks and a nurse kidnapped in May",
    before: `HOST ${LEAD}`,
    after: "!STOP|COMMA|SEMICOLON|BE|HAVE|SAY|QUOTE{0,5} *V_PP",
    units: ["person"],
    of: ["abducted"],
    active: true,
  },
  {
    name: "ward-took-in",
    phrases: "the ward took in 28 in one night; we took in eight children with burns",
    before: `HOSPITAL|BURIER HAVE|ADV{0,2} *TAKE_IN ${LEAD}`,
    measure: "nobody",
    units: ["person"],
    nobody: true,
  },
  {
    name: "holds-hostages",
    phrases: "the rebels hold six captives",
    before: `HOST ${LEAD}`,
    noun: "HOSTAGE",
    measure: "abducted",
    units: ["person"],
    active: true,
  },
  {
    name: "kidnappers-hold",
    phrases: "the kidnappers are still holding nine of the girls",
    before: `KIDNAPPER BE|HAVE|ADV{0,3} *HOST ${LEAD}`,
    measure: "abducted",
    units: ["person"],
  },
  {
    ...displaced,
    name: "refuge-hosts",
    phrases: "twenty schools now house 5,400 people",
    before: `REFUGE|ROOF ..5 COMMA? WHO? HAVE? ADV? BE{0,2} ADV? TO? *HOST ${LEAD}`,
  },
  {
    ...displaced,
    name: "camps-hold",
    phrases: "the camps now hold at least 450,000",
    before: `*REFUGE ADV{0,2} HOST ${LEAD}`,
    units: ["person"],
  },
  {
    name: "area-holds",
    phrases: "the valley holds 2,300 people",
    before: `*AREA ADV? STAGE ${LEAD}`,
    settled: true,
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    ...displaced,
    name: "hosts-families",
    phrases: "the town shelters 300 families",
    before: `*HOST ${LEAD}`,
    units: ["household"],
  },
  {
    ...displaced,
    name: "hosts-nationals",
    phrases: "the country shelters 600,000 Syrians",
    before: `*HOST ${LEAD}`,
    noun: "NATION",
  },
];
