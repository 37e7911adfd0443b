import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";
import { groupBy } from "../pipeline/group.ts";
import { runInput } from "../pipeline/project/input.ts";
import { reckon } from "../pipeline/run.ts";
import type { LedgerFigure } from "../pipeline/types.ts";
import { expectFile } from "./support/golden.ts";

/*
 * Small projects, a folder each in test/reports/: how their tolls go on from report to report, and what does not fit. After a change that is meant:
 *
 *   UPDATE=1 npx vitest run test/golden-ledger.test.ts
 */

const REPORTS = fileURLToPath(new URL("reports/", import.meta.url));
const projects = readdirSync(REPORTS, { withFileTypes: true }).filter((entry) => entry.isDirectory());

async function outcome(folder: string): Promise<string> {
  const { ledger, problems } = await reckon(runInput(folder), () => {});
  const words = new Map(ledger.figures.map((figure) => [figure.id, `${figure.report}: ${figure.span.text}`]));
  const named = (id: string | null) => (id === null ? null : (words.get(id) ?? id));
  const reading = (figure: LedgerFigure) =>
    said({
      words: named(figure.id),
      period: `${figure.period.start ?? "?"} to ${figure.period.end ?? "?"}`,
      part_of: named(figure.part_of),
      repeats: named(figure.repeats),
      newer: named(figure.superseded_by),
      differs_from: figure.conflicts_with.map(named),
      waits: figure.status === "waiting" ? figure.status_reason : null,
    });
  const series = groupBy(ledger.figures, ({ series }) => series ?? "none");
  const told = {
    series: Object.fromEntries([...series].map(([id, readings]) => [id, readings.map(reading)])),
    problems: problems.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

function said(record: Record<string, unknown>): Record<string, unknown> {
  const empty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !empty(value)));
}

describe("small projects", () => {
  it.each(projects.map(({ name }) => name))("%s", async (name) => {
    expectFile(fileURLToPath(new URL(`expected/${name}.json`, import.meta.url)), await outcome(join(REPORTS, name)));
  });
});
