/** Adjectives that open headlines and reports before a word for a place or a disaster, without an ending that tells them. */
const PLAIN = new Set(
  `main major minor massive huge large big giant mega mammoth small tiny vast entire whole full half old new young recent fresh sudden flash severe
   heavy fierce strong weak intense extreme dense deep shallow high low tall long short upper lower inner outer middle mid remote rural urban nearby
   far near close local poor rich safe secret open closed empty quiet busy populous modern ancient public private joint common
   other another several many most all both each every few more first second third last next same similar various numerous dozens
   rebel army government opposition enemy border hillside roadside seaside riverside lakeside frontline front-line waterfront
   early late rare worst best nightly daily weekly monthly yearly bloody deadly muddy rainy snowy stormy sandy rocky icy foggy
   twin triple double single lone sole grim dire stray hostile fragile makeshift offshore onshore inland overseas home highland lowland
   church mosque school family farm mining market tourist refugee migrant prison police military coal gold copper iron oil gas nuclear`.split(
    /\s+/,
  ),
);

/** Endings of adjectives and participles: "Besieged", "Neighbouring", "Coastal", "Mountainous". */
const ENDING =
  /(?:ed|ing|al|ous|ful|less|ern|able|ible|ive|ary|wide|torn|most|like|side|stricken|prone|sized|scale|ic)$/;

/** Whether a word in lower case is an adjective, or a noun that stands before another like one. */
export const isAdjective = (word: string) => PLAIN.has(word) || ENDING.test(word);
