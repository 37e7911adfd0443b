import type { Command, OptionInfo } from "./command.ts";

export const HELP: Record<string, OptionInfo> = { help: { type: "boolean", help: "this help" } };

/** Help of one command: use, what it does, options, examples. */
export function commandHelp(name: string, command: Command): string {
  const options = Object.entries({ ...command.options, ...HELP }).map(
    ([option, { value, help }]) => [`--${option}${value === undefined ? "" : ` ${value}`}`, help] as const,
  );
  return [
    `tallywire ${name} ${command.operands}`.trimEnd(),
    "",
    command.about,
    "",
    "Options",
    ...columns(options),
    "",
    command.examples.length > 1 ? "Examples" : "Example",
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

/** Pairs as two columns, the first as wide as its widest. */
export function columns(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
