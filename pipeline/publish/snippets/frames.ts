import { catalogueOf } from "../../catalogue/languages.ts";
import { type Html, html } from "../html.ts";
import { HOST_FILE, type Placed } from "./places.ts";

/**
 * What a frame of a chart may do: run the page's own script, open links and save files. Not `allow-same-origin`: the page needs no
 * storage and no cookie, and beside a newsroom's own pages it must not reach into them.
 */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** A frame of fixed height, that of a phone's column: it fits everywhere without cutting. */
export function frame({ chart, page, heights }: Placed): Html {
  return html`<iframe src="${page}" title="${chart.title}" width="100%" height="${heights.phone}" style="border:0" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

/** A frame that the host script sizes. */
export function fittingFrame({ chart, page, heights, to }: Placed): Html {
  return html`<iframe data-tallywire src="${page}" title="${chart.title}" width="100%" height="${heights.phone}" style="border:0" loading="lazy" sandbox="${SANDBOX}"></iframe>
<script async src="${to(HOST_FILE)}"></script>`;
}

/** An element for pym.js. Its messages are split at "x" by some listeners: none in the id. */
export function pym({ chart, page }: Placed): Html {
  const id = `tallywire-${chart.name.replaceAll("x", "_")}`;
  return html`<div id="${id}" data-pym-src="${page}" data-pym-title="${chart.title}" data-pym-sandbox="${SANDBOX}"><a href="${page}">${chart.title}</a></div>`;
}

export function sideChain({ chart, page }: Placed): Html {
  return html`<side-chain src="${page}"><a href="${page}">${chart.title}</a></side-chain>`;
}

/** AMP wants a placeholder where the frame stands high on the page, and a button for when it may not resize by itself. */
export function amp({ chart, page, heights }: Placed): Html {
  const { whole } = catalogueOf(chart.language).page;
  return html`<amp-iframe src="${page}" title="${chart.title}" width="auto" height="${heights.phone}" layout="fixed-height" resizable frameborder="0" sandbox="${SANDBOX}">
  <p placeholder>${chart.title}</p>
  <div overflow tabindex="0" role="button" aria-label="${whole}">${whole}</div>
</amp-iframe>`;
}
