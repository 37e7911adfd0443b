import type { NumberKind } from "../../types.ts";
import { ageKinds } from "./age-kinds.ts";

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
  /** The word before must begin with a capital, or nothing be counted behind the number: "Camp 4", but "in the camp 12 people". */
  named?: boolean;
  /** The word before must begin with a capital: "Day 30", but "in two days 30". */
  capital?: boolean;
  /** Nothing may part the number from what `after` begins with. */
  tight?: boolean;
  /** The label before the number that "and" stands behind must be one's: "Route 9 and 12", not "Sections 9 and 12". */
  single?: boolean;
  /** The number has no kind by itself after all: no further row is tried. */
  open?: boolean;
  /** A blank must stand before the bracket that opens right before the number, and no first name before the name: "Ana Orel (31)". */
  apart?: boolean;
  /** No noun may stand behind the number. */
  bare?: boolean;
}

/** What is longer or surer comes first: "age 58" before a bare age between commas. */
export const kindRules: readonly KindRule[] = [
  {
    name: "weekday-day",
    kind: "date",
    phrases: "Tuesday 24: a guard was hurt",
    before: "WEEKDAY",
    after: "COLON|COMMA|CLOSE|DASH",
    digits: /^([12]?\d|3[01])$/,
  },
  { name: "year-column", kind: "date", phrases: "Deaths | 2021 | 2022", before: "BAR", digits: /^(19|20)\d\d$/ },
  { name: "capacity", kind: "other", phrases: "a hall with room for 300", before: "ROOM CMP|DET|ADV{0,2}" },
  { name: "all-but", kind: "other", phrases: "all but two of the 30 miners died", before: "ALL_BUT CMP|DET{0,1}" },
  { name: "rate-base", kind: "other", phrases: "12 per 1,000 people", before: "PER" },
  {
    name: "share-of-every",
    kind: "other",
    phrases: "nine of every ten deaths",
    after: "OF|IN EACH NUM|NUMWORD|SCALE",
  },
  { name: "every-so-many", kind: "other", phrases: "nine of every ten deaths", before: "OF|IN EACH" },
  { name: "percent", kind: "percent", phrases: "43 per cent, 7.8%", after: "HYPHEN? PERCENT", noun: true },
  { name: "percent-of-range", kind: "percent", phrases: "60 to 70 per cent", after: "UP_TO NUM|NUMWORD PERCENT" },
  { name: "money-sign", kind: "money", phrases: "$34.36, US$ 254 million", before: "CURRENCY STOP?" },
  {
    name: "money-word",
    kind: "money",
    phrases: "57 million euros, 5m Swiss francs, 20,000 USD",
    after: "NATION|CURRENCY? HYPHEN? MONEY",
    noun: true,
  },
  { name: "money-code", kind: "money", phrases: "20,000 USD, 300\u20ac", after: "CURRENCY", noun: true },
  ...ageKinds,
  { name: "decade", kind: "date", phrases: "the 1990s, the 80s", after: "DECADE", digits: /^(19|20)?\d0$/, noun: true },
  {
    name: "duration",
    kind: "duration",
    phrases: "eight years, a 48-hour strike, ten days after, two hours later",
    after: "HYPHEN? LASTING? DURATION|LAPSE|ELAPSED|DAYS_AFTER",
    noun: true,
  },
  {
    name: "speed",
    kind: "measurement",
    phrases: "270 km/h",
    after: "HYPHEN? LENGTH SLASH !STOP|COMMA",
    noun: true,
  },
  { name: "distance", kind: "distance", phrases: "34 km, a 25-yard drive", after: "HYPHEN? LENGTH", noun: true },
  { name: "measurement", kind: "measurement", phrases: "92 tonnes, 270 km/h", after: "HYPHEN? MEASURE", noun: true },
  { name: "ordinal", kind: "ordinal", phrases: "43rd, 18th", after: "ORDINAL", digits: /^\d/, noun: true },
  {
    name: "dead-number",
    kind: "figure",
    phrases: "the dead number 43; the dead already number 43",
    before: "STATE|MNOUN ADV|MODAL{0,2} NUMBER_SIGN",
    open: true,
  },
  {
    name: "placed-number",
    kind: "figure",
    phrases: "refugees in Chad number 1.1 million",
    before: "MNOUN IN|FROM PLACE ADV|MODAL{0,2} NUMBER_SIGN",
    open: true,
  },
  {
    name: "those-number",
    kind: "figure",
    phrases: "those who fled number 300",
    before: "DET|THOSE WHO HAVE? ADV? V_I|V_PP ADV? NUMBER_SIGN",
    open: true,
  },
  {
    name: "year-behind-taken-in",
    kind: "date",
    phrases: "the girls taken in 2014",
    before: "TAKE_IN",
    digits: /^(19|20)\d\d$/,
    bare: true,
  },
  {
    name: "toll-aside",
    kind: "figure",
    phrases: "the highest toll, 48, of which",
    before: "TOLL|COUNT_NOUN COMMA",
    open: true,
  },
  { name: "number-sign", kind: "identifier", phrases: "No. 12, #6", before: "NUMBER_SIGN STOP?", digits: /^\d/ },
  {
    name: "coordinate",
    kind: "coordinate",
    phrases: "lat 35.93",
    before: "COORDINATE COLON|STOP{0,1}",
    digits: /^\d+\.\d+$/,
  },
  {
    name: "phone-word",
    kind: "phone",
    phrases: "hotline 1515",
    before: "PHONE COLON|STOP|BE{0,1}",
    digits: /^\d{3,}$/,
    bare: true,
  },
  {
    name: "reported",
    kind: "identifier",
    phrases: "the villages report 52 drowned",
    before: "!DET|THE|A_AN|IN|PREP|OF|TO|THEIR|LABEL|STOP|COLON|AND|POSS|NOT SAY",
    after: "ADV? V_PP|STATE",
    digits: /^\d/,
    open: true,
  },
  {
    name: "label",
    kind: "identifier",
    phrases: "Resolution 2254, Flash Update 4, p. 12",
    before: "LABEL STOP?",
    digits: /^\d/,
    named: true,
  },
  {
    name: "behind-label",
    kind: "figure",
    phrases: "died on Route 9 and 12 were hurt",
    before: "LABEL NUM AND",
    after: "BE|HAVE|MORE",
    single: true,
    open: true,
  },
  {
    name: "label-and",
    kind: "identifier",
    phrases: "under sections 280 and 304; Resolutions 1325, 1820 and 2254",
    before: "LABEL NUM NUM|COMMA{0,4} AND|COMMA|OR|TO",
    digits: /^\d/,
    named: true,
  },
  {
    name: "count-in-brackets",
    kind: "other",
    phrases: "in Goma (12)",
    before: "PLACE OPEN",
    after: "CLOSE",
    apart: true,
    open: true,
  },
  { name: "footnote", kind: "identifier", phrases: "Pemba[1]", before: "OPEN", after: "CLOSE", digits: /^\d{1,2}$/ },
  { name: "clock-word", kind: "time", phrases: "9 am, 0300 GMT", after: "CLOCK" },
  {
    name: "score",
    kind: "score",
    phrases: "beat Rovers 4-1, voted 113-2",
    after: "HYPHEN|DASH NUM",
    digits: /^\d{1,3}$/,
    whole: true,
    tight: true,
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
  {
    name: "year-when",
    kind: "date",
    phrases: "the worst year was 2014, when the sieges began",
    after: "COMMA? CLAUSE",
    digits: /^(19|20)\d\d$/,
    year: true,
  },
  {
    name: "year-turns",
    kind: "date",
    phrases: "as 2022 ends; when 2019 began",
    before: "AS|CLAUSE|SUBORDINATES|EARLIER",
    after: "YEAR_TURNS",
    digits: /^(19|20)\d\d$/,
  },
  {
    name: "year-in-name",
    kind: "identifier",
    phrases: "told Radio Mesa 2000 that two men were killed",
    after: "WHO",
    digits: /^(19|20)\d\d$/,
    capital: true,
    year: true,
  },
  {
    name: "magnitude",
    kind: "measurement",
    phrases: "magnitude 5.6",
    before: "MEASURE HYPHEN|COLON|OF{0,1}",
    digits: /^\d/,
  },
  { name: "distance-mark", kind: "distance", phrases: "at km 148", before: "LENGTH", digits: /^\d/ },
  {
    name: "day-number",
    kind: "ordinal",
    phrases: "on day 12 of the march",
    before: "!NUM|NUMWORD|DET|LAST|THIS|NEXT DURATION",
    digits: /^\d/,
  },
  {
    name: "day-named",
    kind: "ordinal",
    phrases: "Day 41 of the siege",
    before: "DURATION",
    digits: /^\d/,
    capital: true,
  },
  {
    name: "count-aside",
    kind: "figure",
    phrases: "gave a higher number, 36, and",
    before: "NUMBERED COMMA",
    after: "COMMA|STOP",
    open: true,
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
  { name: "children-of-compound", kind: "other", phrases: "a father-of-three", before: "PARENT HYPHEN OF HYPHEN" },
];
