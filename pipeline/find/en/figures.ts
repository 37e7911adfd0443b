import type { Counting, UnitClass } from "../../types.ts";

/**
 * Which numbers count what. A row says what must stand before and behind a number with its noun; the trigger (marked `*`) or
 * `measure` gives the measure. Rows are tried in this order and the first that fits decides: close frames come before frames with a gap,
 * because in "killed 12 people and 5 were wounded" the nearer verb is the right one.
 */
export interface FigureRule {
  name: string;
  phrases: string;
  /** Pattern that ends right before the comparator. */
  before?: string;
  /** Pattern that begins right behind the noun. */
  after?: string;
  /** On which side the trigger stands. */
  trigger?: "before" | "after";
  /** Fixed measure, where the words around are no measure words themselves. */
  measure?: string;
  /** Which things can be counted by it; a noun that no list knows passes where `person` is among them. */
  units: readonly UnitClass[];
  /** The class that the head of the counted noun must have. */
  noun?: "LIVES" | "FOLK" | "BODIES" | "DWELLER";
  counting?: Counting;
  /** The trigger must be an active verb: no form of "be" right before it. */
  active?: boolean;
  /** The number is the subject: no preposition before it. */
  subject?: boolean;
  /** No object may follow the trigger: "12 rebels killed five soldiers" counts soldiers. */
  noObject?: boolean;
  /** The form that the trigger must have. */
  form?: "V_PP" | "V_ING";
}

const PEOPLE: readonly UnitClass[] = ["person", "household"];
const THINGS: readonly UnitClass[] = ["facility", "building"];

/** Small words between a verb and the number that is its object. */
const LEAD = "ADV|DET|MORE|TOTAL|AND_POSSIBLY{0,3}";

/** "who", "that may have", "have": what stands between a subject and its verb. */
const AUX = "WHO? MODAL? HAVE{0,2}";

