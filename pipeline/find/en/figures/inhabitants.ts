import { C } from "../../../words/classes.ts";
import type { Measured } from "../../measured.ts";
import type { Units } from "../../units.ts";
import { AUX, type FigureRule, LEAD, PEOPLE } from "./rule.ts";

/** ", home to 40,000 people", "in a town of 8,200": the report says it of the place in passing, whoever speaks in the sentence. */
export const isAside = (units: Units, { rule, trigger }: Measured): boolean =>
  rule === "area-of" || (rule === "home-to" && units.is(trigger - 1, C.COMMA));

/** Numbers right behind "population": before the rows of what befalls a place. */
export const populations: readonly FigureRule[] = [
  {
    name: "population-of",
    phrases: "a population of 16,312",
    before: "POPULATION STOP|COLON|COMMA? OF? BE? ADV?",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "population-given",
    phrases: "a population often given as 75,000; the population is put at 9,000",
    before: "POPULATION ..6 HAVE? BE? ..4 AT|AS|OF|TO ADV?",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
];

/** Who lives in a place, and who there needs aid. */
export const inhabitants: readonly FigureRule[] = [
  {
    name: "home-to",
    phrases: "home to about two million people",
    before: "HOME_TO ADV?",
    settled: true,
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
    name: "where-people-live",
    phrases: "the island, where 3,000 people live",
    before: "WHO ADV?",
    after: "ADV{0,2} *LIVE",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "people-remain",
    phrases: "between 50 and 90 villagers remain in Qamra; 14,000 people are left in the city",
    after: `${AUX} BE{0,1} ADV{0,2} REMAIN|LEAVE ADV? IN DET|COMPASS{0,2} PLACE|AREA`,
    measure: "population",
    subject: true,
    settled: true,
    units: ["person"],
    counting: "stock",
  },
  {
    name: "had-residents",
    phrases: "the town had 80,000 residents before the war",
    before: `AREA|PLACE|IT|WHO|COMMA MODAL? HAVE ${LEAD}`,
    after: "STOP|COMMA|PREP|AND|SEMICOLON",
    noun: "FOLK",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "had-people-at-census",
    phrases: "the hamlet had 610 people at the last count",
    before: `HAVE|COUNT_VERB ${LEAD}`,
    after: "*CENSUS",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "with-residents",
    phrases: "Qamra, with some 720 residents, lies downstream",
    before: "PLACE|AREA|COMMA WITH ADV?",
    after: "COMMA|STOP|SEMICOLON|AND|CLOSE",
    noun: "FOLK",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "there-are-residents",
    phrases: "there are 8,560 residents in the zone",
    before: "IT BE ADV?",
    after: "IN DET? ..3 AREA|PLACE",
    noun: "FOLK",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "under-siege",
    phrases: "100,000 people remain under siege in the city",
    after: `${AUX} BE{0,2} ADV{0,2} LIVE|REMAIN? *SIEGE`,
    subject: true,
    settled: true,
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "number-in-need",
    phrases: "the number needing help was put at 1.8 million; the total in need has reached 6.7 million",
    before: `*NEED_TOLL ..8 HAVE|BE{0,2} ..8 TO|AT|REACH|COLON ${LEAD}`,
    units: PEOPLE,
    counting: "stock",
  },
  {
    name: "number-needing",
    phrases: "the number of children needing shelter or water was put at 540,000",
    before: `COUNTED MORE|DET{0,1} ..2 @NOUN *NEED ..6 HAVE|BE{0,2} ..3 TO|AT|REACH|BE ${LEAD}`,
    units: PEOPLE,
    counting: "stock",
  },
  {
    name: "need-aid",
    phrases: "900,000 people, half of them minors, need help",
    after: "..14 MODAL? HAVE? BE{0,2} ADV{0,2} PROJECT? TO? ADV? *NEED ..4 AID",
    subject: true,
    units: PEOPLE,
    counting: "stock",
  },
  {
    name: "aid-needed",
    phrases: "food is needed by 8 million people; aid is required for 30,000",
    before: `AID BE{0,2} ADV? *NEED BY|PREP ${LEAD}`,
    units: PEOPLE,
    counting: "stock",
  },
  {
    name: "area-of",
    phrases: "the province of about two million people",
    before: "AREA OF",
    settled: true,
    measure: "population",
    units: PEOPLE,
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
