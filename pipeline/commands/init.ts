import { join, resolve } from "node:path";
import { listTree, PROGRAM_FOLDER, readText, replaceFile, whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import { POLICY } from "../project/project.ts";
import { COLUMNS } from "../review/columns.ts";
import type { OutputFile } from "../types.ts";
import type { Call, Command, ExitCode } from "./command.ts";
import { say } from "./terminal.ts";

/** `tallywire init`: a new project folder. */
export const command: Command = {
  operands: "DIR",
  about:
    "Makes a project folder with an example report, empty tables for sources, places, measures and series breaks of your own, an empty list of decisions, and a policy to fill in. Refuses a folder that holds anything.",
  options: {},
  examples: ["tallywire init idlib && tallywire run --project idlib"],
  run,
};

const EXAMPLE = `---
title: An example report, to be replaced by your own
published: 2019-08-20
publisher: Tallywire
language: en
---

More than 860 civilians have been killed in the Idlib region since late April, according to the Syrian Observatory for Human Rights.

The United Nations says that the fighting has driven more than 400,000 people from their homes there.
`;

const README = `# A Tallywire project

Put reports as .txt or .md files into data/reports/, each with its day of publication at the top as in data/reports/example.md, then run \`tallywire run\` here and open charts/index.html.
`;

const POLICY_START = `# Which figures wait for a person, beside those that Tallywire lets wait itself. To add rules, take the # away:

# wait:
#   - name: who-counted
#     because: the words do not say who counted the dead
#     measure: deaths
#     source_basis: [inferred, unknown]

# Rules of Tallywire's own that shall not hold: not-reported, no-date, place-ambiguous, unconfirmed, house-usage, flow-without-period

# off: [no-date]

# Whose count is drawn and named first, by ids of sources:

# prefer:
#   deaths: [ohchr, sohr]
`;

async function run(call: Call): Promise<ExitCode> {
  const [named, ...more] = call.operands;
  if (named === undefined || more.length > 0) throw new UsageError("say which folder to make: tallywire init DIR");
  const folder = resolve(named);
  if (whatIs(folder) === "file") throw new UsageError(`"${named}" is a file; give init the name of a new folder`);
  if (listTree(folder).length > 0) throw new UsageError(`"${named}" is not empty; give init the name of a new folder`);
  for (const { path, content } of projectFiles()) replaceFile(join(folder, path), content);
  say(`Made ${named}. Next: put reports into ${join(named, "data/reports")}, then: tallywire run --project ${named}`);
  return 0;
}

function projectFiles(): OutputFile[] {
  return [
    { path: "README.md", content: README },
    { path: ".gitignore", content: ".tallywire/\n" },
    { path: "data/reports/example.md", content: EXAMPLE },
    { path: "data/decisions.csv", content: `${COLUMNS.join(",")}\n` },
    { path: POLICY, content: POLICY_START },
    ...["measures", "places", "sources", "breaks"].map(headerOf),
  ];
}

/** The first line of a shipped reference table: a table of one's own begins with the same columns. */
function headerOf(name: string): OutputFile {
  const path = `data/reference/${name}.csv`;
  const [header] = readText(join(PROGRAM_FOLDER, path)).split("\n");
  return { path, content: `${header}\n` };
}