export const figureRules: readonly FigureRule[] = [
  {
    name: "object-of-verb",
    phrases: "killing more than 860 civilians; wounded another 14",
    before: `*V_T ${LEAD}`,
    trigger: "before",
    units: PEOPLE,
    active: true,
  },
  {
    name: "lives-claimed",
    phrases: "claimed the lives of 22 people",
    before: "CLAIM DET? LIVES OF MORE|DET{0,2}",
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "lives-taken",
    phrases: "claimed 22 lives",
    before: `CLAIM ${LEAD}`,
    noun: "LIVES",
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "caused-to-flee",
    phrases: "caused more than 400,000 people to flee their homes",
    after: "TO *V_I",
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "driven-from-homes",
    phrases: "driven millions of civilians from their homes",
    before: `DRIVE ${LEAD}`,
    after: "AWAY|FROM THEIR? HOMES?",
    measure: "displaced",
    units: PEOPLE,
  },
  {
    name: "forced-from-homes",
    phrases: "400,000 people have been forced from their homes",
    after: `${AUX} BE{0,2} ADV{0,2} DRIVE FROM THEIR? HOMES`,
    subject: true,
    measure: "displaced",
    units: PEOPLE,
  },
  {
    name: "left-state",
    phrases: "left 29 people dead; made 400 families homeless",
    before: `LEAVE|CAUSE ${LEAD}`,
    after: "..5 *STATE",
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "number-of",
    phrases: "the deaths of 31 civilians; the displacement of 4,000 families",
    before: "*NUMBER_OF TOTAL|MORE|DET{0,3}",
    trigger: "before",
    units: PEOPLE,
  },
  {
    name: "subject-of-verb",
    phrases: "12 people died; 400 families who fled",
    after: `${AUX} ADV{0,2} *V_I`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "said-of-subject",
    phrases: "130 migrants are feared to have drowned; 20 are known to have died; 385,000 could be forced to flee",
    after: `${AUX} BE{1,2} ADV{0,2} CAUSE|PROJECT|KNOWN TO HAVE? ADV? *V_I`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "said-of-object",
    phrases: "40 people are believed to have been killed",
    after: `${AUX} BE{1,2} ADV{0,2} PROJECT|KNOWN TO HAVE? BE{1,2} *V_T`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
    form: "V_PP",
  },
  {
    name: "had-to",
    phrases: "upwards of 8,000 people have had to flee",
    after: `${AUX} TO *V_I`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "made-state",
    phrases: "43,000 people were made homeless",
    after: `${AUX} BE{1,2} ADV{0,2} CAUSE|LEAVE *STATE`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "lives-cost",
    phrases: "cost eleven soldiers their lives",
    before: `CLAIM ${LEAD}`,
    after: "THEIR LIVES",
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "passive",
    phrases: "three soldiers were killed; 40 who have been arrested",
    after: `${AUX} BE{1,2} ADV{0,3} *V_T`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
    form: "V_PP",
  },
  {
    name: "state-be",
    phrases: "64 were still unaccounted for; 14.7 million people are in need",
    after: `${AUX} BE{0,2} ADV{0,3} AS? *STATE`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "among-state",
    phrases: "ten civilians among the dead",
    after: "BE? AMONG DET *STATE",
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "reduced-passive",
    phrases: "860 civilians killed; 1.3 million people displaced",
    after: "ADV{0,2} *V_T",
    subject: true,
    trigger: "after",
    units: PEOPLE,
    form: "V_PP",
    noObject: true,
  },
  {
    name: "state-after",
    phrases: "ten villagers dead; 22 others still missing",
    after: "ADV|COUNT_VERB|PROJECT|KNOWN|AS{0,3} *STATE",
    subject: true,
    trigger: "after",
    units: PEOPLE,
    noObject: true,
  },
  {
    name: "harm-object",
    phrases: "hit dozens of health facilities; destroyed 37 houses",
    before: `*HARM ${LEAD}`,
    trigger: "before",
    units: THINGS,
    active: true,
  },
  {
    name: "harm-passive",
    phrases: "five schools were shelled",
    after: `${AUX} BE{1,2} ADV{0,3} *HARM`,
    subject: true,
    trigger: "after",
    units: THINGS,
    form: "V_PP",
  },
  {
    name: "harm-reduced",
    phrases: "five hospitals shelled",
    after: "ADV{0,2} *HARM",
    subject: true,
    trigger: "after",
    units: THINGS,
    form: "V_PP",
    noObject: true,
  },
  {
    name: "number-of-state",
    phrases: "put the number of civilians killed at more than 780; the number of people displaced rose to 412,000",
    before:
      "COUNTED MORE|STATE{0,1} ..2 @NOUN WHO? HAVE? BE{0,2} *V_PP|STATE ..10 HAVE? ..4 TO|AT|REACH|COLON|BE ADV|DET|MORE|TOTAL{0,2}",
    trigger: "before",
    units: PEOPLE,
  },
  {
    name: "toll",
    phrases: "a death toll of 27; the toll rose to 1,941",
    before: "*TOLL ..12 TO|AT|OF|COLON|BE|PREP ADV|DET|MORE|TOTAL{0,2}",
    trigger: "before",
    units: ["person"],
  },
  {
    name: "toll-passed",
    phrases: "the toll has passed 200",
    before: "*TOLL ..18 HAVE ADV?",
    trigger: "before",
    units: ["person"],
  },
  {
    name: "state-at",
    phrases: "puts the dead at 11,300 and the missing at 10,100",
    before: "DET *STATE AT|TO ADV|DET{0,2}",
    trigger: "before",
    units: ["person"],
  },
  {
    name: "toll-reached",
    phrases: "the number of displaced people reached 412,000",
    before: "*TOLL ..12 HAVE? ADV? REACH ADV?",
    trigger: "before",
    units: ["person"],
  },
  {
    name: "bodies",
    phrases: "rescuers pulled out 19 bodies",
    before: "!HYPHEN",
    noun: "BODIES",
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "bodies-of",
    phrases: "the bodies of five passengers",
    before: "BODIES OF MORE|DET{0,2}",
    measure: "deaths",
    units: ["person"],
  },
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
    phrases: "home to some three million people",
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
    phrases: "1.2m people, 540,000 of them children, need help",
    after: "..14 MODAL? ADV{0,2} *NEED ..3 AID",
    trigger: "after",
    subject: true,
    units: PEOPLE,
    counting: "stock",
  },
  {
    name: "area-of",
    phrases: "the region of some three million people",
    before: "AREA OF",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "people-of-place",
    phrases: "Yemen's 29 million people; its 43,400 inhabitants",
    before: "THEIR|POSS",
    noun: "FOLK",
    measure: "population",
    units: ["person"],
    counting: "stock",
  },
  {
    name: "subject-of-verb-far",
    phrases: "12 civilians, including four children, died",
    after: `..14 ${AUX} ADV{0,2} *V_I`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "passive-after-other",
    phrases: "four health workers were ambushed and kidnapped; two were shot and killed",
    after: `${AUX} BE{1,2} ADV{0,2} !COMMA|STOP|SEMICOLON AND ADV{0,2} *V_T`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
    form: "V_PP",
  },
  {
    name: "suffered",
    phrases: "three guards sustained minor injuries",
    after: `${AUX} *SUFFER ..2 WOUND`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "found-state",
    phrases: "three men were found dead; two bodies were found burned",
    after: `${AUX} BE{1,2} RECOVER|COUNT_VERB *STATE|V_T`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "passive-far",
    phrases: "14 people, five of them from one family, were wounded",
    after: `..14 ${AUX} BE{1,2} ADV{0,3} *V_T`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
    form: "V_PP",
  },
  {
    name: "harm-passive-far",
    phrases: "five schools in the town were shelled",
    after: `..14 ${AUX} BE{1,2} ADV{0,3} *HARM`,
    subject: true,
    trigger: "after",
    units: THINGS,
    form: "V_PP",
  },
  {
    name: "state-be-far",
    phrases: "114,000 people across the province are in need",
    after: `..14 ${AUX} BE{1,2} ADV{0,3} *STATE`,
    subject: true,
    trigger: "after",
    units: PEOPLE,
  },
  {
    name: "inhabitants",
    phrases: "a town of some 100,000 inhabitants",
    before: "!HYPHEN",
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
    trigger: "after",
    units: PEOPLE,
    form: "V_PP",
    noObject: true,
  },
];
