import { UsageError } from "../problems.ts";
import type { Chart, Table } from "../types.ts";
import { type ChartPlan, drawChart } from "./chart.ts";
import { deathPanels, deathWindows } from "./deaths.ts";
import { displacementPanels, displacementWindows } from "./displacement.ts";
import { countedWords, unitKey } from "./measures.ts";
import type { Reading } from "./reading.ts";
import type { FontBytes } from "./text/font.ts";
import { makeMeasurer } from "./text/measurer.ts";

/** The charts, in the order of the page. A new chart is a file with its windows and panels, and a row here. */
const PLANS: readonly ChartPlan[] = [
  {
    name: "deaths",
    title: "Deaths as reported: who counts how many, where, since when",
    noun: "deaths",
    measures: ["deaths"],
    windows: deathWindows,
    heading: ({ readings: [first] }) => countedWords(first as Reading, unitKey(first as Reading)),
    panels: deathPanels,
  },
  {
    name: "displacement",
    title: "Displacement as reported: who counts how many, where, since when",
    noun: "displacement",
    measures: ["displaced", "returned"],
    windows: displacementWindows,
    heading: ({ readings: [first] }) => countedWords(first as Reading, "people"),
    panels: displacementPanels,
  },
];

/** What drawing needs beside the tables: the bytes of the fonts at `fontPaths()`. */
export interface DrawOptions {
  fonts: FontBytes;
}

/** Tables in, charts out: `deaths` and `displacement` from the tables of those names; `figures` says what they leave out. */
export async function draw(tables: readonly Table[], { fonts }: DrawOptions): Promise<Chart[]> {
  const measure = makeMeasurer(fonts);
  const table = (name: string) => tables.find((t) => t.name === name);
  const charts: Chart[] = [];
  for (const plan of PLANS) {
    const own = table(plan.name);
    if (own === undefined)
      throw new UsageError(`the chart "${plan.name}" needs the table "${plan.name}", and there is none`);
    charts.push(await drawChart(plan, own, table("figures"), measure));
  }
  return charts;
}

export { type FontBytes, fontPaths } from "./text/font.ts";
