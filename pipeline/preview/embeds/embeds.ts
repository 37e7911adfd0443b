import { html, type Part } from "../../publish/html.ts";
import { BASE } from "../../publish/style/base.ts";
import { EMBEDS_SCRIPT } from "../../scripts/embeds.ts";
import { ownPage } from "../page.ts";
import type { MadePage } from "../pages.ts";
import { MARGIN } from "./host.ts";
import { SETTINGS, type Setting } from "./settings.ts";
import type { Snippet } from "./snippets.ts";
import { EMBEDS_STYLE } from "./style.ts";

/** What the page of one chart is made of. */
export interface Embeds {
  charts: readonly MadePage[];
  chart: MadePage;
  snippets: readonly Snippet[];
  /** Of the frame by the snippet, in CSS pixels. */
  height: number;
  version: string;
}

/** The page that shows one chart in other people's pages, with the ways to put it there. */
export function embedsPage({ charts, chart, snippets, height, version }: Embeds): string {
  const body = html`<header>
<a href="/">All pages</a>
<h1>Embeds</h1>
<nav aria-label="Charts"><ul class="links">${charts.map((one) => tab(one, chart))}</ul></nav>
</header>
<main>
<h2>${chart.title}</h2>
<p class="soft">The chart as other people's pages show it. <a href="${chart.address}">The page of the chart alone</a></p>
<section aria-labelledby="ways"><h3 id="ways">Put it into a story</h3>
${snippets.length === 0 ? html`<p>There are no snippets yet; they come with the next run.</p>` : null}
<ul class="ways">${snippets.map(way)}</ul>
<p class="hidden" role="status" id="told"></p></section>
<section aria-labelledby="pages"><h3 id="pages">In other pages</h3>
<div class="settings">${SETTINGS.map((setting) => shown(chart, setting, height, version))}</div></section>
</main>`;
  return ownPage({ title: `Embeds: ${chart.title}`, styles: [BASE, EMBEDS_STYLE], body, script: EMBEDS_SCRIPT });
}

function tab(one: MadePage, chart: MadePage): Part {
  const current = one.name === chart.name && html` aria-current="page"`;
  return html`<li><a href="/embeds/${encodeURIComponent(one.name)}"${current}>${one.name}</a></li>`;
}

function way({ title, about, block }: Snippet, i: number): Part {
  return html`<li><div><b id="way-${i}">${title}</b> <span class="soft">${about}</span></div>
<button type="button" data-copy="block-${i}" aria-label="Copy: ${title}">Copy</button>
<details><summary>Show</summary><pre tabindex="0" aria-labelledby="way-${i}"><code id="block-${i}">${block}</code></pre></details></li>
`;
}

/** The story's own lines above and below the chart, about. */
const STORY = 220;

function shown(chart: MadePage, setting: Setting, height: number, version: string): Part {
  const { name, title, about, width } = setting;
  const size = width === null ? html` class="fluid"` : html` width="${width + 2 * MARGIN}"`;
  const address = `/embeds/${encodeURIComponent(chart.name)}/${name}?of=${version.slice(0, 12)}`;
  return html`<section class="setting" aria-labelledby="setting-${name}"><h4 id="setting-${name}">${title}</h4>
<p class="soft">${about}</p>
<div class="frame" tabindex="0" role="group" aria-label="${title}"><iframe${size} src="${address}" title="${title}" height="${height + STORY}" loading="lazy"></iframe></div></section>
`;
}
