import { EMBED_SCRIPT } from "../scripts/embed.ts";
import type { Chart, OutputFile } from "../types.ts";
import { type ChartContext, chartFigure } from "./chart-figure.ts";
import { html } from "./html.ts";
import { FROM_EMBED } from "./links.ts";
import { page } from "./page.ts";
import { pageAddress } from "./site.ts";
import { snippets } from "./snippets.ts";
import { BASE } from "./style/base.ts";
import { CHART } from "./style/chart.ts";

/** The picture of a chart that stands alone on a page: the drawing made for a story's column. */
const PICTURE_WIDTH = 640;

/** The page of one chart, to be put into a story by its address. */
export function embedPage(chart: Chart, context: Omit<ChartContext, "ways" | "level">, site: string | null): string {
  const address = pageAddress(site, `${chart.name}.html`);
  const picture = pageAddress(site, `${chart.name}.png`);
  return page({
    title: chart.title,
    language: "en",
    description: chart.summary,
    styles: [BASE, CHART],
    script: EMBED_SCRIPT,
    head: [
      html`<meta property="og:title" content="${chart.title}">`,
      address && html`\n<link rel="canonical" href="${address}">`,
      picture && html`\n<meta property="og:image" content="${picture}">`,
    ],
    body: html`<main class="embed">${chartFigure(chart, { ...context, ways: FROM_EMBED, level: 1 })}</main>`,
  });
}

/** The files of one chart: page, specification, pictures and the snippets that put it into a story. */
export function chartFiles(
  chart: Chart,
  context: Omit<ChartContext, "ways" | "level">,
  site: string | null,
): OutputFile[] {
  const stem = `charts/${chart.name}`;
  return [
    { path: `${stem}.html`, content: embedPage(chart, context, site) },
    { path: `${stem}.vl.json`, content: `${JSON.stringify(chart.spec, null, 2)}\n` },
    { path: `${stem}.svg`, content: chart.svg[PICTURE_WIDTH] ?? "" },
    { path: `${stem}.png`, content: chart.png },
    { path: `${stem}.embed.txt`, content: snippets(chart, site) },
  ];
}
