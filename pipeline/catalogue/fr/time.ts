import type { Exactness, PeriodShape } from "../../period.ts";
import type { IsoDate } from "../../types.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { FIXED } from "./words.ts";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
/** As the Imprimerie nationale shortens them; short names stay whole. */
const SHORT_MONTHS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(" ");

const monthOf = (day: IsoDate, names = MONTHS) => `${names[Number(day.slice(5, 7)) - 1]}${FIXED}${day.slice(0, 4)}`;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
/** "1er", "2": only the first day of a month is an ordinal. */
const numberOf = (day: IsoDate) => (day.endsWith("-01") ? "1er" : String(Number(day.slice(8))));
const longDay = (day: IsoDate) => `${numberOf(day)}${FIXED}${monthOf(day)}`;

/** "20 août 2019", "2 janv. 2019". */
export function dayWords(day: IsoDate): string {
  return `${numberOf(day)}${FIXED}${monthOf(day, SHORT_MONTHS)}`;
}

const PARTS_OF_MONTH: TimeWords["partOfMonth"] = {
  early: (month) => `début ${month}`,
  mid: (month) => `mi-${month}`,
  late: (month) => `fin ${month}`,
  about: (month) => `vers ${month}`,
};

function opening(start: IsoDate, exactness: Exactness): string {
  if (exactness === "year") return start.slice(0, 4);
  if (exactness === "month") return monthOf(start);
  return exactness === "day" ? `le ${longDay(start)}` : PARTS_OF_MONTH[exactness](monthOf(start));
}

/** The first of two days without the month and year that the second tells. */
function shorter(start: IsoDate, end: IsoDate): string {
  if (start.slice(0, 7) === end.slice(0, 7)) return numberOf(start);
  return start.slice(0, 4) === end.slice(0, 4) ? longDay(start).slice(0, -" 2019".length) : longDay(start);
}

function period(shape: PeriodShape): string {
  switch (shape.kind) {
    case "unsaid":
      return "période non précisée";
    case "since":
      return `depuis ${opening(shape.start, shape.exactness)}`;
    case "until":
      return `jusqu’au ${longDay(shape.end)}`;
    case "year":
      return `en ${shape.year}`;
    case "years":
      return `de ${shape.from} à ${shape.to}`;
    case "month":
      return `en ${monthOf(shape.month)}`;
    case "on":
      return `le ${longDay(shape.day)}`;
    case "days":
      return `du ${shorter(shape.start, shape.end)} au ${longDay(shape.end)}`;
  }
}

export const TIME: TimeWords = {
  day: dayWords,
  tick: dayWords,
  year: String,
  month: (time) => monthOf(isoOf(time), SHORT_MONTHS),
  fullMonth: (time) => monthOf(isoOf(time)),
  partOfMonth: PARTS_OF_MONTH,
  period,
  window: (place, during) => (during === null ? place : `${place}, ${during}`),
  noPlace: "Lieu non précisé",
};
