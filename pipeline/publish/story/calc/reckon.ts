import type { LedgerFigure } from "../../../types.ts";
import { UNIT_WORDS } from "../../../wording.ts";
import { type Expression, idsOf, type Operator } from "./expression.ts";
import { join, plainNumber, type Quantity, quantityOf } from "./quantity.ts";
import { whyNoSum } from "./sums.ts";

/** A reckoning that may not be done; the message says why and what to do. */
export class Refused extends Error {}

type Known = ReadonlyMap<string, LedgerFigure>;

/**
 * The value of an expression, its ends carried through.
 * @throws Refused where it would add what may overlap, mix people with movements, divide by zero, or come to nothing that can be said
 */
export function reckon(expression: Expression, figures: Known): Quantity {
  const result = worth(expression, figures);
  if (result.low === Number.NEGATIVE_INFINITY && result.high === Number.POSITIVE_INFINITY) {
    throw new Refused("both figures are open upwards, so nothing can be said of their difference; take it out");
  }
  if (result.high === Number.POSITIVE_INFINITY && result.low <= 0) {
    throw new Refused("the figures leave both ends open, so nothing can be said; take it out");
  }
  return result;
}

function worth(expression: Expression, figures: Known): Quantity {
  if (expression.kind === "number") return plainNumber(expression.value);
  if (expression.kind === "figure") return stated(expression.id, figures);
  const { operator, left, right } = expression;
  const [a, b] = [worth(left, figures), worth(right, figures)];
  checkUnits(operator, a, b);
  if (operator === "+") checkSum(left, right, figures);
  if ((operator === "*" || operator === "/") && (a.low < 0 || b.low < 0)) {
    throw new Refused("a difference that may be below zero is multiplied or divided; turn it around or take it out");
  }
  if (operator === "/" && b.high === 0) throw new Refused("it divides by zero; take it out");
  return join(operator, a, b);
}

function stated(id: string, figures: Known): Quantity {
  const figure = figures.get(id);
  const quantity = figure === undefined ? null : quantityOf(figure);
  if (quantity === null) throw new Refused(`figure ${id} holds no number to reckon with; take it out`);
  return quantity;
}

function checkUnits(operator: Operator, a: Quantity, b: Quantity): void {
  if (operator === "*") {
    if (a.counts !== null && b.counts !== null)
      throw new Refused("two counts are multiplied, which counts nothing; multiply by a plain number");
  } else if (a.counts !== b.counts && !(operator === "/" && b.counts === null)) {
    const of = ({ counts }: Quantity) => (counts === null ? "a plain number" : UNIT_WORDS[counts]);
    throw new Refused(
      `${of(a)} and ${of(b)} are not the same thing and are not reckoned together; take figures of one kind`,
    );
  }
}

function checkSum(left: Expression, right: Expression, figures: Known): void {
  for (const a of idsOf(left)) {
    for (const b of idsOf(right)) {
      const [first, second] = [figures.get(a), figures.get(b)];
      const why = first && second ? whyNoSum(first, second) : null;
      if (why !== null) throw new Refused(`${a} and ${b} cannot be added: ${why}; tell them side by side`);
    }
  }
}
