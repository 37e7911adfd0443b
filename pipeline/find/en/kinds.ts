import type { NumberKind } from "../../types.ts";

/**
 * What a number measures when it counts nobody, read off the words beside it. The first row that fits decides. `before` ends at
 * the number, `after` begins behind it; `digits` is tested on the number's own characters. `noun`: the units that `after` took
 * are the noun ("eight years").
 */
export interface KindRule {
  name: string;
  kind: NumberKind;
  phrases: string;
  before?: string;
  after?: string;
  digits?: RegExp;
  noun?: boolean;
  /** What `after` took is a part of the number ("3-2"). */
  whole?: boolean;
  /** The number may count people all the same ("some 2000 people"). */
  year?: boolean;
  /** No noun may stand behind the number. */
  bare?: boolean;
}

/** What is longer or surer comes first: "age 58" before a bare age between commas. */
export const kindRules: readonly KindRule[] = [
  { name: "percent", kind: "percent", phrases: "43 per cent, 7.8%", after: "PERCENT", noun: true },
  { name: "percent-of-range", kind: "percent", phrases: "60 to 70 per cent", after: "UP_TO NUM|NUMWORD PERCENT" },
  { name: "money-sign", kind: "money", phrases: "$34.36, US$ 254 million", before: "CURRENCY" },
  { name: "money-word", kind: "money", phrases: "57 million euros", after: "MONEY", noun: true },
  {
    name: "age-years-old",
    kind: "age",
    phrases: "a six-year-old girl, 11 years old",
    after: "HYPHEN? DURATION HYPHEN? OLD",
    noun: true,
  },
  { name: "aged", kind: "age", phrases: "aged 11, age 58", before: "AGED" },
  {
    name: "duration",
    kind: "duration",
    phrases: "eight years, a 48-hour strike",
    after: "HYPHEN? DURATION",
    noun: true,
  },
  { name: "distance", kind: "distance", phrases: "34 km, a 25-yard drive", after: "HYPHEN? LENGTH", noun: true },
  { name: "measurement", kind: "measurement", phrases: "92 tonnes, 270 km/h", after: "HYPHEN? MEASURE", noun: true },
  { name: "ordinal", kind: "ordinal", phrases: "43rd, 18th", after: "ORDINAL", digits: /^\d/, noun: true },
  { name: "number-sign", kind: "identifier", phrases: "No. 12, #6", before: "NUMBER_SIGN STOP?", digits: /^\d/ },
  { name: "label", kind: "identifier", phrases: "Resolution 2254, Flash Update 4", before: "LABEL", digits: /^\d/ },
  { name: "footnote", kind: "identifier", phrases: "Pemba[1]", before: "OPEN", after: "CLOSE", digits: /^\d{1,2}$/ },
  { name: "clock-word", kind: "time", phrases: "9 am, 0300 GMT", after: "CLOCK" },
  {
    name: "score",
    kind: "score",
    phrases: "beat Rovers 4-1",
    after: "HYPHEN NUM",
    digits: /^\d{1,2}$/,
    whole: true,
  },
  {
    name: "year",
    kind: "date",
    phrases: "in 2011, the 2010 quake",
    before: "DURING|SINCE|UNTIL|OF|DET|ASOF|EARLY|MONTH|COMMA|OPEN|HYPHEN",
    digits: /^(19|20)\d\d([-\u2013](19|20)?\d\d)?$/,
    whole: true,
    year: true,
  },
  { name: "magnitude", kind: "measurement", phrases: "magnitude 5.6", before: "MEASURE", digits: /^\d/ },
  { name: "distance-mark", kind: "distance", phrases: "at km 148", before: "LENGTH", digits: /^\d/ },
  {
    name: "day-number",
    kind: "ordinal",
    phrases: "on day 12 of the march",
    before: "!NUM|NUMWORD|DET|LAST|THIS DURATION",
    digits: /^\d/,
  },
  {
    name: "age",
    kind: "age",
    phrases: "Ana Prado, 44, said",
    before: "COMMA",
    after: "COMMA|STOP",
    digits: /^\d\d?$/,
  },
  {
    name: "ages",
    kind: "age",
    phrases: "two cousins, 27 and 31, who",
    before: "COMMA",
    after: "AND NUM COMMA",
    digits: /^\d\d?$/,
  },
  {
    name: "ages-last",
    kind: "age",
    phrases: "two cousins, 27 and 31, who",
    before: "COMMA NUM AND",
    after: "COMMA",
    digits: /^\d\d?$/,
  },
  { name: "children-of", kind: "other", phrases: "a father of three", before: "PARENT OF", bare: true },
];
