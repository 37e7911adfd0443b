import type { NoteWords, Reason } from "../parts/note-words.ts";
import type { NumberWords } from "../parts/number-words.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { counted, FIGURES, listWords, quoted } from "./words.ts";

/** After a bare number, which therefore needs no agreement. */
const REASONS: Readonly<Record<Reason, string>> = {
  unchosen: "لم تُختر لهذا الرسم",
  rejected: "رفضها شخص",
  waiting: "تنتظر قرار شخص",
  unreported: "متوقعة أو مخططة أو منفية",
  part: "داخلة في رقم آخر",
  undated: "بلا تاريخ أو بلا عدد",
  repeated: "منقولة عن تقرير آخر",
  older: "أقدم أو أقل دقة مما يعرضه الرسم",
  source: "من مصادر أخرى",
  count: "عن أماكن أو فترات أخرى",
  least: "لا تكاد الخطوط تتغير من دونها",
  inLine: "ضمن خط بلا علامة خاصة بها",
  noInhabitants: "لا يُعرف معها عدد السكان",
  alone: "حتى أيام أخرى أو من مصدر واحد",
  whole: "ذُكرت من دون أجزائها",
  noStart: "لا يُعرف أول أيامها",
};

export function noteWords({ number, day }: NumberWords & TimeWords): NoteWords {
  const figures = (count: number) => counted(count, FIGURES, number);
  return {
    leftOut: (count, reasons) => {
      const told = reasons.map(([reason, each]) => `${number(each)} ${REASONS[reason]}`);
      return `لم يُدرج في الرسم: ${figures(count)} (${listWords(told)}).`;
    },
    illegible: (count) => `في الرسم بغير كلماتها، لأنها بأبجدية أخرى: ${figures(count)}، وكلها في الجدول.`,
    valueMissing: (rows) => `صفوف أُغفلت لغياب قيمة فيها: ${number(rows)}.`,
    old: "توضع العلامة عند آخر يوم شمله العد، وقد يسبق يوم التقرير.",
    broken: (source, date, reason) => {
      const why = reason === null ? "" : ` (${quoted(reason)})`;
      return `تغيّرت طريقة العد لدى ${source} منذ ${day(date)}${why}. لا خط يصل بين الأرقام قبل ذلك اليوم وبعده.`;
    },
  };
}
