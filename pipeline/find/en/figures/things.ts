import { AUX, type FigureRule, LEAD, THINGS } from "./rule.ts";

/** Facilities hit and homes destroyed, right beside the number. */
export const things: readonly FigureRule[] = [
  {
    name: "harm-object",
    phrases: "hit dozens of clinics; destroyed 37 houses",
    before: `*HARM ${LEAD}`,
    units: THINGS,
    active: true,
  },
  {
    name: "harm-passive",
    phrases: "five schools were shelled",
    after: `${AUX} BE{1,2} ADV{0,3} *HARM`,
    subject: true,
    units: THINGS,
    form: "V_PP",
  },
  {
    name: "harm-reduced",
    phrases: "five hospitals shelled",
    after: "ADV{0,2} *HARM",
    subject: true,
    units: THINGS,
    form: "V_PP",
    noObject: true,
  },
];
