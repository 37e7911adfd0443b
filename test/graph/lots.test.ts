import { expect, it } from "vitest";
import type { Kept } from "../../pipeline/graph/kept.ts";
import { keepFigures, keptFigures, lotWith } from "../../pipeline/graph/lots.ts";
import { runInput } from "../../pipeline/project/input.ts";
import { reckon } from "../../pipeline/run.ts";
import { byReport } from "../../pipeline/tabulate/by-report.ts";
import { projectWith, TOLL } from "../commands/cli.ts";
import { generatedReports } from "../support/generated.ts";
import { keeper } from "../support/keeper.ts";

const files = generatedReports(12, 5).map(({ name, text }) => [`data/reports/${name}`, text] as const);
const DECISIONS = `figure,action,field,value
by-hand,add,report,toll
by-hand,add,span,since late April
by-hand,add,measure,deaths
by-hand,add,value,3
`;

/** The figures of a ledger, report by report, and what is remembered of each report. */
async function reckoned() {
  const texts = { ...Object.fromEntries(files), "data/reports/toll.md": TOLL, "data/decisions.csv": DECISIONS };
  const { ledger } = await reckon(runInput(projectWith(texts)), () => {});
  const all = byReport(ledger.figures);
  return { ledger, all, reports: all.map(({ report, key, figures }) => ({ report, key, count: figures.length })) };
}

it("gives back the very figures that were kept, their fields in the same order", async () => {
  const { ledger, all, reports } = await reckoned();
  const { kept } = keeper();
  keepFigures(all, kept, "p");
  expect(ledger.figures.some(({ decided_by, id }) => decided_by !== null || id === "by-hand")).toBe(true);
  const again = keptFigures(reports, kept, "p")!;
  expect(JSON.stringify(reports.flatMap(({ report }) => again.get(report)!))).toBe(JSON.stringify(ledger.figures));
  const [first] = reports;
  const lot = lotWith(first!.report, reports);
  expect(keptFigures(lot, kept, "p")?.get(first!.report)).toEqual(again.get(first!.report));
});

it("gives none where not all were kept, or by another program", async () => {
  const { all, reports } = await reckoned();
  const { kept } = keeper();
  keepFigures(all.slice(1), kept, "p");
  expect(keptFigures(reports, kept, "p")).toBeNull();
  keepFigures(all, kept, "p");
  expect(keptFigures(reports, kept, "p")).not.toBeNull();
  expect(keptFigures(reports, kept, "other")).toBeNull();
});

it("keeps a lot again only where a report in it has changed", async () => {
  const { all } = await reckoned();
  const { kept } = keeper();
  const set: string[] = [];
  const noting: Kept = {
    ...kept,
    set: (group, name, key, line) => {
      set.push(name);
      kept.set(group, name, key, line);
    },
  };
  keepFigures(all, noting, "p");
  const lots = set.length;
  expect(lots).toBeGreaterThan(3);
  keepFigures(all, noting, "p");
  expect(set).toHaveLength(lots);
  keepFigures([{ ...all[0]!, key: "another" }, ...all.slice(1)], noting, "p");
  expect(set).toHaveLength(lots + 1);
});
