import { maskOf, openingOf } from "../words/class-sets.ts";
import { C } from "../words/classes.ts";
import type { Findings, TimeBound } from "../words/findings.ts";
import { tellsAnew, tellsOfAnswer, tellsOfHarm, tellsOfStart } from "./en/befalls.ts";
import {
  BOUND_WORDS,
  boundAt,
  chargeBehind,
  datesBack,
  goesBack,
  isBullet,
  isLabelled,
  isLine,
  isOfEvent,
  pointsBack,
  retells,
  standsApart,
  tellsBeginning,
  tellsOfLasting,
} from "./en/bounds.ts";
import { eventTalkedOf } from "./en/talked-of.ts";
import type { Sentence } from "./sentence.ts";
import type { Units } from "./units.ts";

/** "struck 11 years after a quake that killed 90,000" */
const LAPSE = maskOf(["LAPSE"]);

/** "After a raid", "Weeks after a raid": a sentence that opens with what came before. */
const EARLIER = maskOf(["AFTERWARDS", "LAPSE", "DAYS_AFTER"]);

/** Words for what is over in a day. */
const DATABLE = maskOf(["DATABLE", "BEFALLS"]);

const NAMED_STORM = maskOf(["NAMED_STORM"]);

/** Words for what can happen on a day. */
const HAPPENING = openingOf(["EVENT", "BEFALLS", "ASSAILS", "HARM", "V_T", "V_I", "STATE"]);

/** Words for what may happen yet: "the river may crest on Tuesday". */
const AHEAD = maskOf(["PROJECT", "PLAN"]);

/** Words for harm, and for who does it. */
const HARMFUL = maskOf([
  ...["EVENT", "SUDDEN", "STRUGGLE", "BEFALLS", "ASSAILS", "HARM", "HIT", "FALLS", "TORMENT", "NATURAL", "RAIDER"],
  ...["ARMED", "BATTLE", "ONGOING", "DISASTER", "DISEASE", "MASSACRES", "FLOODS", "DAMAGE", "TORRENT", "ASSAULT"],
]);

const kindAt = (units: Units, at: number): TimeBound["kind"] | null =>
  units.any(at, BOUND_WORDS) ? boundAt(units, at) : null;

/**
 * How a sentence stands to the ones before, for its figures and times: whether it tells of something that happened, goes on with what was
 * told, or stands apart; and where in it clauses begin with times of their own.
 */
export function readBounds({ index, units, first, last, figures, times }: Sentence, findings: Findings): void {
  const span = findings.sentences[index]!;
  span.storm = span.natural && units.hasAny(NAMED_STORM);
  span.item = figures ? isLine(units, first, last) : isBullet(units, first) || isLabelled(units, first, last);
  if (times) {
    const past = figures || !units.hasAny(AHEAD);
    span.befalls = past && tellsOfHarm(units, first, last);
    span.happening = past && (span.befalls || units.mayHold(HAPPENING));
    span.civil = !span.befalls && tellsOfAnswer(units, first, last);
    span.heading = !figures && isLine(units, first, last);
    span.starts = !figures && span.happening && tellsOfStart(units, first, last);
    span.dates = !figures && datesBack(units, first, last);
  }
  if (!figures) {
    span.quiet = !units.hasAny(HARMFUL);
    if (!times) span.civil = tellsOfAnswer(units, first, last) && (span.quiet || !tellsOfHarm(units, first, last));
  }
  span.datable = (figures || times) && units.hasAny(DATABLE);
  if (!figures) return;
  span.apart = standsApart(units, first);
  span.pointsBack = pointsBack(units, first, last);
  span.retells = retells(units, first);
  span.begins = tellsBeginning(units, first, last);
  span.lasts = tellsOfLasting(units, first, last);
  span.anew = tellsAnew(units, first, last);
  span.ofEvent = span.pointsBack || isOfEvent(units, first, last);
  if (!times && !units.hasAny(LAPSE)) return;
  let later = false;
  let told = first;
  let charge = -1;
  if (units.any(first, EARLIER)) findings.bounds.push({ start: units.start(first), kind: "after" });
  for (let i = first + 1; i < last; i++) {
    if (units.is(i, C.ACCUSED) && charge < i) charge = chargeBehind(units, i, last);
    const kind: TimeBound["kind"] | null =
      i === charge ? "later" : later && goesBack(units, i) ? "back" : kindAt(units, i);
    if (kind === null) continue;
    const event: number = kind === "relative" ? eventTalkedOf(units, i) : -1;
    if (event > told) findings.bounds.push({ start: units.start(event), kind: "later" });
    told = i;
    later = kind === "later" || kind === "part" || event > 0;
    findings.bounds.push({ start: units.start(i), kind });
  }
}
