import { type ClassMask, classSets, maskOf, openingOf } from "../../words/class-sets.ts";
import { figuresBelow } from "./speech/below.ts";
import { countedBeside, counterBeside, putBeside } from "./speech/beside.ts";
import { blaming } from "./speech/blaming.ts";
import { according, citing, reportedBy } from "./speech/cited.ts";
import { bracketed, counted } from "./speech/counts.ts";
import { labelled } from "./speech/labels.ts";
import type { Found, Place } from "./speech/place.ts";
import { planning } from "./speech/planning.ts";
import { saying } from "./speech/saying.ts";
import { sayingSo } from "./speech/saying-so.ts";

export { claimsLives, tellsNobody } from "./speech/not-saying.ts";
export { topicOf } from "./speech/topic.ts";

/** A way in which a report names who says so, and the classes of which the unit that gives it away has one. */
interface Rule {
  read: (p: Place, at: number) => Found | null;
  opens: ClassMask;
}

/** The first that fits a unit holds. */
const rules: readonly Rule[] = [
  { read: according, opens: maskOf(["ACCORDING"]) },
  { read: citing, opens: maskOf(["CITE"]) },
  { read: saying, opens: maskOf(["SAY", "REVISES", "SUPPOSE", "RECKON", "SEE", "SPEAKS"]) },
  { read: blaming, opens: maskOf(["ASKED"]) },
  { read: sayingSo, opens: maskOf(["SAYING"]) },
  { read: planning, opens: maskOf(["PLAN", "WANTS"]) },
  { read: reportedBy, opens: maskOf(["BY"]) },
  { read: countedBeside, opens: maskOf(["BY"]) },
  { read: figuresBelow, opens: maskOf(["TALLY", "COUNT_NOUN"]) },
  { read: counted, opens: maskOf(["COUNT_NOUN", "RIVAL", "OPINION"]) },
  { read: putBeside, opens: maskOf(["AT"]) },
  { read: counterBeside, opens: maskOf(["NUM", "NUMWORD", "CMP"]) },
  { read: bracketed, opens: maskOf(["OPEN"]) },
  { read: labelled, opens: maskOf(["COLON", "DASH", "HYPHEN"]) },
];

/** The units that a rule may start from. */
export const OPENS_ATTRIBUTION = openingOf(rules.flatMap(({ opens }) => [...classSets.asked(opens)]));

/** The attribution that a unit gives that opens one, or null. */
export function readAttribution(p: Place, at: number): Found | null {
  for (const { read, opens } of rules) {
    const found = p.units.any(at, opens) ? read(p, at) : null;
    if (found !== null) return found;
  }
  return null;
}
