import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseGold } from "../../pipeline/score/gold.ts";
import { score } from "../../pipeline/score/score.ts";
import { scoreJson } from "../../pipeline/score/text.ts";
import type { Figure } from "../../pipeline/types.ts";

/*
 * Annotated reports with figures that are right, half right and wrong in every field, and what the reference scorer, a program by
 * other hands, says of them. `.ci/compare-scores` compares the two on any annotated reports.
 */
const read = (name: string) => readFileSync(new URL(`reference/${name}`, import.meta.url), "utf8");
const lines = (name: string) => read(name).trimEnd().split("\n");

interface Reference {
  scores: Record<string, { p: number; r: number; f1: number }>;
  measures: Record<string, { gold: number; pred: number }>;
}

it("agrees with the reference scorer", () => {
  const docs = lines("gold.jsonl").map((line) => {
    const doc = parseGold(line);
    if (typeof doc === "string") throw new Error(doc);
    return doc;
  });
  const figures = lines("figures.ndjson").map((line): Figure => JSON.parse(line));
  const predicted = new Map(docs.map(({ id }) => [id, figures.filter(({ report }) => report === id)]));
  const { measures, ...reference }: Reference = JSON.parse(read("scores.json"));
  const ofMeasure = Object.entries(measures).map(([name, { pred, ...rest }]) => [name, { ...rest, predicted: pred }]);
  expect(scoreJson(score(docs, predicted))).toMatchObject({ ...reference, measures: Object.fromEntries(ofMeasure) });
});
