import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** Words that lead up to a time and to much else: "in the", "from a", "by". */
const LEADS = maskOf(["DET", "DURING", "FROM", "BETWEEN", "ASOF"]);

/** Words that tell of a time, or that a time can be made of behind those. */
const TELLS = maskOf([
  ...["DATELIKE", "TIME", "MONTH", "WEEKDAY", "DAY_SHORT", "DAYPART", "DURATION", "SEASON", "FISCAL", "PORTION"],
  ...["EARLY", "LAST", "NEXT", "THIS", "NTH", "NTH_WORD", "SAME", "SAME_TIME", "WHOLE", "OF", "CLOCK"],
  ...["SINCE", "DAYS_AFTER", "LAPSE", "COVERED"],
]);

/** Number words: times only with a length of time ("three days ago"). */
const COUNTS = maskOf(["NUMWORD", "VAGUE", "SCALE", "HALF"]);
const LENGTHS = maskOf(["DURATION", "DAYS_AFTER", "LAPSE"]);

/** What can stand behind the digits of a time, or go on with their number: "14 March", "3-5 June", "12 months", "2 million years". */
const GOES_ON = maskOf([
  ...["MONTH", "DURATION", "DAYS_AFTER", "LAPSE", "ORDINAL", "OF", "THIS", "LAST", "CLOCK"],
  ...["HYPHEN", "DASH", "COMMA", "SLASH", "THROUGH", "UNTIL", "AND"],
  ...["NUM", "NUMWORD", "SCALE", "HALF", "POINT", "MULTIPLE", "PARTS"],
]);

/**
 * Whether a time can begin at a unit, told from the first words that do not only lead up to one: in "in the town", "by 12 gunmen" none can. Spares
 * all readers of times most articles, prepositions and numbers.
 */
export function mayBeTime(units: Units, at: number): boolean {
  let i = at;
  // "in nearly a year of war"
  while ((units.any(i, LEADS) || (i > at && units.is(i, C.CMP))) && !units.any(i, TELLS)) i++;
  if (units.any(i, TELLS) || units.is(i - 1, C.DAYPART)) return true;
  if (units.is(i, C.NUM)) return units.any(i + 1, GOES_ON) || units.glued(i + 1);
  // "the twenty-first"
  if (units.is(i + 1, C.HYPHEN) && units.is(i + 2, C.NTH_WORD)) return true;
  return units.any(i, COUNTS) && units.hasAny(LENGTHS);
}
