import type { Point } from "./points.ts";

/** What is said of a figure: its cells in the table, put into the words of the page. */
export function readOut(points: readonly Point[], index: number, words: string): string {
  const row = points[index]?.row;
  const parts: Record<string, string | null | undefined> = {
    figure: row?.cells[1]?.textContent,
    source: row?.cells[0]?.textContent,
    day: row?.nextElementSibling?.querySelector(".day")?.textContent,
    n: `${index + 1}`,
    all: `${points.length}`,
  };
  return words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}
