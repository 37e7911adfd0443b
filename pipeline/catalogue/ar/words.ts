import { isolate } from "../isolate.ts";
import type { Numerals } from "../parts/number-words.ts";

/** Which digits an Arabic chart has: those of the east (٣٧٠٬٠٠٠) or those of the west (370,000), as North African newsrooms print. */
export type Digits = "arab" | "latn";

/** How each kind writes numbers: U+066C between thousands, U+066B before decimals, U+066A for hundredths. */
export const MARKS = {
  arab: { thousands: "٬", decimal: "٫", percent: "٪" },
  latn: { thousands: ",", decimal: ".", percent: "%" },
} as const satisfies Record<Digits, object>;
export const NUMERALS: Numerals = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];

/** Never broken, inside dates. */
export const FIXED = "\u00a0";

/** The digits of a text in the kind that is asked for. */
export function inDigits(text: string | number, digits: Digits): string {
  return digits === "latn" ? String(text) : String(text).replace(/\d/g, (digit) => NUMERALS[Number(digit)] as string);
}

/** The plural classes of Arabic (Unicode CLDR 44, plurals.xml), as indices into the forms of a noun. */
const CLASS = { one: 0, two: 1, few: 2, many: 3, other: 4 } as const;

/** Which form of a noun goes with a number: one, two, 3 to 10, 11 to 99, round hundreds, fractions and more. */
export function classOf(count: number): keyof typeof CLASS {
  if (count === 1) return "one";
  if (count === 2) return "two";
  if (!Number.isInteger(count)) return "other";
  const last = count % 100;
  if (last >= 3 && last <= 10) return "few";
  return last >= 11 && last <= 99 ? "many" : "other";
}

/**
 * A number and what it counts: `forms` are the five classes with `|` between. One and two are words of their own and take no digits.
 */
export function counted(count: number, forms: string, number: (value: number) => string): string {
  const name = classOf(count);
  const form = forms.split("|")[CLASS[name]] as string;
  return name === "one" || name === "two" ? form : `${number(count)} ${form}`;
}

/** `أ، ب وج`; the conjunction is one letter that joins the next word. */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join("، ")} و${items.at(-1)}`;
}

/** A word of the report, which is in another language. */
export function quoted(words: string): string {
  return words.includes("«") ? words : `«${isolate(words, "rtl")}»`;
}

export const FIGURES = "رقم واحد|رقمان|أرقام|رقماً|رقم";
/** After a preposition. */
export const FIGURES_OBLIQUE = "رقم واحد|رقمين|أرقام|رقماً|رقم";
