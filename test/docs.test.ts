import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { currentCodebook, withCodebook } from "../.ci/codebook.ts";
import { exampleProject } from "./docs/project.ts";
import { ROOT, read } from "./docs/readme.ts";
import { runInOrder } from "./docs/run-in-order.ts";
import { UPDATE } from "./support/golden.ts";
import { type Block, blocksOf, cutAs, shownIn } from "./support/markdown.ts";

/*
 * What the README shows is what comes out: blocks marked `console` and `js` run in one project made from data/. A last line "..."
 * stands for more lines. After a change that is meant:
 *
 *   UPDATE=1 npx vitest run test/docs.test.ts
 *
 * writes the outputs, the row at the top and the codebook into README.md.
 */

const README = read("README.md");
const project = exampleProject();
afterAll(() => project.remove());

const blocks = blocksOf(README).filter(({ info }) => info === "console" || info === "js");
const outcomes = runInOrder(
  blocks,
  (block) => block.lines.some((line) => line.includes("tallywire run")),
  (block) => (block.info === "js" ? moduleLines(block) : consoleLines(block)),
);

/** The lines of a console block as they should be: each command, and what it prints now. */
async function consoleLines(block: Block): Promise<string[]> {
  const now: string[] = [];
  for (const { command, output } of shownIn(block))
    now.push(`$ ${command}`, ...cutAs(output, await project.printedBy(command)));
  return now;
}

/** What a module prints. */
async function moduleLines({ lines, at }: Block): Promise<string[]> {
  return (await project.printedByModule(`example-${at}.mjs`, lines.join("\n"))).trimEnd().split("\n");
}

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

describe.each(blocks)("line $at", { timeout: 60_000 }, (block) => {
  it(block.lines.find((line) => line.includes("tallywire")) ?? block.info, async () => {
    const now = await outcomes.get(block);
    // A broken program must never become what the README shows.
    expect(now?.join("\n")).not.toContain("a fault of its own");
    if (block.info === "console") expectLines(block.at, block.lines, now ?? []);
    else expect(now).toEqual(block.lines.flatMap((line) => line.split("// ").slice(1)));
  });
});

// Last: with UPDATE it writes what the tests above have gathered.
it("the codebook is the list of columns", async () => {
  const current = withCodebook(lines.join("\n"), await currentCodebook());
  if (UPDATE) writeFileSync(join(ROOT, "README.md"), current ?? README);
  else expect(README).toBe(current);
});
