import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Chart } from "../types.ts";
import { altOf } from "./alt.ts";
import { dekOf } from "./dek.ts";
import type { ChartPlan } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { extentWords, sourceWords, uncertaintyWords, windowWords } from "./summary.ts";
import type { Window } from "./windows.ts";

/** The words of a chart, the same at every width. */
export type Words = Pick<Chart, "title" | "dek" | "summary" | "alt" | "sources">;

/** Panels of a chart: a graphics desk would show no more, and the rest stands in the table. */
export const MOST_WINDOWS = 6;

/** The words on what is drawn; `told` are all readings, those among them that only repeat what is drawn, whose reports are named too. */
export function wordsOf(
  plan: ChartPlan,
  readings: readonly Reading[],
  told: readonly Reading[],
  say: Catalogue,
): Words {
  const title = say.chart.titles[plan.name];
  if (readings.length === 0) {
    const nothing = say.chart.empty(plan.subject);
    return { title, dek: nothing, summary: nothing, alt: nothing, sources: [] };
  }
  const windows = plan.windows(readings, say);
  const heading = (window: Window) => plan.heading(window, say);
  const said = [
    extentWords(readings, plan.subject, say),
    ...windowWords(windows, heading, say),
    uncertaintyWords(readings, say),
    ...sourceWords(readings, say),
  ];
  return {
    title,
    dek: dekOf(windows, heading, say),
    summary: said.join(" "),
    alt: altOf(readings, plan.subject, windows.slice(0, MOST_WINDOWS), heading, say),
    sources: sourcesOf(told),
  };
}

function sourcesOf(readings: readonly Reading[]): Chart["sources"] {
  const seen = new Map<string, Chart["sources"][number]>();
  for (const r of readings) {
    const one = { source: r.source, publisher: r.publisher, published: r.published, url: r.url };
    seen.set(Object.values(one).join("\u0000"), one);
  }
  return [...seen.values()];
}
