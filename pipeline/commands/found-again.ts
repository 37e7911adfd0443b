import type { TextRow } from "../changes/rows.ts";
import { problem } from "../problems.ts";
import { isFoundAgain, type Placed } from "../review/found-again.ts";
import type { Problem, Report } from "../types.ts";

/**
 * A problem for each row of the table of figures whose words its report no longer has: it was edited after the run, or the table
 * by hand. A sentence that only stands elsewhere by now has its words still.
 */
export function foundAgain(rows: readonly TextRow[], reports: readonly Report[]): Problem[] {
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  return rows.flatMap((row) => {
    const { id = "", report = "", span_text: words = "" } = row;
    if (isFoundAgain(placed(row), texts.get(report)) || isMoved(placed(row), texts.get(report))) return [];
    const message = `"${words}" of data/figures.csv is not in report "${report}" as it stands now; run again, and see what became of it: tallywire diff`;
    return [problem("error", "figure-not-found", message, { report, figure: id, quote: words })];
  });
}

function placed(row: TextRow): Placed {
  const span = (name: string) => ({
    start: Number(row[`${name}_start`]),
    end: Number(row[`${name}_end`]),
    text: row[`${name}_text`] ?? "",
  });
  return { span: span("span"), sentence: span("sentence") };
}

function isMoved({ span, sentence }: Placed, text: string | undefined): boolean {
  return text?.includes(sentence.text) === true && sentence.text.includes(span.text);
}
