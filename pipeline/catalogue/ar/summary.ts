import type { NumberWords } from "../parts/number-words.ts";
import type { Inexact, SummaryWords } from "../parts/summary-words.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { SUBJECTS } from "./chart.ts";
import { counted, FIGURES, FIGURES_OBLIQUE, listWords } from "./words.ts";

const INEXACT: Readonly<Record<Inexact, string>> = {
  lower: "حد أدنى واحد|حدّان أدنيان|حدود دنيا|حداً أدنى|حد أدنى",
  upper: "حد أقصى واحد|حدّان أقصيان|حدود قصوى|حداً أقصى|حد أقصى",
  rounded: "رقم مقرّب واحد|رقمان مقرّبان|أرقام مقرّبة|رقماً مقرّباً|رقم مقرّب",
  range: "نطاق واحد|نطاقان|نطاقات|نطاقاً|نطاق",
  vague: "رقم مبهم واحد|رقمان مبهمان|أرقام مبهمة|رقماً مبهماً|رقم مبهم",
};

const OTHER_COUNTS = "إحصاء آخر|إحصاءان آخران|إحصاءات أخرى|إحصاءً آخر|إحصاء آخر";
/** After "بحسب". */
const OTHER_SOURCES = "مصدر آخر|مصدرَين آخرَين|مصادر أخرى|مصدراً آخر|مصدر آخر";

export function summaryWords({ number, range, day, year }: NumberWords & TimeWords): SummaryWords {
  const figures = (count: number) => counted(count, FIGURES, number);
  const others = (count: number, forms: string) => (count > 0 ? [counted(count, forms, number)] : []);
  return {
    extent: ({ figures: count, subject, sources, from, to }) => {
      const when = from === to ? `في ${day(from)}` : `بين ${day(from)} و${day(to)}`;
      return `${figures(count)} عن ${SUBJECTS[subject]}، نُشرت ${when}؛ عدد المصادر المذكورة بالاسم: ${number(sources)}.`;
    },
    window: (heading, window, said) => `${heading}، ${window}: ${said}.`,
    quote: (label, detail) => `${label} (${detail})`,
    fromTo: (first, last) => `أول الأرقام ${first}، وآخرها ${last}`,
    latestRun: (lowest, highest) => `أحدث أرقام المصادر بين أدناها ${lowest} وأعلاها ${highest}`,
    both: (said) => said.join("؛ "),
    moreWindows: (count) => `وفي الجدول ${counted(count, OTHER_COUNTS, number)}.`,
    allExact: (count) => `أُعطيت على أنها دقيقة: ${figures(count)}.`,
    inexact: (count, counts) => {
      const said = counts.map(([kind, each]) => counted(each, INEXACT[kind], number));
      return `من أصل ${counted(count, FIGURES_OBLIQUE, number)}: ${listWords(said)}.`;
    },
    sources: (names) => `المصادر: ${listWords(names)}.`,
    unnamed: (count) => `أرقام لم يُذكر مصدرها: ${number(count)}.`,
    alt: (count, subject, [from, to]) => {
      const years = from === to ? year(Number(from)) : range(year(Number(from)), year(Number(to)));
      return `رسم بياني: ${figures(count)} عن ${SUBJECTS[subject]}، ${years}.`;
    },
    latest: (lowest, highest) => `أحدث الأرقام: أدناها ${lowest}، وأعلاها ${highest}`,
    dek: {
      counts: (windows, more) => {
        const told = windows.map(([heading, window]) => `${heading}: ${window}`);
        return `${[...told, ...others(more, OTHER_COUNTS)].join("؛ ")}.`;
      },
      statedBy: (bodies, more) => `بحسب ${listWords([...bodies, ...others(more, OTHER_SOURCES)])}.`,
      nobody: "لم يُذكر أي مصدر.",
    },
  };
}
