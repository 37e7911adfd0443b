import { groupBy } from "../../group.ts";
import { compareText, problem } from "../../problems.ts";
import type { LedgerFigure, Problem, UnitClass } from "../../types.ts";
import { isAddition } from "../../words/en/additions.ts";
import { nameKey, unitKey, voiceKey } from "../keys.ts";
import { byReport } from "../order.ts";
import { other, said } from "../said.ts";
import type { Check } from "./check.ts";

/** What one of each class is, in the plural. */
const PLURAL: Readonly<Record<UnitClass, string>> = {
  person: "people",
  household: "families",
  movement: "movements",
  facility: "facilities",
  building: "buildings",
  event: "attacks or other events",
};

/** Why two classes that are easily mixed up are not the same, classes in the order of the alphabet. */
const BECAUSE: Readonly<Record<string, string>> = {
  "movement/person": "who flees twice is one of the people and two of the movements",
  "household/person": "families differ in size",
  "event/facility": "one facility can be hit more than once",
};

/**
 * Counts of one source, place and time that a reader may take for one series and that are kept in two: people and movements, facilities
 * and attacks, a documented count and an estimate. Told once for each window, by the latest reading of each.
 */
export const keptApart: Check = ({ figures, names }) => {
  const counted = figures.filter((one) => one.part_of === null && one.repeats === null && !isAddition(one));
  const topic = (one: LedgerFigure) =>
    [one.measure, one.counting, nameKey(one.place, names.places), voiceKey(one, names), windowStart(one)].join("/");
  return [...groupBy([...counted].sort(byReport), topic).values()].flatMap((told) => [
    ...pairsOf(told, ({ unit_class }) => unit_class).map(([a, b]) => tell(a, b, classWords(a, b))),
    ...[...groupBy(told, unitKey).values()]
      .flatMap((same) =>
        pairsOf(
          same.filter(({ method }) => method !== null),
          ({ method }) => method ?? "",
        ),
      )
      .map(([a, b]) => tell(a, b, "what is documented one by one is not what is estimated")),
  ]);
};

/** The first day of a flow; what is true on a date has none. */
function windowStart({ counting, period }: LedgerFigure): string {
  return counting === "stock" ? "" : (period.start ?? "");
}

/** The latest of each kind, in pairs. */
function pairsOf(told: readonly LedgerFigure[], kind: (one: LedgerFigure) => string): [LedgerFigure, LedgerFigure][] {
  const latest = [...new Map(told.map((one) => [kind(one), one]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, one]) => one);
  return latest.flatMap((a, i) => latest.slice(i + 1).map((b): [LedgerFigure, LedgerFigure] => [a, b]));
}

function classWords(a: LedgerFigure, b: LedgerFigure): string {
  const because = BECAUSE[`${a.unit_class}/${b.unit_class}`];
  return `${PLURAL[a.unit_class]} are not ${PLURAL[b.unit_class]}${because === undefined ? "" : `, as ${because}`}`;
}

function tell(a: LedgerFigure, b: LedgerFigure, why: string): Problem {
  const message = `${said(a)} and ${said(b)} are kept in two series: ${why}; do not compare them`;
  return problem("notice", "kept-apart", message, other(a, b));
}
