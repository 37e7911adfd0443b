import { faultLine, UsageError } from "../problems.ts";
import type { Command, ExitCode } from "./command.ts";
import { oneLine, progressDone, say } from "./terminal.ts";

/** The commands in the order of the help; each is loaded only when it is called. */
const COMMANDS: Record<string, { summary: string; load: () => Promise<{ command: Command }> }> = {
  run: {
    summary: "reports in; tables, charts, embeds and notebook out; only what changed is made again",
    load: () => import("./run.ts"),
  },
  find: { summary: "figures of the given reports; touches nothing", load: () => import("./find.ts") },
  numbers: { summary: "every number of the given reports with its kind", load: () => import("./numbers.ts") },
  why: { summary: "the way of one figure, from its sentence to its charts", load: () => import("./why.ts") },
  check: { summary: "problems, worst first", load: () => import("./check.ts") },
  decide: {
    summary: "a person's word on a figure: accept, reject, correct, add, undo",
    load: () => import("./decide.ts"),
  },
  diff: { summary: "what changed in the tables since the last run", load: () => import("./diff.ts") },
  draw: { summary: "one chart, of the project or of a CSV file", load: () => import("./draw.ts") },
  score: { summary: "precision, recall and F1 against annotated reports", load: () => import("./score.ts") },
  sign: {
    summary: "a person's name under the figures of a story, as they are now",
    load: () => import("./sign.ts"),
  },
  preview: {
    summary: "live pages on this machine, made again after each change",
    load: () => import("./preview.ts"),
  },
  init: { summary: "a new project folder", load: () => import("./init.ts") },
};

/** Runs one call of the program, its name aside: data to stdout, words for a person to stderr. */
export function program(args: readonly string[]): Promise<ExitCode> {
  return called(args).catch(caught);
}

async function called(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return overview(rest[0]);
  if (name === "--version" || name === "-v") return version();
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry === undefined) throw await unknownCommand(name);
  const { command } = await entry.load();
  const { HELP, commandHelp } = await import("./help.ts");
  const { takeApart } = await import("./arguments.ts");
  if (rest.includes("--help") || rest.includes("-h")) return show(commandHelp(name, command));
  const call = takeApart(rest, { ...command.options, ...HELP }, name);
  const [more] = command.operands === "" ? call.operands : [];
  if (more !== undefined)
    throw new UsageError(`${name} takes no "${more}"; where that is the project folder: ${name} --project ${more}`);
  return command.run(call);
}

async function overview(topic: string | undefined): Promise<ExitCode> {
  if (topic !== undefined && Object.hasOwn(COMMANDS, topic)) return called([topic, "--help"]);
  const { columns } = await import("./help.ts");
  const names = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const);
  return show(
    [
      "tallywire COMMAND",
      "",
      "Every figure of a report, with who said it, where, since when, how sure, and the exact words.",
      "",
      ...columns([
        ...names,
        ["--help", "this help; tallywire COMMAND --help for one command"],
        ["--version", "the version"],
      ]),
      "",
      "Example",
      "  tallywire find report.txt --published 2019-08-20",
      "",
    ].join("\n"),
  );
}

async function version(): Promise<ExitCode> {
  const { programVersion } = await import("../files.ts");
  return show(`${programVersion()}\n`);
}

function show(text: string): ExitCode {
  process.stdout.write(text);
  return 0;
}

async function unknownCommand(name: string): Promise<UsageError> {
  const { nearest } = await import("./nearest.ts");
  const near = nearest(name, Object.keys(COMMANDS));
  const hint = near === null ? "" : `; did you mean "${near}"?`;
  return new UsageError(`there is no command "${name}"${hint} (tallywire --help lists them)`);
}

/** The one place where an exception ends: a person never sees a stack trace unless they ask for it. */
function caught(error: unknown): ExitCode {
  progressDone();
  say(oneLine(faultLine(error)));
  if (process.env.TALLYWIRE_DEBUG && error instanceof Error) say(error.stack ?? "");
  return 2;
}
