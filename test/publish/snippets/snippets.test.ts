import { expect, it } from "vitest";
import { frameHeights } from "../../../pipeline/publish/snippets/frame-height.ts";
import { oembed } from "../../../pipeline/publish/snippets/oembed.ts";
import { placed } from "../../../pipeline/publish/snippets/places.ts";
import { snippets } from "../../../pipeline/publish/snippets/snippets.ts";
import type { Chart } from "../../../pipeline/types.ts";
import { chartOf, TOLL } from "../../support/pages.ts";
import { blocksOf } from "../../support/snippets.ts";

const SITE = "https://news.example/charts";
const POLICY = "default-src 'none'; script-src 'sha256-x'";
const where = (chart: Chart, site: string | null) => placed(chart, site, frameHeights(chart));
const of = (sketch: Partial<Chart> = {}, site: string | null = SITE) =>
  snippets(where(chartOf([TOLL], sketch), site), POLICY);

it("gives nine ways, each with a word on when to take it", () => {
  expect(Object.keys(blocksOf(of()))).toEqual([
    "Frame",
    "Frame that fits itself",
    "Picture",
    "Link",
    "Address alone (oEmbed)",
    "pym.js",
    "side-chain",
    "AMP",
    "Drawing",
  ]);
  expect(of().match(/^ {3}Take it /gm)).toHaveLength(9);
});

it("frames the page with a title, a height and no more rights than the page uses", () => {
  const { Frame } = blocksOf(of({ title: 'Killed "in" Idlib' }));
  expect(Frame).toMatch(
    /^<iframe src="https:\/\/news\.example\/charts\/deaths\.html" title="Killed &quot;in&quot; Idlib" width="100%" height="\d+" style="border:0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"><\/iframe>$/,
  );
});

it("lets a frame that fits itself bring the script from beside the charts", () => {
  const fitting = blocksOf(of())["Frame that fits itself"];
  expect(fitting).toMatch(/^<iframe data-tallywire /);
  expect(fitting).toContain('<script async src="https://news.example/charts/tallywire-host.js"></script>');
});

it("gives the picture its words, and a narrow column the narrow drawing", () => {
  const { Picture } = blocksOf(of());
  expect(Picture).toContain('alt="One mark with an open arrow: &quot;more than 860 civilians&quot;."');
  expect(Picture).toContain('srcset="https://news.example/charts/deaths-narrow.svg" width="360" height="220"');
  expect(Picture).toContain('<img src="https://news.example/charts/deaths.png"');
});

it("has no x in pym's id, at which some listeners split", () => {
  expect(blocksOf(of({ name: "explosions-x" }))["pym.js"]).toContain('<div id="tallywire-e_plosions-_" ');
});

it("leads the marks of the drawing to their sentences on the chart's page", () => {
  const svg = { 360: "<svg id='n'/>", 640: '<svg id="w"><a href="#fig-1"></a><use href="#g"/></svg>' };
  const { Drawing } = blocksOf(of({ svg }));
  expect(Drawing).toContain('<a href="https://news.example/charts/deaths.html#fig-1"></a><use href="#g"/>');
});

it("says to a story's readers what it says in the language of the chart", () => {
  const { AMP, Drawing } = blocksOf(of({ language: "fr" }));
  expect(AMP).toContain(">Afficher tout le graphique</div>");
  expect(Drawing).toMatch(/<a href="[^"]+">Les chiffres/);
});

it("tells a server what the page needs", () => {
  expect(of()).toContain(`\n${POLICY}\n`);
});

it("says what to replace while nobody has said where the charts will be", () => {
  expect(of({}, null)).toContain("replace https://your-site.example/charts below by its address");
  expect(of()).not.toContain("your-site");
});

it("gives a CMS the frame as oEmbed, without script and with what WordPress keeps of it", () => {
  const record = JSON.parse(oembed(where(chartOf([TOLL], { title: 'Killed "in" Idlib' }), SITE)));
  expect(record).toMatchObject({
    version: "1.0",
    type: "rich",
    title: 'Killed "in" Idlib',
    provider_name: "news.example",
    provider_url: "https://news.example/",
    width: 640,
  });
  expect(record.html).toBe(
    `<iframe src="https://news.example/charts/deaths.html" title="Killed &quot;in&quot; Idlib" width="100%" height="${record.height}" frameborder="0"></iframe>`,
  );
});
