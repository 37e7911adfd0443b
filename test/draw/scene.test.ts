import { beforeAll, expect, it } from "vitest";
import { type Engine, loadEngine } from "../../pipeline/draw/render/engine.ts";
import { paint } from "../../pipeline/draw/render/paint.ts";
import { linePath, pathAt } from "../../pipeline/draw/render/scene/path.ts";
import { renderSvg } from "../../pipeline/draw/render/svg.ts";
import type { ConcatSpec } from "../../pipeline/draw/spec.ts";
import { measure } from "./rows.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(measure);
});

const FULL = { type: "quantitative", scale: { domain: [0, 10] } };
const AT = { x: { field: "x", ...FULL }, y: { field: "y", ...FULL } };
const BARE = { axis: { domain: false, ticks: false, labels: false, grid: false, title: null }, view: { stroke: null } };

/** What one view of three rows is drawn as. */
async function drawn(view: object): Promise<string> {
  const values = [
    { id: "r:1", x: 0, y: 10, t: "one & two" },
    { id: "r:2", x: 5, y: 5, t: "" },
    { x: 10, y: 0, t: "an upright label" },
  ];
  const spec = { vconcat: [{ width: 100, height: 100, data: { values }, ...view }], padding: 0, config: BARE };
  return (await renderSvg(spec as unknown as ConcatSpec, engine, measure)).inside;
}

it("leads from what has an id to its figure, and joins neighbours that look alike", async () => {
  const svg = await drawn({ mark: { type: "circle", color: "red", size: 100, opacity: 1 }, encoding: AT });
  expect(svg).toContain(
    '<g fill="red"><a href="#fig-r%3A1" tabindex="-1"><circle cx="0" cy="5" r="5"/></a>' +
      '<a href="#fig-r%3A2" tabindex="-1"><circle cx="50" cy="55" r="5"/></a><circle cx="100" cy="105" r="5"/></g>',
  );
});

it("says an opacity of fill and stroke alone: for one of the whole a point beyond its axis takes the painter down", async () => {
  const svg = await drawn({
    mark: { type: "point", filled: true, fill: "red", stroke: "blue", opacity: 0.5, strokeOpacity: 0.5 },
    encoding: { ...AT, x: { ...AT.x, scale: { domain: [0, 2] } } },
  });
  expect(svg).toContain('fill-opacity="0.5"');
  expect(svg).toContain('stroke-opacity="0.25"');
  expect(svg).not.toMatch(/ opacity="/);
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">${svg}</svg>`;
  expect(paint(whole).length).toBeGreaterThan(100);
});

it("draws a line over all its rows as one path", async () => {
  const svg = await drawn({ mark: { type: "line", color: "red", interpolate: "step-after" }, encoding: AT });
  expect(svg.match(/<path d="M0,[^"]*h[^"]*v[^"]*" stroke="red" stroke-width="2"\/>/gu)).toHaveLength(1);
});

it("draws bars where they stand", async () => {
  const svg = await drawn({ mark: { type: "bar", color: "red", width: 10 }, encoding: AT });
  expect(svg).toContain('d="M45,50h10v50h-10Z"');
});

it("says text as text, turned where it is turned, and leaves empty ones out", async () => {
  const svg = await drawn({ mark: { type: "text", angle: 270, x: 20, y: 60 }, encoding: { text: { field: "t" } } });
  expect(svg.match(/<text /gu)).toHaveLength(2);
  expect(svg).toMatch(/<text x="20" y="63" transform="rotate\(270 20 60\)"[^>]*>one &amp; two<\/text>/u);
});

it("ends at the edge what is clipped, without a count that runs on from chart to chart", async () => {
  const view = {
    mark: { type: "circle", clip: true, opacity: 1 },
    encoding: { ...AT, x: { ...AT.x, scale: { domain: [0, 5] } } },
  };
  const svg = await drawn(view);
  expect(svg).toContain('<defs><clipPath id="d0"><rect x="0" y="0" width="100" height="100"/></clipPath></defs>');
  expect(svg).toContain('<g clip-path="url(#d0)" ');
  expect(await drawn(view)).toBe(svg);
});

it("draws colours that run over into each other", async () => {
  const stops = [
    { offset: 0, color: "white" },
    { offset: 1, color: "red" },
  ];
  const color = { gradient: "linear", x1: 0, y1: 0, x2: 1, y2: 0, stops };
  const svg = await drawn({ mark: { type: "bar", color, width: 10 }, encoding: AT });
  expect(svg).toContain('<linearGradient id="d0" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="white"/>');
  expect(svg).toContain('fill="url(#d0)"');
});

it("refuses a picture, which an embed could not load", async () => {
  const image = {
    mark: { type: "image", width: 9, height: 9 },
    encoding: { ...AT, url: { value: "https://x.example/a.png" } },
  };
  await expect(drawn(image)).rejects.toThrow("an image is not drawn");
});

it.each([
  ["M6.6,0L22,0M15.84,-5.5L22,0", 'd="M16.6,20h15.4M25.8,14.5l6.2,5.5"'],
  ["M0,0h412v0.26h-412Z", 'd="M10,20h412v.3h-412Z"'],
  ["M0,0L0.04,0L0.08,0L0.12,0L0.16,-9", 'd="M10,20h0h.1h0l.1-9"'],
  ["M0,0 5,5", 'd="M0,0 5,5" transform="translate(10,20)"'],
  ["M5,0A5,5,0,1,1,-5,0", 'd="M5,0A5,5,0,1,1,-5,0" transform="translate(10,20)"'],
])("moves %s", (d, moved) => {
  expect(pathAt(d, { x: 10, y: 20 })).toBe(moved);
});

it.each([
  [{ x: 5, y: 1 }, "M1,1h4"],
  [{ x: 1, y: -3.04 }, "M1,1v-4"],
  [{ x: 2, y: 3 }, "M1,1l1,2"],
])("draws a line to %o", (to, path) => {
  expect(linePath({ x: 1, y: 1 }, to)).toBe(path);
});
