import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny, links, nameEnd, phraseEnd } from "./marks.ts";
import { behindStamp } from "./openings.ts";
import { attribution, type Found, type Place } from "./place.ts";
import { readSpeaker } from "./read.ts";

/** "The hospital" is hit more often than it says something. */
function isBuilding(units: Units, at: number): boolean {
  const { unit } = units.meaning(at);
  return unit === "facility" || unit === "building";
}

const NUMBERS = maskOf(["NUM", "NUMWORD", "SCALE", "VAGUE"]);

/** "Some 400 families": those who are told of, and no body that tells. */
function isCounted(units: Units, first: number, noun: number): boolean {
  for (let i = first; i < noun; i++) if (units.any(i, NUMBERS)) return true;
  return false;
}

/** How many units from the sentence's first the noun may stand that says the subject can speak. */
const REACH = 8;
const BODIES = maskOf(["SPEAKER", "BODY", "SOURCE", "OFFICE"]);

/** How many units "In Qamra camp," may have. */
const OPENING = 7;

/** Behind "In Qamra camp,": where the subject begins. */
function behindOpening(units: Units, first: number, last: number): number {
  if (!units.is(first, C.IN)) return first;
  for (let at = first + 1; at < Math.min(last, first + OPENING); at++) if (units.is(at, C.COMMA)) return at + 1;
  return first;
}

/** The body that a sentence is about and that says nothing: "The agency closed the road. It said 12 had died." */
export function topicOf(p: Place): Found | null {
  const { units, names, last } = p;
  const first = behindOpening(units, behindStamp(units, p.first, p.last), p.last);
  if (!units.capital(first) || isAny(units, first, C.IN, C.PREP, C.IT, C.HE, C.THEIR, C.ACCORDING, C.CITE, C.CONJ))
    return null;
  let at = first;
  // "Harbour Watch accuses the army": no name goes over "the", but behind "of"
  while (at < Math.min(last, first + REACH) && !units.any(at, BODIES)) {
    at++;
    // "The dead included a teacher"
    if (units.is(at, C.INCLUDING)) return null;
    if (units.is(at, C.THE) && !links(units, at - 1)) return null;
  }
  if (!units.any(at, BODIES) || isBuilding(units, at) || isCounted(units, first, at)) return null;
  const end = nameEnd(units, at + 1, phraseEnd(units, first, last));
  const speaker = at < end ? readSpeaker(units, names, first, end) : null;
  // "Youth league members beat four men, it adds": they are no "it".
  if (/^(?:members|fighters|supporters|volunteers|soldiers)$/i.test(units.text(end - 1, end))) return null;
  const named = speaker?.sure && speaker.name !== null && !speaker.person && !speaker.generic;
  return named ? attribution(p, speaker, first, first + 1, "before", "topic") : null;
}
