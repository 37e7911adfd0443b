/** What a run of digits with separators can mean. */
export interface Digits {
  value: number;
  /** The other reading of `1.347`: with the dot as a thousands separator. Null where only one is possible. */
  grouped: number | null;
}

/** Groups of two before the last three: `3,87,000`. */
const INDIAN = /^\d{1,2}(,\d{2})*,\d{3}(\.\d+)?$/;
const COMMAS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const DOTS = /^\d{1,3}(\.\d{3})+$/;

/**
 * Reads the number token from `from` to `to`: `1,234` `3,87,000` `1.5` `1.234.567`. Several dots group thousands; a single dot before three digits
 * is a decimal point whose other reading is kept ("1.347 civilians": nobody counts thousandths of a person).
 */
export function readDigits(text: string, from: number, to: number): Digits | null {
  const whole = wholeNumber(text, from, to);
  if (whole >= 0) return { value: whole, grouped: null };
  const thousands = thousandsOf(text, from, to);
  return thousands >= 0 ? { value: thousands, grouped: null } : readMixed(text.slice(from, to));
}

/** The value of "1,234", -1 for everything else. */
function thousandsOf(text: string, from: number, to: number): number {
  const comma = to - 4;
  const tail = text.charCodeAt(comma) === COMMA ? wholeNumber(text, comma + 1, to) : -1;
  const head = tail >= 0 && comma - from <= 3 ? wholeNumber(text, from, comma) : -1;
  return head >= 0 ? head * 1000 + tail : -1;
}

const COMMA = 0x2c;

/** What is neither digits alone nor has a single comma before three of them. */
function readMixed(text: string): Digits | null {
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
