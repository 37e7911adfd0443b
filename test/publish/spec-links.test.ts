import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { expect, it } from "vitest";
import { linkedSpec } from "../../pipeline/publish/spec-links.ts";
import { FLIGHT, TOLL } from "../support/pages.ts";

const figures = new Map([
  [TOLL.id, TOLL],
  [FLIGHT.id, { ...FLIGHT, quote_url: null }],
]);
const view = (...ids: string[]) => ({
  data: { values: ids.map((id, x) => ({ id, x })) },
  mark: "point",
  encoding: { x: { field: "x", type: "quantitative" } },
});

it("gives each row the address of its sentence, in every view, and changes nothing else", () => {
  const spec = { title: "T", vconcat: [{ layer: [view(TOLL.id, FLIGHT.id)] }, view(FLIGHT.id), { mark: "rule" }] };
  const before = structuredClone(spec);
  const linked = linkedSpec(spec, figures) as typeof spec;
  expect(JSON.stringify(linked)).toContain(
    `{"id":"${TOLL.id}","x":0,"href":"${TOLL.quote_url}"},{"id":"${FLIGHT.id}","x":1}`,
  );
  expect(linked.vconcat.slice(1)).toEqual(before.vconcat.slice(1));
  expect(spec).toEqual(before);
});

it("makes links that the chart library draws, and none where there is no address", async () => {
  const { spec } = compile(linkedSpec(view(TOLL.id, FLIGHT.id, ""), figures) as TopLevelSpec);
  const svg = await new View(parse(spec), { renderer: "none" }).toSVG();
  expect([...svg.matchAll(/xlink:href="([^"]*)"/g)].map(([, address]) => address?.replaceAll("&amp;", "&"))).toEqual([
    TOLL.quote_url,
  ]);
});
