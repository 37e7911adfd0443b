import type { StoryWords } from "../parts/story-words.ts";

export const STORY: StoryWords = {
  by: "Par",
  times: (ratio) => `${ratio} fois`,
  // "Un" and "une" hang on the noun's gender.
  spelled: () => null,
};
