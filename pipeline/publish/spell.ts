import type { Basis, Figure, IsoDate, Period, Place, Source } from "../types.ts";
import { groupedDigits, HEDGES, MONTHS } from "../wording.ts";

/** `2019-08-20` as 20 August 2019, `2019-08` as August 2019; anything else as it stands. */
export function spellDate(date: IsoDate): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

type Amount = Pick<Figure, "value" | "low" | "high" | "comparator">;

function spellRange(low: number | null, high: number | null): string | null {
  if (low !== null && low === high) return groupedDigits(low);
  if (low !== null && high !== null) return `${groupedDigits(low)} to ${groupedDigits(high)}`;
  if (low !== null) return `${groupedDigits(low)} or more`;
  return high === null ? null : `${groupedDigits(high)} or fewer`;
}

/** A figure as a reader says it: "more than 860", "10 to 15", "no exact number, read as 24 or more". */
export function spellAmount(figure: Amount): string {
  if (figure.value !== null) return HEDGES[figure.comparator] + groupedDigits(figure.value);
  const range = spellRange(figure.low, figure.high);
  if (range === null) return "no number";
  return figure.comparator === "vague" ? `no exact number, read as ${range}` : range;
}

/** The ends of what a figure leaves open: "lowest 860, highest not said". */
export function spellBounds(figure: Amount): string {
  const end = (value: number | null) => (value === null ? "not said" : groupedDigits(value));
  return `lowest ${end(figure.low)}, highest ${end(figure.high)}`;
}

/** A period as days: "21 April 2019 to 20 August 2019"; null ends are said to be unknown. */
export function spellPeriod(period: Pick<Period, "start" | "end">): string {
  if (period.start === null && period.end === null) return "no date said";
  if (period.start === period.end) return spellDate(period.start ?? "");
  const start = period.start === null ? "an unknown day" : spellDate(period.start);
  const end = period.end === null ? "an unknown day" : spellDate(period.end);
  return `${start} to ${end}`;
}

/** Who says it; the report's own voice where nobody is named. */
export function spellSource(source: Pick<Source, "name">): string {
  return source.name ?? "the report itself, no source named";
}

/** Where it is; said to be unknown where the report does not say. */
export function spellPlace(place: Pick<Place, "name">): string {
  return place.name ?? "no place said";
}

/** How a field came to be: "stated", "inferred by place-carried", "unknown". */
export function spellBasis(basis: Basis, rule: string | null): string {
  return basis === "inferred" && rule !== null ? `inferred by ${rule}` : basis;
}

/** A vocabulary id as words: `facilities_hit` as "facilities hit". */
export function spellId(id: string): string {
  return id.replaceAll("_", " ");
}

/** "1 figure", "2 figures". */
export function count(amount: number, noun: string): string {
  return `${groupedDigits(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}
