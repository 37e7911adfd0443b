import { AUX, type FigureRule, LEAD, PEOPLE } from "./rule.ts";

/** People by the state that they are in: dead, missing, displaced; beside the number or in a list of it. */
export const states: readonly FigureRule[] = [
  {
    name: "state-were",
    phrases:
      "among the dead were three children; also killed were two nurses; those injured in the crash were 12 pupils",
    before: `*STATE|V_PP !WHO|IT|NUM|NUMWORD|VAGUE|COMMA|SEMICOLON|COLON|QUOTE|BE|HAVE|SAY{0,6} BE ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "of-those-harmed",
    phrases: "of the 85 injured, 66 were still in hospital",
    before: "OF DET",
    after: "*V_T COMMA|NUM|NUMWORD",
    units: PEOPLE,
    of: ["deaths", "injuries", "missing", "detained", "abducted"],
    form: "V_PP",
  },
  {
    name: "share-of-those-harmed",
    phrases: "more than half of the 34,000 killed are women; a third of the 900 injured were children",
    before: "HALF|PARTS|NTH_WORD|PERCENT OF DET",
    after: "*V_T|STATE BE|HAVE|MODAL",
    units: ["person"],
    of: ["deaths", "injuries", "missing", "detained", "abducted"],
  },
  {
    name: "state-include",
    phrases: "the dead include four children; those killed in the crash included six students",
    before: `*STATE|V_PP !WHO|IT|NUM|NUMWORD|VAGUE|COMMA|SEMICOLON|COLON|QUOTE|STOP|BE|HAVE|SAY{0,5} INCLUDING ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "number-behind",
    phrases: "bringing to 45 the number of people killed; which brings to 12 the death toll",
    before: "TO",
    after: "DET? TOTAL? *TOLL",
    units: ["person"],
  },
  {
    name: "number-behind-of",
    phrases: "bringing to 45 the number of soldiers killed",
    before: "TO",
    after: "DET? TOTAL? COUNTED ..2 @NOUN WHO? HAVE? BE{0,2} *V_PP|STATE",
    units: PEOPLE,
  },
  {
    name: "remain-state",
    phrases: "45 people remain in detention; six pupils are said to remain in captivity; 900 sit in jail",
    after: `${AUX} ADV{0,2} REMAIN|LIE|STAY ADV{0,2} *STATE`,
    subject: true,
    units: PEOPLE,
  },
  {
    name: "state-include",
    phrases: "the dead include 12 children; those killed included two nurses",
    before: `*STATE ADV? INCLUDING ${LEAD}`,
    units: ["person"],
  },
  {
    name: "among-state",
    phrases: "two nurses among the dead; two children under five were among those killed",
    after: "!BE|SAY|STOP|COMMA|SEMICOLON|AND{0,3} BE? AMONG DET *STATE",
    units: PEOPLE,
  },
  {
    name: "reduced-passive",
    phrases: "860 civilians killed; 1.3 million people displaced",
    after: "ADV|KNOWN{0,3} *V_T",
    subject: true,
    units: PEOPLE,
    form: "V_PP",
    noObject: true,
  },
  {
    name: "state-after",
    phrases: "ten villagers dead; 22 others still missing",
    after: "ADV|COUNT_VERB|PROJECT|KNOWN|AS{0,3} *STATE",
    subject: true,
    units: PEOPLE,
    noObject: true,
  },
];
