import type { NoteWords, Reason } from "../parts/note-words.ts";
import type { NumberWords } from "../parts/number-words.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { counted, FIGURES, listWords, quoted } from "./words.ts";

/** After a bare number, which therefore needs no agreement. */
const REASONS: Readonly<Record<Reason, string>> = {
  rejected: "رفضها شخص",
  waiting: "تنتظر قرار شخص",
  unreported: "متوقعة أو مخططة أو منفية",
  part: "داخلة في رقم آخر",
  other: "من نوع لا يعرضه هذا الرسم",
};

export function noteWords({ number, day }: NumberWords & TimeWords): NoteWords {
  const figures = (count: number) => counted(count, FIGURES, number);
  return {
    leftOut: (count, reasons) => {
      const told = reasons.map(([reason, each]) => `${number(each)} ${REASONS[reason]}`);
      return `لم يُدرج في الرسم: ${figures(count)} (${listWords(told)}).`;
    },
    undrawable: (count) => `في الجدول وحده: ${figures(count)} بلا تاريخ أو بلا عدد.`,
    repeated: (count) => `رُسم مرة واحدة ما تكرره تقارير أخرى: ${figures(count)}، وكلها في الجدول.`,
    folded: (count) => `في الجدول وحده، من مصادر أقل قراءات: ${figures(count)}.`,
    moreWindows: (count, windows) =>
      `في الجدول وحده: ${figures(count)} من إحصاءات أخرى عددها ${number(windows)}؛ يعرض الرسم أكثرها قراءات ثم أحدثها.`,
    illegible: (count) => `في الرسم بغير كلماتها، لأنها بأبجدية أخرى: ${figures(count)}، وكلها في الجدول.`,
    old: "توضع العلامة عند آخر يوم شمله العد، وقد يسبق يوم التقرير.",
    broken: (source, date, reason) => {
      const why = reason === null ? "" : ` (${quoted(reason)})`;
      return `تغيّرت طريقة العد لدى ${source} منذ ${day(date)}${why}. لا خط يصل بين الأرقام قبل ذلك اليوم وبعده.`;
    },
  };
}
