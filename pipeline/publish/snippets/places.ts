import type { Chart } from "../../types.ts";
import { pageAddress } from "../site.ts";

/** Stands for the address of a site that nobody has said yet. */
export const UNKNOWN_SITE = "https://your-site.example/charts";

/** The script that a newsroom's page includes to size the frames, beside the charts. */
export const HOST_FILE = "tallywire-host.js";

/** What a snippet is made of: the chart and where its files will stand. */
export interface Placed {
  chart: Chart;
  /** Address of a file in the folder of charts. */
  to: (file: string) => string;
  /** Address of the chart's page. */
  page: string;
}

export function placed(chart: Chart, site: string | null): Placed {
  const to = (file: string) => pageAddress(site ?? UNKNOWN_SITE, file) ?? "";
  return { chart, to, page: to(`${chart.name}.html`) };
}
