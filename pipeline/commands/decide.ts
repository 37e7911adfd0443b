import { changeDecisions } from "../project/decisions.ts";
import { projectFolder } from "../project/project.ts";
import { memoryOf } from "../project/shelf.ts";
import type { TextFile } from "../project/text.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { decidedText } from "./decided.ts";
import { intentOf } from "./intent.ts";
import { progress, progressDone, say } from "./terminal.ts";

/** `tallywire decide`: a person's word on a figure. */
export const command: Command = {
  operands: "ID accept|reject|correct|undo [FIELD=VALUE...]",
  about:
    "Writes a decision on a figure into data/decisions.csv, behind what is there, and says what the figure is then; nothing of the file is changed. accept: it may be charted. reject: it may not. correct: its fields read otherwise (an empty VALUE is not said). undo: the last decision on it counts no more; again, and the one before does not. The first letters of the id do. A figure that was missed: tallywire decide REPORT add with span, the exact words, and measure; the number is read from the words.",
  options: {
    ...PROJECT,
    why: { type: "string", value: "TEXT", help: "the reason, which readers of the tables see" },
    by: { type: "string", value: "NAME", help: "who decides" },
    at: { type: "string", value: "DATE", help: "day of the decision, 2019-08-20 (today where left out)" },
  },
  examples: [
    'tallywire decide idlib-2019-08-20:fwm8 reject --why "the report does not say which facilities"',
    'tallywire decide idlib-2019-08-20:jt35 correct value=870 period_end=2019-08-19 --by MK --why "the outlet corrected it"',
    'tallywire decide idlib-2019-08-20:jt35 undo --why "the outlet withdrew its correction"',
    'tallywire decide idlib-2019-08-20 add span="dozens of schools" measure=facilities_hit --why "missed"',
  ],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const { target, intent } = intentOf(call);
  const folder = projectFolder(call.text("project"));
  const { runInput } = await import("../project/input.ts");
  const { gather } = await import("../run.ts");
  const { decisionOn, groundsOf } = await import("./decision.ts");
  const input = runInput(folder);
  const grounds = groundsOf(await gather(input, progress, memoryOf(folder)), input.policy);
  const told: string[] = [];
  const change = async (now: TextFile) => {
    const { text, ...decided } = await decisionOn(target, intent, grounds, now);
    told.push(...decidedText(decided, intent, now.path));
    return text;
  };
  await changeDecisions(folder, change, progress);
  progressDone();
  for (const line of told) say(line);
  return 0;
}
