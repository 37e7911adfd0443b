import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { speakerFrom } from "./apposed.ts";
import { isAny, isNoun, phraseEnd } from "./marks.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { carried, type Speaker } from "./speaker.ts";
import { subjectOf } from "./subject.ts";

/** "claimed 22 lives", "claimed the lives of": nobody speaks. */
export function claimsLives(units: Units, at: number): boolean {
  if (!units.is(at, C.CLAIM)) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 6); i++) if (beginsWithLives(units, i)) return true;
  return false;
}

/** "lives", also in the phrase "lives of". */
const beginsWithLives = ({ tokens, lexicon, from }: Units, at: number) => lexicon.has(tokens.id[from[at]!]!, C.LIVES);

/** "found ten bodies", "claimed responsibility", "was said". */
const saysNothing = (units: Units, at: number) =>
  claimsLives(units, at) ||
  (units.is(at, C.CLAIM) &&
    /^(responsibility|credit|victory)$/i.test(units.text(at + 1, Math.min(at + 2, units.count)))) ||
  isAny(units, at - 1, C.BE, C.BEING) ||
  units.is(at + 1, C.BY) ||
  findsBodies(units, at) ||
  putsElsewhere(units, at);

/** "found 12 bodies", "found the men dead". */
function findsBodies(units: Units, at: number): boolean {
  if (!units.is(at, C.FINDS)) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 8); i++) {
    if (isAny(units, i, C.COMMA, C.WHO, C.STOP)) return false;
    if (units.is(i, C.BODIES)) return true;
  }
  return false;
}

/** "put 12 schools out of use", unlike "put the toll at". */
function putsElsewhere(units: Units, at: number): boolean {
  if (!/^puts?$/i.test(units.text(at, at + 1))) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 16); i++) if (units.is(i, C.AT)) return units.is(at + 1, C.NUM);
  return true;
}

/** "X said", "said X", "it added". */
export function saying(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  const says = units.is(at, C.SAY) || revisesToll(units, at);
  if (!says || saysNothing(units, at) || isNoun(units, at)) return null;
  const pronoun = pronounBefore(units, at, first);
  if (pronoun >= first)
    return spoken(p, at, carried(pronoun, pronoun + 1, units.is(pronoun, C.IT)), pronoun, "pronoun-said");
  const inverted = invertedSpeaker(p, at);
  if (inverted !== null) {
    // "said Ana Prado, who lost two sons": that is the report's own voice.
    const end = units.is(inverted.behind + 1, C.WHO) ? inverted.behind : last;
    return attribution(p, inverted, first, end, "after", "said-inverted");
  }
  const { speaker, from } = subjectOf(p, at);
  if (speaker === null || !isFit(units, at, speaker)) return null;
  return spoken(p, at, speaker, from, isCount(units, at) ? "counted-by" : "said-before");
}

/** Before what is said, or behind it where a comma or a quote stands before the subject and the verb ends the clause. */
function spoken(p: Place, at: number, speaker: Speaker, from: number, rule: string): Found {
  const { units, first, last } = p;
  const within = units.is(from - 1, C.WHO);
  if (within && units.is(at, C.DENY)) return attribution(p, speaker, first, last, "after", "denied-by");
  const marked =
    from > first && isAny(units, from - 1, C.COMMA, C.QUOTE) && !isAny(units, from - 2, C.AND, C.CONJ, C.WHO);
  if (marked && (units.is(from - 1, C.QUOTE) || isFinal(units, at, last)))
    return attribution(p, speaker, first, last, "after", rule === "said-before" ? "said-after" : rule);
  const end = within && units.is(from - 2, C.COMMA) ? commaAfter(units, at, last) : scopeEnd(units, at, last);
  return attribution(p, speaker, speaker.from, end, "before", rule);
}

/** ", which the army said was empty,": the clause ends at its comma. */
function commaAfter(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < last; i++) if (units.is(i, C.COMMA)) return i;
  return last;
}

