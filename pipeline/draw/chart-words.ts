import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Chart } from "../types.ts";
import { altOf } from "./alt.ts";
import { dekOf } from "./dek.ts";
import type { ChartPlan, Sketch } from "./plan.ts";
import type { Reading } from "./reading.ts";
import { extentWords, sourceWords, uncertaintyWords, windowWords } from "./summary.ts";
import type { Window } from "./windows.ts";

/** The words of a chart, the same at every width. */
export type Words = Pick<Chart, "title" | "dek" | "summary" | "alt" | "sources">;

/** The words on what is drawn; `told` are the readings of all reports that say it, those among them that only tell it again. */
export function wordsOf(
  { name, topic }: ChartPlan,
  { windows, tell }: Pick<Sketch, "windows" | "tell">,
  told: readonly Reading[],
  say: Catalogue,
): Words {
  const title = say.chart.titles[name];
  const readings = windows.flatMap((w) => w.readings);
  if (readings.length === 0) {
    const nothing = say.chart.empty(topic.subject);
    return { title, dek: nothing, summary: nothing, alt: nothing, sources: [] };
  }
  const heading = (window: Window) => topic.heading(window, say);
  const said = [
    extentWords(readings, topic.subject, say),
    ...windowWords(windows, heading, say, tell),
    uncertaintyWords(readings, say),
    ...sourceWords(readings, say),
  ];
  return {
    title,
    dek: dekOf(windows, heading, say),
    summary: said.join(" "),
    alt: altOf(readings, topic.subject, windows, heading, say, tell),
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
