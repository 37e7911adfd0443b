import type { ChartPlan } from "./plan.ts";
import { DEATHS, DISPLACEMENT } from "./topics.ts";
import { bySource } from "./types/by-source.ts";
import { overTime } from "./types/over-time.ts";
import { parts } from "./types/parts.ts";
import { periods } from "./types/periods.ts";
import { share } from "./types/share.ts";
import { tolls } from "./types/tolls.ts";

/**
 * The charts, in the order of the page. `tolls` are made always, the others where there is something of their kind to draw.
 * A new type is a file in `types/` and rows here.
 */
export const PLANS: readonly ChartPlan[] = [
  { name: "deaths", type: "tolls", topic: DEATHS, sketch: tolls },
  { name: "deaths-over-time", type: "over-time", topic: DEATHS, sketch: overTime },
  { name: "deaths-by-source", type: "by-source", topic: DEATHS, sketch: bySource },
  { name: "deaths-parts", type: "parts", topic: DEATHS, sketch: parts },
  { name: "deaths-periods", type: "periods", topic: DEATHS, sketch: periods },
  { name: "displacement", type: "tolls", topic: DISPLACEMENT, sketch: tolls },
  { name: "displacement-over-time", type: "over-time", topic: DISPLACEMENT, sketch: overTime },
  { name: "displacement-by-source", type: "by-source", topic: DISPLACEMENT, sketch: bySource },
  { name: "displacement-share", type: "share", topic: DISPLACEMENT, sketch: share },
];
