import type { Basis } from "../../types.ts";

/** What a story says beside the words of charts. */
export interface StoryWords {
  /** Before the writer's name: "By". */
  by: string;
  /** "2.4 times" of words that are a number already. */
  times: (ratio: string) => string;
  /** Heads of the columns that a story's table has beside those of a chart's. */
  columns: { where: string; when: string; published: string };
  /** Before the number of a note, for who hears the page: "source". */
  source: string;
  notes: {
    title: string;
    /** How the report gives who says it: "source inferred". */
    basis: Readonly<Record<Basis, string>>;
    /** A link from a note back to its place. */
    back: (note: number, use: number) => string;
    /** What stands behind a reckoned number: "derived, worked out for this story and stated by nobody". */
    derived: string;
    /** Before the numbers of the notes that it was worked out of: "from notes". */
    from: string;
  };
  /** Before the title of a chart that plain text has no room for: "Chart". */
  chart: string;
  /** "three": a number below ten in words; null for any other, and where the word would hang on the noun. */
  spelled: (value: number) => string | null;
}
