import { type FigureRule, PEOPLE } from "./rule.ts";

/** Who lives in a place, and who there needs aid. */
export const inhabitants: readonly FigureRule[] = [
  {
    name: "population-of",
    phrases: "a population of 16,312",
    before: "POPULATION OF? BE? ADV? COMMA?",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "home-to",
    phrases: "home to about two million people",
    before: "HOME_TO ADV?",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "people-live",
    phrases: "about three million people live in the region",
    after: "ADV{0,2} *LIVE IN",
    measure: "population",
    subject: true,
    units: ["person"],
    counting: "stock",
  },
  {
    name: "need-aid",
    phrases: "900,000 people, half of them minors, need help",
    after: "..14 MODAL? ADV{0,2} *NEED ..3 AID",
    subject: true,
    units: PEOPLE,
    counting: "stock",
  },
  {
    name: "area-of",
    phrases: "the province of about two million people",
    before: "AREA OF",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "people-of-place",
    phrases: "Yemen's 29 million people; its 52,100 inhabitants",
    before: "THEIR|POSS",
    noun: "FOLK",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
];
