import { expect, it } from "vitest";
import { runInput } from "../../pipeline/project/input.ts";
import { gather } from "../../pipeline/run.ts";
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
