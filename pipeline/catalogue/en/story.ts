import type { StoryWords } from "../parts/story-words.ts";

const SPELLED = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

export const STORY: StoryWords = {
  by: "By",
  columns: { where: "Where", when: "When", published: "Published" },
  source: "source",
  notes: {
    title: "Where the figures come from",
    basis: { stated: "source stated", inferred: "source inferred", unknown: "source unknown" },
    back: (note, use) => `Back to the story, note ${note}, use ${use}`,
    derived: "derived, worked out for this story and stated by nobody",
    from: "from notes",
  },
  chart: "Chart",
  times: (ratio) => `${ratio} times`,
  spelled: (value) => SPELLED[value] ?? null,
};