/** "it", "he" right before the verb, over "also" and "has". */
function pronounBefore(units: Units, at: number, first: number): number {
  let i = at - 1;
  while (i > first && isAny(units, i, C.ADV, C.HAVE, C.EARLIER, C.MANNER)) i--;
  if (!isAny(units, i, C.IT, C.HE) || isAny(units, i, C.DET) || /^(there|itself)$/i.test(units.text(i, i + 1)))
    return -1;
  return i;
}

/** The verb closes the clause: a mark behind it, or a time, a place or a listener and a mark. */
function isFinal(units: Units, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + 12); i++) {
    if (
      isAny(units, i, C.WHO, C.BE, C.NUM, C.NUMWORD, C.V_T, C.V_PP, C.AID) &&
      !units.capital(i) &&
      !units.is(i + 1, C.BY)
    )
      return false;
    if (!units.isWord(i)) return true;
  }
  return at + 12 >= last;
}

/** A word that is no pronoun, or "34-year-old". */
const beginsName = (units: Units, at: number) =>
  units.isWord(at) ? !isAny(units, at, C.IT, C.WHO) || units.is(at, C.THEIR) : units.is(at + 1, C.HYPHEN);

/** "said Ana Prado, who runs the charity's boats", "says the ministry": only behind verbs that stand before their subject. */
function invertedSpeaker(p: Place, at: number): (Speaker & { behind: number }) | null {
  const { units, first, last } = p;
  const opens = isAny(units, at - 1, C.QUOTE, C.COMMA) || at === first;
  if (!opens || !units.is(at, C.INVERTS) || !beginsName(units, at + 1)) return null;
  const end = phraseEnd(units, at + 1, last);
  const closed =
    end >= last || isAny(units, end, C.COMMA, C.STOP, C.QUOTE, C.OPEN, C.WHO, C.AND, C.SEMICOLON, C.CONJ, C.AS, C.DASH);
  return closed ? speakerFrom(p, at + 1) : null;
}

/** "put the number of dead at", "counted 40 dead": the verb's object is a count. */
function namesCount(units: Units, at: number): boolean {
  for (let i = at + 1; i < Math.min(units.count, at + 5); i++) {
    if (isAny(units, i, C.TOLL, C.COUNTED, C.STATE)) return true;
  }
  return false;
}

const isCount = (units: Units, at: number) => isAny(units, at, C.COUNT_VERB, C.PUTS, C.REVISES);

/** "revised the toll from 95 to 35", "released a death toll": its object is a toll. */
function revisesToll(units: Units, at: number): boolean {
  if (!units.is(at, C.REVISES)) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 6) && !isAny(units, i, C.COMMA, C.BY, C.STOP); i++)
    if (isAny(units, i, C.TOLL, C.TALLY)) return true;
  return false;
}

/** Verbs of counting ("found", "put") need a body, not just somebody; verbs of speech take any noun close to them. */
function isFit(units: Units, at: number, speaker: Speaker): boolean {
  if (!isCount(units, at)) return true;
  if (!speaker.sure && speaker.name !== null) return false;
  const bare = speaker.to === speaker.from + 1 && units.is(speaker.from, C.PLACE);
  return namesCount(units, at) || (speaker.kind !== "witness" && !bare);
}

/** Up to "after raids killed 12" behind "warned residents", "declared three days of mourning": what the report says itself. */
function scopeEnd(units: Units, at: number, last: number): number {
  for (let i = at + 1; i < last; i++) {
    if (units.is(i, C.NUM) && units.is(i + 1, C.DURATION)) continue;
    if (isAny(units, i, C.WHO, C.BE, C.HAVE, C.MODAL, C.NUM, C.IT, C.HE, C.COLON, C.QUOTE, C.STATE, C.V_FIN))
      return last;
    if (units.is(i, C.AFTERMATH)) return i;
  }
  return last;
}
