import type { Command } from "./command.ts";
import { amountText, numbersOver, rowCommand } from "./figureRows.ts";

/** `tallywire numbers`: every number of the given reports with its kind. */
export const command: Command = rowCommand({
  name: "numbers",
  about: "Prints every number of the given reports with what it measures, so that nothing is dropped in silence.",
  rows: numbersOver,
  brief: (row) => ({
    report: row.report,
    at: row.start,
    kind: row.kind,
    amount: amountText(row),
    noun: row.noun,
    words: row.text,
    rule: row.rule,
    figure: row.figure ?? null,
  }),
});
