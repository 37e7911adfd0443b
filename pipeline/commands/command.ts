/** An option of a command, in the form of `node:util` parseArgs. */
export interface OptionInfo {
  type: "string" | "boolean";
  /** What `--help` shows for its value: "DIR". */
  value?: string;
  help: string;
}

/** What the person asked for, taken apart. */
export interface Call {
  /** What stands beside the options: files, an id. */
  operands: string[];
  text(option: string): string | null;
  on(option: string): boolean;
}

/** How a command ended: 0 fine, 1 problems found, 2 wrong use or broken set-up. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
  /** How its operands are written: "FILE... | -". */
  operands: string;
  /** What it does, in a sentence or two. */
  about: string;
  options: Record<string, OptionInfo>;
  examples: string[];
  run(call: Call): Promise<ExitCode>;
}

/** The option that most commands take. */
export const PROJECT: Record<string, OptionInfo> = {
  project: { type: "string", value: "DIR", help: "the project folder (this folder where left out)" },
};

export const FORMAT: Record<string, OptionInfo> = {
  format: {
    type: "string",
    value: "FORMAT",
    help: "table, csv, json or ndjson (a table on a terminal, ndjson in a pipe)",
  },
};

/** What can be told of a report on the command line. */
export const TOLD: Record<string, OptionInfo> = {
  published: { type: "string", value: "DATE", help: "day of publication, 2019-08-20; periods lean on it" },
  publisher: { type: "string", value: "NAME", help: "who published the report" },
  language: { type: "string", value: "TAG", help: "language of the report: en" },
};
