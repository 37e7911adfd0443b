import type { Chart } from "../../types.ts";
import { html } from "../html.ts";
import { frameHeight } from "./frame-height.ts";
import { PICTURE_WIDTH } from "./pictures.ts";
import { type Placed, placed } from "./places.ts";

/**
 * The frame for a CMS that builds it from a pasted address. WordPress keeps of its attributes only these, puts a sandbox on it and
 * wants nothing else beside it.
 */
function frame({ chart, page }: Placed, height: number) {
  return html`<iframe src="${page}" title="${chart.title}" width="100%" height="${height}" frameborder="0"></iframe>`;
}

/** `NAME.oembed.json`, as oEmbed 1.0 has it (https://oembed.com, section 2.3.4): a CMS reads it where somebody pastes the address of the chart's page. */
export function oembed(chart: Chart, site: string | null): string {
  const where = placed(chart, site);
  const height = frameHeight(chart, "wide");
  const record = {
    version: "1.0",
    type: "rich",
    title: chart.title,
    provider_name: new URL(where.page).hostname,
    provider_url: new URL("/", where.page).href,
    width: PICTURE_WIDTH,
    height,
    html: frame(where, height).text,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
