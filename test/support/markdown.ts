/** A fenced block of a Markdown file. */
export interface Block {
  /** What stands behind the backticks: "console". */
  info: string;
  lines: string[];
  /** Where its first line stands among those of the file, from 0. */
  at: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const [i, line] of markdown.split("\n").entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === null) open = { info: fence[1]!.trim(), lines: [], at: i + 1 };
    else {
      blocks.push(open);
      open = null;
    }
  }
  return blocks;
}

/** Text without its fenced blocks. */
export function withoutBlocks(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, "");
}

/** One command of a console block and what it is shown to print. */
export interface Shown {
  command: string;
  output: string[];
}

/** `$ command` lines with what stands below each. */
export function shownIn({ lines }: Block): Shown[] {
  const shown: Shown[] = [];
  for (const line of lines) {
    if (line.startsWith("$ ")) shown.push({ command: line.slice(2), output: [] });
    else shown.at(-1)?.output.push(line);
  }
  return shown;
}

/** A last line that says: more follows. */
export const MORE = "...";

/** What was printed, cut where the shown output was cut. */
export function cutAs(shown: readonly string[], printed: string): string[] {
  const lines = printed.replace(/\n$/, "").split("\n");
  if (printed === "") return [];
  return shown.at(-1) === MORE && lines.length >= shown.length ? [...lines.slice(0, shown.length - 1), MORE] : lines;
}

/** The anchor that a heading gets. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
