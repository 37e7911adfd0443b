import { isolate } from "../isolate.ts";
import type { CorrectionWords } from "../parts/correction-words.ts";
import type { TimeWords } from "../parts/time-words.ts";
import { listWords } from "./words.ts";

const was = (what: string) => (former: string) => `${what} ${isolate(former, "rtl")}`;

export function correctionWords({ day }: TimeWords): CorrectionWords {
  const on = (date: string | null) => (date === null ? "" : ` في ${day(date)}`);
  return {
    corrected: (date, label, where, former) => `تصحيح${on(date)}: ${label} ${where}؛ ${listWords(former)}.`,
    revised: (date, from, to, where) => `مراجعة من المصدر${on(date)}: ${from}، ثم ${to} ${where}.`,
    updated: (date, from, to, where) => `تحديث${on(date)}: ${from}، ثم ${to} ${where}.`,
    where: (parts) => `(${parts.join("، ")})`,
    former: {
      number: was("كان العدد"),
      unit: was("كانت الوحدة"),
      source: was("كان المصدر"),
      place: was("كان المكان"),
      time: was("كانت الفترة"),
    },
  };
}
