import { SCORED, type Scored, type Scores } from "./score.ts";

/** The least F1 that something must have. */
export interface Bar {
  name: Scored;
  least: number;
}

/** Reads `found=0.97,record=0.8`, or says what is wrong with it. */
export function parseBars(written: string): Bar[] | string {
  const bars: Bar[] = [];
  for (const part of written.split(",").filter((part) => part !== "")) {
    const [word, least = "", ...more] = part.split("=");
    const name = SCORED.find((known) => known === word?.trim());
    if (name === undefined)
      return `"${part}" names nothing that is scored; write NAME=F1 with one of ${SCORED.join(" ")}`;
    if (more.length > 0 || !/^\d*\.?\d+$/.test(least.trim())) return `"${part}" has no F1; write ${name}=0.95`;
    bars.push({ name, least: Number(least) });
  }
  return bars;
}

/** The bars that the scores do not reach, in words. */
export function below({ scores }: Pick<Scores, "scores">, bars: readonly Bar[]): string[] {
  return bars
    .filter(({ name, least }) => scores[name].f1 < least)
    .map(({ name, least }) => `${name} ${scores[name].f1.toFixed(3)} < ${least}`);
}
