import type { Exactness, PeriodShape } from "../../period.ts";
import type { IsoDate } from "../../types.ts";
import { MONTHS } from "../../wording.ts";
import { PARTS_OF_MONTH } from "./parts-of-month.ts";

/** "since late April 2019", "in 2019", "28 April to 17 May 2019". */
export function periodWords(shape: PeriodShape): string {
  switch (shape.kind) {
    case "unsaid":
      return "period not said";
    case "since":
      return `since ${opening(shape.start, shape.exactness)}`;
    case "until":
      return `until ${day(shape.end)}`;
    case "year":
      return `in ${shape.year}`;
    case "years":
      return `${shape.from} to ${shape.to}`;
    case "month":
      return `in ${monthOf(shape.month)}`;
    case "on":
      return `on ${day(shape.day)}`;
    case "days":
      return `${shorter(shape.start, shape.end)} to ${day(shape.end)}`;
  }
}

/** The first day of a window as exactly as the words have it. */
function opening(start: IsoDate, exactness: Exactness): string {
  if (exactness === "year") return start.slice(0, 4);
  if (exactness === "month") return monthOf(start);
  return exactness === "day" ? day(start) : PARTS_OF_MONTH[exactness](monthOf(start));
}

/** "April 2019". */
function monthOf(date: IsoDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** The first of two days without the month and year that the second tells. */
function shorter(start: IsoDate, end: IsoDate): string {
  const whole = day(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return whole.split(" ")[0]!;
  return start.slice(0, 4) === end.slice(0, 4) ? whole.slice(0, -" 2019".length) : whole;
}

/** "20 August 2019". */
function day(date: IsoDate): string {
  return `${Number(date.slice(8))} ${monthOf(date)}`;
}
