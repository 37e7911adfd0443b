import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { csvText } from "../../pipeline/csv.ts";
import { runInput } from "../../pipeline/project/input.ts";
import { type RunInput, reckon, tabulated } from "../../pipeline/run.ts";

/*
 * No table hangs on the order in which the system lists the reports.
 */

const input = runInput(fileURLToPath(new URL("../../", import.meta.url)));

async function tablesOf(reports: RunInput["reports"]): Promise<string[]> {
  const tables = await tabulated(await reckon({ ...input, reports }, () => {}));
  return tables.map((table) => `${table.name}\n${csvText(table)}`);
}

/** The same reports in another order: every third, then those behind them. */
const dealt = (piles: number) =>
  Array.from({ length: piles }, (_, pile) => input.reports.filter((_, i) => i % piles === pile)).flat();

it("gives the same tables in whatever order reports come", { timeout: 120_000 }, async () => {
  const inOrder = await tablesOf(input.reports);
  expect(inOrder.length).toBeGreaterThan(4);
  for (const reports of [[...input.reports].reverse(), dealt(3), dealt(7)]) {
    const other = await tablesOf(reports);
    for (const [i, table] of inOrder.entries()) expect(other[i]).toBe(table);
  }
});
