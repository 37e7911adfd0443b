import { maskOf } from "../../../words/class-sets.ts";
import { C } from "../../../words/classes.ts";
import type { Units } from "../../units.ts";
import { isFinal } from "./scope.ts";

const NUMBERS = maskOf(["NUM", "NUMWORD", "CMP", "VAGUE", "NONE"]);
const MARKS = maskOf(["COMMA", "QUOTE", "DASH"]);
const ENDS = maskOf(["STOP", "SEMICOLON", "COLON"]);

/** How many units before the verb the mark may stand that sets its subject apart. */
const REACH = 12;

/**
 * Verbs that speak only where what is said shows it: "officials fear that 12 died", "officials fear 12 dead", "12 died, officials fear.",
 * "has, aid groups think, killed 12".
 */
export const supposes = (units: Units, at: number): boolean =>
  (units.is(at, C.SUPPOSE) &&
    (isThat(units, at + 1) ||
      (isSetApart(units, at) && (!GOES_ON.test(units.text(at, at + 1)) || isQuoted(units, at))))) ||
  (units.is(at, C.RECKON) && (units.any(at + 1, NUMBERS) || expects(units, at)));

const isThat = (units: Units, at: number) => units.is(at, C.WHO) && /^that$/i.test(units.text(at, at + 1));

const GOES_ON = /^(?:go|goes|went|continue|continues|continued)/;

/** ""Twelve died," he went on.", unlike "the search went on.". */
function isQuoted(units: Units, at: number): boolean {
  for (let i = at + 1; i >= Math.max(0, at - REACH); i--) if (units.is(i, C.QUOTE)) return true;
  return false;
}

/** The longest "heavy mudslides" before what may be. */
const SUBJECT = 5;

/** "fears mudslides will force" */
function expects(units: Units, at: number): boolean {
  for (let i = at + 1; i < Math.min(units.count, at + SUBJECT) && units.isWord(i); i++)
    if (units.is(i, C.MODAL)) return i > at + 1;
  return false;
}

const BELIEVES = /^(?:assumes?|believes?|believed|presumes?|judges?)$/;

/** ", officials fear.", "," the farmer went on, ..."" */
function isSetApart(units: Units, at: number): boolean {
  const closes = at + 1 >= units.count || units.any(at + 1, MARKS) || units.any(at + 1, ENDS);
  // ", the two governments assume in their plan."
  if (!closes && !(units.is(at + 1, C.IN) && BELIEVES.test(units.text(at, at + 1)) && isFinal(units, at, units.count)))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && !units.any(i, ENDS); i--) if (units.any(i, MARKS)) return true;
  return false;
}
