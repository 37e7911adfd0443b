import { maskOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Candidate } from "./candidate.ts";
import { mayBeVerb } from "./en/verb-forms.ts";
import type { Units } from "./units.ts";

/** The longest "on the north face of the mountain" of either side. */
const SIDE = 9;
const PLACING = maskOf(["IN", "PREP", "FROM", "TO"]);
const VERBS = maskOf([
  ...[
    "BE",
    "HAVE",
    "MODAL",
    "SAY",
    "V_T",
    "V_I",
    "V_FIN",
    "V_ING",
    "WHO",
    "STATE",
    "PAST",
    "CONJ",
    "NUM",
    "NUMWORD",
    "VAGUE",
  ],
  ...["HARM", "FALLS", "QUOTE", "OPEN", "TO"],
]);
const ENDS = maskOf(["STOP", "COMMA", "SEMICOLON"]);

/** A verb, or a word that could be one: better no count than that of somebody who lives on. */
const isVerb = (units: Units, at: number) =>
  units.timeEnd[at] === 0 && (units.any(at, VERBS) || (!units.capital(at) && mayBeVerb(units.text(at, at + 1))));

/** Whether a unit opens a phrase of place or time that ends without a verb. */
function placedAlone(units: Units, at: number): boolean {
  if (!units.any(at, PLACING)) return false;
  for (let i = at + 1; i < at + SIDE; i++) {
    if (i >= units.count || units.any(i, ENDS)) return i > at + 1;
    if (isVerb(units, i)) return false;
  }
  return false;
}

/**
 * "Four climbers died on the north face, and a guide on the south ridge": the verb of the first stands for both, and each has a place of its own.
 */
export function isGapped(units: Units, { q: before, measured }: Candidate, { q, end }: Candidate): boolean {
  const { trigger } = measured!;
  if (!units.is(q.from - 1, C.AND) || trigger < before.to || trigger >= q.from - 1) return false;
  if (q.noun === null || q.noun.unitClass === null || q.noun.ofThem) return false;
  const and = units.is(q.from - 2, C.COMMA) ? q.from - 2 : q.from - 1;
  if (and - trigger > SIDE || !units.any(trigger + 1, PLACING)) return false;
  for (let at = trigger + 2; at < and; at++) if (isVerb(units, at) || units.any(at, ENDS)) return false;
  return placedAlone(units, end);
}
