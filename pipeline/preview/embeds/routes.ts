import { join } from "node:path";
import { Hono } from "hono";
import { hashOf, readText } from "../../files.ts";
import type { Ahead } from "../ahead.ts";
import { ownAnswer, pageAnswer } from "../answer.ts";
import { MISSING_PAGE } from "../page.ts";
import { chartPages, type MadePage } from "../pages.ts";
import { filePath, servedFile } from "../served.ts";
import { embedsPage } from "./embeds.ts";
import { hostPage } from "./host.ts";
import { SETTINGS } from "./settings.ts";
import { heightIn, type Snippet, snippetsIn } from "./snippets.ts";

/** The address of the page; below it one for each chart, and below that one for each setting. */
export const EMBEDS = "/embeds";

/** Height of a frame where no snippet gives one, in CSS pixels. */
const HEIGHT = 600;
/** A page of the preview in a frame, and the frames inside it. */
const FRAMES = { "frame-src": "'self'" };

/** The file of the chart that the page at an address tries; null of another page. */
export function triedAt(project: string, address: string): string | null {
  const page = address === EMBEDS ? chartPages(project)[0]?.address : `${address.slice(EMBEDS.length)}.html`;
  return address.startsWith(EMBEDS) && page !== undefined ? filePath(page) : null;
}

/** The pages on which charts are tried in other people's pages. `ahead`: charts that are newer than their files. */
export function embedsRoutes(project: string, ahead: Ahead): Hono {
  const routes = new Hono();
  const chartNamed = (name: string) => {
    const charts = chartPages(project);
    const chart = charts.find((one) => one.name === name);
    return { charts, chart, snippets: chart === undefined ? [] : snippetsOf(project, chart) };
  };

  routes.get(EMBEDS, () => {
    const [first] = chartPages(project);
    return page(first?.name ?? "");
  });
  routes.get(`${EMBEDS}/:chart`, ({ req }) => page(req.param("chart")));
  routes.get(`${EMBEDS}/:chart/:setting`, ({ req }) => {
    const { chart, snippets } = chartNamed(req.param("chart"));
    const setting = SETTINGS.find(({ name }) => name === req.param("setting"));
    if (chart === undefined || setting === undefined) return pageAnswer(404, MISSING_PAGE);
    return ownAnswer(hostPage(chart, heightIn(snippets) ?? HEIGHT, setting), FRAMES);
  });

  function page(name: string): Response {
    const { charts, chart, snippets } = chartNamed(name);
    if (chart === undefined) return pageAnswer(404, MISSING_PAGE);
    const height = heightIn(snippets) ?? HEIGHT;
    // Another version of the chart makes this another page, which is loaded again.
    const path = `charts/${name}.html`;
    const version = hashOf(ahead.get(path) ?? readText(join(project, path)));
    return pageAnswer(200, embedsPage({ charts, chart, snippets, height, version }), FRAMES);
  }
  return routes;
}

function snippetsOf(project: string, { name }: MadePage): Snippet[] {
  const path = servedFile(project, `charts/${name}.embed.txt`);
  return path === null ? [] : snippetsIn(readText(join(project, path)));
}
