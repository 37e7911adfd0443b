import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { type Behind, speakerFrom } from "./apposed.ts";
import { isAny, phraseEnd } from "./marks.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";
import { carried } from "./speaker.ts";
import { QUOTED, subjectOf } from "./subject.ts";

/** "according to X", "per official figures": what stands before it, or the whole sentence when it opens with it. */
export function according(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  if (!units.is(at, C.ACCORDING)) return null;
  const named = pronounBehind(p, at) ?? speakerFrom(p, at + 1);
  if (named === null) return null;
  // "and a guard, who according to the army was shot by his own side"
  if (units.is(at - 1, C.WHO) && at - first > 2)
    return attribution(p, named.speaker, at, last, "before", "according-to");
  const opens = at - first <= 2 || isParenthesis(p, at, named.behind);
  return attribution(p, named.speaker, first, last, opens ? "before" : "after", "according-to");
}

/** "according to him": who spoke before. */
function pronounBehind({ units, last }: Place, at: number): Behind | null {
  if (at + 1 >= last || units.isWord(at + 2)) return null;
  const pronoun = /^(?:him|her|it)$/i.exec(units.text(at + 1, at + 2));
  return pronoun && { speaker: carried(at + 1, at + 2, pronoun[0].toLowerCase() === "it"), behind: at + 2 };
}

/** ", according to X," in the middle: what follows is said too. */
const isParenthesis = ({ units }: Place, at: number, end: number) =>
  units.is(at - 1, C.COMMA) && units.is(end, C.COMMA) && isAny(units, at - 2, C.WHO, C.IN, C.AND, C.CONJ);

const PLAIN = /^[a-z]+$/i;

/** "citing rescuers", "quoting the governor": the one who is cited says it, not the one who cites. */
export function citing(p: Place, at: number): Found | null {
  const { units, names, first, last } = p;
  // "Cité Haute" is no verb.
  if (!units.is(at, C.CITE) || units.is(at - 1, C.NOT) || !PLAIN.test(units.text(at, at + 1))) return null;
  if (isAny(units, at + 1, C.AS, C.BY, C.IN)) return quotedAsSaying(p, at);
  const end = phraseEnd(units, at + 1, last);
  const speaker = readSpeaker(units, names, at + 1, end);
  if (speaker === null || (!speaker.sure && !units.is(end, C.AS))) return null;
  if (units.is(end, C.AS)) return attribution(p, speaker, speaker.from, last, "before", "quoted-as-saying");
  return attribution(p, speaker, first, last, at - first <= 2 ? "before" : "after", "cited");
}

/** "a police spokesman was quoted by state media as saying". */
function quotedAsSaying(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  let be = at - 1;
  while (be > first && units.is(be, C.ADV)) be--;
  if (!units.is(be, C.BE)) return null;
  const { speaker, from } = subjectOf(p, units.is(be - 1, C.HAVE) ? be - 1 : be);
  if (speaker === null) return null;
  const trails = isAny(units, from - 1, C.COMMA, C.QUOTE);
  return attribution(p, speaker, trails ? first : from, last, trails ? "after" : "before", "quoted-as-saying");
}

/** "the toll is put at 73 by": the count stands between the verb and who puts it so. */
const isPutAt = ({ units, first }: Place, at: number) =>
  isAny(units, at, C.NUM, C.NUMWORD) &&
  at - 2 >= first &&
  /\b(put|estimated|placed|given|set) (at|as)$/i.test(units.text(at - 2, at));

const NUMBERS = maskOf(["NUM", "NUMWORD", "VAGUE"]);

function countsBefore(units: Units, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (units.any(i, NUMBERS)) return true;
  return false;
}

/** "40 dead, more than the 12 reported by the army": only what is set beside. */
function behindThan(units: Units, first: number, at: number): number {
  for (let i = at - 1; i > first; i--)
    if (units.is(i, C.AGAINST) || /(?:^| )than$/i.test(units.text(i, i + 1))) return i;
  return first;
}

/** "40 deaths reported by the government", "were confirmed on Monday by the ministry". */
export function reportedBy(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  if (!units.is(at, C.BY) || at + 1 >= last) return null;
  let verb = at - 1;
  if (units.is(verb, C.WEEKDAY) && units.is(verb - 1, C.IN)) verb -= 2;
  // "confirmed dead by the agency"
  if (units.is(verb, C.STATE) && !units.is(verb, C.REPORTED)) verb--;
  if (units.is(verb, C.TELL) && isAny(units, verb - 1, C.BE, C.HAVE)) {
    const teller = speakerFrom(p, at + 1);
    return teller?.speaker.sure ? attribution(p, teller.speaker, teller.speaker.from, last, "before", "told-by") : null;
  }
  // "a clerk quoted by the Post": it is the clerk who says so
  if (QUOTED.test(units.text(verb, verb + 1)) && isAny(units, verb - 1, C.SPEAKER, C.STAFF, C.OFFICE, C.NOUN, C.SOURCE))
    return null;
  // "said in a statement seen by the Post"
  if (/^seen$/.test(units.text(verb, verb + 1)) && units.is(verb - 1, C.COUNT_NOUN)) return null;
  const claimed = units.is(verb, C.CLAIM) && isAny(units, verb - 1, C.NUM, C.NUMWORD);
  if (!units.is(verb, C.REPORTED) && !claimed && !isPutAt(p, verb)) return null;
  const { speaker } = speakerFrom(p, at + 1) ?? { speaker: null };
  if (speaker === null || !speaker.sure) return null;
  // "As reported by the ministry, 12 died", "The toll, given by the ministry, is 12"
  const opens = verb - first === 1 && units.is(first, C.AS);
  const noun = units.is(verb - 1, C.COMMA) ? verb - 2 : verb - 1;
  if (opens || (isAny(units, noun, C.TOLL, C.TALLY, C.COUNT_NOUN) && !countsBefore(units, first, verb)))
    return attribution(p, speaker, first, last, "before", "reported-by");
  return attribution(
    p,
    speaker,
    behindThan(units, first, verb),
    at,
    "after",
    units.is(verb, C.DENY) ? "denied-by" : "reported-by",
  );
}
