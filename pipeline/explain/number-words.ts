import type { Figure } from "../types.ts";
import { groupedDigits } from "../wording.ts";
import type { Quantity } from "../words/findings.ts";

/** The words of a number, and those of its comparator before or behind it; null where it has none. */
export function numberWords(text: string, q: Quantity): { number: string; comparator: string | null } {
  const number = text.slice(q.numberStart, q.numberEnd);
  if (q.comparator === "exact" || q.comparator === "vague") return { number, comparator: null };
  const lead = text.slice(q.start, q.numberStart).trim();
  const trail = text.slice(q.numberEnd, q.end).trim();
  return { number, comparator: lead === "" ? trail || null : lead };
}

type Amount = Pick<Figure, "value" | "low" | "high" | "comparator">;

/** The number that was read: 860, or "no single number". */
export const countedInWords = ({ value }: Amount): string =>
  value === null ? "no single number" : groupedDigits(value);

/** What a number leaves open: "860 or more", "10 to 15", "neither end is said". */
export function boundsInWords({ low, high }: Amount): string {
  if (low !== null && low === high) return groupedDigits(low);
  if (low !== null && high !== null) return `${groupedDigits(low)} to ${groupedDigits(high)}`;
  if (low !== null) return `${groupedDigits(low)} or more`;
  return high === null ? "neither end is said" : `${groupedDigits(high)} or fewer`;
}
