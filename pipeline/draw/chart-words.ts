import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Chart } from "../types.ts";
import { altOf } from "./alt.ts";
import { dekOf } from "./dek.ts";
import type { Sketch } from "./plan.ts";
import type { Reading } from "./reading.ts";
import type { PlannedChart } from "./settings/planned.ts";
import { extentWords, sourceWords, uncertaintyWords, windowWords } from "./summary.ts";
import type { Window } from "./windows.ts";

/** The words of a chart, the same at every width. */
export type Words = Pick<Chart, "title" | "dek" | "summary" | "alt" | "sources">;

/** The words on what is drawn; `told` are the readings of all reports that say it, those among them that only tell it again. */
export function wordsOf(
  { title: titled, topic, settings }: PlannedChart,
  { windows, tell }: Pick<Sketch, "windows" | "tell">,
  told: readonly Reading[],
  say: Catalogue,
): Words {
  const title = titled(say);
  const readings = windows.flatMap((w) => w.readings);
  if (readings.length === 0) {
    const nothing = say.chart.empty(topic.subject);
    return { title, dek: settings.dek ?? nothing, summary: nothing, alt: nothing, sources: [] };
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
    dek: settings.dek ?? dekOf(windows, heading, say),
    summary: said.join(" "),
    alt: settings.alt ?? altOf(readings, topic.subject, windows, heading, say, tell),
    sources: sourcesOf(told),
  };
}

/** Who states the readings, in which report, each once. */
export function sourcesOf(readings: readonly Reading[]): Chart["sources"] {
  const seen = new Map<string, Chart["sources"][number]>();
  for (const r of readings) {
    const one = { source: r.source, publisher: r.publisher, published: r.published, url: r.url };
    seen.set(Object.values(one).join("\u0000"), one);
  }
  return [...seen.values()];
}
