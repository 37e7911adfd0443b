import type { Command } from "./command.ts";
import { amountText, rowCommand } from "./figure-rows.ts";
import type { ExplainedNumber } from "./rows.ts";

/** `tallywire numbers`: every number of the given reports with its kind. */
export const command: Command = rowCommand({
  name: "numbers",
  about:
    "Prints every number of the given reports with what it measures, and why it is no figure, so that nothing is dropped in silence.",
  brief: (row: ExplainedNumber) => ({
    report: row.report,
    at: row.start,
    kind: row.kind,
    amount: amountText(row),
    words: row.text,
    rule: row.rule,
    figure: row.figure ?? `no: ${row.reason}`,
  }),
});
