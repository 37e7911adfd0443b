import { expect, it } from "vitest";
import { paint } from "../../pipeline/draw/render/paint.ts";
import { Painter } from "../../pipeline/draw/render/painter.ts";

const dot = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="3" fill="${colour}"/></svg>`;

it("paints on its threads what is painted here, in the order of the calls, and tells of an SVG that is none", async () => {
  const painter = new Painter();
  const colours = ["red", "blue", "green", "black", "white"];
  const painted = await Promise.all(colours.map((colour) => painter.paint(dot(colour))));
  expect(painted.map((png) => Buffer.from(png))).toEqual(colours.map((colour) => Buffer.from(paint(dot(colour)))));
  await expect(painter.paint("<html/>")).rejects.toThrow(/SVG/);
  // Not for ever: its threads are no more.
  await expect(painter.paint(dot("red"))).rejects.toThrow(/SVG/);
  await painter.end();
});
