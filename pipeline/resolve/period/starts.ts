import type { Period } from "../../types.ts";
import type { Findings } from "../../words/findings.ts";
import { isDay, type Times } from "./times.ts";

/** When what a report tells of began, where a sentence says so: "troops launched an offensive on 9 October", "fighting broke out on Monday". */
export function startsTold({ times, sentences }: Findings, meant: Times): Period[] {
  const first = times.filter((time) => sentences[time.sentence]!.starts && time.role === "event" && isDay(time));
  return first.map((time) => meant.meant(time, false));
}

/** The only one; null where the report tells of none or of two. */
export function soleStart(findings: Findings, meant: Times): Period | null {
  const [first, ...others] = startsTold(findings, meant);
  return first !== undefined && others.every(({ start }) => start === first.start) ? first : null;
}
