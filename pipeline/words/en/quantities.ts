import type { ClassName } from "../classes.ts";
import type { Entry, Meaning } from "../lexicon.ts";

const spans = (rows: Partial<Record<NonNullable<Meaning["span"]>, string>>): Entry[] =>
  Object.entries(rows).map(([span, words]) => ({
    words,
    classes: ["DURATION"],
    meaning: { span: span as Meaning["span"] },
  }));

const numbered = (cls: ClassName, words: readonly string[]): Entry[] =>
  words.map((word, i) => ({ words: word, classes: [cls], meaning: { number: i + 1 } }));

/** What numbers measure when they count nobody: money, distances, dates, names of things. */
export const quantities: readonly Entry[] = [
  { words: "%|per cent|percent|pc|percentage points|percentage point", classes: ["PERCENT"] },
  { words: "$|\u00a3|\u20ac|\u00a5|\u20b9|usd|eur|gbp|rs|aed|sar", classes: ["CURRENCY"] },
  {
    words:
      "dollar|dollars|euro|euros|pound|pounds|rupee|rupees|naira|yen|yuan|lira|liras|dinar|dinars|riyal|riyals|franc|francs|cents|shillings|pesos|rubles|roubles|hryvnia|birr|kyat|taka",
    classes: ["MONEY"],
  },
  {
    words:
      "km|kilometre|kilometres|kilometer|kilometers|mile|miles|metre|metres|meter|meters|m|cm|centimetres|centimeters|mm|millimetres|millimeters|foot|feet|ft|yard|yards|inch|inches|nautical miles|nautical mile",
    classes: ["LENGTH"],
  },
  {
    words: "high|deep|tall|wide|long|thick|above|below|away|apart|upstream|downstream|inland|offshore",
    classes: ["TALL"],
  },
  {
    words:
      "kg|kilo|kilos|kilogram|kilograms|tonne|tonnes|ton|tons|metric tons|mt|grams|litre|litres|liter|liters|gallons|hectare|hectares|ha|acre|acres|square km|square kilometres|square kilometers|square miles|square metres|sq km|km/h|kmh|kph|mph|knots|degrees|celsius|magnitude|mw|megawatts|barrels|hpa|ml|mg|points|percentile|hz|gb|mb|volts|watts",
    classes: ["MEASURE"],
  },
  ...spans({ hour: "hour|hours", day: "day|days", week: "week|weeks", month: "month|months", year: "year|years" }),
  ...spans({ fortnight: "fortnight|fortnights", decade: "decade|decades", weekend: "weekend|weekends" }),
  { words: "second|seconds|minute|minutes|century|centuries", classes: ["DURATION"] },
  { words: "old|olds", classes: ["OLD"] },
  { words: "aged|age", classes: ["AGED"] },
  ...numbered("MONTH", [
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sep|sept",
    "october|oct",
    "november|nov",
    "december|dec",
  ]),
  ...numbered("WEEKDAY", ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]),
  { words: "am|pm|gmt|utc|local time|o'clock|noon|midnight", classes: ["CLOCK"] },
  { words: "#|no|nos|number|numbers", classes: ["NUMBER_SIGN"] },
  { words: "st|nd|rd|th", classes: ["ORDINAL"] },
  {
    words:
      "resolution|article|chapter|section|page|pages|highway|route|room|flight|phase|grade|figure|table|annex|update|report|bulletin|issue|flash update|version|category|covid|channel|gate|unit|zone|sector|battalion|division|case|docket|paragraph|row",
    classes: ["LABEL"],
  },
  { words: "ago", classes: ["AGO"] },
];
