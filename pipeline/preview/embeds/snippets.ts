/** One way to put a chart into a story, as `NAME.embed.txt` has it. */
export interface Snippet {
  title: string;
  /** When to take it. */
  about: string;
  /** What is copied. */
  block: string;
}

/** `2. Frame that fits itself`, lines of advice that are set in, an empty line, and the block up to the next title. */
const TITLE = /^\d+\. (.+)\n((?: {3}.+\n)*)\n/gm;

/** The snippets of a file, in its order. */
export function snippetsIn(text: string): Snippet[] {
  const titles = [...text.matchAll(TITLE)];
  return titles.map(({ 0: head, 1: title = "", 2: advice = "", index }, i) => ({
    title,
    about: advice.trim().replace(/\s+/g, " "),
    block: text.slice(index + head.length, titles[i + 1]?.index ?? text.length).trim(),
  }));
}

/** The height that a snippet gives a frame, in CSS pixels; null where no snippet has one. */
export function heightIn(snippets: readonly Snippet[]): number | null {
  const heights = snippets.map(({ block }) => /^<iframe [^>]*\bheight="(\d+)"/.exec(block)?.[1]);
  const [first] = heights.filter((height) => height !== undefined);
  return first === undefined ? null : Number(first);
}
