import type { DeskReport } from "../../preview/desk/contract.ts";
import type { Spot } from "./pieces.ts";
import { numberKey } from "./state.ts";

/** All marks of a report, in the order of the text; the key of each is what choosing it chooses. */
export function spotsOf({ figures, numbers }: DeskReport): Spot[] {
  const spots = [
    ...figures.map(({ figure: { id, span } }) => ({ start: span.start, end: span.end, key: id })),
    ...numbers.map(({ start, end }) => ({ start, end, key: numberKey({ start }) })),
  ];
  return spots.sort((a, b) => a.start - b.start);
}
