import { expect, it } from "vitest";
import { folderWith, tallywire } from "./cli.ts";

const DOC = {
  id: "a",
  published: "2019-08-20",
  publisher: null,
  language: "en",
  title: null,
  text: "At least 12 people were killed in Aleppo. Some 300 families fled.",
  figures: [],
};

it("scores what is found against what is annotated, with the errors asked for", async () => {
  const cwd = folderWith({ "gold.jsonl": `${JSON.stringify(DOC)}\n` });
  const { status, stdout } = await tallywire(["score", "gold.jsonl", "--errors", "1"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain("1 documents, 0 gold figures, 2 predicted");
  expect(stdout.match(/^a EXTRA: /gm)).toHaveLength(1);
  const json = JSON.parse((await tallywire(["score", "gold.jsonl", "--json"], { cwd })).stdout);
  expect(json).toMatchObject({
    documents: 1,
    predicted: 2,
    spans_not_verbatim: 0,
    scores: { found: { p: 0, r: 0, f1: 0 } },
  });
});

it("is 1 where an F1 is below its bar, and says which", async () => {
  const cwd = folderWith({ "gold.jsonl": `${JSON.stringify(DOC)}\n` });
  const { status, lines } = await tallywire(["score", "gold.jsonl", "--min", "found=0.97,place=0"], { cwd });
  expect(status).toBe(1);
  expect(lines).toEqual(["below the bar: found 0.000 < 0.97"]);
  expect((await tallywire(["score", "gold.jsonl", "--min", "found=0"], { cwd })).status).toBe(0);
});

it("gives all errors as data", async () => {
  const cwd = folderWith({ "gold.jsonl": `${JSON.stringify(DOC)}\n` });
  const { errors } = JSON.parse(
    (await tallywire(["score", "gold.jsonl", "--json", "--errors", "all"], { cwd })).stdout,
  );
  expect(errors).toHaveLength(2);
  expect(errors[0]).toMatchObject({
    report: "a",
    kind: "EXTRA",
    sentence: "At least 12 people were killed in Aleppo.",
  });
});

it("names a line that is no annotated report, and goes on", async () => {
  const cwd = folderWith({ "gold.jsonl": `{oops\n${JSON.stringify(DOC)}\n` });
  const { status, stdout, lines } = await tallywire(["score", "gold.jsonl"], { cwd });
  expect(status).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^error gold.jsonl:1: /);
  expect(stdout).toContain("1 documents");
});

it.each([
  ["{oops\n", [], "holds no annotated report"],
  [`${JSON.stringify(DOC)}\n`, ["--errors", "many"], "write --errors 20"],
  [`${JSON.stringify(DOC)}\n`, ["--min", "fond=1"], "names nothing that is scored"],
  [`${JSON.stringify(DOC)}\n${JSON.stringify(DOC)}\n`, [], 'two annotated reports have the id "a"'],
])("refuses %j with %j", async (gold, args, words) => {
  const { status, lines } = await tallywire(["score", "gold.jsonl", ...args], {
    cwd: folderWith({ "gold.jsonl": gold }),
  });
  expect(status).toBe(2);
  expect(lines.at(-1)).toContain(words);
});
