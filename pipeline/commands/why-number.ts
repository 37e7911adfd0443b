import { type Explained, explain } from "../explain/explain.ts";
import { whatIs } from "../files.ts";
import { UsageError } from "../problems.ts";
import { referenceTexts } from "../project/reference.ts";
import { loadVocabulary } from "../words/vocabulary.ts";
import type { Call, ExitCode } from "./command.ts";
import { nearest } from "./nearest.ts";
import { received, told } from "./received.ts";
import { give, problemLine, progressDone, say } from "./terminal.ts";
import { wayOfNumber } from "./way.ts";

/** Tells how the numbers of a file that have these words, or stand at `--at`, were read. */
export async function whyNumber(call: Call, file: string, more: readonly string[]): Promise<ExitCode> {
  if (whatIs(file) !== "file")
    throw new UsageError(`"${file}" is no file; write tallywire why FILE WORDS, or tallywire why ID`);
  const words = more.join(" ");
  const at = offsetAsked(call.text("at"));
  if ((words === "") === (at === null))
    throw new UsageError(
      `say which number of the file: tallywire why ${file} "WORDS", or --at OFFSET (tallywire numbers lists them)`,
    );
  const vocabulary = loadVocabulary(referenceTexts(call.text("project") ?? "."));
  for await (const { report, problems } of received([file], told(call))) {
    for (const problem of problems) say(problemLine(problem));
    if (report === null) return 1;
    const asked = numbersAsked(explain(report, vocabulary), words, at);
    progressDone();
    await give(
      call.on("json") ? `${JSON.stringify(asked, null, 2)}\n` : asked.map((one) => wayOfNumber(one, report)).join("\n"),
    );
  }
  return 0;
}

function offsetAsked(written: string | null): number | null {
  if (written === null) return null;
  if (!/^\d+$/.test(written)) throw new UsageError(`--at ${written} is no offset; write --at 313`);
  return Number(written);
}

function numbersAsked(all: readonly Explained[], words: string, at: number | null): Explained[] {
  const stands = ({ number }: Explained) => at !== null && number.start <= at && at < number.end;
  const asked = at === null ? withWords(all, words) : all.filter(stands);
  if (asked.length > 0) return asked;
  if (at !== null) throw new UsageError(`no number stands at ${at}; tallywire numbers lists where they stand`);
  const texts = all.map(({ number }) => number.text);
  const near = nearest(words, texts);
  throw new UsageError(
    `no number has the words "${words}"; ${near === null ? "tallywire numbers lists them" : `the nearest is "${near}"`}`,
  );
}

/** The numbers whose own words these are; else those inside or around them. */
function withWords(all: readonly Explained[], words: string): Explained[] {
  const same = all.filter(({ number }) => number.text.toLowerCase() === words.toLowerCase());
  if (same.length > 0) return same;
  const inside = (a: string, b: string) => ` ${a.toLowerCase()} `.includes(` ${b.toLowerCase()} `);
  return all.filter(({ number }) => inside(number.text, words) || inside(words, number.text));
}
