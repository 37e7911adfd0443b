import { join } from "node:path";
import { webAddress } from "../addresses.ts";
import { UsageError } from "../problems.ts";
import { isHalfDone } from "../project/commit.ts";
import { expectEdit, makeProject } from "../project/make.ts";
import { inputHashes, projectFolder } from "../project/project.ts";
import { fallenOutputs, programHash, type Remembered, remembered, sameHashes } from "../project/remembered.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { countsLine, sayMade } from "./made.ts";
import { progress, progressDone, say } from "./terminal.ts";

/** `tallywire run`: reports in; tables, charts, embeds and notebook out. */
export const command: Command = {
  operands: "",
  about:
    "Reads data/reports, writes data/*.csv and charts/. Only what changed is written again; what was there stays whole if a run fails.",
  options: {
    ...PROJECT,
    site: {
      type: "string",
      value: "URL",
      help: "where charts/ will stand on the web: embeds name it as their address",
    },
  },
  examples: ["tallywire run", "tallywire run --project ../idlib"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const site = siteAsked(call.text("site"));
  const folder = projectFolder(call.text("project"));
  const last = remembered(folder);
  const program = programHash();
  const now = { program, site, inputs: inputsNow(folder, last?.program === program ? last.inputs : {}) };
  if (last !== null && isCurrent(folder, last, now)) {
    say(`Nothing changed since the last run.${countsLine(last.told.problems)}`);
    return last.told.problems.error > 0 ? 1 : 0;
  }
  const made = await makeProject(folder, now, progress);
  progressDone();
  sayMade(made);
  say(`Open ${join(call.text("project") ?? "", "charts/index.html")} to see it all.`);
  return made.told.problems.error > 0 ? 1 : 0;
}

/** The address that was given, or "". An embed would leave out silently what is none. */
function siteAsked(written: string | null): string {
  if (written !== null && webAddress(written) === null)
    throw new UsageError(`--site ${written} is no address on the web; write it like https://example.org/charts/`);
  return written ?? "";
}

/** Hashes of what a run reads. As soon as one is not the `former` one, it is made ready to read. */
function inputsNow(folder: string, former: Remembered["inputs"]): Remembered["inputs"] {
  let isExpected = Object.keys(former).length === 0;
  return inputHashes(folder, (path, hash) => {
    if (isExpected || former[path] === hash) return;
    isExpected = true;
    expectEdit(folder);
  });
}

/** True where neither the program, nor what it reads, nor what it wrote has changed, and no run was killed while it wrote. */
function isCurrent(folder: string, last: Remembered, now: Pick<Remembered, "program" | "site" | "inputs">): boolean {
  return (
    !isHalfDone(folder) &&
    last.program === now.program &&
    last.site === now.site &&
    sameHashes(last.inputs, now.inputs) &&
    fallenOutputs(folder, last).length === 0
  );
}
