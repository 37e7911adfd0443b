import { type FigureRule, LEAD, PEOPLE } from "./rule.ts";

/** What is done to people in words that are heard where nothing else says what befell them: by torture, to a group, or as the deed of somebody. */
export const deeds: readonly FigureRule[] = [
  {
    name: "tormented-to-death",
    phrases: "hacked 12 villagers to death; shot three of them dead",
    before: `TORMENT ${LEAD}`,
    after: "*TO_DEATH|STATE",
    units: PEOPLE,
  },
  {
    name: "tormented-to-death-listed",
    phrases: "crushed a groom and six mules to death",
    before: `TORMENT ${LEAD}`,
    after: "AND !COMMA|STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|SAY|WHO|V_I{1,5} *TO_DEATH",
    units: PEOPLE,
  },
  {
    name: "found-all-dead",
    phrases: "they hauled up eight divers, every one of them dead",
    after: "COMMA *ALL_DEAD STOP|COMMA|SEMICOLON|QUOTE|AND",
    units: ["person"],
    known: true,
  },
  {
    name: "lost-to-disaster",
    phrases: "the parish lost 40 of its people to the flood",
    before: `FELLS ${LEAD}`,
    after: "TO DET? ADV? NATURAL|DISASTER|TORRENT|DISEASE",
    measure: "deaths",
    settled: true,
    units: ["person"],
    active: true,
  },
  {
    name: "object-group",
    phrases: "killed a family of six; abducted a group of 12 students",
    before: "*V_T DET|ADV{0,2} GROUP OF ADV?",
    units: PEOPLE,
    active: true,
  },
  {
    name: "act-by",
    phrases: "the arrest by police of 30 students; the killing on Sunday of two nurses",
    before: "*ACT BY|IN|PREP|TIME|WEEKDAY|LAST|THIS ..5 OF MORE|DET|TOTAL{0,2}",
    units: ["person"],
  },
  {
    name: "massacres-with-victims",
    phrases: "recorded ten massacres in January, with 37 victims",
    before: "*MASSACRES !STOP|SEMICOLON|COLON|QUOTE|BE|HAVE|SAY|AND{0,9} COMMA? WITH ADV?",
    noun: "VICTIM",
    measure: "deaths",
    units: ["person"],
  },
  {
    name: "victims-claimed",
    phrases: "the blaze claimed six victims",
    before: `CLAIM ${LEAD}`,
    noun: "VICTIM",
    measure: "deaths",
    units: ["person"],
  },
];
