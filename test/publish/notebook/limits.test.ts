import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ACCURACY, KNOWN_FAILURES, LIMITS, RIGHT } from "../../../pipeline/publish/notebook/limits.ts";
import { ROOT, read } from "../../docs/readme.ts";

const plain = (text: string) => text.replaceAll(/[`*]/g, "").replaceAll(/\s+/g, " ");
const README = plain(read("README.md"));

it("the notebook says of its accuracy what the README says", () => {
  expect(README).toContain(plain(ACCURACY));
  for (const row of RIGHT) expect(README).toContain(`| ${row.join(" | ")} |`);
});

it.each(LIMITS)("%s is answered as in the README", (question, answer) => {
  expect(README).toContain(`- ${question} ${plain(answer)}`);
});

it("the known failures are as many as the tests hold", () => {
  const files = readdirSync(join(ROOT, "test/find")).filter((name) => name.endsWith(".test.ts"));
  const failing = files.map((name) => read(`test/find/${name}`)).filter((text) => text.includes("it.fails"));
  const lists = failing.flatMap((text) => [...text.matchAll(/it\.fails\.each\(\[\n(.*?)\n {2}\]\)/gs)]);
  const rows = lists.flatMap(([, list = ""]) => list.match(/^ {4}\[/gm) ?? []);
  // A list of one row stands in its line.
  const alone = failing.flatMap((text) => text.match(/it\.fails(?:\(|\.each\(\[\[)/g) ?? []);
  expect(rows.length + alone.length).toBe(KNOWN_FAILURES);
});
