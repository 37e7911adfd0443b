import { readText } from "../files.ts";
import { finderWith } from "../finder.ts";
import { problem, UsageError } from "../problems.ts";
import { referenceTexts } from "../project/reference.ts";
import { reportOf } from "../read/record.ts";
import { below, parseBars } from "../score/bars.ts";
import { type GoldDoc, parseGold } from "../score/gold.ts";
import { score } from "../score/score.ts";
import { scoreJson, scoreText } from "../score/text.ts";
import type { Figure } from "../types.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { figuresOver } from "./rows.ts";
import { count, give, problemLine, progress, progressDone, say } from "./terminal.ts";

/** `tallywire score`: how the figures found compare with annotated ones. */
export const command: Command = {
  operands: "GOLD.jsonl...",
  about:
    "Finds the figures of annotated reports and compares: precision, recall and F1, field by field, for all and for each measure. One report a line: {id, text, published, figures}.",
  options: {
    ...PROJECT,
    errors: { type: "string", value: "N", help: "show the first N errors with their sentences, or all" },
    min: { type: "string", value: "NAME=F1,...", help: "exit 1 where an F1 is lower" },
    json: { type: "boolean", help: "the scores as JSON, with P, R and F1 of each field for each measure" },
  },
  examples: ["tallywire score gold.jsonl --errors 20", "tallywire score gold.jsonl --min found=0.95,record=0.8"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  if (call.operands.length === 0) throw new UsageError("say which annotated reports: tallywire score GOLD.jsonl");
  const errors = errorsAsked(call.text("errors") ?? "0");
  const bars = parseBars(call.text("min") ?? "");
  if (typeof bars === "string") throw new UsageError(`--min ${bars}`);
  const golds = call.operands.map(readGold);
  const docs = golds.flatMap((gold) => gold.docs);
  refuseTwice(docs);
  const findIn = finderWith(referenceTexts(call.text("project") ?? "."));
  const predicted = new Map<string, Figure[]>();
  for (const { figures: _, ...doc } of docs) {
    const { report, original } = reportOf(doc);
    predicted.set(doc.id, figuresOver(findIn(report), report, original));
    progress(`${count(predicted.size, "report")} read`);
  }
  progressDone();
  const scores = score(docs, predicted);
  await give(
    call.on("json") ? `${JSON.stringify(scoreJson(scores, { errors }), null, 2)}\n` : scoreText(scores, { errors }),
  );
  const low = below(scores, bars);
  if (low.length > 0) say(`below the bar: ${low.join(", ")}`);
  return low.length > 0 || golds.some(({ unread }) => unread > 0) ? 1 : 0;
}

function errorsAsked(written: string): number {
  const errors = written === "all" ? Number.POSITIVE_INFINITY : Number(written);
  if (!(Number.isInteger(errors) || written === "all") || errors < 0)
    throw new UsageError(`--errors ${written} is no number of errors; write --errors 20 or --errors all`);
  return errors;
}

/** Two reports of one id would be scored against each other's figures. */
function refuseTwice(docs: readonly GoldDoc[]): void {
  const seen = new Set<string>();
  for (const { id } of docs) {
    if (seen.has(id)) throw new UsageError(`two annotated reports have the id "${id}"; give each its own`);
    seen.add(id);
  }
}

/** The annotated reports of a file; a line that is none is told and left out. */
function readGold(file: string): { docs: GoldDoc[]; unread: number } {
  const docs: GoldDoc[] = [];
  let unread = 0;
  for (const [i, line] of readText(file).split("\n").entries()) {
    if (line.trim() === "") continue;
    const doc = parseGold(line);
    if (typeof doc !== "string") docs.push(doc);
    else {
      unread++;
      say(problemLine(problem("error", "gold-unreadable", doc, { file, line: i + 1 })));
    }
  }
  if (docs.length === 0) throw new UsageError(`"${file}" holds no annotated report; it needs one JSON object a line`);
  return { docs, unread };
}
