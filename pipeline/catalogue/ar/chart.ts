import type { BoundWords } from "../parts/bound-words.ts";
import type { ChartWords } from "../parts/chart-words.ts";
import type { NumberWords } from "../parts/number-words.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { listWords } from "./words.ts";

export const BOUNDS: BoundWords = {
  exact: "عدد دقيق",
  more: "«أكثر من»، «ما لا يقل عن»",
  less: "«أقل من»، «ما لا يزيد على»",
  rounded: "«نحو»، «قرابة»",
  range: "نطاق",
  vague: "مبهم، مثل «عشرات»",
};

export const SUBJECTS: ChartWords["subjects"] = { deaths: "الوفيات", displacement: "النزوح" };

export function chartWords({ number, day }: NumberWords & TimeWords): ChartWords {
  return {
    titles: {
      deaths: "الوفيات كما وردت في التقارير: من يُحصي، وكم، وأين، ومنذ متى",
      "deaths-over-time": "الوفيات مع مرور الوقت، كما أحصاها كل مصدر",
      "deaths-by-source": "الوفيات بحسب المصدر، في تواريخ متقاربة",
      "deaths-parts": "من هم القتلى: أجزاء كل حصيلة كما وردت في التقارير",
      "deaths-periods": "الوفيات: الفترة التي يشملها كل رقم",
      displacement: "النزوح كما ورد في التقارير: من يُحصي، وكم، وأين، ومنذ متى",
      "displacement-over-time": "النزوح مع مرور الوقت، كما أحصاه كل مصدر",
      "displacement-by-source": "النزوح بحسب المصدر، في تواريخ متقاربة",
      "displacement-share": "نسبة النازحين من السكان",
    },
    subjects: SUBJECTS,
    panelTitle: (heading, window) => `${heading}: ${window}`,
    yearByYear: (place) => `${place}، عاماً بعد عام`,
    since: (place, start) => `${place}، منذ ${start}`,
    detail: (source, published, countedTo) => {
      const said = `${source}، ${day(published)}`;
      return countedTo === null ? said : `${said}، العد حتى ${day(countedTo)}`;
    },
    startsApart: (starts) => `لا تبدأ كل الإحصاءات في اليوم نفسه: ${listWords(starts)}.`,
    nobodyNamed: (publisher) => `لا مصدر مذكور${publisher === null ? "" : ` (${publisher})`}`,
    elsewhere: { source: "مصدر مكتوب بأبجدية أخرى", place: "مكان مكتوب بأبجدية أخرى" },
    empty: (subject) => `لا أرقام عن ${SUBJECTS[subject]} بعد.`,
    emptyDetail: "تظهر الأرقام هنا حين يوردها تقرير مع تاريخ، أو حين يقبل شخص ما ينتظر منها.",
    share: {
      title: "نسبة محسوبة من السكان",
      subtitle: "كل نسبة محسوبة هنا من رقمين واردين في التقارير؛ لا أحد يصرّح بها.",
      of: (share, whole) => `${share} من ${whole ?? "السكان"}`,
      derivedFrom: (label, detail) => `محسوبة من ${label}: ${detail}`,
    },
    tooltip: { figure: "الرقم", source: "المصدر" },
    reports: (publishers) => `التقارير: ${publishers.join("، ")}.`,
    moreCorrections: (count) => `في صفحة الرسم تصحيحات أخرى عددها ${number(count)}.`,
    credit: "الرسم البياني: \u2068Tallywire\u2069",
  };
}
