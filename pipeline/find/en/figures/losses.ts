import { type FigureRule, LEAD } from "./rule.ts";

/** Losses of people by a verb that may say much else: they tell of deaths only in a report that has just told of some. "The firm lost 40 clerks" alone may be about a rival. */
export const losses: readonly FigureRule[] = [
  {
    name: "lost-too",
    phrases: "the camp has lost 27 campers; the parish lost upwards of 100 parishioners",
    before: `!TO|MODAL|BE|V_T HAVE|ADV{0,2} *FELLS ${LEAD}`,
    after: "STOP|COMMA|SEMICOLON|QUOTE|IN|TIME|WEEKDAY|AND|SINCE|BESIDES|CONJ|LAST",
    measure: "deaths",
    known: true,
    active: true,
    units: ["person"],
  },
  {
    name: "victims-were",
    phrases: "the victims were five men and seven women; the latest victim is a boy of six",
    before: `DET|POSS|THEIR ADV|LATEST|LAST|EARLIER{0,2} *VICTIM BE ${LEAD}`,
    measure: "deaths",
    known: true,
    units: ["person"],
  },
];
