import type { Problem, Severity } from "../types.ts";

/** Stdout carries data and nothing else; words for a person go to stderr. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes data; waits where the reader at the other end is slow. */
export async function give(text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

const COLOURS = { red: 31, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;
export type Colour = keyof typeof COLOURS;

/** Text in a colour, where a person looks at the stream and has not asked for none (no-color.org). */
export function colour(text: string, name: Colour, stream: { isTTY?: boolean } = process.stderr): string {
  const wanted = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  return wanted ? `\u001B[${COLOURS[name]}m${text}\u001B[0m` : text;
}

const SEVERITY_COLOUR: Record<Severity, Colour> = { error: "red", warning: "yellow", notice: "cyan" };

/** A problem in one line: `error data/reports/a.txt:3: ...`. */
export function problemLine(problem: Problem, stream: { isTTY?: boolean } = process.stderr): string {
  const place = problem.file ?? problem.report;
  const where = place === null ? "" : ` ${place}${problem.line === null ? "" : `:${problem.line}`}`;
  return `${colour(problem.severity, SEVERITY_COLOUR[problem.severity], stream)}${oneLine(`${where}: ${problem.message}`)}`;
}

/** Words of a file may hold line ends and signs that a terminal obeys; a message stays one line of letters. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\t]+/g, " ").replace(/\p{Cc}/gu, "");
}

/** "1 error", "3 errors". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

let shown = false;

/** Says what is being done, once the program has run for over a second and only where a person looks on. */
export function progress(doing: string): void {
  if (!process.stderr.isTTY || process.uptime() < 1) return;
  shown = true;
  process.stderr.write(`\r\u001B[K${doing} ...`);
}

/** Takes the progress line away. */
export function progressDone(): void {
  if (shown) process.stderr.write("\r\u001B[K");
  shown = false;
}
