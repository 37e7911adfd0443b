import { seekBodies } from "../unless.ts";
import { type FigureRule, LEAD } from "./rule.ts";

const bodiesOfBoth: FigureRule = {
  name: "bodies-of-both",
  phrases: "found the bodies of two cooks and a girl; the bodies of a nurse, a boy and four men were recovered",
  before:
    "BODIES OF !STOP|SEMICOLON|COLON|QUOTE|OPEN|DASH|CONJ|WHO|BE|HAVE|MODAL|V_FIN|V_ING|IN|FROM|BY|TO|WITH|SAY|POSS{1,8} AND|COMMA MORE|DET{0,2}",
  measure: "deaths",
  units: ["person"],
};

/** Bodies that were found, counted by their own noun or by that of the dead. */
export const bodies: readonly FigureRule[] = [
  {
    name: "bodies",
    phrases: "rescuers pulled out 19 bodies",
    noun: "BODIES",
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "number-of-bodies",
    phrases: "the number of bodies pulled from the river rose to 51",
    before: `COUNTED ..2 BODIES ..10 HAVE? ..3 TO|AT|REACH ${LEAD}`,
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "morgue-received",
    phrases: "mortuaries in the city have received 279 of them",
    before: `*MORGUE !STOP|COMMA|SEMICOLON|NUM|NUMWORD|SAY{0,6} TREAT ${LEAD}`,
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "bodies-of-their-own",
    phrases: "12 soldiers' bodies were found in a well",
    after: "!COMMA|AND|STOP|SEMICOLON|COLON|DASH|OPEN|CONJ|IN|OF|TO|BE|HAVE|WHO{1,1} *BODIES",
    measure: "deaths",
    units: ["person"],
    unless: seekBodies,
  },
  {
    name: "bodies-of",
    phrases: "the bodies of six divers",
    before: "BODIES OF MORE|DET{0,2}",
    measure: "deaths",
    units: ["person"],
  },
  { ...bodiesOfBoth, after: "BE|HAVE{1,3} ADV? RECOVER|LOOKED|FOUND_AGAIN" },
  { ...bodiesOfBoth, closed: true },
];
