import type { Comparator } from "../../types.ts";
import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import { bindsNothing } from "../en/about-what.ts";
import type { Units } from "../units.ts";
import { readCore } from "./core.ts";

/** Classes of which the unit before a number has one where a comparator stands there, and the unit behind it. */
const BEFORE = maskOf(["CMP", "MORE", "STOP", "EQUALS", "CLOSE", "SO_MANY"]);
const BEHIND = maskOf(["CMP_AFTER", "HYPHEN", "DASH", "COMMA", "OPEN", "MARGIN"]);

/** Where the comparator before a number begins, and which it is: "at least some", "c.", ">=". */
export function comparatorBefore(
  units: Units,
  at: number,
  first: number,
): { from: number; comparator: Comparator } | null {
  if (!units.any(at - 1, BEFORE)) return null;
  if (units.is(at - 1, C.MORE)) return overMore(units, at - 1, first);
  if (units.is(at - 1, C.SO_MANY)) return overAdjective(units, at - 2, first);
  if (units.is(at - 1, C.CLOSE)) return inBrackets(units, at - 3, first);
  const dotted = units.is(at - 1, C.STOP) && units.glued(at - 1);
  const equals = units.is(at - 1, C.EQUALS);
  const before = dotted || equals ? at - 2 : at - 1;
  if (before < first || !units.is(before, C.CMP)) return null;
  // "C 12" is no "c. 12".
  if (!dotted && units.isWord(before) && units.end(before) - units.start(before) === 1) return null;
  if (closesTag(units, before) || bindsNothing(units, before, at)) return null;
  const own = hasRisen(units, before) ? "exact" : (units.meaning(before).comparator ?? "exact");
  if (equals) return { from: before, comparator: own === "more_than" ? "at_least" : "at_most" };
  // "at least some 300", "up to about 40": what bounds the number says more.
  if (before === first || !units.is(before - 1, C.CMP)) return { from: before, comparator: own };
  return { from: before - 1, comparator: combine(units.meaning(before - 1).comparator ?? own, own) };
}

const SMALL = maskOf(["ADV", "BE"]);

/** "Death toll now up to 34": it has risen so far, where "could be up to 34" sets a bound. */
function hasRisen(units: Units, at: number): boolean {
  if (!units.is(at, C.UP_TO)) return false;
  let toll = at - 1;
  while (units.any(toll, SMALL)) toll--;
  return units.is(toll, C.TOLL);
}

/** `<b class="n">12 people`: the sign ends a tag of a page that was pasted as it is, and says nothing of the number. */
function closesTag(units: Units, at: number): boolean {
  const text = units.source;
  const end = units.start(at);
  if (text[end] !== ">") return false;
  const open = text.lastIndexOf("<", end);
  return open > text.lastIndexOf(">", end - 1) && /[\p{L}/]/u.test(text[open + 1] ?? "");
}

/** "a staggering 300", "nearly a staggering 300": as without the adjective. */
function overAdjective(units: Units, article: number, first: number): { from: number; comparator: Comparator } | null {
  if (article < first || !units.is(article, C.A_AN)) return null;
  return comparatorBefore(units, article, first) ?? { from: article, comparator: "exact" };
}

/** "(at least) 12" */
function inBrackets(units: Units, open: number, first: number): { from: number; comparator: Comparator } | null {
  if (open < first || !units.is(open, C.OPEN) || !units.is(open + 1, C.CMP)) return null;
  return { from: open, comparator: units.meaning(open + 1).comparator ?? "exact" };
}

/** "at least another 14", "more than a further 30": what is counted comes on top of something, which the bounds do not change. */
function overMore(units: Units, at: number, first: number): { from: number; comparator: Comparator } | null {
  const before = units.is(at - 1, C.A_AN) ? at - 2 : at - 1;
  if (before < first || !units.is(before, C.CMP) || units.is(before, C.DET)) return null;
  return { from: before, comparator: units.meaning(before).comparator ?? "exact" };
}

const ARTICLES = maskOf(["THE", "A_AN", "THEIR"]);

/** Where the comparator behind a number ends, and which it is; `margin`, whether it ends in a number of its own. */
interface After {
  to: number;
  comparator: Comparator;
  margin: boolean;
}

/** What says behind a number how sure it is: "or more", "-plus", ", possibly more", "(maybe more)". */
export function comparatorAfter(units: Units, at: number, last: number): After | null {
  if (!units.any(at, BEHIND)) return null;
  const margin = marginEnd(units, at, last);
  if (margin > 0) return { to: margin, comparator: "about", margin: true };
  // Over the mark that a late comparator may stand behind.
  const start = units.is(at, C.CMP_AFTER) ? at : at + 1;
  if (!units.is(start, C.CMP_AFTER) || start >= last) return null;
  // "13 people plus the bomber"
  if (units.any(start + 1, ARTICLES)) return null;
  // "at least" and "plus" belong to the next number where one follows.
  if (readCore(units, start + 1, last) !== null) return null;
  const to = units.is(at, C.OPEN) && units.is(start + 1, C.CLOSE) ? start + 2 : start + 1;
  return { to, comparator: units.meaning(start).comparator ?? "at_least", margin: false };
}

/** One past "\u00b1 10", ", give or take a few": the number may be so much more or less; 0 elsewhere. */
function marginEnd(units: Units, at: number, last: number): number {
  const sign = units.is(at, C.COMMA) ? at + 1 : at;
  if (!units.is(sign, C.MARGIN)) return 0;
  return readCore(units, sign + 1, last)?.to ?? 0;
}

const isLower = (comparator: Comparator) => comparator === "more_than" || comparator === "at_least";

/** Two comparators of one number. What bounds it goes before what blurs it; "nearly 40, possibly more" has no bound left. */
export function combine(before: Comparator, after: Comparator): Comparator {
  if (before === "exact" || before === "about") return after === "exact" ? before : after;
  if (after === "exact" || after === "about") return before;
  return isLower(before) === isLower(after) ? before : "about";
}
