import type { Findings, FoundFigure, TimeMention } from "../words/findings.ts";
import { distanceTo, near } from "./near.ts";

/** Marks between a time and a figure make it less likely, by so many characters. */
const FURTHER = { comma: 20, semicolon: 120 };
/** A time that opens the sentence ("In June, ...") holds for all of it. */
const OPENING = 4;
/** How far from a stock its date may stand. */
const STOCK_REACH = 60;

/** Whether a stock can have a time: "as of", a date that opens the sentence, or a stretch that makes it a flow. */
function fitsStock(figure: FoundFigure, time: TimeMention, opening: boolean, distance: number): boolean {
  if (isStretch(time)) return figure.measure === "displaced" || figure.measure === "returned";
  if (time.type === "until") return opening || distance <= STOCK_REACH;
  return time.type === "at" && opening && time.point.weekday === undefined;
}

/**
 * The time expression of the figure's own sentence that it belongs to: the nearest, except those that say when somebody spoke. A toll
 * takes the day that names its event ("Saturday's earthquake"). Null where there is none.
 */
export function ownTime(findings: Findings, figure: FoundFigure): TimeMention | null {
  const quantity = findings.quantities[figure.quantity]!;
  const { start } = findings.sentences[quantity.sentence]!;
  const from = Math.min(quantity.start, figure.trigger);
  const to = Math.max(quantity.end, figure.trigger);
  let best: TimeMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of near(findings.times, quantity.sentence, quantity.start, quantity.end)) {
    if (time.role !== "event") continue;
    if (time.owner && isToll(figure)) return time;
    const opening = time.start - start < OPENING;
    const distance = distanceTo(findings.report.text, time, from, to, FURTHER) - (opening ? 2 * FURTHER.comma : 0);
    if (figure.counting === "stock" && !fitsStock(figure, time, opening, distance)) continue;
    if (distance < least) {
      least = distance;
      best = time;
    }
  }
  return best;
}

/** A figure that the report gives as a toll: its sentence may say when it was read instead of when people died. */
export const isToll = (figure: FoundFigure) => figure.rule.startsWith("toll");

/** A time with two ends, of which one may be the day of publication. */
export const isStretch = ({ type }: TimeMention) => type === "since" || type === "between" || type === "past";
