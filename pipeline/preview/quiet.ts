/** Work that waits for its occasion. */
export interface Waiting {
  nudge(): void;
  stop(): void;
}

/**
 * Does the work once no nudge has come for `quiet` milliseconds (an editor saves in several steps), never twice at a time; nudges
 * during the work are followed by it once more.
 */
export function whenQuiet(quiet: number, work: () => Promise<void>): Waiting {
  let timer: NodeJS.Timeout | undefined;
  let state: "idle" | "working" | "again" | "stopped" = "idle";
  const start = async () => {
    if (state !== "idle") {
      if (state === "working") state = "again";
      return;
    }
    state = "working";
    await work();
    if (is("again")) nudge();
    if (!is("stopped")) state = "idle";
  };
  // What the work changes meanwhile, the compiler does not see.
  const is = (other: typeof state) => state === other;
  const nudge = () => {
    clearTimeout(timer);
    timer = setTimeout(start, quiet);
  };
  const stop = () => {
    clearTimeout(timer);
    state = "stopped";
  };
  return { nudge, stop };
}
