import { readText } from "../files.ts";
import { problem, UsageError } from "../problems.ts";
import { referenceTexts } from "../project/reference.ts";
import { reportOf } from "../read/record.ts";
import { finderWith } from "../run.ts";
import { type GoldDoc, parseGold } from "../score/gold.ts";
import { score } from "../score/score.ts";
import { scoreJson, scoreText } from "../score/text.ts";
import type { Figure } from "../types.ts";
import { type Call, type Command, type ExitCode, PROJECT } from "./command.ts";
import { figuresOver } from "./figureRows.ts";
import { count, give, problemLine, progress, progressDone, say } from "./terminal.ts";

/** `tallywire score`: how the figures found compare with annotated ones. */
export const command: Command = {
  operands: "GOLD.jsonl",
  about:
    "Finds the figures of annotated reports and compares: precision, recall and F1, field by field. One report a line: {id, text, published, figures}.",
  options: {
    ...PROJECT,
    errors: { type: "string", value: "N", help: "show the first N errors with their sentences" },
    json: { type: "boolean", help: "the scores as JSON" },
  },
  examples: ["tallywire score gold.jsonl --errors 20"],
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const [file, ...more] = call.operands;
  if (file === undefined || more.length > 0)
    throw new UsageError("say which annotated reports: tallywire score GOLD.jsonl");
  const errors = Number(call.text("errors") ?? 0);
  if (!Number.isInteger(errors) || errors < 0)
    throw new UsageError(`--errors ${call.text("errors")} is no number of errors; write --errors 20`);
  const { docs, unread } = readGold(file);
  const findIn = finderWith(referenceTexts(call.text("project") ?? "."));
  const predicted = new Map<string, Figure[]>();
  for (const { figures: _, ...doc } of docs) {
    const { report, original } = reportOf(doc);
    predicted.set(doc.id, figuresOver(findIn(report), report, original));
    progress(`${count(predicted.size, "report")} read`);
  }
  progressDone();
  const scores = score(docs, predicted);
  await give(call.on("json") ? `${JSON.stringify(scoreJson(scores), null, 2)}\n` : scoreText(scores, { errors }));
  return unread > 0 ? 1 : 0;
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
