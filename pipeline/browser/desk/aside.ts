/** Hebrew and Arabic letters, in their presentation forms too. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Texts of unknown direction in a row. One that is written from right to left is set apart by signs that are not seen (Unicode, FSI and PDI): it would
 * turn what stands beside it around, and 2019-08-20 would read 20-08-2019.
 */
export function aside(texts: readonly (string | null)[], between: string): string {
  const known = texts.filter((text) => text !== null);
  return known.map((text) => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)).join(between);
}
