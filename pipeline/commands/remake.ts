import type { Viewer } from "../graph/soon.ts";
import type { State } from "../preview/state.ts";
import { faultLine } from "../problems.ts";
import { makeProject } from "../project/make.ts";
import { inputHashes, projectFolder } from "../project/project.ts";
import { remembered, sameHashes } from "../project/remembered.ts";
import { sayMade } from "./made.ts";
import { oneLine, problemLine, progress, progressDone, say } from "./terminal.ts";

/** The input has changed since a run began that has written nothing. */
class Outdated extends Error {}

/** Who asks for a run. */
export interface Asking extends Pick<Viewer, "pages" | "show" | "seen"> {
  /** Whether the project may have changed since this was asked last. */
  isNudged(): Promise<boolean>;
}

/**
 * Runs a project again and again: each call makes what its input asks for, says so on the terminal, and gives the state for the
 * pages; null where the input is that of the call before. Who looks at pages is shown them first; where the input changes by then, or while the rest is
 * drawn, the run is given up with null, for the next call to begin. `program`: hash of the program itself. Never throws: a fault is a state too.
 */
export function remaker(folder: string, program: string): (asking: Asking) => Promise<State | null> {
  // The pages name the site that the last run was given.
  const site = remembered(folder)?.site ?? "";
  let done: Record<string, string> | null = null;
  return async (asking) => {
    try {
      // Where the reports are gone for a moment (another branch is checked out), nothing is taken away.
      const inputs = inputHashes(projectFolder(folder));
      if (done !== null && sameHashes(done, inputs)) return null;
      const check = () => {
        if (!sameHashes(inputs, inputHashes(folder))) throw new Outdated();
      };
      const made = await makeProject(folder, { program, site, inputs }, progress, {
        ...asking,
        seen: async () => {
          await asking.seen();
          check();
        },
        goOn: async () => {
          // Where nobody waits for a page, the files come first.
          if (asking.pages.length > 0 && (await asking.isNudged())) check();
        },
      });
      progressDone();
      sayMade(made);
      done = inputs;
      return { stale: false, lines: made.told.errors.map((problem) => problemLine(problem, {})) };
    } catch (error) {
      progressDone();
      done = null;
      if (error instanceof Outdated) return null;
      const line = oneLine(faultLine(error));
      say(line);
      return { stale: true, lines: [line] };
    }
  };
}
