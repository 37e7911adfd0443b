import type { IsoDate } from "../../types.ts";
import { isolate } from "../isolate.ts";
import type { NumberWords } from "../parts/number-words.ts";
import type { PageWords } from "../parts/page-words.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { counted, FIGURES } from "./words.ts";

/** After a preposition. */
const REPORTS = "تقرير واحد|تقريرين|تقارير|تقريراً|تقرير";

export function pageWords({ number, day }: NumberWords & TimeWords): PageWords {
  const published = (days: readonly [IsoDate, IsoDate] | null) => {
    if (days === null) return "";
    const [first, last] = days.map(day);
    return first === last ? `، النشر في ${first}` : `، النشر من ${first} إلى ${last}`;
  };
  return {
    inWords: "الرسم بالكلمات",
    whole: "عرض الرسم كاملاً",
    table: {
      heading: "الأرقام في جدول، كل رقم مع جملته",
      caption: (title, figures, reports, days) =>
        `${title}: ${counted(figures, FIGURES, number)} من ${counted(reports, REPORTS, number)}${published(days)}. تحت كل رقم الجملة التي أُخذ منها، وكلماته نفسها مسطّرة.`,
      empty: "لا أرقام لعرضها.",
      who: "من يقول ذلك",
      figure: "الرقم",
      lowest: "الأدنى",
      highest: "الأعلى",
      notSaid: "غير مذكور",
      nobodyNamed: "لا مصدر مذكور",
      share: (low, share, high) => {
        const range = low !== null && high !== null && low !== high ? `من ${low} إلى ${high}` : share;
        const words = range ?? (low === null ? `ما لا يزيد على ${high}` : `ما لا يقل عن ${low}`);
        return `محسوب: ${words} من السكان`;
      },
      period: (start, end) => {
        if (start === end) return start === null ? "لا تاريخ مذكور" : day(start);
        const at = (date: IsoDate | null) => (date === null ? "يوم غير معروف" : day(date));
        return `من ${at(start)} إلى ${at(end)}`;
      },
      undated: "بلا تاريخ",
      howRead: "كيف قُرئ هذا الرقم",
      more: (rows, file) => `في الملف ${isolate(file, "rtl")} أرقام أخرى عددها ${number(rows)}.`,
    },
    sources: {
      line: "المصادر",
      rest: (more, reports, days) =>
        `${more > 0 ? ` ومصادر أخرى عددها ${number(more)}` : ""}، في ${counted(reports, REPORTS, number)}${published(days)}`,
    },
    moreCorrections: (count) => `تصحيحات أخرى عددها ${number(count)}`,
    links: {
      data: "البيانات (\u2068CSV\u2069)",
      svg: "الصورة (\u2068SVG\u2069)",
      png: "الصورة (\u2068PNG\u2069)",
      spec: "مواصفات الرسم (\u2068Vega-Lite\u2069)",
      snippets: "تضمين هذا الرسم",
      notebook: "كل رقم وجملته",
    },
    steps: {
      label: (title) =>
        `رسم بياني: ${title}. ينقلك سهما اليمين واليسار من رقم إلى رقم، ويُظهر مفتاح الإدخال مكان الرقم.`,
      previous: "الرقم السابق",
      next: "الرقم التالي",
      show: "أظهر جملته",
      close: "إغلاق",
      readOut: "{figure}، {source}، {day}، {n} من {all}",
    },
  };
}
