import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { LedgerFigure } from "../../types.ts";

/** How a figure is written where the author leaves it to the program. */
export interface FigureStyle {
  /** Without the counted noun. */
  bare: boolean;
  /** Numbers below ten in words. */
  spelled: boolean;
}

/** Number and noun in digits. */
export const PLAIN: FigureStyle = { bare: false, spelled: false };

const STYLES = ["bare", "words", "digits"];

/** Reads "bare", "words", "digits" or two of them; null where there is another word. */
export function readStyle(said: string, spelled: boolean): FigureStyle | null {
  const words = said.split(/\s+/).filter((word) => word !== "");
  if (words.some((word) => !STYLES.includes(word))) return null;
  return { bare: words.includes("bare"), spelled: words.includes("words") || (spelled && !words.includes("digits")) };
}

/** "more than 860 civilians". A number that the report only paints ("dozens of clinics") keeps its words where the language is the report's. */
export function printFigure(
  figure: LedgerFigure,
  style: FigureStyle,
  words: Catalogue,
  reportLanguage: string,
): string {
  const painted = figure.comparator === "vague" && reportLanguage.split("-")[0] === words.language;
  if (painted) return /^\p{Lu}\p{Ll}/u.test(figure.span.text) ? lowered(figure.span.text) : figure.span.text;
  const small = style.spelled ? words.story.spelled(figure.value ?? -1) : null;
  if (small !== null) return words.hedged(figure.comparator, style.bare ? small : `${small} ${figure.unit}`);
  return style.bare ? words.amount(figure) : words.label(figure, figure.unit);
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
