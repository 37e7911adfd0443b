import { groupBy } from "../../group.ts";
import { interval } from "../../interval.ts";
import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { isAddition } from "../../words/en/additions.ts";
import { type Names, nameKey, unitKey, voiceKey } from "../keys.ts";
import { byDay, endOf } from "../order.ts";
import { other, said } from "../said.ts";
import { runs, topOf } from "./change.ts";
import type { Check } from "./check.ts";

/** The rules of "40 children were among the dead": a part, though its whole may be told nowhere in the report. */
const AMONG = "among-state";

/**
 * A part that is larger than the running total that its source gives in another report up to the same day or a later one: "40 of them children" of
 * "35 people". Told once for each part, by the first such total. Where the part's own whole is a reading of that toll, the toll itself falls, and
 * that is told instead.
 */
export const partsElsewhere: Check = ({ figures, names }) => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const running = figures.filter(
    (one) => runs(one) && one.place.name !== null && one.repeats === null && !isAddition(one),
  );
  return [...groupBy(running, (one) => topicOf(one, names)).values()].flatMap((told) => {
    const totals = told.filter(isTotal).sort(byDay);
    const parts = told.filter(isPart).sort(byDay);
    return parts.flatMap((part) => {
      const whole = byId.get(part.part_of ?? "");
      const total = totals.find((one) => one.series !== whole?.series && isExceeded(one, part));
      return total === undefined ? [] : tell(part, total);
    });
  });
};

/** What a part shares with its total: all that names a series but the unit. */
const topicOf = (one: LedgerFigure, names: Names) =>
  [
    one.measure,
    one.counting,
    one.unit_class,
    nameKey(one.place, names.places),
    voiceKey(one, names),
    one.period.start,
    one.method,
  ].join("/");

const isPart = ({ part_of, rule }: LedgerFigure) => part_of !== null || rule.startsWith(AMONG);

/** All of its class: "35 people", but not "35 soldiers", of whom children are no part. */
const isTotal = (one: LedgerFigure) => !isPart(one) && (one.unit_class !== "person" || unitKey(one) === "people");

const isExceeded = (total: LedgerFigure, part: LedgerFigure) =>
  total.report !== part.report && endOf(total) >= endOf(part) && topOf(total) < interval(part).low;

function tell(part: LedgerFigure, total: LedgerFigure): Problem[] {
  const message = `${said(part)} is told as a part and is larger than the total, ${said(total)}; look whether both count the same, and correct or reject one`;
  return [problem("warning", "part-exceeds-whole", message, other(part, total))];
}
