import { groupBy } from "../../group.ts";
import { interval } from "../../interval.ts";
import { compareText, problem } from "../../problems.ts";
import type { LedgerFigure, Problem, UnitClass } from "../../types.ts";
import { isAddition } from "../../words/en/additions.ts";
import { nameKey, unitKey, voiceKey } from "../keys.ts";
import { byReport, endOf } from "../order.ts";
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
  const wrong = fewerPeople(a, b) ?? fewerMoves(a, b);
  if (wrong !== null) {
    const message = `${said(a)} and ${said(b)} cannot both hold: ${wrong}; look which of the two the report means`;
    return problem("warning", "units-contradict", message, other(a, b));
  }
  const message = `${said(a)} and ${said(b)} are kept in two series: ${why}; do not compare them`;
  return problem("notice", "kept-apart", message, other(a, b));
}

/** Families of one day that are more than the people of that day. */
function fewerPeople(families: LedgerFigure, people: LedgerFigure): string | null {
  const both = families.unit_class === "household" && people.unit_class === "person";
  const fewer = endOf(families) === endOf(people) && interval(people).high < interval(families).low;
  return both && fewer ? "there are fewer people than families" : null;
}

/** Who fled has moved once at least, so movements up to the same day or a later one are no fewer than people. */
function fewerMoves(moves: LedgerFigure, people: LedgerFigure): string | null {
  const both = moves.unit_class === "movement" && people.unit_class === "person" && moves.counting === "flow";
  const fewer = endOf(moves) >= endOf(people) && interval(moves).high < interval(people).low;
  return both && fewer ? "there are fewer movements than people who fled" : null;
}
