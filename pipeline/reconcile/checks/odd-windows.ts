import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { daysBetween } from "../days.ts";
import { said, whereOf } from "../said.ts";
import type { Check } from "./check.ts";

/** A report of the evening in one zone is of the next day in another. */
const ZONE_DAYS = 1;

/** Windows that end before they start, and facts of days that were still to come when they were reported. */
export const oddWindows: Check = ({ figures }) => figures.flatMap((figure) => [...reversed(figure), ...early(figure)]);

function reversed(figure: LedgerFigure): Problem[] {
  const { start, end } = figure.period;
  if (start === null || end === null || start <= end) return [];
  const message = `${said(figure)} is counted from ${start} to ${end}, which ends before it starts; correct period_start or period_end`;
  return [problem("error", "window-reversed", message, whereOf(figure))];
}

function early(figure: LedgerFigure): Problem[] {
  const { period, published } = figure;
  // "need food until March" is true now: of what lasts, the first day alone must have come.
  const last = (figure.counting === "stock" ? null : period.end) ?? period.start;
  if (last === null || published === null || last <= published || daysBetween(published, last) <= ZONE_DAYS) return [];
  const message = `${said(figure)} counts ${last}, after the day of its report; correct the period or the report's date, or modality where it is a projection`;
  return [problem("warning", "window-in-future", message, whereOf(figure))];
}
