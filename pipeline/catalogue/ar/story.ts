import type { StoryWords } from "../parts/story-words.ts";

export const STORY: StoryWords = {
  by: "بقلم",
  times: (ratio) => `${ratio} مرة`,
  // Gender and form hang on the noun.
  spelled: () => null,
};
