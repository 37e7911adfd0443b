import type { Reading } from "./reading.ts";

/** How sure a figure is, as the eye should see it. */
export type Body = "dot" | "hollow" | "range" | "fade";

/** What a reading is drawn as: its body, and where it stays open. */
export interface Mark {
  body: Body;
  /** The point that the dot sits on, or where a range or fade begins. */
  at: number;
  /** End of a range; equal to `at` for the others. */
  to: number;
  /** Open end: `more` is up or right, `less` is down or left. */
  open: "more" | "less" | null;
}

type Bounds = Pick<Reading, "comparator" | "value" | "low" | "high">;

/** The mark of a figure: an exact one is a full dot, a bound a dot with an open arrow, a rounded one hollow, a vague one never a dot. */
export function markOf({ comparator, value, low, high }: Bounds): Mark {
  const at = value ?? low ?? high ?? 0;
  const point = (body: Body, open: Mark["open"]): Mark => ({ body, at, to: at, open });
  switch (comparator) {
    case "more_than":
    case "at_least":
      return point("dot", "more");
    case "fewer_than":
    case "at_most":
      return point("dot", "less");
    case "about":
    case "nearly":
      return point("hollow", null);
    case "between":
      if (low === null || high === null) return point("dot", low === null ? "less" : "more");
      return { body: "range", at: low, to: high, open: null };
    case "vague":
      if (low !== null && high !== null) return { body: "fade", at: low, to: high, open: null };
      return point("fade", low === null && value === null ? "less" : "more");
    case "exact":
      return point("dot", null);
  }
}

/** The largest number that a mark reaches. */
export function topOf(reading: Bounds): number {
  const { at, to } = markOf(reading);
  return Math.max(at, to);
}
