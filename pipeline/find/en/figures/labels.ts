import { isOneByArticle } from "../unless.ts";
import { type FigureRule, LEAD, PEOPLE, THINGS } from "./rule.ts";

/** What parts a label from its number: "Injured: 40", "Families displaced - 1,200", "Deaths = 31". */
const MARK = "COLON|DASH|HYPHEN|EQUALS";

/** Key figures: a label, a mark or nothing, the number. */
export const labels: readonly FigureRule[] = [
  {
    name: "label-of-noun",
    phrases: "People killed: 12,190; families newly displaced - 1,200",
    before: `@NOUN ADV? *V_T|STATE ${MARK} ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "label-of-state",
    phrases: "Displaced families: 1,200; injured children = 40",
    before: `*STATE|V_PP @NOUN ${MARK} ${LEAD}`,
    units: PEOPLE,
    unless: isOneByArticle,
  },
  {
    name: "label",
    phrases: "Injured: 40; IDPs: 3,000; Arrested so far: 90",
    before: `*STATE|MNOUN|V_PP ADV? ${MARK} ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "label-explained",
    phrases: "Deaths (confirmed): 12; arrested (to date): 90",
    before: `*STATE|MNOUN|V_PP OPEN !CLOSE|NUM{1,5} CLOSE ${MARK} ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "label-by",
    phrases: "Arrests by the militia: 14",
    before: `*MNOUN BY ..10 ${MARK} ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "told-behind-colon",
    phrases: "Deaths in May: 14; kidnappings have doubled: 45 people in June",
    before: `*MNOUN !COLON|STOP|SEMICOLON|NUM|NUMWORD|VAGUE|QUOTE|SAY|COMMA{1,8} COLON ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "total-behind-colon",
    phrases: "Total displaced since 1 December: 961,286",
    before: `TOTAL *STATE|V_PP !COLON|STOP|SEMICOLON|QUOTE|SAY|BE|HAVE{1,6} COLON ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "arrivals-behind-colon",
    phrases: "Arrivals from Ruritania since 24 February: 428,480",
    before: "@ARRIVAL FROM !COLON|STOP|SEMICOLON|QUOTE|SAY|BE|HAVE{1,8} *COLON ADV|DET{0,2}",
    measure: "displaced",
    units: PEOPLE,
    bare: true,
    closed: true,
  },
  {
    name: "noun-since-behind-colon",
    phrases: "People killed since Sunday: 40",
    before: `@NOUN ADV? *V_PP|STATE SINCE !COLON|STOP|SEMICOLON|QUOTE|SAY|BE|HAVE|V_T{1,5} COLON ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "state-behind-colon",
    phrases: "Evacuated from ten provinces: 195,962; Confirmed dead in Ruritania since Tuesday: 211, says the ministry",
    before:
      "*STATE|V_PP IN|FROM|SINCE|BY|PREP|TIME|DURING !COLON|STOP|SEMICOLON|QUOTE|SAY|BE|HAVE|MODAL|WHO|COMMA{0,8} COLON ADV|DET{0,2}",
    units: PEOPLE,
    bare: true,
    closed: true,
  },
  {
    name: "count-behind-colon",
    phrases: "gave a higher count of wounded from the same blast: seven",
    before: "COUNTED DET? *STATE|V_PP ..8 COLON ADV?",
    units: PEOPLE,
  },
  {
    name: "label-of-sheltered",
    phrases: "People in shelters: 23,114; families staying with relatives: 310",
    before: `@SETTLED !COLON|STOP|NUM|NUMWORD|VAGUE|BE|HAVE|SAY{0,7} *REFUGE|ROOF ${MARK} ${LEAD}`,
    measure: "displaced",
    units: PEOPLE,
    counting: "stock",
  },
  {
    ...{ measure: "displaced", units: PEOPLE, counting: "stock" as const },
    name: "staying-behind-colon",
    phrases: "Staying with relatives or in own accommodation: some 52,000; Living in tents: 1,200 families",
    before: `STAY|LIVE|HOST IN|PREP ..3 *REFUGE|ROOF !COLON|STOP|NUM|NUMWORD|VAGUE|BE|HAVE|SAY{0,5} COLON ${LEAD}`,
  },
  {
    name: "label-of-strikes",
    phrases: "Air strikes: 41; Attacks recorded: 12",
    before: `@ASSAULT *COUNT_VERB|ASSAULT ${MARK} ADV|DET{0,2}`,
    measure: "strikes",
    units: ["person"],
    bare: true,
    closed: true,
  },
  {
    name: "label-of-thing",
    phrases: "Houses destroyed: 412",
    before: `@NOUN ADV{0,2} HARM? OR|AND{0,1} *HARM ${MARK} ${LEAD}`,
    units: ["person"],
  },
  {
    name: "label-of-thing-harmed",
    phrases: "Houses: 117 fully damaged, 391 partly damaged; 94 schools inspected: 15 destroyed",
    before: `@NOUN !COLON|STOP|COMMA|NUM|BE|HAVE|HARM|NOUN{0,2} COLON ${LEAD}`,
    after: "ADV{0,2} *HARM",
    units: ["person"],
    bare: true,
  },
  {
    name: "label-of-harmed",
    phrases: "Destroyed: 31 homes; burned most of it: 400 huts",
    before: `*HARM ..4 ${MARK} ${LEAD}`,
    units: THINGS,
  },
  {
    name: "label-in-list",
    phrases: "Victims of the slide: died 162, injured 326, missing 25",
    before: "COLON|NUM|NUMWORD COMMA|SEMICOLON{0,1} *STATE|V_I",
    units: PEOPLE,
    bare: true,
    closed: true,
  },
  {
    name: "label-at-line-end",
    phrases: "Confirmed dead 31; deaths 12; dead 31, injured 90",
    before: "*STATE|MNOUN",
    units: PEOPLE,
    closes: true,
  },
];
