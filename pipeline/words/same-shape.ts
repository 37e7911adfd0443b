/**
 * The rows with all keys that any of them has, in one order. Code that reads rows of many shapes looks each key up by its name, which costs more than
 * most rules do.
 */
export function sameShape<T extends object>(rows: readonly T[]): T[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.map((row) => {
    const values = new Map(Object.entries(row));
    return Object.fromEntries(keys.map((key) => [key, values.get(key)])) as T;
  });
}
