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
    name: "harm-of",
    phrases: "the destruction of 40 homes; damage to 67 schools",
    before: `*HARM_OF ${LEAD}`,
    units: THINGS,
  },
  {
    name: "put-out",
    phrases: "set 60 huts ablaze; put 21 health posts out of service; left 300 homes uninhabitable",
    before: `PUT|LEAVE|HARM ${LEAD}`,
    after: "ADV? *OUT",
    units: THINGS,
  },
  {
    name: "put-out-passive",
    phrases: "40 homes were reduced to ash; nine clinics have been put out of action",
    after: `${AUX} BE{0,2} ADV{0,3} PUT|LEAVE ADV? *OUT`,
    subject: true,
    units: THINGS,
  },
  {
    name: "fell",
    phrases: "30 houses collapsed; two churches that burned to the ground",
    after: `${AUX} ADV{0,2} *FALLS`,
    subject: true,
    units: THINGS,
  },
  {
    name: "is-out",
    phrases: "200 homes are under water; 31 schools lie in ruins",
    after: `${AUX} BE|LIE|REMAIN{1,2} ADV{0,3} *OUT`,
    subject: true,
    units: THINGS,
  },
  {
    name: "lost-homes",
    phrases: "the village lost 80 houses",
    before: `*FELLS ${LEAD}`,
    units: ["building"],
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
