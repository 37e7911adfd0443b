import { isOneByArticle } from "../unless.ts";
import { type FigureRule, LEAD, PEOPLE } from "./rule.ts";

/** Tolls and lists: a noun says what the number counts. Resolving reads off a name in `toll` that the sentence may only date a reading. */
export const tolls: readonly FigureRule[] = [
  {
    name: "that-of-state",
    phrases: "the number of dead rose to 31 and that of the missing to 12",
    before: `THAT OF DET? *STATE|MNOUN ADV? RISE|HAVE|BE{0,2} TO|AT|REACH ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "number-of-state",
    phrases: "put the number of civilians killed at more than 780; the number of people displaced rose to 412,000",
    before:
      "COUNTED MORE|STATE{0,1} ..2 @NOUN WHO? HAVE? BE{0,2} *V_PP|STATE ..16 HAVE? ..14 TO|AT|REACH|COLON|BE ADV|DET|MORE|TOTAL{0,2}",
    units: PEOPLE,
  },
  {
    name: "toll",
    phrases: "a death toll of 18; the toll rose to 1,941",
    before: "*TOLL ..18 TO|AT|OF|COLON|BE ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
    unless: isOneByArticle,
  },
  {
    name: "toll-remains",
    phrases: "the death toll remains 18; the toll still stayed 18",
    before: "*TOLL ADV{0,2} REMAIN ADV{0,2}",
    units: ["person"],
  },
  {
    name: "toll-as",
    phrases: "gave the death toll as 18",
    before: "*TOLL !NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|V_T|V_I{0,8} AS ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
    unless: isOneByArticle,
  },
  {
    name: "deaths-raise-number",
    phrases: "two more deaths raise the number to 14; an arrest in the port brought the number to 90",
    before:
      "*MNOUN !NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|SAY|V_T|V_I|COMMA{0,5} BRINGS DET NUMBERED|COUNT_NOUN TO ADV|DET{0,2}",
    bare: true,
    units: ["person"],
  },
  {
    name: "deaths-raised-number",
    phrases: "two more deaths raised the number to 14",
    before:
      "*MNOUN !NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|SAY|V_T|V_I|COMMA{0,5} RIVAL ADV|DET{0,2}",
    bare: true,
    units: ["person"],
  },
  {
    name: "number-killed-in",
    phrases: "raises number killed in the valley to 14; takes the number arrested since May to 300",
    before:
      "NUMBERED ADV? *V_PP|STATE !NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|SAY|V_T|V_I{0,8} TO|AT|REACH ADV|DET{0,2}",
    bare: true,
    units: ["person"],
  },
  {
    name: "toll-may-move",
    phrases: "the toll could rise to 9,000; the number of dead may climb to 300",
    before: "*TOLL ..18 MODAL HAVE? ADV? RISE|CHANGE|REACH ..3 TO ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
  },
  {
    name: "toll-may-be",
    phrases: "the final toll could be between 18,000 and 20,000; the toll may well reach 400",
    before: "*TOLL ..18 MODAL ADV{0,2} BE|REACH ADV|DET{0,2}",
    bare: true,
    units: ["person"],
  },
  {
    name: "toll-now",
    phrases: "the death toll in the crash now 31; number of deaths – 31; death toll = 31",
    before: "*TOLL !COMMA|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|SAY|NUM|NUMWORD{0,6} NOWADAYS|DASH|HYPHEN|EQUALS",
    bare: true,
    closed: true,
    units: ["person"],
  },
  {
    name: "deaths-now",
    phrases: "flood deaths now 31",
    before: "*MNOUN NOWADAYS",
    bare: true,
    closed: true,
    of: ["deaths", "injuries", "detained", "abducted"],
    units: ["person"],
  },
  {
    name: "losses-put-at",
    phrases: "put the army's losses at 23; estimated rebel losses at about 40",
    before: "PATROL|ARMED POSS? *LOSSES ..4 TO|AT ADV|DET{0,2}",
    bare: true,
    units: ["person"],
  },
  {
    name: "toll-has-moved",
    phrases: "the toll has doubled to 86; the number of people killed may have tripled to 40",
    before: "*TOLL ..18 MODAL? HAVE ..3 TO ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
  },
  {
    name: "toll-of-state",
    phrases: "bringing total deaths to 54; raised the total displaced this year to 540,000",
    before: "TOTAL *MNOUN|STATE ..8 TO ADV{0,2}",
    units: ["person"],
  },
  {
    name: "toll-passed",
    phrases: "the toll has passed 200; death toll tops 1,200; the toll could exceed 1,000",
    before: "*TOLL ..18 MODAL? HAVE|BE{0,2} ADV? PROJECT? TO? ADV?",
    led: "PASS",
    units: ["person"],
  },
  {
    name: "number-passed",
    phrases: "the number of displaced in the province now exceeds 300,000",
    before:
      "COUNTED !NUM|NUMWORD|STOP|SEMICOLON|COMMA|BE{0,4} *MNOUN|STATE|V_PP ..12 MODAL? HAVE|BE{0,2} ADV? PROJECT? TO? ADV?",
    led: "PASS",
    known: true,
    units: PEOPLE,
  },
  {
    name: "deaths-passed",
    phrases: "deaths in the district have passed 300",
    before:
      "*MNOUN !NUMBER_SIGN|NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|SAY|V_T|V_I|COMMA{0,6} MODAL? HAVE|BE{0,2} ADV? PROJECT? TO? ADV?",
    led: "PASS",
    known: true,
    units: ["person"],
  },
  {
    name: "deaths-reached",
    phrases: "deaths in the district have reached 44; returns stood at 91,000 in June",
    before:
      "*MNOUN !NUMBER_SIGN|NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|SAY|V_T|V_I|COMMA{0,6} MODAL? HAVE|BE{0,2} ADV? REACH|NUMBERED ADV?",
    known: true,
    units: PEOPLE,
  },
  {
    name: "deaths-moved",
    phrases:
      "deaths rose to 340; flood deaths rise to 31; kidnappings dropped to 170 from 428; arrests fell by 12 to 90",
    before:
      "*MNOUN !NUMBER_SIGN|NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|MODAL|SAY|V_T|V_I|COMMA{0,6} HAVE? RISE|CHANGE !STOP|SEMICOLON|COMMA|QUOTE{0,4} TO ADV{0,2}",
    units: ["person"],
  },
  {
    name: "dead-put",
    phrases: "the dead were put at 310; the missing are now estimated at 45",
    before: "DET|POSS ADV? *STATE HAVE|BE{1,3} ADV{0,2} !COMMA|STOP|NUM|NUMWORD|IN|BY{0,1} AT|REACH ADV|DET{0,2}",
    units: ["person"],
  },
  {
    name: "number-who-died",
    phrases: "the number who have died stands at 31; the number who fled has reached 4,000",
    before: "NUMBERED WHO HAVE? ADV? BE{0,2} *V_I|V_T|STATE ..8 TO|AT|REACH|BE ADV|DET|MORE{0,2}",
    bare: true,
    units: ["person"],
  },
  {
    name: "those-who-died-number",
    phrases: "those who fled number 300; those who have died are put at 40",
    before: "DET|THOSE WHO HAVE? ADV? BE{0,2} *V_I|V_PP|STATE ADV? HAVE|BE{0,2} ADV? NUMBERED|REACH|AT ADV|DET{0,2}",
    units: ["person"],
  },
  {
    name: "number-of-those",
    phrases: "raised the number of those who were killed in two weeks to about 45",
    before: "COUNTED DET? WHO? HAVE? BE{0,2} *V_PP|STATE ..12 TO|AT|REACH ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
  },
  {
    name: "toll-beside",
    phrases: "death toll tops 300; death toll 45",
    before: "*TOLL ADV?",
    units: ["person"],
  },
  {
    name: "toll-comma",
    phrases: "reported the highest toll, 48, of which 41",
    before: "*TOLL COMMA ADV?",
    closed: true,
    units: ["person"],
  },
  {
    name: "number-of-dead",
    phrases: "taking the number of confirmed dead to 61",
    before: "COUNTED !NUM|NUMWORD|COMMA|STOP|BE{0,2} *STATE ..12 HAVE? ..3 TO|AT|REACH ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
  },
  {
    name: "toll-moved",
    phrases: "the toll was revised down from 60 to 52; the toll had been cut to 45",
    before: "*TOLL ..8 BE|HAVE{0,2} ADV? RISE ..8 TO ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
  },
  {
    name: "toll-rose-by",
    phrases: "the toll rose by 28",
    before: "*TOLL !COMMA|STOP|SEMICOLON|COLON{0,10} RISE BY ADV|DET|MORE{0,2}",
    units: ["person"],
  },
  {
    name: "toll-over-attribution",
    phrases: "the toll, the governor said, stood at nine",
    before:
      "*TOLL COMMA !COMMA|STOP|SEMICOLON|COLON|NUM|NUMWORD|VAGUE{0,7} SAY !COMMA|STOP|SEMICOLON|COLON|NUM|NUMWORD|VAGUE{0,4} COMMA ..6 TO|AT|REACH|BE ADV{0,2}",
    units: ["person"],
  },
  {
    name: "toll-put",
    phrases: "the death toll was put at 31; the toll is now estimated at 90",
    before: "*TOLL ..12 HAVE? BE ADV|TIME{0,2} !COMMA|STOP|NUM|NUMWORD|IN|BY AT ADV|DET{0,2}",
    units: ["person"],
  },
  {
    name: "toll-aside",
    phrases: "the toll, which had stood at 47, rose to 52",
    before: "*TOLL COMMA WHO !COMMA|STOP|SEMICOLON{1,8} COMMA ..6 TO|AT|REACH ADV{0,2}",
    units: ["person"],
  },
  {
    name: "state-at",
    phrases: "puts the dead at 310 and the missing at 45",
    before: "!TALLYING DET|POSS|THEIR ADV? *STATE AT|TO ADV|DET|QUOTE{0,2}",
    units: ["person"],
  },
  {
    name: "fated-put-at",
    phrases: "put the drowned at 29; puts the killed at 40",
    before: "PUTS DET|POSS ADV? *V_PP AT ADV|DET|QUOTE{0,2}",
    bare: true,
    units: ["person"],
  },
  {
    name: "state-of-place-at",
    phrases: "puts the dead of the valley at 115; put the drowned over the same week at 29",
    before: "PUTS DET|POSS ADV? *STATE|V_PP OF|IN|FROM|PREP|TIME|DURING ..9 AT|AS ADV|DET|QUOTE{0,2}",
    units: ["person"],
  },
  {
    name: "deaths-put-at",
    phrases: "puts deaths in the state at 61,000; put arrests at 40",
    before:
      "PUTS DET|TOTAL{0,2} *MNOUN !NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|SAY|V_T|V_I|COMMA{0,8} AT|AS ADV|DET|QUOTE{0,2}",
    units: ["person"],
    of: ["deaths", "injuries", "missing", "detained", "abducted"],
  },
  {
    name: "brought-deaths-to",
    phrases: "taking flood deaths since June to 1,314; bringing arrests in the town to 40",
    before:
      "CLAIM|CARRY|CAUSE|RISE !NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|COMMA|BE|HAVE|SAY|V_T|V_I{0,4} *MNOUN !NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|SAY|V_T|V_I|COMMA{0,5} TO ADV|DET{0,2}",
    units: ["person"],
    of: ["deaths", "injuries", "missing", "detained", "abducted"],
  },
  {
    name: "state-as",
    phrases: "gave the missing as fourteen; lists the dead as 21",
    before: "GIVES|AND DET ADV? *STATE AS ADV|DET{0,2}",
    closed: true,
    units: ["person"],
  },
  {
    name: "toll-reached",
    phrases: "the number of displaced people reached 412,000; the toll may reach 500",
    before: "*TOLL ..18 MODAL? HAVE|BE{0,2} ADV? REACH ADV?",
    units: ["person"],
  },
  {
    name: "number-driven",
    phrases: "the number of people chased from their homes stood at 1,900",
    before: `COUNTED MORE|DET{0,1} ..2 @NOUN WHO? HAVE? BE{0,2} DRIVE|V_PP FROM HOMES ..6 HAVE? ..3 TO|AT|REACH|BE ${LEAD}`,
    measure: "displaced",
    units: PEOPLE,
  },
  {
    name: "number-who-fled",
    phrases: "the number of people forced to flee rose to 92,000; the number of people who have died has reached 40",
    before: `COUNTED MORE|DET{0,1} ..2 @NOUN WHO? HAVE? BE{0,2} CAUSE? TO? *V_I ..6 HAVE? ..3 TO|AT|REACH|BE ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "described-numbered",
    phrases: "displaced families now number 300; injured passengers numbered 12",
    before: `*STATE @NOUN MODAL? HAVE? ADV{0,2} NUMBERED ${LEAD}`,
    bare: true,
    units: PEOPLE,
  },
  {
    name: "numbered",
    phrases: "the displaced numbered more than 11,000; evacuees number 900",
    before: `*STATE|MNOUN IN|FROM{0,1} !NUM|NUMWORD|VAGUE|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|MODAL|SAY|V_T|V_I|COMMA|NOUN{0,3} NUMBERED ${LEAD}`,
    units: PEOPLE,
  },
  {
    name: "number-of-displaced",
    phrases: "the number of refugees has reached 1.1 million; the number of IDPs rose to 412,000",
    before: "COUNTED MORE|DET|STATE|V_PP{0,2} *MNOUN ..10 HAVE? ..4 TO|AT|REACH|COLON|BE ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
    of: ["displaced", "returned"],
    counting: "stock",
  },
  {
    name: "number-of-deaths",
    phrases: "the number of confirmed deaths stands at 63; the number of arrests had risen to 400",
    before:
      "COUNTED !NUM|NUMWORD|BE|STOP|SEMICOLON|COMMA{0,3} *MNOUN ..10 HAVE? ..4 TO|AT|REACH|COLON|BE ADV|DET|MORE|TOTAL{0,2}",
    units: ["person"],
  },
  {
    name: "state-numbered",
    phrases: "the wounded numbered 18; the dead now total 45; Ruritania's flood dead now number 188",
    before: "DET|POSS !NUM|NUMWORD|STOP|COMMA|BE|AND{0,1} *STATE MODAL? HAVE? ADV? NUMBERED|REACH ADV?",
    units: ["person"],
  },
  {
    name: "share-of-state",
    phrases: "half of the dead, 58 pupils, came from one street; a third of the wounded, 30 people",
    before: "HALF|PARTS|NTH_WORD OF DET *STATE COMMA",
    units: ["person"],
  },
];
