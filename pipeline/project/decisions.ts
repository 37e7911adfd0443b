import { dirname, join } from "node:path";
import { realPath, replaceFile, whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import type { Tell } from "../run.ts";
import { alone, type Turn } from "./lock.ts";
import { DECISIONS } from "./project.ts";
import { keptText, type TextFile } from "./text.ts";

const DECIDE: Turn = { lock: ".tallywire/deciding", deed: "decision" };
/** Milliseconds: many may decide at once, and each takes no longer than a moment. */
const PATIENCE = 60_000;

/**
 * Changes the decisions file from its text as it stands to the one that `change` gives, at one stroke. Who decides at the same time waits, and sees what
 * the one before wrote.
 */
export function changeDecisions(
  folder: string,
  change: (now: TextFile) => Promise<string>,
  tell: Tell,
  patience = PATIENCE,
): Promise<void> {
  const work = async () => {
    refuseOpen(folder);
    // A link stays one: the file that it leads to is changed.
    const file = realPath(join(folder, DECISIONS));
    replaceFile(file, await change(decisionsNow(folder)));
  };
  return alone(folder, work, tell, patience, DECIDE);
}

function decisionsNow(folder: string): TextFile {
  return whatIs(join(folder, DECISIONS)) === "nothing" ? { path: DECISIONS, text: "" } : keptText(folder, DECISIONS);
}

/** What is written under an open spreadsheet is lost when the person saves it. LibreOffice tells of an open file by one beside it. */
function refuseOpen(folder: string): void {
  const mark = join(dirname(DECISIONS), ".~lock.decisions.csv#");
  if (whatIs(join(folder, mark)) === "nothing") return;
  throw new UsageError(
    `"${DECISIONS}" is open in a spreadsheet; save and close it there, then decide again (if it is not open, delete "${mark}")`,
  );
}
