import { expect, it } from "vitest";
import { hashOf } from "../../pipeline/files.ts";
import { Graph } from "../../pipeline/graph/graph.ts";
import { readAndFind } from "../../pipeline/graph/reading.ts";
import { reportStep } from "../../pipeline/graph/reports.ts";
import { runInput } from "../../pipeline/project/input.ts";
import { gather } from "../../pipeline/run.ts";
import { loadVocabulary } from "../../pipeline/words/vocabulary.ts";
import { projectWith, TOLL } from "../commands/cli.ts";
import { keeper } from "../support/keeper.ts";

it("takes what was kept of a report, where report and program are those that it was made of", async () => {
  const folder = projectWith({ "data/reports/other.md": TOLL.replace("860", "900") });
  const input = runInput(folder);
  const { lines, kept } = keeper();
  const first = await gather(input, () => {}, { kept, program: "1" });
  for (const [key, line] of lines) lines.set(key, line.replace("The Paper", "as kept"));
  const publishers = async (program: string) =>
    (await gather(input, () => {}, { kept, program })).reports.map(({ publisher }) => publisher);
  expect(first.reports.map(({ publisher }) => publisher)).toEqual(["The Paper", "The Paper"]);
  expect(await publishers("1")).toEqual(["as kept", "as kept"]);
  expect(await publishers("2")).toEqual(["The Paper", "The Paper"]);
  input.reports[0]!.bytes = Buffer.from(TOLL.replace("860", "870"));
  expect(await publishers("1")).toEqual(["The Paper", "as kept"]);
});

it("reads a report whose hash is known only where it is not as before, and goes by what it read", async () => {
  const { kept } = keeper();
  const vocabulary = loadVocabulary(runInput(projectWith({})).reference);
  let [steps, read] = [{}, 0];
  const published = async (content: string, hash: string, memory = kept) => {
    read = 0;
    const received = {
      path: "data/reports/a.md",
      hash,
      get bytes() {
        read++;
        return Buffer.from(content);
      },
    };
    const graph = new Graph(steps);
    const make = (file: Parameters<typeof readAndFind>[0]) => readAndFind(file, () => vocabulary);
    const step = await reportStep(received, "rules", make, { graph, kept: memory });
    steps = graph.steps;
    return [(await step.value()).figures.map(({ value }) => value), read];
  };
  const other = TOLL.replace("860", "870");
  expect(await published(TOLL, hashOf(TOLL))).toEqual([[860], 1]);
  expect(await published(TOLL, hashOf(TOLL))).toEqual([[860], 0]);
  // What was kept is lost.
  expect(await published(TOLL, hashOf(TOLL), keeper().kept)).toEqual([[860], 1]);
  expect(await published(other, hashOf(other))).toEqual([[870], 1]);
  // It was edited again before it was read.
  expect(await published(TOLL, hashOf("between"))).toEqual([[860], 1]);
  expect(await published(other, hashOf(other))).toEqual([[870], 1]);
});
