import { AUX, type FigureRule, LEAD, PEOPLE } from "./rule.ts";

const displaced = { measure: "displaced", units: PEOPLE } as const;

/**
 * Moves that people make for many reasons: they tell of flight only in a report that has just told of it. "2,300 people arrived in Qamra" alone
 * may be pilgrims.
 */
export const moves: readonly FigureRule[] = [
  {
    ...displaced,
    name: "arrived-too",
    phrases: "2,300 people arrived in Qamra on Tuesday; another 400 crossed at Rahma",
    after: `${AUX} BE{0,2} KNOWN? TO? HAVE? ADV{0,2} *COMES IN|FROM|TO ..3 PLACE|AREA|CAMP|BORDER^`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "arrived-then",
    phrases: "only 28 people crossed on Monday; another 400 arrived between 5 and 11 June; 600 have arrived",
    after: `${AUX} BE{0,2} KNOWN? TO? HAVE? ADV{0,2} *COMES IN|PREP|BY|DURING|BETWEEN{0,1} TIME|WEEKDAY|MONTH|NUM|LAST|THIS|SINCE|STOP|COMMA`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "reached-too",
    phrases: "some 900 have reached the camp; 4,000 people had reached Qamra",
    after: `${AUX} ADV{0,2} *REACHED DET? ..2 PLACE|CAMP|AREA^`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "moved-too",
    phrases: "some 600 moved to Qamra; 300 people were relocated to the island",
    after: `${AUX} BE{0,2} ADV{0,2} *TRANSFERS ..2 TO ..2 PLACE|AREA|REFUGE^`,
    subject: true,
    settled: true,
  },
  {
    ...displaced,
    name: "moved-them-too",
    phrases: "has moved around 9,000 to the island; plans to relocate 6,000 more to Qamra",
    before: `*TRANSFERS ${LEAD}`,
    after: "TO DET? ..2 PLACE|AREA|REFUGE^ !HOSPITAL",
    settled: true,
  },
  {
    ...displaced,
    name: "moved-them-there",
    phrases: "intends to move 10,000 more there by March",
    before: `*TRANSFERS ${LEAD}`,
    after: "THERE",
    settled: true,
  },
  {
    ...displaced,
    name: "joined-others",
    phrases: "they joined some 70,000 Rohingya who were there already",
    before: `*JOINS ${LEAD}`,
    after: "WHO|FROM|STOP|COMMA|SEMICOLON|THERE|ADV|AND",
    settled: true,
    counting: "stock",
  },
  {
    ...displaced,
    name: "joined-peoples",
    phrases: "joining 300,000 Rohingya from earlier waves",
    before: `*JOINS ${LEAD}`,
    noun: "PEOPLES",
    counting: "stock",
  },
  {
    ...displaced,
    name: "arrivals-too",
    phrases: "4,100 arrivals on 7 March alone",
    noun: "ARRIVAL",
  },
  {
    ...displaced,
    name: "arrival-too",
    phrases: "recorded the arrival of 3,400 people",
    before: `*ARRIVAL ${LEAD}`,
    settled: true,
  },
  {
    ...displaced,
    name: "arrivals-reached",
    phrases: "arrivals reached 9,200 on Friday; arrivals in June totalled 3,400",
    before: `*ARRIVAL ..6 HAVE? ADV? REACH|NUMBERED ${LEAD}`,
    bare: true,
  },
];
