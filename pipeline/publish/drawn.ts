/** The ids of figures that a chart's spec holds: what is really drawn. */
export function idsIn(spec: object, known: ReadonlyMap<string, unknown>): Set<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string" && known.has(value)) ids.add(value);
    else if (typeof value === "object" && value !== null) for (const inside of Object.values(value)) visit(inside);
  };
  visit(spec);
  return ids;
}
