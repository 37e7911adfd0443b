import { maskOf, openingOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Stretch } from "../../words/findings.ts";
import type { Units } from "../units.ts";

const WORST = openingOf(["WORST"]);
const NUMBERS = maskOf(["NUM", "NUMWORD"]);
const DATED = maskOf(["DATELIKE", "MONTH", "WEEKDAY"]);
const ENDS = maskOf(["SEMICOLON", "COLON"]);
/** How many units behind "the deadliest" its "since" may stand: "the deadliest quake to hit the north of the country since". */
const REACH = 16;

/** "when", "that", "which": they go on with what was before. */
const goesOn = (units: Units, at: number) =>
  units.is(at, C.WHO) || (units.is(at, C.CLAUSE) && /^when$/i.test(units.text(at, at + 1)));

/** One past the clause that "since" opens: "since August 2009, when bombs killed 101", but "since 2014, killing 30" is news again. */
function stretchEnd(units: Units, since: number, last: number): number {
  for (let at = since + 1; at < last; at++) {
    // "the deadliest raid since 2014 kills 31": that is news, unlike "since a 2014 raid killed 31"
    if (at === since + 2 && units.is(at, C.V_T) && units.is(at, C.V_FIN) && units.any(at - 1, DATED)) return at;
    if (units.any(at, ENDS)) return at;
    if (units.is(at, C.COMMA) && !goesOn(units, at + 1) && !units.is(at + 1, C.PLACE)) return at;
  }
  return last;
}

/** "Since the 2014 abduction of 276 girls, ...": what the clause that opens the sentence counts is no news; null where it counts nothing. */
function sinceCounted(units: Units, since: number, last: number): Stretch | null {
  const end = stretchEnd(units, since, last);
  // "Since May drought has driven 40,000 from their farms, ...": no clause of its own.
  if (!units.is(end, C.COMMA)) return null;
  for (let at = since; at < end; at++) if (units.is(at, C.HAVE)) return null;
  for (let at = since + 2; at < end; at++)
    if (units.any(at, NUMBERS) && (units.endsIn(at - 1, C.OF) || units.is(at - 1, C.V_T)))
      return { start: units.start(at - 1), end: units.end(end - 1) };
  return null;
}

/** What a sentence tells of something earlier that the news is measured by: "the deadliest since the 2014 attack that killed 47"; null for nothing. */
export function rivalled(units: Units, first: number, last: number): Stretch | null {
  if (units.is(first, C.SINCE)) return sinceCounted(units, first, last);
  if (!units.mayHold(WORST)) return null;
  let worst = first - REACH - 1;
  for (let at = first; at < last; at++) {
    if (units.is(at, C.WORST)) worst = at;
    // "the worst storm of the year, has killed 200 since Thursday": that is news.
    if (units.is(at, C.HAVE)) worst = first - REACH - 1;
    if (units.is(at, C.SINCE) && at - worst <= REACH)
      return { start: units.start(at), end: units.end(stretchEnd(units, at, last) - 1) };
  }
  return null;
}
