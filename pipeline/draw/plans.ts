import type { ChartName } from "../catalogue/parts/chart-words.ts";
import type { ChartType } from "../types.ts";
import type { ChartKind, ChartPlan, Topic } from "./plan.ts";
import { DEATHS, DISPLACEMENT } from "./topics.ts";
import { bySource } from "./types/by-source.ts";
import { overTime } from "./types/over-time.ts";
import { parts } from "./types/parts.ts";
import { periods } from "./types/periods.ts";
import { share } from "./types/share.ts";
import { tolls } from "./types/tolls.ts";

/** What each type of chart makes of the figures. A new type is a file in `types/` and a row here. */
export const TYPES: Readonly<Record<ChartType, ChartKind>> = {
  tolls,
  "over-time": overTime,
  "by-source": bySource,
  parts,
  periods,
  share,
};

/** What charts are about. */
export const TOPICS: readonly Topic[] = [DEATHS, DISPLACEMENT];

/** The charts, in the order of the page. `tolls` are made always, the others where there is something of their kind to draw. */
export const PLANS: readonly ChartPlan[] = [
  plan("deaths", "tolls", DEATHS),
  plan("deaths-over-time", "over-time", DEATHS),
  plan("deaths-by-source", "by-source", DEATHS),
  plan("deaths-parts", "parts", DEATHS),
  plan("deaths-periods", "periods", DEATHS),
  plan("displacement", "tolls", DISPLACEMENT),
  plan("displacement-over-time", "over-time", DISPLACEMENT),
  plan("displacement-by-source", "by-source", DISPLACEMENT),
  plan("displacement-share", "share", DISPLACEMENT),
];

function plan(name: ChartName, type: ChartType, topic: Topic): ChartPlan {
  return { name, type, topic, title: (say) => say.chart.titles[name], kind: TYPES[type] };
}
