/** What a slip of the keys may have made a number of. */
export interface Slip {
  /** The number that would fit. */
  meant: number;
  /** What happened to it. */
  how: string;
}

/**
 * The number from `least` to `most` that a written one may stand for: with a digit too many or too few at its end, or two neighbours changed
 * over. Null where none fits: 37,122 for 371,220; 3,500,000 for 350,000; 680 for 860.
 */
export function slipOf(written: number, least: number, most: number): Slip | null {
  const fits = (number: number) => number >= least && number <= most;
  if (fits(written * 10)) return { meant: written * 10, how: "with one digit more" };
  if (fits(Math.round(written / 10))) return { meant: Math.round(written / 10), how: "with one digit less" };
  const swapped = swaps(String(written)).find(fits);
  return swapped === undefined ? null : { meant: swapped, how: "with two digits changed over" };
}

function swaps(digits: string): number[] {
  return [...digits].slice(1).flatMap((_, i) => {
    const swapped = `${digits.slice(0, i)}${digits[i + 1]}${digits[i]}${digits.slice(i + 2)}`;
    return swapped.startsWith("0") ? [] : [Number(swapped)];
  });
}
