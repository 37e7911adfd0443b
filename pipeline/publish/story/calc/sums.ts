import type { LedgerFigure } from "../../../types.ts";

/** Who states it, under an id or a name; the report's own voice is that of its publisher. */
function speaker({ source, publisher }: LedgerFigure): string {
  return source.id ?? source.name ?? `publisher ${publisher}`;
}

function areApart(a: LedgerFigure, b: LedgerFigure): boolean {
  const [first, second] = [a.period, b.period];
  const ends = first.start && first.end && second.start && second.end;
  return Boolean(ends) && (first.end! < second.start! || second.end! < first.start!);
}

const PLACE = ({ place }: LedgerFigure) => place.id ?? place.name;

/**
 * Why two figures cannot be added, in the middle of a sentence, or null. Design, honesty 2: only what one source counts in windows that do not
 * overlap, or names as parts of one whole, counts nobody twice.
 */
export function whyNoSum(a: LedgerFigure, b: LedgerFigure): string | null {
  if (a.part_of !== null && a.part_of === b.part_of) {
    return a.id === b.id ? "it is added to itself" : null;
  }
  if (speaker(a) !== speaker(b)) return "two sources count them, who may count the same people";
  if (a.measure !== b.measure || a.unit.toLowerCase() !== b.unit.toLowerCase()) {
    return `they count different things (${a.measure}: ${a.unit}; ${b.measure}: ${b.unit})`;
  }
  if (a.counting === "stock" || b.counting === "stock")
    return "they say how many there are on a day, not what happened";
  if (PLACE(a) !== PLACE(b)) return "they are of different places, and one may lie in the other";
  return areApart(a, b) ? null : "the days that they count overlap";
}
