import { join } from "node:path";
import { isIsoDay } from "../dates.ts";
import { replaceFile, today } from "../files.ts";
import { UsageError } from "../problems.ts";
import { projectFolder, signedPath } from "../project/project.ts";
import type { StoryFile } from "../publish/story/story.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { nearest } from "./nearest.ts";
import { oneLine, problemLine, progress, progressDone, say } from "./terminal.ts";

/** `tallywire sign`: a person puts their name to the figures of a story as they are now. */
export const command: Command = {
  operands: "STORY",
  about:
    "Signs a story of data/stories off: shows which of its figures are new or changed since it was signed last, and writes all of them, as they are now, into data/stories/STORY.signed.csv. From then on a run stops the story when one of them changes, until it is signed again. Read the story first; sign what you have read.",
  options: {
    ...PROJECT,
    by: { type: "string", value: "NAME", help: "who signs" },
    at: { type: "string", value: "DATE", help: "day of the signing, 2019-08-20 (today where left out)" },
  },
  examples: ["tallywire sign idlib-2019 --by MK"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const folder = projectFolder(call.text("project"));
  const at = call.text("at") ?? today();
  if (!isIsoDay(at)) throw new UsageError(`--at ${at} is not a day of the calendar; write it as 2019-08-20`);
  const { runInput } = await import("../project/input.ts");
  const { reckon, tabulated } = await import("../run.ts");
  const { signStory } = await import("../publish/story/sign.ts");
  const { storySupply } = await import("../publish/publish.ts");
  const input = runInput(folder);
  const story = storyNamed(call.operands, input.stories);
  const reckoned = await reckon(input, progress);
  const tables = await tabulated(reckoned);
  progressDone();
  const { figures } = reckoned.ledger;
  const supply = storySupply({ figures, reports: reckoned.reports, tables });
  const { text, told, errors } = signStory(story, supply, call.text("by")?.trim() ?? "", at);
  if (errors.length > 0) {
    for (const error of errors) say(problemLine(error, process.stderr));
    say("Nothing was signed: mend the story first.");
    return 1;
  }
  const path = signedPath(story.path);
  replaceFile(join(folder, path), text);
  for (const line of told) say(oneLine(line));
  say(`Wrote ${path}. Next, to bring the story's page up to it: tallywire run`);
  return 0;
}

function storyNamed([named, ...more]: readonly string[], stories: readonly StoryFile[]): StoryFile {
  const names = stories.map(({ path }) => /([^/]+)\.md$/.exec(path)?.[1] ?? path);
  if (named === undefined || more.length > 0)
    throw new UsageError(`name one story to sign: tallywire sign STORY (${names.join(", ") || "there is none"})`);
  const at = names.indexOf(named.replace(/^.*\//, "").replace(/\.md$/, ""));
  const story = stories[at];
  if (story !== undefined) return story;
  const near = nearest(named, names);
  const hint = near === null ? "" : `; did you mean "${near}"?`;
  throw new UsageError(`there is no story "${named}"${hint} (data/stories holds: ${names.join(", ") || "none"})`);
}
