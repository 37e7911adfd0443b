import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { type Behind, speakerFrom } from "./apposed.ts";
import { isCount, isFit, revisesToll } from "./counting.ts";
import { isAny, isNoun, phraseEnd } from "./marks.ts";
import { saysNothing, seesBodies } from "./not-saying.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";
import { rejecting } from "./rejecting.ts";
import { clauseStart, commaAfter, isFinal, passingFrom, scopeEnd } from "./scope.ts";
import { carried, type Speaker } from "./speaker.ts";
import { sharedSubject, subjectOf } from "./subject.ts";
import { supposes } from "./supposing.ts";

/** "X said", "said X", "it added". */
export function saying(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  const says =
    units.is(at, C.SAY) ||
    revisesToll(units, at) ||
    supposes(units, at) ||
    seesBodies(units, at) ||
    speaksOf(units, at);
  if (!says || saysNothing(units, at) || isNoun(units, at)) return null;
  const pronoun = pronounBefore(units, at, first);
  // "It followed the deaths of 12 men"
  if (pronoun >= first && FOLLOWED.test(units.text(at, at + 1))) return null;
  if (pronoun >= first)
    return spoken(p, at, carried(pronoun, pronoun + 1, units.is(pronoun, C.IT)), pronoun, "pronoun-said");
  const inverted = invertedSpeaker(p, at);
  if (inverted !== null) {
    // "said Ana Prado, who lost two sons": that is the report's own voice.
    const end = units.is(inverted.behind + 1, C.WHO) ? inverted.behind : last;
    return attribution(p, inverted.speaker, clauseStart(p, at), end, "after", "said-inverted");
  }
  const denier = rejecting(p, at);
  if (denier !== null) return denier;
  const subject = sharedSubject(p, at) ?? subjectOf(p, at);
  const { from } = subject;
  const speaker = subject.speaker && ofHouse(p, subject.speaker, from);
  // "an outbreak declared on 2 August has killed three": nobody speaks.
  if (speaker !== null && !speaker.sure && (units.is(speaker.to - 1, C.EVENT) || warnsOf(units, at))) return null;
  if (speaker === null || !isFit(units, at, speaker) || isToldOf(units, at, speaker, from)) return null;
  // "Ruritania expects 4,000 refugees, says its minister": what somebody looks ahead to is told by who speaks.
  const rule = isCount(units, at) ? "counted-by" : units.is(at, C.EXPECTS) ? "planned-by" : "said-before";
  return spoken(p, at, speaker, from, rule);
}

const FOLLOWED = /^followed$/i;

const TIMES = maskOf(["DURING", "WEEKDAY", "MONTH", "TIME", "DAYPART", "NUM", "ADV", "EARLIER", "MANNER"]);
const COUNTS = maskOf(["NUM", "NUMWORD", "CMP", "VAGUE"]);

/** "spoke on Friday of 20 wounded", "told reporters of 12 deaths" */
function speaksOf(units: Units, at: number): boolean {
  if (!units.is(at, C.SPEAKS)) return false;
  let of = at + 1;
  while (of < at + LISTENED && (units.any(of, TIMES) || units.is(of, C.LISTENER))) of++;
  return of > at + 1 && units.is(of, C.OF) && units.any(of + 1, COUNTS);
}

/** How many units "to reporters late on Saturday" may have. */
const LISTENED = 6;

/** The longest "At the Saint Anne District Hospital," before the subject. */
const HOUSE = 9;
const STAFF = maskOf(["STAFF", "OFFICE"]);

/** "At Saint Anne hospital, director Ana Prado said": who works in the house that the sentence opens with speaks for it. */
function ofHouse({ units, names, first }: Place, speaker: Speaker, from: number): Speaker {
  const { voice, rows, kind } = speaker;
  if (voice === null || rows.length > 0 || kind === "government" || from - first > HOUSE || from <= first + 2)
    return speaker;
  if (!isAny(units, first, C.AT, C.IN) || !units.is(from - 1, C.COMMA) || !units.any(speaker.from, STAFF))
    return speaker;
  const house = readSpeaker(units, names, first + 1, from - 1);
  const isHouse =
    house?.sure && house.to === from - 1 && units.is(house.to - 1, C.HOSPITAL) && units.capital(house.from);
  return isHouse ? { ...house, voice, titled: true } : speaker;
}

/** "the charity said relatives had registered 57 as missing": it is the charity that says so. */
function isToldOf(units: Units, at: number, { kind }: Speaker, from: number): boolean {
  if (!isCount(units, at) && !units.is(at, C.COUNT_VERB)) return false;
  const verb = units.is(from - 1, C.WHO) ? from - 2 : from - 1;
  return kind === "witness" && units.is(verb, C.SAY) && !isNoun(units, verb);
}

