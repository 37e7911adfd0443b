import { escapeXml } from "../escape.ts";
import type { Defs } from "./defs.ts";
import { tenth } from "./number.ts";
import type { Paint, SceneItem } from "./scene.ts";

/**
 * How an item is painted, as attributes: colours stand in attributes, so that they hold where a policy drops every style.
 * @param closed whether its outline has no ends that a cap could stand on
 */
export function paintOf(item: SceneItem, defs: Defs, closed: boolean): string {
  const lined = item.stroke !== null && item.stroke !== undefined && item.stroke !== "transparent";
  return [
    colour("fill", item.fill, defs),
    number("fill-opacity", opacityOf(item, item.fillOpacity), 1),
    ...(lined ? strokeOf(item, defs, closed) : []),
  ].join("");
}

/**
 * An item's own opacity goes into those of its fill and stroke. For an opacity of the whole resvg paints a layer of its own, and takes the process down
 * where that lies outside of the picture, as a point beyond the end of its axis does.
 */
function opacityOf({ opacity = 1 }: SceneItem, part = 1): number {
  return (opacity ?? 1) * (part ?? 1);
}

function strokeOf(item: SceneItem, defs: Defs, closed: boolean): string[] {
  return [
    colour("stroke", item.stroke, defs),
    number("stroke-opacity", opacityOf(item, item.strokeOpacity), 1),
    number("stroke-width", item.strokeWidth, 1),
    closed ? "" : word("stroke-linecap", item.strokeCap, "butt"),
    word("stroke-linejoin", item.strokeJoin, "miter"),
    item.strokeDash?.length ? ` stroke-dasharray="${item.strokeDash.map(tenth).join(" ")}"` : "",
    number("stroke-dashoffset", item.strokeDashOffset, 0),
  ];
}

function colour(name: string, paint: Paint | undefined, defs: Defs): string {
  if (paint === null || paint === undefined || paint === "transparent") return "";
  return typeof paint === "string" ? ` ${name}="${escapeXml(paint)}"` : ` ${name}="url(#${defs.gradient(paint)})"`;
}

function number(name: string, value: number | undefined, usual: number): string {
  return value === undefined || value === null || value === usual ? "" : ` ${name}="${Math.round(value * 100) / 100}"`;
}

function word(name: string, value: string | undefined, usual: string): string {
  return value === undefined || value === null || value === usual ? "" : ` ${name}="${escapeXml(value)}"`;
}
