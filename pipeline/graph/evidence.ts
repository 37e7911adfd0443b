import { groupBy } from "../group.ts";
import type { Long } from "../long.ts";
import type { Reckoned, Tools } from "../run.ts";
import { evidenceResource } from "../tabulate/datapackage.ts";
import { annotations } from "../tabulate/evidence.ts";
import type { LedgerFigure, Report } from "../types.ts";
import type { FiguresByReport } from "./figures.ts";
import type { Step } from "./graph.ts";
import type { Joins } from "./joins.ts";
import type { ReportSteps } from "./ledger.ts";

export const EVIDENCE = "data/evidence.jsonl";

/** The step of the annotations: those of a report are made anew where its figures or its text changed. */
export function evidenceStep(
  ledger: Step<Reckoned>,
  figures: FiguresByReport,
  reports: ReportSteps,
  joins: Joins,
  { graph, program }: Pick<Tools, "graph" | "program">,
): Promise<Step<Long>> {
  return graph.step("evidence", {
    // The annotations tell the whole text of each report by its hash.
    leans: { ledger: ledger.gave, texts: reports.texts, program },
    make: async () => {
      const stepsOf = groupBy(reports.steps, ({ id }) => id);
      const contentOf = (id: string) => stepsOf.get(id)!.map(({ content }) => content);
      const stretches = figures.keys.map(([id, key]) => ({ id, key: [...contentOf(id), key].join(" ") }));
      const standing = joins.standingLong(EVIDENCE);
      const needed = new Map<string, [readonly LedgerFigure[], Report]>();
      for (const { id, key } of stretches) {
        if (standing.has(key)) continue;
        needed.set(id, [await figures.of(id), await reports.report(id)]);
      }
      const texts = (id: string) => () => annotations(...needed.get(id)!);
      return joins.joinLong(
        EVIDENCE,
        stretches.map(({ id, key }) => ({ key, texts: texts(id) })),
      );
    },
    hash: (made) => JSON.stringify(evidenceResource(made)),
  });
}
