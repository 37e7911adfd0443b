import { parseArgs } from "node:util";
import { UsageError } from "../problems.ts";
import type { Call, OptionInfo } from "./command.ts";
import { nearest } from "./nearest.ts";

/** Takes a command's arguments apart; anything it does not know is refused, with the nearest thing that it does. */
export function takeApart(args: readonly string[], options: Record<string, OptionInfo>, command: string): Call {
  const known = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const texts = new Map<string, string>();
  const switches = new Set<string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw new UsageError(unknownOption(token.rawName, options, command));
    if (option.type === "boolean") {
      if (token.value !== undefined)
        throw new UsageError(`${token.rawName} takes no value; leave "=${token.value}" out`);
      switches.add(token.name);
    } else if (token.value === undefined || token.value === "") {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${option.value ?? "VALUE"}`);
    } else texts.set(token.name, token.value);
  }
  return { operands, text: (name) => texts.get(name) ?? null, on: (name) => switches.has(name) };
}

function unknownOption(written: string, options: Record<string, OptionInfo>, command: string): string {
  const near = nearest(
    written,
    Object.keys(options).map((name) => `--${name}`),
  );
  const hint = near === null ? "" : `; did you mean ${near}?`;
  return `${command} has no option ${written}${hint} (tallywire ${command} --help lists them)`;
}
