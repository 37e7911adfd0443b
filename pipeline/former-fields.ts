/** The cell `corrected_from`: what stood in the fields that people corrected, as `value=820|low=820`. */
export const formerCell = (former: Readonly<Record<string, string>>): string =>
  Object.entries(former)
    .map(([field, was]) => `${field}=${was}`)
    .join("|");

/** The fields of such a cell, in its order; a value may hold a bar of its own. */
export function formerFields(cell: string): Map<string, string> {
  const pairs = cell === "" ? [] : cell.split(/\|(?=[a-z_]+=)/);
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}
