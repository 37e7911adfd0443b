import { onceOf } from "../../once.ts";
import { compareText } from "../../problems.ts";
import type { ReportFacts } from "../../types.ts";

/** Reports in the order that a desk wants them: the newest first, then by id; undated ones last. */
export const newestFirst = onceOf((reports: readonly ReportFacts[]): readonly ReportFacts[] =>
  [...reports].sort((a, b) => compareText(b.published ?? "", a.published ?? "") || compareText(a.id, b.id)),
);
