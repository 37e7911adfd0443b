import { AUX, type FigureRule, PEOPLE, THINGS } from "./rule.ts";

/** Frames that read over a gap, tried when nothing stood right beside the number. */
export const far: readonly FigureRule[] = [
  {
    name: "subject-of-verb-far",
    phrases: "12 civilians, including four children, died",
    after: `..14 ${AUX} ADV{0,2} *V_I`,
    subject: true,
    units: PEOPLE,
  },
  {
    name: "passive-after-other",
    phrases: "four health workers were ambushed and kidnapped; two were shot and killed",
    after: `${AUX} BE{1,2} ADV{0,2} !COMMA|STOP|SEMICOLON AND ADV{0,2} *V_T`,
    subject: true,
    units: PEOPLE,
    form: "V_PP",
  },
  {
    name: "suffered",
    phrases: "three guards sustained minor injuries",
    after: `${AUX} *SUFFER ..2 WOUND`,
    subject: true,
    units: PEOPLE,
  },
  {
    name: "found-state",
    phrases: "three men were found dead; two bodies were found burned",
    after: `${AUX} BE{1,2} RECOVER|COUNT_VERB *STATE|V_T`,
    subject: true,
    units: PEOPLE,
  },
  {
    name: "passive-far",
    phrases: "14 people, five of them from one family, were wounded",
    after: `..14 ${AUX} BE{1,2} ADV{0,3} *V_T`,
    subject: true,
    units: PEOPLE,
    form: "V_PP",
  },
  {
    name: "harm-passive-far",
    phrases: "five schools in the town were shelled",
    after: `..14 ${AUX} BE{1,2} ADV{0,3} *HARM`,
    subject: true,
    units: THINGS,
    form: "V_PP",
  },
  {
    name: "state-be-far",
    phrases: "114,000 people across the province are in need",
    after: `..14 ${AUX} BE{1,2} ADV{0,3} *STATE`,
    subject: true,
    units: PEOPLE,
  },
  {
    name: "inhabitants",
    phrases: "a town of some 100,000 inhabitants",
    noun: "DWELLER",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "reduced-passive-far",
    phrases: "3 young men of one family killed",
    after: "!AND|NUM|NUMWORD|VAGUE|STOP|COMMA|SEMICOLON|BE|HAVE|SAY|V_T|V_I|WHO{0,6} *V_T",
    subject: true,
    units: PEOPLE,
    form: "V_PP",
    noObject: true,
  },
];
