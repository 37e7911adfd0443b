import { maskOf } from "../../words/class-sets.ts";
import { C } from "../../words/classes.ts";
import type { Units } from "../units.ts";

/** How many units back the verb may stand that says where somebody spoke. */
const REACH = 8;

const HEARERS = maskOf(["LISTENER", "SOURCE", "BODY", "OFFICES"]);

const ISSUED = /^(?:issued|released|published|read out)$/;

const EVENTS = maskOf(["EVENT", "DISEASE", "DISASTER"]);
/** "an outbreak declared in": nobody speaks */
const DECLARED = /^(?:declared|reported|confirmed|announced)$/;

/** "told reporters in", "told the UN office in", "said in a statement from": only listeners and small words between the verb and the place. */
export function isWhereSpoken(units: Units, prep: number, first: number): boolean {
  let body = false;
  for (let i = prep - 1; i >= Math.max(first, prep - REACH); i--) {
    if (/^speaking$/i.test(units.text(i, i + 1))) return true;
    // "a statement issued in"
    if (units.is(i - 1, C.COUNT_NOUN) && ISSUED.test(units.text(i, i + 1))) return true;
    // "attacks blamed on Boko Haram in"
    if (units.is(i, C.TELL)) return !/^on$/i.test(units.text(i + 1, i + 2));
    // "were found in"; "said police in": they speak or act themselves.
    if (units.is(i, C.SAY) && !units.is(i, C.COUNT_VERB))
      return !body && !units.is(i - 1, C.BE) && !(units.any(i - 1, EVENTS) && DECLARED.test(units.text(i, i + 1)));
    const small = units.is(i, C.DET) || units.is(i, C.IN) || units.is(i, C.BY);
    if (!small && !units.any(i, HEARERS) && !units.is(i, C.SPEAKER)) return false;
    body ||= !small && !units.any(i, HEARERS);
  }
  return false;
}

/** How far behind "interviewed" the place may stand: "interviewed 120 survivors of the raid in". */
const ASKED = 7;

/** "interviewed 120 survivors in": they tell of what happened elsewhere. */
export function isWhereAsked(units: Units, prep: number, first: number): boolean {
  for (let i = prep - 1; i >= Math.max(first, prep - ASKED) && !units.is(i, C.WHO) && !units.is(i, C.COMMA); i--)
    if (/^(?:interview(?:ed|ing|s)?|interviews with|surveyed|polled)$/i.test(units.text(i, i + 1))) return true;
  return false;
}

/** The most units of "visited a hospital in". */
const NEAR = 5;

/** "visited a hospital in Qamra": who was not there when it happened. */
export function isVisited(units: Units, at: number, first: number): boolean {
  // "survivors now in Qamra"
  const now = units.is(at - 1, C.IN) && /^now$/i.test(units.text(at - 2, at - 1));
  if (now && (units.is(at - 3, C.SPEAKER) || units.is(at - 3, C.COMMA))) return true;
  let hospital = false;
  for (let i = at - 1; i >= Math.max(first, at - NEAR) && units.isWord(i); i--) {
    hospital ||= units.is(i, C.HOSPITAL);
    if (/^(?:arrived (?:in|from)|flew (?:in|to|from))$/i.test(units.text(i, i + 1))) return true;
    // "visited a house in Qamra and found 12 bodies"
    if (/^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)?)$/i.test(units.text(i, i + 1))) return hospital || i === at - 1;
  }
  return false;
}
