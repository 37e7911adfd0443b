/** What a run of digits with separators can mean. */
export interface Digits {
  value: number;
  /** The other reading of `1.347`: with the dot as a thousands separator. Null where only one is possible. */
  grouped: number | null;
}

const COMMAS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
/** Groups of two before the last three: `3,87,000`. */
const INDIAN = /^\d{1,2}(,\d{2})*,\d{3}(\.\d+)?$/;
const DOTS = /^\d{1,3}(\.\d{3})+$/;

/**
 * Reads a number token: `1,234` `3,87,000` `1.5` `1.234.567`. Several dots group thousands; a single dot before three digits is a
 * decimal point whose other reading is kept ("1.347 civilians": nobody counts thousandths of a person).
 */
export function readDigits(text: string): Digits | null {
  const plain = wholeNumber(text, 0, text.length);
  if (plain >= 0) return { value: plain, grouped: null };
  if (/^\d+(\.\d+)?$/.test(text)) {
    const grouped = DOTS.test(text) && !text.startsWith("0") ? Number(text.replace(".", "")) : null;
    return { value: Number(text), grouped };
  }
  if (COMMAS.test(text) || INDIAN.test(text)) return { value: Number(text.replaceAll(",", "")), grouped: null };
  if (DOTS.test(text)) return { value: Number(text.replaceAll(".", "")), grouped: null };
  if (/^\d+,\d{1,2}$/.test(text)) return { value: Number(text.replace(",", ".")), grouped: null };
  return null;
}

/** Digits that a number holds to the last one. */
const EXACT = 15;

/** The value of the digits from `from` to `to` with nothing between them, -1 for everything else: most numbers, read without a pattern. */
export function wholeNumber(text: string, from: number, to: number): number {
  if (to - from > EXACT || to <= from) return -1;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}
