import type { StoryWords } from "../parts/story-words.ts";

const SPELLED = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

export const STORY: StoryWords = {
  by: "By",
  times: (ratio) => `${ratio} times`,
  spelled: (value) => SPELLED[value] ?? null,
};
