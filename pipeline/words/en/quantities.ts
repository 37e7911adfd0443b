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
  {
    words: "%|per cent|percent|percents|pc|pct|pp|percentage points|percentage point|percentage",
    classes: ["PERCENT"],
  },
  {
    words:
      "$|\u00a3|\u20ac|\u00a5|\u20b9|\u20a6|\u20b4|\u20bd|\u20ba|\u20b1|\u20aa|usd|eur|gbp|chf|jpy|cny|aud|cad|nzd|inr|pkr|bdt|lkr|npr|php|idr|mmk|afn|irr|iqd|syp|lbp|jod|yer|egp|ils|aed|sar|qar|kwd|ngn|kes|ugx|tzs|etb|ssp|xof|xaf|fcfa|cfa|zar|rub|uah|brl|mxn|sek|nok|dkk|pln|rs",
    classes: ["CURRENCY"],
  },
  {
    words:
      "dollar|dollars|euro|euros|pound|pounds|rupee|rupees|naira|yen|yuan|lira|liras|dinar|dinars|riyal|riyals|franc|francs|cents|shillings|pesos|peso|ruble|rouble|rubles|roubles|hryvnia|hryvnias|birr|kyat|kyats|taka|shilling|cent|pence|dirham|dirhams|shekel|shekels|afghani|afghanis|rial|rials|krona|kronor|krone|kroner|baht|rupiah|ringgit|kwacha|cedi|cedis|leones|tenge|manat|zloty|forint|gourdes|bolivars|reais|tomans|sterling",
    classes: ["MONEY"],
  },
  {
    words:
      "km|kms|kilometre|kilometres|kilometer|kilometers|mile|miles|metre|metres|meter|meters|m|cm|centimetres|centimeters|mm|millimetres|millimeters|foot|feet|ft|yard|yards|inch|inches|nautical miles|nautical mile",
    classes: ["LENGTH"],
  },
  {
    words:
      "north of|south of|east of|west of|north|south|east|west|northeast|northwest|southeast|southwest|high|deep|tall|wide|long|thick|above|below|away|apart|upstream|downstream|inland|offshore",
    classes: ["TALL"],
  },
  {
    words:
      "kg|kilo|kilos|kilogram|kilograms|tonne|tonnes|ton|tons|metric tons|mt|grams|litre|litres|liter|liters|gallons|hectare|hectares|ha|acre|acres|square km|square kilometres|square kilometers|square miles|square metres|sq km|kmh|kph|mph|knot|km per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|miles per hour|miles an hour|metres per second|meters per second|sq|sq miles|sq metres|square feet|square foot|square meters|square metre|square meter|cubic metres|cubic meters|cubic feet|cusecs|cumecs|metric tonnes|metric ton|metric tonne|gram|milligrams|kilotons|quintals|ounces|ounce|lb|lbs|gallon|barrel|barrels per day|bpd|kw|gw|kwh|megawatt|gigawatts|kilowatts|hectopascals|millibars|millibar|mbar|decibels|horsepower|tb|mbps|calibre|caliber|fahrenheit|\u00b0|on the richter scale|on the moment magnitude scale|on the open ended richter scale|degree|knots|degrees|celsius|magnitude|mw|megawatts|barrels|hpa|ml|mg|points|percentile|hz|gb|mb|volts|watts",
    classes: ["MEASURE"],
  },
  ...spans({ hour: "hour|hours", day: "day|days", week: "week|weeks", month: "month|months", year: "year|years" }),
  ...spans({ fortnight: "fortnight|fortnights", decade: "decade|decades", weekend: "weekend|weekends" }),
  { words: "second|seconds|minute|minutes|century|centuries", classes: ["DURATION"] },
  { words: "old|olds", classes: ["OLD"] },
  {
    words: "aged|age|ages|age of|ages of|age group|age range|ages ranging from",
    classes: ["AGED"],
  },
  { words: "s", classes: ["DECADE"] },
  { words: "lat|latitude|lon|long|longitude", classes: ["COORDINATE"] },
  { words: "tel|telephone|phone|fax|hotline|helpline|dial|whatsapp|mobile", classes: ["PHONE"] },
  {
    words: "consecutive|straight|successive|full|whole|long|working|calendar|more|further|extra|solid",
    classes: ["LASTING"],
  },
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
  { words: "am|pm|hrs|gmt|utc|edt|est|cet|local time in|local time|o'clock|noon|midnight", classes: ["CLOCK"] },
  { words: "#|no|nos|number|numbers", classes: ["NUMBER_SIGN"] },
  { words: "st|nd|rd|th", classes: ["ORDINAL"] },
  {
    words:
      "resolution|resolutions|article|articles|chapter|chapters|section|sections|page|pages|paragraphs|rules|clauses|rooms|categories|phases|levels|blocks|camps|highway|route|room|flight|phase|grade|figure|table|annex|update|report|bulletin|issue|flash update|version|category|covid|channel|gate|unit|zone|sector|battalion|brigade|regiment|squadron|company|division|case|docket|paragraph|para|row|level|tier|stage|block|camp|ward|district|street|avenue|road|box|terminal|platform|line|exit|junction|checkpoint|apartment|apt|house|plot|site|area|hill|point|reactor|id|ref|reference|serial|model|type|class|clause|rule|protocol|law|decree|act|order|bill|regulation|directive|circular|notice|volume|vol|edition|episode|part|item|question|goal|target|sdg|boeing|airbus|antonov|ilyushin|tupolev|embraer|radio|bus|train|tram|p|pp|fig|art|ext|situation report|sitrep|dref|operation",
    classes: ["LABEL"],
  },
  { words: "per", classes: ["PER"] },
  { words: "each|every", classes: ["EACH"] },
  // "one in four", "nine out of ten"
  { words: "in|out of", classes: ["RATIO"] },
  { words: "daily|nightly|hourly|weekly|monthly|annually|yearly", classes: ["DAILY"] },
  { words: "ago", classes: ["AGO"] },
];