/** Before what is said, or behind it where a comma or a quote stands before the subject and the verb ends the clause. */
function spoken(p: Place, at: number, speaker: Speaker, from: number, rule: string): Found {
  const { units, first, last } = p;
  const within = units.is(from - 1, C.WHO);
  if (within && units.is(at, C.DENY)) return attribution(p, speaker, first, last, "after", "denied-by");
  // "the army, which denies it, lost 12 men": what is said stands in the clause.
  const clause = units.is(from, C.WHO) && units.is(at, C.DENY);
  const marked =
    !clause &&
    from > first &&
    (isAny(units, from - 1, C.COMMA, C.QUOTE) || (units.is(from - 1, C.AS) && units.is(from - 2, C.COMMA))) &&
    !isAny(units, from - 2, C.AND, C.CONJ, C.WHO);
  if (marked && (units.is(from - 1, C.QUOTE) || isFinal(units, at, last)))
    return attribution(
      p,
      speaker,
      // "40 died in 2015; a new slide, geologists say, could kill more"
      units.is(at + 1, C.COMMA) && at + 2 < last ? clauseStart(p, from) : first,
      passingFrom(units, at, last),
      "after",
      rule === "said-before" ? "said-after" : rule,
    );
  const end =
    (within && units.is(from - 2, C.COMMA)) || (units.is(from, C.WHO) && isBeside(units, at, last))
      ? commaAfter(units, at, last)
      : scopeEnd(units, at, last);
  if (within && units.is(from - 1, C.WHO) && closesRelative(units, at))
    return attribution(p, speaker, speaker.from, at + 1, "before", rule);
  const told = units.is(at, C.DENY)
    ? passingFrom(units, at, units.is(from, C.WHO) ? commaAfter(units, at, end) : end)
    : end;
  // "Of 40 people abducted, the office counts 12 freed"
  const fronted = units.is(first, C.OF) && units.is(from - 1, C.COMMA);
  return attribution(
    p,
    speaker,
    fronted ? first : speaker.from,
    rule === "counted-by" || isAny(units, at + 1, C.NUM, C.NUMWORD, C.CMP) ? elsewhere(units, at, told) : told,
    "before",
    rule,
  );
}

/** "reports 33 deaths; in Kessu ten people died": what is told of another place behind the semicolon is the report's own. */
function elsewhere(units: Units, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + LISTED); i++)
    if (units.is(i, C.SEMICOLON)) return units.is(i + 1, C.IN) && units.capital(i + 2) ? i : end;
  return end;
}

/** How many units of what is counted are followed to their semicolon. */
const LISTED = 40;

/** "a truce that the army announced has not held": the main clause goes on, and is nobody's. */
const closesRelative = (units: Units, at: number) =>
  /ed$/.test(units.text(at, at + 1)) &&
  /^(?:has|have|is|are|will)$/.test(units.text(at + 1, Math.min(at + 2, units.count)));

/** "a group that records abuses, put the toll at": the verb of whom it describes follows its comma. */
function isBeside(units: Units, at: number, last: number): boolean {
  const comma = commaAfter(units, at, last);
  return comma < last && isAny(units, comma + 1, C.SAY, C.HAVE, C.REVISES);
}

const BETWEEN = maskOf(["ADV", "HAVE", "EARLIER", "MANNER"]);
const PRONOUNS = maskOf(["IT", "HE"]);

/** "it", "he" right before the verb, over "also" and "has". */
function pronounBefore(units: Units, at: number, first: number): number {
  let i = at - 1;
  while (i > first && units.any(i, BETWEEN)) i--;
  if (!units.any(i, PRONOUNS) || isAny(units, i, C.DET) || /^(there|itself)$/i.test(units.text(i, i + 1))) return -1;
  return i;
}

/** "said Ana Prado, who runs the charity's boats", "says the ministry": only behind verbs that stand before their subject. */
function invertedSpeaker(p: Place, at: number): Behind | null {
  const { units, first, last } = p;
  const opens = isAny(units, at - 1, C.QUOTE, C.COMMA) || at === first;
  if (!opens || !units.is(at, C.INVERTS) || !beginsName(units, at + 1) || warnsOf(units, at)) return null;
  const end = phraseEnd(units, at + 1, last);
  const closed =
    end >= last ||
    isAny(units, end, C.COMMA, C.STOP, C.QUOTE, C.OPEN, C.WHO, C.AND, C.SEMICOLON, C.CONJ, C.AS, C.DASH) ||
    // "said a clerk quoted by the Post"
    (units.is(end, C.CITE) && units.is(end + 1, C.BY));
  const named = closed && !holdsCount(units, at + 1, end) ? speakerFrom(p, at + 1) : null;
  // "declared a calamity": only what says nothing but that somebody spoke takes anybody behind it.
  return named?.speaker.sure || /^(?:say|said|add)/i.test(units.text(at, at + 1)) ? named : null;
}

/** How many units "the Harare police" may have. */
const WARNED = 6;

/** ", warned the police of a crush", unlike ", warned the police." */
function warnsOf(units: Units, at: number): boolean {
  if (!/^warn/i.test(units.text(at, at + 1))) return false;
  for (let i = at + 2; i < at + WARNED && units.isWord(i); i++)
    if (units.is(i, C.OF) && !units.capital(i + 1)) return true;
  return false;
}

const SCALES = maskOf(["SCALE", "HALF", "MULTIPLE"]);

/** "say the wounded numbered 18", "says ten children died": what follows is said, unlike "said two wounded men". */
function holdsCount(units: Units, from: number, to: number): boolean {
  // "says a hundred and fifty houses fell"
  if (units.is(from, C.A_AN) && units.any(from + 1, SCALES)) return true;
  const counts = isAny(units, from, C.NUM, C.NUMWORD);
  for (let i = from; i < to; i++)
    if (counts && units.is(i, C.V_FIN) && !isAny(units, i + 1, C.NOUN, C.STAFF, C.SPEAKER)) return true;
  for (let i = from; i < to; i++)
    if (isAny(units, i, C.NUM, C.NUMWORD) && !units.is(i + 1, C.HYPHEN) && i > from) return true;
  return false;
}

/** A word that is no pronoun, or "34-year-old". */
const beginsName = (units: Units, at: number) =>
  units.isWord(at) ? !isAny(units, at, C.IT, C.WHO, C.IN) || units.is(at, C.THEIR) : units.is(at + 1, C.HYPHEN);
