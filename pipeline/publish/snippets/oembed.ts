import { type Html, html } from "../html.ts";
import { PICTURE_WIDTH } from "./pictures.ts";
import type { Placed } from "./places.ts";

/**
 * The frame for a CMS that builds it from a pasted address. WordPress keeps of its attributes only these, puts a sandbox on it and
 * wants nothing else beside it.
 */
function frame({ chart, page, heights }: Placed): Html {
  return html`<iframe src="${page}" title="${chart.title}" width="100%" height="${heights.story}" frameborder="0"></iframe>`;
}

/** `NAME.oembed.json`, as oEmbed 1.0 has it (https://oembed.com, section 2.3.4): a CMS reads it where somebody pastes the address of the chart's page. */
export function oembed(where: Placed): string {
  const record = {
    version: "1.0",
    type: "rich",
    title: where.chart.title,
    provider_name: new URL(where.page).hostname,
    provider_url: new URL("/", where.page).href,
    width: PICTURE_WIDTH,
    height: where.heights.story,
    html: frame(where).text,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
