import { expect, it } from "vitest";
import { paint } from "../../pipeline/draw/render/paint.ts";
import { Painter } from "../../pipeline/draw/render/painter.ts";

const dot = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="3" fill="${colour}"/></svg>`;

it("paints on its thread what is painted here, in the order of the calls, also where both share the work, and tells of an SVG that is none", async () => {
  const painter = new Painter();
  const painted = await Promise.all([dot("red"), dot("blue")].map((svg) => painter.paint(svg)));
  expect(painted.map((png) => Buffer.from(png))).toEqual(
    [dot("red"), dot("blue")].map((svg) => Buffer.from(paint(svg))),
  );
  const shared = ["green", "black", "white"].map((colour) => painter.paint(dot(colour)));
  await painter.help();
  expect((await Promise.all(shared)).map((png) => Buffer.from(png))).toEqual(
    ["green", "black", "white"].map((colour) => Buffer.from(paint(dot(colour)))),
  );
  const wrong = painter.paint("<html/>");
  await painter.help();
  await expect(wrong).rejects.toThrow(/SVG/);
  await expect(painter.paint("<html/>")).rejects.toThrow(/SVG/);
  // Not for ever: its thread is no more.
  await expect(painter.paint(dot("red"))).rejects.toThrow(/SVG/);
  await painter.end();
});
