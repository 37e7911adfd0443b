import type { StoryWords } from "../parts/story-words.ts";

export const STORY: StoryWords = {
  by: "بقلم",
  columns: { where: "أين", when: "متى", published: "النشر" },
  source: "المصدر",
  notes: {
    title: "من أين تأتي الأرقام",
    basis: { stated: "المصدر مذكور", inferred: "المصدر مستنتج", unknown: "المصدر غير معروف" },
    back: (note, use) => `العودة إلى النص، الملاحظة ${note}، الموضع ${use}`,
    derived: "محسوب لهذه القصة ولم يذكره أحد",
    from: "من الملاحظات",
  },
  chart: "رسم بياني",
  times: (ratio) => `${ratio} مرة`,
  // Gender and form hang on the noun.
  spelled: () => null,
};
