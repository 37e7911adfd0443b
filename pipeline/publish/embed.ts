import { csvText } from "../csv.ts";
import { EMBED_SCRIPT } from "../scripts/embed.ts";
import type { Chart, OutputFile } from "../types.ts";
import { leadingTo, shownDrawings } from "./chart-drawings.ts";
import { type ChartContext, chartFigure } from "./chart-figure.ts";
import { html } from "./html.ts";
import { FROM_EMBED, toFile } from "./links.ts";
import { type PageParts, page, policy } from "./page.ts";
import { pageAddress } from "./site.ts";
import { frameHeights } from "./snippets/frame-height.ts";
import { oembed } from "./snippets/oembed.ts";
import { NARROW_WIDTH, PICTURE_WIDTH } from "./snippets/pictures.ts";
import { placed } from "./snippets/places.ts";
import { snippets } from "./snippets/snippets.ts";
import { linkedSpec } from "./spec-links.ts";
import { BASE } from "./style/base.ts";
import { CHART, STEPS } from "./style/chart.ts";

type Context = Omit<ChartContext, "ways" | "level">;

/** What the page of a chart may weigh, in bytes. */
const MOST = 60_000;

/** The page of one chart, to be put into a story by its address. */
function embedParts(chart: Chart, context: Context, site: string | null): PageParts {
  const address = pageAddress(site, `${chart.name}.html`);
  const picture = pageAddress(site, `${chart.name}-card.png`);
  const record = pageAddress(site, `${chart.name}.oembed.json`);
  return {
    title: chart.title,
    language: chart.language,
    description: chart.dek,
    styles: [BASE, CHART, STEPS],
    script: EMBED_SCRIPT,
    head: [
      html`<meta property="og:title" content="${chart.title}">`,
      address && html`\n<link rel="canonical" href="${address}">`,
      picture && html`\n<meta property="og:image" content="${picture}">`,
      record && html`\n<link rel="alternate" type="application/json+oembed" href="${record}" title="${chart.title}">`,
    ],
    body: html`<main class="embed">${chartFigure(chart, { ...context, ways: FROM_EMBED, level: 1 })}</main>`,
  };
}

/** The page, with the widest of its drawings left out as long as it weighs too much, down to the narrowest alone; and the chart with those that stand there. */
function lightPage(
  chart: Chart,
  context: Context,
  site: string | null,
): { parts: PageParts; text: string; shown: Chart } {
  const parts = embedParts(chart, context, site);
  const text = page(parts);
  const widths = shownDrawings(chart, FROM_EMBED.evidence).map(({ width }) => width);
  if (widths.length < 2 || Buffer.byteLength(text) <= MOST) return { parts, text, shown: chart };
  const kept = widths.slice(0, -1).map((width) => [width, chart.svg[width] ?? ""] as const);
  return lightPage({ ...chart, svg: Object.fromEntries(kept) }, context, site);
}

/** The page of one chart. */
export function chartPage(chart: Chart, context: Context, site: string | null): OutputFile {
  return { path: `charts/${chart.name}.html`, content: lightPage(chart, context, site).text };
}

/** The files of one chart: page, specification, pictures, the rows that it draws, and what puts it into a story. */
export function chartFiles(chart: Chart, context: Context, site: string | null): OutputFile[] {
  const stem = `charts/${chart.name}`;
  const { parts, text, shown } = lightPage(chart, context, site);
  const where = placed(chart, site, frameHeights(shown));
  // A drawing that stands alone leads to the page that has the evidence.
  const alone = (width: number) => leadingTo(chart.svg[width] ?? "", toFile("", `${chart.name}.html`));
  return [
    { path: `${stem}.html`, content: text },
    { path: `${stem}.vl.json`, content: `${JSON.stringify(linkedSpec(chart.spec, context.figures), null, 2)}\n` },
    { path: `${stem}.svg`, content: alone(PICTURE_WIDTH) },
    { path: `${stem}-narrow.svg`, content: alone(NARROW_WIDTH) },
    { path: `${stem}.png`, content: chart.png },
    { path: `${stem}-card.png`, content: chart.card },
    { path: `${stem}.csv`, content: csvText(chart.table) },
    { path: `${stem}.embed.txt`, content: snippets(where, policy(parts)) },
    { path: `${stem}.oembed.json`, content: oembed(where) },
  ];
}
