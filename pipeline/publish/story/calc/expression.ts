/** What a reckoning says to do: figures by their ids, plain numbers, and what is done with them. */
export type Expression =
  | { kind: "figure"; id: string }
  | { kind: "number"; value: number }
  | { kind: "operation"; operator: Operator; left: Expression; right: Expression };

export type Operator = "+" | "-" | "*" | "/";

/** A reckoning that cannot be read; the message says why, in the middle of a sentence. */
export class Unreadable extends Error {}

/** `*`, `/` and brackets part ids wherever they stand. Ids hold hyphens: `+` and `-` need a space on both sides. */
function tokensOf(text: string): string[] {
  return text
    .replace(/[()*/]/g, " $& ")
    .split(/\s+/)
    .filter((token) => token !== "");
}

const isNumber = (token: string) => /^\d+(\.\d+)?$/.test(token);

/**
 * Reads `ID / ID`, `(ID - ID) / ID`, `ID / 4`: `*` and `/` before `+` and `-`, else from the left.
 * @throws Unreadable
 */
export function readExpression(text: string): Expression {
  const tokens = tokensOf(text);
  const next = () => tokens[0];

  const operand = (): Expression => {
    const token = tokens.shift();
    if (token === "(") {
      const inside = chain(["+", "-"], () => chain(["*", "/"], operand));
      if (tokens.shift() !== ")") throw new Unreadable('a bracket "(" is not closed');
      return inside;
    }
    if (token === undefined) throw new Unreadable("it ends where a figure is wanted");
    if (/^[)*/+-]$/.test(token)) throw new Unreadable(`"${token}" stands where a figure is wanted`);
    return isNumber(token) ? { kind: "number", value: Number(token) } : { kind: "figure", id: token };
  };
  const chain = (operators: readonly Operator[], part: () => Expression): Expression => {
    let left = part();
    for (let operator = operators.find((each) => each === next()); operator !== undefined; ) {
      tokens.shift();
      left = { kind: "operation", operator, left, right: part() };
      operator = operators.find((each) => each === next());
    }
    return left;
  };

  const whole = chain(["+", "-"], () => chain(["*", "/"], operand));
  const rest = next();
  if (rest === ")") throw new Unreadable('a bracket ")" was never opened');
  if (rest !== undefined) throw new Unreadable(`"${rest}" follows a figure; put + - * or / between them`);
  return whole;
}

/** The ids that an expression names, in their order, each once. */
export function idsOf(expression: Expression): string[] {
  if (expression.kind === "number") return [];
  if (expression.kind === "figure") return [expression.id];
  return [...new Set([...idsOf(expression.left), ...idsOf(expression.right)])];
}
