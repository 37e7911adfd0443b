import type { Box } from "../../pipeline/draw/place.ts";
import type { Measurer } from "../../pipeline/draw/text/measurer.ts";

export interface TextBox extends Box {
  text: string;
}

const TAG = /<(\/?)(g|text|tspan|path|rect|svg|line)\b([^>]*?)(\/?)>([^<]*)/gu;

/** Boxes of all texts of a chart's SVG, in pixels of the whole picture. Knows translate() only, which is all that Vega writes here. */
export function textBoxes(svg: string, measure: Measurer): TextBox[] {
  const boxes: TextBox[] = [];
  const origins = [{ x: 0, y: 0 }];
  let text: { x: number; y: number; attributes: string } | undefined;
  let line = 0;
  for (const [, close, name, attributes = "", selfClosed, content = ""] of svg.matchAll(TAG)) {
    const origin = origins.at(-1) ?? { x: 0, y: 0 };
    if (name === "g" && close === "/") origins.pop();
    else if (name === "g" && selfClosed !== "/") origins.push(moved(origin, attributes));
    else if (name === "text" && close !== "/") {
      text = { ...moved(origin, attributes), attributes };
      line = 0;
      if (content.trim() !== "") boxes.push(boxOf(text, content, 0, measure));
    } else if (name === "tspan" && close !== "/" && text !== undefined) {
      line += Number(/\bdy="([\d.]+)"/u.exec(attributes)?.[1] ?? 0);
      boxes.push(boxOf(text, content, line, measure));
    }
  }
  return boxes;
}

function moved(origin: { x: number; y: number }, attributes: string): { x: number; y: number } {
  const [, x = "0", y = "0"] = /translate\(([-\d.]+)(?:,([-\d.]+))?\)/u.exec(attributes) ?? [];
  return { x: origin.x + Number(x), y: origin.y + Number(y) };
}

function boxOf(at: { x: number; y: number; attributes: string }, raw: string, dy: number, measure: Measurer): TextBox {
  const text = raw.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  const size = Number(/font-size="([\d.]+)px"/u.exec(at.attributes)?.[1] ?? 11);
  const bold = /font-weight="(?:600|bold)"/u.test(at.attributes);
  const width = measure(text, size, bold ? "bold" : "regular");
  const anchor = /text-anchor="(\w+)"/u.exec(at.attributes)?.[1];
  const x = anchor === "middle" ? at.x - width / 2 : anchor === "end" ? at.x - width : at.x;
  // Ink of a line: capitals reach 0.72 em, descenders 0.22 em.
  return { x, y: at.y + dy - 0.74 * size, w: width, h: 0.96 * size, text };
}
