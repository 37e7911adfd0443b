import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readText, whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import { projectFolder } from "../project/project.ts";
import { BEFORE, remembered } from "../project/remembered.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { type Change, causeOf, type InputChanges, inputChanges, rowChanges, type TextRow } from "./rowDiff.ts";
import { colour, give, oneLine, say } from "./terminal.ts";

const FIGURES = "data/figures.csv";

/** `tallywire diff`: what changed in the figures, row by row. */
export const command: Command = {
  operands: "[DIR]",
  about:
    "Shows what changed in data/figures.csv since the run before the last change, or against another project folder: rows added, removed, changed with old and new values, and why.",
  options: { ...PROJECT, json: { type: "boolean", help: "one change a line as JSON" } },
  examples: ["tallywire diff", "tallywire diff ../idlib-yesterday"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const [other, ...more] = call.operands;
  if (more.length > 0) throw new UsageError("diff compares with one folder: tallywire diff [DIR]");
  const folder = projectFolder(call.text("project"));
  const former = join(other ?? folder, other === undefined ? BEFORE.figures : FIGURES);
  if (whatIs(former) !== "file") {
    if (other !== undefined)
      throw new UsageError(
        `"${other}" has no ${FIGURES} to compare with; name the folder of a project, or run it first`,
      );
    say("No run has changed the figures yet: there is nothing to compare with.");
    return 0;
  }
  const changes = rowChanges(rowsOf(former), rowsOf(join(folder, FIGURES)));
  const inputs = other === undefined ? changedInputs(folder) : null;
  for (const change of changes) {
    const cause = inputs === null ? null : causeOf(change, inputs);
    await give(call.on("json") ? `${JSON.stringify({ ...change, cause })}\n` : changeText(change, cause));
  }
  say(changes.length === 0 ? "No row differs." : summary(changes));
  return 0;
}

function rowsOf(file: string): TextRow[] {
  return parse(readText(file), { columns: true, bom: true }) as TextRow[];
}

/** What a run read that the run before it did not read so; null where nothing is remembered of one of them. */
function changedInputs(folder: string): InputChanges | null {
  const now = remembered(folder);
  const before = remembered(folder, BEFORE.run);
  if (now === null || before === null) return null;
  return { inputs: inputChanges(before.inputs, now.inputs), program: now.program !== before.program };
}

const SIGN = { added: "+", removed: "-", changed: "~" } as const;
const COLOUR = { added: "cyan", removed: "red", changed: "yellow" } as const;

function changeText(change: Change, cause: string | null): string {
  const head = `${SIGN[change.kind]} ${change.id}  ${change.row.measure ?? ""}: ${change.row.span_text ?? change.row.value ?? ""}`;
  const cells = change.kind === "changed" ? change.cells : [];
  return [
    colour(oneLine(head), COLOUR[change.kind], process.stdout),
    ...cells.map(({ column, was, is }) => oneLine(`    ${column}: ${was || "(empty)"} -> ${is || "(empty)"}`)),
    ...(cause === null ? [] : [oneLine(`    because ${cause}`)]),
    "",
  ].join("\n");
}

function summary(changes: readonly Change[]): string {
  const kinds = ["added", "removed", "changed"] as const;
  return `${kinds.map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`).join(", ")}.`;
}
