import type { Chart } from "../../types.ts";
import { pageAddress } from "../site.ts";
import type { FrameHeights } from "./frame-height.ts";

/** Stands for the address of a site that nobody has said yet. */
export const UNKNOWN_SITE = "https://your-site.example/charts";

/** The script that a newsroom's page includes to size the frames, beside the charts. */
export const HOST_FILE = "tallywire-host.js";

/** What a snippet is made of: the chart and where its files will stand. */
export interface Placed {
  chart: Chart;
  /** Whether somebody has said where that is. */
  isKnown: boolean;
  /** Address of a file in the folder of charts. */
  to: (file: string) => string;
  /** Address of the chart's page. */
  page: string;
  heights: FrameHeights;
}

/** @param site address of the folder of charts, or null where nobody has said it */
export function placed(chart: Chart, site: string | null, heights: FrameHeights): Placed {
  const to = (file: string) => pageAddress(site ?? UNKNOWN_SITE, file) ?? "";
  return { chart, isKnown: site !== null, to, page: to(`${chart.name}.html`), heights };
}
