import { LOOK_EVENT } from "../preview/state.ts";
import { UsageError } from "../problems.ts";
import { projectFolder } from "../project/project.ts";
import { programHash } from "../project/remembered.ts";
import type { OutputFile } from "../types.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { give, say } from "./terminal.ts";

const PORT = 4321;
/** Milliseconds without another change before the project is read again: longer than an editor's save, shorter than a person notices. */
const QUIET = 25;

/** `tallywire preview`: live pages on this machine. */
export const command: Command = {
  operands: "",
  about:
    "Serves the pages of the project on this machine alone, with the desk at /review where a person decides on figures, watches its reports, reference data, decisions and stories, runs again after each change, and loads the open pages again. Prints its address; Ctrl-C ends it.",
  options: {
    ...PROJECT,
    port: {
      type: "string",
      value: "N",
      help: `the port (${PORT} where left out); the next free one where it is taken`,
    },
    open: { type: "boolean", help: "opens the address in the browser" },
  },
  examples: ["tallywire preview", "tallywire preview --project ../idlib --port 8000"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const ended = untilEnded();
  const folder = projectFolder(call.text("project"));
  const asked = portAsked(call.text("port"));
  const { startServer } = await import("../preview/server.ts");
  const { watchProject } = await import("../preview/watch.ts");
  const { whenQuiet } = await import("../preview/quiet.ts");
  const { Remaking } = await import("./remaking.ts");
  // The code that runs is that of the start, whatever becomes of its files.
  const program = programHash();
  const server = await startServer(folder, asked, program);
  const remaking = new Remaking({ folder, program });
  // Runs are made in a thread of their own: the desk answers meanwhile.
  const runs = whenQuiet(QUIET, async () => {
    const { ahead, events } = server;
    const show = ({ path, content }: OutputFile) => {
      ahead.put(path, String(content));
      events.tellOf(LOOK_EVENT, {});
    };
    const state = await remaking.make({ pages: events.open, show });
    ahead.clear();
    if (state !== null) events.tell(state);
  });
  const looks = whenQuiet(QUIET, () => server.desk.follow());
  const changed = () => {
    looks.nudge();
    runs.nudge();
    remaking.nudge();
  };
  let unwatch = () => {};
  try {
    unwatch = watchProject(folder, changed);
    if (asked !== 0 && server.port !== asked) say(`Port ${asked} is taken: this is ${server.port}.`);
    await give(`${server.address}\n`);
    say("Pages follow the project until Ctrl-C.");
    if (call.on("open")) (await import("./open.ts")).openInBrowser(server.address);
    changed();
    await ended;
  } finally {
    unwatch();
    looks.stop();
    runs.stop();
    server.stop();
    await remaking.end();
  }
  return 0;
}

/** Until a person or the system asks the program to end. A second Ctrl-C meets nobody and ends it at once. */
function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function portAsked(text: string | null): number {
  if (text === null) return PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port; write a number up to 65535, or 0 for any that is free`);
}
