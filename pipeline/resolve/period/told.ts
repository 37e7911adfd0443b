import { BEHIND_BUT, BOTH_VERBS, IN_REFUGE, LONG_BEFORE, TIME_ALONE, TO_COME } from "../../words/en/time-patterns.ts";
import type { Findings, FoundFigure, TimeBound, TimeMention } from "../../words/findings.ts";
import { figuresFrom } from "../figures-near.ts";
import { firstFrom } from "../near.ts";
import type { Aftermath } from "./event.ts";
import { isRunning, isStretch } from "./time-kinds.ts";

/** Rules of figures that say where people are: "are living in tents" is of no day that has passed. */
export const STAYING: ReadonlySet<string> = new Set([
  ...["stay-in-refuge", "be-in-refuge", "in-refuge", "is-camped", "refuge-hosts", "hosts-families", "hosts-nationals"],
  ...["hosts-peoples", "camp-lodges", "camps-hold"],
  ...["live-in-camp", "counted-at-sites", "there-are-in-camp", "in-camp-there-are", "camp-has-families"],
]);

/** Rules of figures whose people went somewhere: without a time of their own they are there now. */
const WENT: ReadonlySet<string> = new Set(["went-to-refuge", "went-to-roofs", "moved-to-roof", "moved-into-roof"]);

/** Whether a figure says where people are, and not what made them go: "40,000 have taken refuge at the mission". */
export const isStaying = ({ report }: Findings, { measure, rule, trigger }: FoundFigure) =>
  STAYING.has(rule) ||
  WENT.has(rule) ||
  (measure === "displaced" && IN_REFUGE.test(report.text.slice(trigger, trigger + REFUGE)));

/** The longest "taken sanctuary". */
const REFUGE = 18;

/** Rules of figures whose homes an event took at once: "were left without shelter". */
export const MADE_HOMELESS: ReadonlySet<string> = new Set(["left-state", "made-state", "made-state-reduced"]);

/** Rules of figures that count bodies: they may be found days after what killed. */
const RECOVERED: ReadonlySet<string> = new Set([
  ...["bodies", "number-of-bodies", "morgue-received", "bodies-of-their-own", "bodies-of", "found-all-dead"],
]);

/** Somebody was arrested then, bodies were found, people went home: what harmed them may have been days before. Bodies found since the quake are of the quake. */
export function aftermathOf({ measure, rule }: FoundFigure, time?: TimeMention): Aftermath | null {
  if (measure === "detained") return "arrest";
  if (measure === "returned") return "return";
  return RECOVERED.has(rule) && !(time && isStretch(time)) ? "bodies" : null;
}

/** What a disaster or an attack does at once: "eight were arrested" may be days later. */
export const SUFFERED: ReadonlySet<string> = new Set([
  "deaths",
  "injuries",
  "missing",
  "homes_destroyed",
  "facilities_hit",
  "strikes",
]);

/** A toll read again, or bodies counted: "the toll rose to 55 on Friday, two days after the quake". */
export const countsAgain = (figure: FoundFigure) => isRunning(figure) || figure.rule === "number-of-bodies";

/** What is expected or planned lies ahead. */
export const isAhead = ({ modality }: FoundFigure) => modality === "projected" || modality === "planned";

/** "2,000 more could arrive", "may displace 2,000": not yet, unlike "200 may have died", "are feared dead". */
export function isToCome({ report, quantities }: Findings, { modality, quantity, trigger }: FoundFigure): boolean {
  if (modality !== "projected") return modality === "planned";
  const { end } = quantities[quantity]!;
  return TO_COME.test(report.text.slice(trigger > end ? end : Math.max(0, trigger - MODAL), trigger));
}

/** How far before its verb "could" may stand. */
const MODAL = 20;

/** "on Sunday, two days after a raid killed 14": where what was before begins that the figure stands in; null where it does not. */
export function earlierBound({ bounds, quantities, sentences }: Findings, { quantity }: FoundFigure): TimeBound | null {
  const { sentence, start } = quantities[quantity]!;
  for (let i = firstFrom(bounds, sentences[sentence]!.start); i < bounds.length && bounds[i]!.start < start; i++)
    if (bounds[i]!.kind === "later") return bounds[i]!;
  return null;
}

/** "Two generators failed, but no patients died": behind what the sentence itself tells. */
export const isBehindBut = ({ report, quantities, sentences }: Findings, { quantity }: FoundFigure) =>
  BEHIND_BUT.test(report.text.slice(sentences[quantities[quantity]!.sentence]!.start, quantities[quantity]!.start));

/** "struck 11 years after a quake that killed 90,000": when that was, nobody has told. */
export const isLongBefore = ({ report }: Findings, { start }: TimeBound) =>
  LONG_BEFORE.test(report.text.slice(Math.max(0, start - LAPSE), start + LAPSE));

/** The longest "decades after". */
const LAPSE = 16;

/** "on 18 June alone" */
export const isAlone = ({ report }: Findings, { end }: TimeMention) =>
  TIME_ALONE.test(report.text.slice(end, end + ALONE_WITHIN));

const ALONE_WITHIN = 7;

/** "12 people were killed and 3,100 displaced": by what killed them, and not living in camps. */
export function sharesPassive(findings: Findings, { measure, rule, quantity }: FoundFigure): boolean {
  if (measure !== "displaced" || rule !== "measure-noun") return false;
  const { quantities, report } = findings;
  const { start } = quantities[quantity]!;
  return figuresFrom(findings, start - VERB, start).some(
    (before) => PASSIVE.has(before.rule) && BOTH_VERBS.test(report.text.slice(before.trigger, start)),
  );
}

const PASSIVE: ReadonlySet<string> = new Set(["passive", "passive+and"]);
/** How far behind the number that was killed the next may stand. */
const VERB = 60;
