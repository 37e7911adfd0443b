import { markOf } from "./marks.ts";
import type { Reading } from "./reading.ts";

/** How to read the marks that really occur, so that the chart needs no legend. */
export function dekOf(readings: readonly Reading[], windows: number): string {
  const marks = readings.map(markOf);
  const any = (test: (mark: ReturnType<typeof markOf>) => boolean) => marks.some(test);
  return [
    "Each mark is one figure, in the words of whoever states it.",
    ...(any((m) => m.body === "dot" && m.open === "more") ? ["An open arrow means “more than” or “at least”."] : []),
    ...(any((m) => m.body === "dot" && m.open === "less") ? ["An arrow back means “fewer than” or “at most”."] : []),
    ...(any((m) => m.body === "hollow") ? ["A hollow mark is rounded: “about”, “nearly”."] : []),
    ...(any((m) => m.body === "range") ? ["A bar with two ends is a range."] : []),
    ...(any((m) => m.body === "fade") ? ["A fading band is a vague figure, such as “dozens”."] : []),
    ...(windows > 1 ? ["Every panel has a scale of its own."] : []),
  ].join(" ");
}
