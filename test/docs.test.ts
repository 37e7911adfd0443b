import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { currentCodebook, withCodebook } from "../.ci/codebook.ts";
import { exampleProject } from "./docs/project.ts";
import { ROOT, read } from "./docs/readme.ts";
import { UPDATE } from "./support/golden.ts";
import { blocksOf, cutAs, shownIn } from "./support/markdown.ts";

/*
 * What the README shows is what comes out: blocks marked `console` and `js` run, in order, in one project made from data/. A last line
 * "..." stands for more lines. After a change that is meant:
 *
 *   UPDATE=1 npx vitest run test/docs.test.ts
 *
 * writes the outputs, the row at the top and the codebook into README.md.
 */

const README = read("README.md");
const blocks = blocksOf(README);
const project = exampleProject();
afterAll(() => project.remove());

const lines = README.split("\n");
/** How far the lines behind an updated block have moved. */
let moved = 0;

/** Compares lines of the README with what they should be, or puts these in their place. */
function expectLines(at: number, shown: readonly string[], now: readonly string[]): void {
  if (UPDATE) {
    lines.splice(at + moved, shown.length, ...now);
    moved += now.length - shown.length;
  } else expect(now.join("\n")).toBe(shown.join("\n"));
}

it("the row at the top is that of its sentence", () => {
  const sentence = /^> (.+)$/m.exec(README)?.[1] ?? "";
  expect(read("data/reports/idlib-2019-08-20.md")).toContain(sentence);
  const figures: Record<string, string>[] = parse(read("data/figures.csv"), { columns: true });
  const figure = figures.find((row) => row.sentence_text === sentence) ?? {};
  const head = lines.findIndex((line) => line.startsWith("| "));
  const cells = (lines[head] ?? "").split("|").slice(1, -1);
  const row = cells.map((name) => ` ${figure[name.trim()] ?? "?"} |`).join("");
  expectLines(head + 2, [lines[head + 2] ?? ""], [`|${row}`]);
});

describe("the commands", { timeout: 60_000 }, () => {
  const consoles = blocks.filter(({ info }) => info === "console");
  it.each(consoles.map((block) => [block.lines[0], block] as const))("%s", (_, block) => {
    const now = shownIn(block).flatMap(({ command, output }) => [
      `$ ${command}`,
      ...cutAs(output, project.printedBy(command)),
    ]);
    expectLines(block.at, block.lines, now);
  });
});

describe("the library", { timeout: 60_000 }, () => {
  it.each(blocks.filter(({ info }) => info === "js").map((block) => [block.lines.join("\n")]))("%s", (code) => {
    const shown = [...code.matchAll(/\/\/ (.*)$/gm)].map(([, words]) => words);
    expect(shown.length).toBeGreaterThan(0);
    expect(project.printedByModule(code).trimEnd().split("\n")).toEqual(shown);
  });
});

// Last: with UPDATE it writes what the tests above have gathered.
it("the codebook is the list of columns", async () => {
  const current = withCodebook(lines.join("\n"), await currentCodebook());
  if (UPDATE) writeFileSync(join(ROOT, "README.md"), current ?? README);
  else expect(README).toBe(current);
});
