import { groupBy } from "../../group.ts";
import { interval } from "../../interval.ts";
import { problem } from "../../problems.ts";
import type { LedgerFigure, Problem } from "../../types.ts";
import { groupedDigits } from "../../wording.ts";
import { unitKey } from "../keys.ts";
import { other, said } from "../said.ts";
import type { Check } from "./check.ts";

/** Groups to which nobody belongs twice: parts of one whole that are of these may be summed. Aid workers and women may not. */
const APART: readonly ReadonlySet<string>[] = [
  new Set(["man", "woman", "child"]),
  new Set(["man", "woman", "boy", "girl"]),
  new Set(["civilian", "fighter", "soldier", "militant", "rebel", "combatant", "police-officer"]),
];

/** Parts that are larger than their whole, one by one or together. */
export const exceedingParts: Check = ({ figures }) => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const parts = figures.filter(({ part_of }) => part_of !== null);
  return [...groupBy(parts, ({ part_of }) => part_of).values()].flatMap((own) => {
    const whole = byId.get(own[0]!.part_of ?? "");
    const same = own.filter(({ measure }) => measure === whole?.measure);
    if (whole === undefined) return [];
    const larger = same.flatMap((part) => largerPart(part, whole));
    return larger.length > 0 ? larger : APART.flatMap((groups) => largerSum(same, whole, groups)).slice(0, 1);
  });
};

function largerPart(part: LedgerFigure, whole: LedgerFigure): Problem[] {
  if (interval(part).low <= interval(whole).high) return [];
  const message = `${said(part)} is told as a part of "${whole.span.text}" and is larger; correct one of them, or part_of`;
  return [problem("warning", "part-exceeds-whole", message, other(part, whole))];
}

function largerSum(parts: readonly LedgerFigure[], whole: LedgerFigure, groups: ReadonlySet<string>): Problem[] {
  const own = parts.filter((part) => groups.has(unitKey(part)));
  const [first] = own;
  // The same group twice is told of two places or times, or one number is told twice.
  if (first === undefined || new Set(own.map(unitKey)).size < own.length) return [];
  const sum = own.reduce((total, part) => total + interval(part).low, 0);
  if (sum <= interval(whole).high) return [];
  const words = own.map(({ span }) => `"${span.text}"`).join(" and ");
  const message = `${words} are told as parts of ${said(whole)} and come to ${groupedDigits(sum)}; correct one of them, or part_of`;
  return [problem("warning", "parts-exceed-whole", message, other(first, whole))];
}
