import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The text of a file of this folder. */
export const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** The part of a Markdown text from a heading to the next one of its rank or above. */
export function sectionOf(markdown: string, heading: string): string {
  const from = `\n${markdown}`.indexOf(`\n${heading}\n`);
  if (from < 0) return "";
  const rank = /^#+/.exec(heading)?.[0].length ?? 0;
  const next = new RegExp(`^#{1,${rank}} `, "m").exec(markdown.slice(from + heading.length));
  return markdown.slice(from, next === null ? undefined : from + heading.length + next.index);
}
