import type { Box } from "../../pipeline/draw/place.ts";
import type { Measurer } from "../../pipeline/draw/text/measurer.ts";

export interface TextBox extends Box {
  text: string;
  /** The length that the picture says, or null where it says none. */
  length: number | null;
  /** The length that the letters have. */
  measured: number;
}

const TAG = /<(\/?)(g|text)\b([^>]*)>([^<]*)/gu;

/** Boxes of all texts of a chart's SVG, in pixels of the whole picture; size, weight and anchor are those of the groups around. */
export function textBoxes(svg: string, measure: Measurer): TextBox[] {
  const groups: string[] = [];
  return [...svg.matchAll(TAG)].flatMap(([, close, name, attributes = "", content = ""]) => {
    if (name === "g" && close === "/") groups.pop();
    else if (name === "g") groups.push(attributes);
    else if (close !== "/") return [boxOf([...groups, attributes].join(" "), content, measure)];
    return [];
  });
}

/** The innermost says it last. */
function last(attributes: string, name: string): string | undefined {
  return [...attributes.matchAll(new RegExp(` ${name}="([^"]*)"`, "gu"))].at(-1)?.[1];
}

function boxOf(attributes: string, raw: string, measure: Measurer): TextBox {
  const text = raw.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  const size = Number(last(attributes, "font-size"));
  const measured = measure(text, size, last(attributes, "font-weight") === "600" ? "bold" : "regular");
  const length = last(attributes, "textLength");
  const [x, anchor] = [Number(last(attributes, "x")), last(attributes, "text-anchor")];
  const left = anchor === "middle" ? x - measured / 2 : anchor === "end" ? x - measured : x;
  // Ink of a line: capitals reach 0.72 em, descenders 0.22 em.
  const y = Number(last(attributes, "y")) - 0.74 * size;
  return {
    x: left,
    y,
    w: measured,
    h: 0.96 * size,
    text,
    measured,
    length: length === undefined ? null : Number(length),
  };
}
