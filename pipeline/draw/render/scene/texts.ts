import { WEIGHTS, type Weight } from "../../text/font.ts";
import type { Measurer } from "../../text/measurer.ts";
import type { Engine } from "../engine.ts";
import { escapeXml } from "../escape.ts";
import type { Defs } from "./defs.ts";
import { tenth } from "./number.ts";
import { paintOf } from "./paint.ts";
import { attributeOf, type MarkKind, type Point, type SceneItem } from "./scene.ts";

/** A line of text: how it looks, and the element without that. */
export interface TextLine {
  look: string;
  markup: string;
}

const ANCHORS: Readonly<Record<string, string>> = { center: ' text-anchor="middle"', right: ' text-anchor="end"' };
const PLACE = /translate\(([-\d.e]+),([-\d.e]+)\)/gu;
const TURN = /rotate\(([-\d.e]+)\)/u;

/** Letters that join, which more room between them would part. */
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}]/u;

/** Shorter texts may run as wide as a reader's font wants: the room between labels takes it. */
const SHORT = 7;

/**
 * The lines of a text, one element each: Firefox knows no `textLength` on `tspan`. A longer line says the length that it was measured with,
 * so that a machine without the chart's font fits its own letters into the same room, and nothing overlaps.
 */
export function textLines(item: SceneItem, origin: Point, defs: Defs, { vega }: Engine, measure: Measurer): TextLine[] {
  const size = item.fontSize ?? 11;
  const weight = Number(item.fontWeight) >= WEIGHTS.bold || item.fontWeight === "bold" ? "bold" : "regular";
  const heavy = weight === "bold" ? ` font-weight="${WEIGHTS.bold}"` : "";
  const look = `${paintOf(item, defs, true)} font-size="${size}"${heavy}${ANCHORS[item.align ?? ""] ?? ""}`;
  const { x, y, turn } = placeOf(attributeOf((vega.Marks.text as MarkKind).attr, item, "transform"), origin);
  const lines = Array.isArray(item.text) ? item.text : [item.text];
  return lines.flatMap((line, i) => {
    const text = String(line ?? "").trim();
    if (text === "") return [];
    const at = `x="${tenth(x)}" y="${tenth(y + i * (item.lineHeight ?? size + 2))}"`;
    const length = text.length <= SHORT ? "" : lengthOf(text, weight, measure(text, size, weight));
    return { look, markup: `<text ${at}${turn}${length}>${escapeXml(text)}</text>` };
  });
}

/** The length of a line. Bold letters of a wide font would touch with less room between them: they are made narrower themselves. */
function lengthOf(text: string, weight: Weight, length: number): string {
  const letters = weight === "bold" || JOINED.test(text) ? ' lengthAdjust="spacingAndGlyphs"' : "";
  return ` textLength="${tenth(length)}"${letters}`;
}

/** Where a text stands, of Vega's transform: to its place, turned, and then its shift along its own lines. */
function placeOf(transform: string, origin: Point): Point & { turn: string } {
  const [place, shift] = [...transform.matchAll(PLACE)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  const x = origin.x + (place?.x ?? 0);
  const y = origin.y + (place?.y ?? 0);
  const angle = TURN.exec(transform)?.[1];
  const turn = angle === undefined ? "" : ` transform="rotate(${angle} ${tenth(x)} ${tenth(y)})"`;
  return { x: x + (shift?.x ?? 0), y: y + (shift?.y ?? 0), turn };
}
