import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isAny } from "./marks.ts";

/** "claimed 22 lives", "claimed the lives of": nobody speaks. */
export function claimsLives(units: Units, at: number): boolean {
  if (!units.is(at, C.CLAIM)) return false;
  // "lives", also in the phrase "lives of".
  for (let i = at + 1; i < Math.min(units.count, at + 6); i++) if (units.startsIn(i, C.LIVES)) return true;
  return false;
}

const CLAUSE = maskOf(["COMMA", "SEMICOLON", "STOP", "WHO"]);
const TOLD = maskOf(["V_T", "V_I", "BE", "HAVE", "MODAL", "NUM", "NUMWORD", "STATE", "QUOTE"]);

/** "claimed the attack", "claimed Saturday's bombing", unlike "claimed the attack killed 40". */
function claimsAttack(units: Units, at: number): boolean {
  if (!units.is(at, C.CLAIM)) return false;
  let attack = false;
  let end = at + 1;
  for (; end < units.count && !units.any(end, CLAUSE); end++) {
    attack ||= units.is(end, C.EVENT) || isAny(units, end, C.ASSAULT, C.HARM_OF, C.ACT);
    const named = units.is(end, C.ACT) && isAny(units, end - 1, C.THE, C.POSS, C.THEIR);
    if (units.any(end, TOLD) && !named) return false;
  }
  // "claimed the attack, saying it had killed 12"
  return attack && !units.is(end + 1, C.SAYING);
}

/** "found ten bodies", "claimed responsibility", "was said". */
export const saysNothing = (units: Units, at: number) =>
  claimsLives(units, at) ||
  claimsAttack(units, at) ||
  // "a man accused of killing six"
  (units.is(at + 1, C.OF) && /^accused$/i.test(units.text(at, at + 1))) ||
  (units.is(at, C.CLAIM) &&
    /^(responsibility|credit|victory)$/i.test(units.text(at + 1, Math.min(at + 2, units.count)))) ||
  (isAny(units, at - 1, C.BE, C.BEING) && !/ing$/.test(units.text(at, at + 1))) ||
  (units.is(at - 1, C.NOT) && !units.is(at, C.DENY)) ||
  (units.is(at - 1, C.TO) && REFUSES.test(units.text(at - 2, at - 1))) ||
  (units.is(at + 1, C.BY) && !saysBy(units, at + 2)) ||
  proclaims(units, at) ||
  areStates(units, at) ||
  tellsNobody(units, at) ||
  endsName(units, at) ||
  // "in 13 states"
  (isAny(units, at - 1, C.NUM, C.NUMWORD) && /^states$/i.test(units.text(at, at + 1))) ||
  findsBodies(units, at) ||
  // "leaked documents show"
  (/^documents$/i.test(units.text(at, at + 1)) &&
    isAny(units, at + 1, C.SAY, C.PUTS) &&
    /ed$/.test(units.text(Math.max(0, at - 1), Math.max(1, at)))) ||
  putsElsewhere(units, at);

const REFUSES = /^(?:refused|refuses|declined|declines|unable|failed)$/i;

/** "said by telephone", "said by satellite phone". */
const saysBy = (units: Units, at: number) =>
  at < units.count && BY_PHONE.test(units.text(at, Math.min(at + 2, units.count)));

const BY_PHONE =
  /^(?:(?:satellite|mobile|cell|short-wave) )?(?:(?:tele)?phone|e?-?mail|text|video|radio|letter|telegram|whatsapp)\b/i;

const STATED = maskOf([
  "WHO",
  "NUM",
  "NUMWORD",
  "CMP",
  "NONE",
  "VAGUE",
  "COLON",
  "QUOTE",
  "DET",
  "IT",
  "COMMA",
  "STOP",
]);

/** "in Kessu and Tovar states since May", unlike "the report states that". */
const areStates = (units: Units, at: number) =>
  /^states$/i.test(units.text(at, at + 1)) &&
  (!units.any(at + 1, STATED) || units.is(at - 1, C.PLACE) || (units.capital(at) && units.capital(at - 1)));

/** "declared a state of disaster", unlike "declared that 12 had died". */
const proclaims = (units: Units, at: number) =>
  ((isAny(units, at + 1, C.A_AN, C.THE) || units.is(at + 2, C.DURATION)) && /^declare/i.test(units.text(at, at + 1))) ||
  keepsRite(units, at);

/** How many units behind the verb the rite may stand. */
const RITE = 5;
const RITES = /^(?:mourning|silence|anniversary|ceasefire|truce|holiday|ramadan|fast)$/i;

/** "observed a day of mourning for the 40 dead", "announced three days of mourning". */
function keepsRite(units: Units, at: number): boolean {
  for (let i = at + 1; i <= at + RITE && units.isWord(i) && !units.is(i, C.WHO); i++)
    if (RITES.test(units.text(i, i + 1))) return true;
  return false;
}

/** "A judge, Omar Said, was killed": who speaks has no comma behind the verb and a capital on it. */
const endsName = (units: Units, at: number) =>
  units.capital(at) && units.capital(at - 1) && units.is(at - 2, C.COMMA) && units.is(at + 1, C.COMMA);

/** "shelled Kafr Tell on Sunday": who tells, tells somebody. */
export const tellsNobody = (units: Units, at: number) =>
  /^tell$/i.test(units.text(at, at + 1)) && (!units.isWord(at + 1) || isAny(units, at + 1, C.IN, C.ON, C.AND));

/** "found 12 bodies", "found the men dead", "to help find survivors". */
function findsBodies(units: Units, at: number): boolean {
  if (!units.is(at, C.FINDS)) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 8); i++) {
    if (isAny(units, i, C.COMMA, C.WHO, C.STOP)) return false;
    if (units.is(i, C.BODIES) || units.is(i, C.SURVIVOR)) return true;
    // "found 14 people dead in a lorry"
    if (units.is(i, C.STATE) && units.is(i - 1, C.NOUN)) return true;
  }
  return false;
}

/** "saw ten bodies", unlike "saw 40 men killed". */
export function seesBodies(units: Units, at: number): boolean {
  if (!units.is(at, C.SEE)) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 5) && units.isWord(i); i++)
    if (units.is(i, C.BODIES)) return true;
  return false;
}

/** "put 12 schools out of use", unlike "put the toll at". */
function putsElsewhere(units: Units, at: number): boolean {
  if (!/^puts?$/i.test(units.text(at, at + 1))) return false;
  for (let i = at + 1; i < Math.min(units.count, at + 16); i++) if (units.is(i, C.AT)) return units.is(at + 1, C.NUM);
  return true;
}
