import type { Engine } from "../engine.ts";
import { tenth } from "./number.ts";
import { linePath, pathAt } from "./path.ts";
import { attributeOf, type MarkKind, type Point, type SceneItem, type SceneMark } from "./scene.ts";

/** A shape without its paint: what stands between `<` and `/>`. */
export type Shape = string;

/** An item of any kind but text and groups, at its place in the drawing. */
export function shapeOf(mark: SceneMark, item: SceneItem, origin: Point, { vega }: Engine): Shape {
  const kind = vega.Marks[mark.marktype] as MarkKind;
  if (mark.marktype === "image")
    throw new Error("chart: an image is not drawn, as an embed loads nothing; leave the image mark out");
  const place = { x: origin.x + (item.x ?? 0), y: origin.y + (item.y ?? 0) };
  if (mark.marktype === "rule") return `path d="${ruleOf(item, place, origin)}"`;
  if (mark.marktype === "symbol" && (item.shape ?? "circle") === "circle") {
    return `circle cx="${tenth(place.x)}" cy="${tenth(place.y)}" r="${tenth(Math.sqrt(item.size ?? 64) / 2)}"`;
  }
  const d = attributeOf(kind.attr, item, "d");
  const transform = attributeOf(kind.attr, item, "transform");
  if (/rotate|scale/u.test(transform))
    return `path d="${d}" transform="translate(${tenth(origin.x)},${tenth(origin.y)}) ${transform}"`;
  // A shape that has no transform says its place in its own points.
  return `path ${pathAt(d, transform === "" ? origin : place)}`;
}

/** True for an outline that has no end, and so no cap. */
export function isClosed(shape: Shape): boolean {
  return shape.startsWith("circle") || /^path d="[^M]*M[^M]*Z"/u.test(shape);
}

function ruleOf({ x = 0, y = 0, x2, y2 }: SceneItem, from: Point, origin: Point): string {
  return linePath(from, { x: origin.x + (x2 ?? x), y: origin.y + (y2 ?? y) });
}

/** The box behind a group. */
export function boxOf(item: SceneItem, place: Point, { vega }: Engine): Shape {
  const { background } = vega.Marks.group as Required<MarkKind>;
  return `path ${pathAt(attributeOf(background, item, "d"), place)}`;
}
