import type { Exactness, PeriodShape } from "../../period.ts";
import type { IsoDate } from "../../types.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { type Digits, FIXED, inDigits } from "./words.ts";

/** The months of the Levant, by which the wars of the region are dated, with the names that the rest of the Arab world knows. */
const LEVANT = "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|");
const COMMON = "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر".split("|");
const BOTH = LEVANT.map((name, i) => `${name.replace(" ", FIXED)}/${COMMON[i]}`);

const PARTS_OF_MONTH: TimeWords["partOfMonth"] = {
  early: (month) => `مطلع ${month}`,
  mid: (month) => `منتصف ${month}`,
  late: (month) => `أواخر ${month}`,
  about: (month) => `نحو ${month}`,
};

/** Days and windows: "نيسان/أبريل" in words; on an axis, where there is little room, the common name alone. */
export function timeWords(digits: Digits): TimeWords {
  const year = (number: number | string) => inDigits(number, digits);
  const monthOf = (day: IsoDate, names = BOTH) =>
    `${names[Number(day.slice(5, 7)) - 1]}${FIXED}${year(day.slice(0, 4))}`;
  const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  const numberOf = (day: IsoDate) => inDigits(Number(day.slice(8)), digits);
  const day = (iso: IsoDate) => `${numberOf(iso)}${FIXED}${monthOf(iso)}`;

  const opening = (start: IsoDate, exactness: Exactness): string => {
    if (exactness === "year") return `عام ${year(start.slice(0, 4))}`;
    if (exactness === "month") return monthOf(start);
    return exactness === "day" ? day(start) : PARTS_OF_MONTH[exactness](monthOf(start));
  };
  /** The first of two days without the month and year that the second tells. */
  const shorter = (start: IsoDate, end: IsoDate): string => {
    if (start.slice(0, 7) === end.slice(0, 7)) return numberOf(start);
    return start.slice(0, 4) === end.slice(0, 4) ? day(start).slice(0, -" 2019".length) : day(start);
  };
  const period = (shape: PeriodShape): string => {
    switch (shape.kind) {
      case "unsaid":
        return "فترة غير محددة";
      case "since":
        return `منذ ${opening(shape.start, shape.exactness)}`;
      case "until":
        return `حتى ${day(shape.end)}`;
      case "year":
        return `في عام ${year(shape.year)}`;
      case "years":
        return `من ${year(shape.from)} إلى ${year(shape.to)}`;
      case "month":
        return `في ${monthOf(shape.month)}`;
      case "on":
        return `في ${day(shape.day)}`;
      case "days":
        return `من ${shorter(shape.start, shape.end)} إلى ${day(shape.end)}`;
    }
  };
  return {
    day,
    tick: (iso) => `${numberOf(iso)}${FIXED}${monthOf(iso, COMMON)}`,
    year,
    month: (time) => monthOf(isoOf(time), COMMON),
    fullMonth: (time) => monthOf(isoOf(time)),
    partOfMonth: PARTS_OF_MONTH,
    period,
    window: (place, during) => (during === null ? place : `${place}، ${during}`),
    noPlace: "مكان غير محدد",
  };
}
