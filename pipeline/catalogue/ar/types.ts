import type { NumberWords } from "../parts/number-words.ts";
import type { TimeWords } from "../parts/time-words.ts";
import type { TypeWords } from "../parts/type-words.ts";
import { listWords } from "./words.ts";

export function typeWords({ number, day }: NumberWords & TimeWords): TypeWords {
  return {
    bySource: {
      apart: ({ from, to, difference, compatible }) => {
        const days = from === to ? day(from) : `أيام بين ${day(from)} و${day(to)}`;
        if (difference === 0) return `العد حتى ${days}. كل المصادر تعطي العدد نفسه.`;
        const all = compatible ? " وقد تصح كلها معاً، لأن بعضها حدود أو أعداد مقرّبة." : "";
        return `العد حتى ${days}. الفارق بين الأدنى والأعلى: ${number(difference)}.${all}`;
      },
      said: (lowest, highest, difference) => `أدناها ${lowest}، وأعلاها ${highest}، والفارق ${number(difference)}`,
    },
    parts: {
      ofThem: "منهم",
      overlap: "قد تتداخل الأجزاء ولا يلزم أن يساوي مجموعها الكل.",
      said: (whole, parts) => `${whole}، منهم ${listWords(parts)}`,
    },
    periods: {
      title: "من أول يوم يشمله كل رقم إلى آخر يوم",
      faded: "الشريط الذي يبدأ باهتاً يبدأ في يوم لا تحدده الكلمات.",
      detail: (window, source) => `${window}؛ ${source}`,
    },
  };
}
