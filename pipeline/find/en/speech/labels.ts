import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny, isPossessive, isSpacedHyphen } from "./marks.ts";
import { behindStamp } from "./openings.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";
import type { Speaker } from "./speaker.ts";

/** The longest label, in units. */
const LONGEST = 8;

/** "UN: 31 killed in floods", "31 killed in floods - police", "Floods kill 31: officials", "Source: OCHA". */
export function labelled(p: Place, at: number): Found | null {
  const { units, first, last } = p;
  if (!isAny(units, at, C.COLON, C.DASH) && !isSpacedHyphen(units, at)) return null;
  const start = units.is(at, C.COLON) ? behindStamp(units, first, at) : at;
  if (start < at && at - start <= LONGEST) {
    const line = units.is(at - 1, C.SOURCE_WORD) ? alone(p, at + 1, last) : null;
    if (line !== null) return attribution(p, line, first, last, "before", "source-line");
    const opening = alone(p, start, at);
    if (opening !== null && (!canBeVictim(units, opening) || countsOthers(units, at + 1)))
      return attribution(p, opening, first, last, "before", "label-before");
  }
  const closing = last - at - 1 <= LONGEST ? alone(p, at + 1, last) : null;
  return closing === null ? null : attribution(p, closing, first, last, "after", "label-after");
}

/** Words that make more of a label than a name. */
const TELLS = maskOf(["BE", "V_ING", "NUMWORD", "SAY"]);

/** A speaker that is all that stands between two units. */
function alone({ units, names }: Place, from: number, to: number): Speaker | null {
  const end = beforeTail(units, from, units.is(to - 1, C.STOP) ? to - 1 : to);
  if (from >= end) return null;
  for (let i = from; i < end; i++)
    if ((!units.isWord(i) && !isPossessive(units, i) && !units.is(i, C.HYPHEN)) || units.any(i, TELLS)) return null;
  const speaker = readSpeaker(units, names, from, end);
  const known =
    speaker !== null &&
    (speaker.rows.length > 0 ||
      isSpeakerNoun(units, speaker) ||
      isBodyName(units, speaker, countsOthers(units, to + 1)));
  return known && speaker.name !== null && speaker.to === end ? speaker : null;
}

const COUNTS = maskOf(["NUM", "NUMWORD", "CMP"]);

/** ": 82 people were held": the count has a noun of its own, unlike ": 3 killed". */
function countsOthers(units: Units, from: number): boolean {
  if (!units.any(from, COUNTS)) return false;
  let at = from;
  while (units.any(at, COUNTS)) at++;
  return units.meaning(at).unit === "person" && !isAny(units, at, C.STATE, C.MNOUN, C.V_PP);
}

const TOLD_ON = /^(?:radio|television|tv|x|twitter|facebook|telegram)$/i;

/** Before "on local radio", ", on state TV", "on Monday". */
function beforeTail(units: Units, from: number, end: number): number {
  for (let i = end - 1; i > Math.max(from, end - TAIL); i--)
    if (/^on$/i.test(units.text(i, i + 1)) && (units.is(end - 1, C.WEEKDAY) || TOLD_ON.test(units.text(end - 1, end))))
      return units.is(i - 1, C.COMMA) ? i - 1 : i;
  return end;
}

/** How many units "on the local radio" may have. */
const TAIL = 5;

function isSpeakerNoun(units: Units, { from, to }: Speaker): boolean {
  for (let i = from; i < to; i++) if (isAny(units, i, C.SPEAKER, C.OFFICE)) return true;
  return false;
}

/** "Harbour Rescue", "Civil Guard: 82 people were held": a name of several words that ends in one that names of bodies end in. */
const isBodyName = (units: Units, { from, to }: Speaker, tells: boolean) =>
  to - from > 1 &&
  units.capital(from) &&
  units.capital(to - 1) &&
  units.is(to - 1, C.BODY_NAME) &&
  (tells || !units.is(to - 1, C.NOUN));

/** "Police: 3 killed" may count policemen, "Hospitals: 4 hit" hospitals. */
export const canBeVictim = (units: Units, { kind, from, to }: Speaker) =>
  kind === "military" ||
  kind === "armed_group" ||
  kind === "witness" ||
  isAny(units, to - 1, C.PLACE, C.NOUN, C.MNOUN) ||
  (kind === "health" && to - from === 1 && units.isSingle(from)) ||
  /^(police|media)$/i.test(units.text(from, to));
