/** What a story says beside the words of charts. */
export interface StoryWords {
  /** Before the writer's name: "By". */
  by: string;
  /** "2.4 times" of words that are a number already. */
  times: (ratio: string) => string;
  /** "three": a number below ten in words; null for any other, and where the word would hang on the noun. */
  spelled: (value: number) => string | null;
}
