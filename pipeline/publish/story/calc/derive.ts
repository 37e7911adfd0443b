import type { Catalogue } from "../../../catalogue/catalogue.ts";
import type { LedgerFigure } from "../../../types.ts";
import { type Expression, idsOf, readExpression, Unreadable } from "./expression.ts";
import { printQuantity, readForm } from "./form.ts";
import type { Quantity } from "./quantity.ts";
import { Refused, reckon } from "./reckon.ts";

/** A number that the story works out itself from figures; nobody states it. */
export interface Derived {
  expression: Expression;
  quantity: Quantity;
  /** The value as it is printed: "more than 13%". */
  printed: string;
  /** Its parts, in their order. */
  figures: LedgerFigure[];
}

/** Why there is no such number, and what to do. */
export interface NotDerived {
  code: "story-calc" | "story-figure-unknown" | "story-calc-refused";
  why: string;
}

/** Works out an expression over figures and prints its value in the form asked for ("percent", "times to 0.5", "to 1000", "bare"). */
export function derive(
  text: string,
  form: string,
  known: ReadonlyMap<string, LedgerFigure>,
  words: Catalogue,
): Derived | NotDerived {
  try {
    const expression = readExpression(text);
    const ids = idsOf(expression);
    const missing = ids.find((id) => !known.has(id));
    if (missing !== undefined)
      return {
        code: "story-figure-unknown",
        why: `no figure has the id "${missing}"; put in the id that the figure has now in data/figures.csv, or take the reckoning out`,
      };
    if (ids.length === 0) return { code: "story-calc", why: "it names no figure; write figure ids into it" };
    const quantity = reckon(expression, known);
    const [bare, asked] = [/\bbare\b/.test(form), form.replace(/\bbare\b/, "").trim()];
    const shape = readForm(asked, quantity);
    if (shape === null)
      return {
        code: "story-calc",
        why: `"${form}" is no form; write "percent", "times" or "number", with "to 10" behind it to round, or "bare"`,
      };
    const figures = ids.map((id) => known.get(id)!);
    const unit = quantity.counts === null || bare ? null : figures[0]!.unit;
    return { expression, quantity, printed: printQuantity(quantity, shape, unit, words), figures };
  } catch (error) {
    if (error instanceof Unreadable) return { code: "story-calc", why: `${error.message}; correct it` };
    if (error instanceof Refused) return { code: "story-calc-refused", why: error.message };
    throw error;
  }
}
