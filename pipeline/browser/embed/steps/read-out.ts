import type { Point } from "./points.ts";

/** What is said of a figure: its cells in the table, put into the words of the page; its place in the digits from 0 to 9, the usual ones where none are given. */
export function readOut(points: readonly Point[], index: number, words: string, digits = ""): string {
  const inDigits = (count: number) => `${count}`.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const row = points[index]?.row;
  const parts: Record<string, string | null | undefined> = {
    figure: row?.cells[1]?.textContent,
    source: row?.cells[0]?.textContent,
    day: row?.nextElementSibling?.querySelector(".day")?.textContent,
    n: inDigits(index + 1),
    all: inDigits(points.length),
  };
  return words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
}
