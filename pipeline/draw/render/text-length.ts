import { WEIGHTS } from "../text/font.ts";
import type { Measurer } from "../text/measurer.ts";
import { PAPER } from "../theme.ts";

/** The paper around the letters, so that no line runs through them. */
const HALO = ` stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;

const TEXT = /<text\b([^>]*)>(.*?)<\/text>/gsu;
const LINE = /<tspan\b([^>]*)>([^<]*)<\/tspan>/gu;
const PLACE = /translate\(([-\d.]+),([-\d.]+)\)/u;
const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/**
 * Gives every text the length that it was measured with: a reader's machine that lacks the chart's font fits its own letters into the
 * same room, and nothing overlaps. A text of several lines becomes a text a line, for Firefox knows no `textLength` on `tspan`.
 */
export function fixTextLengths(svg: string, measure: Measurer): string {
  return svg.replace(TEXT, (_, attributes: string, content: string) =>
    linesOf(attributes, content)
      .map(({ at, text }) => `<text${at}${HALO}${lengthOf(at, text, measure)}>${text}</text>`)
      .join(""),
  );
}

function linesOf(attributes: string, content: string): { at: string; text: string }[] {
  if (!content.includes("<tspan")) return [{ at: attributes, text: content }];
  let down = 0;
  return [...content.matchAll(LINE)].map(([, own = "", text = ""]) => {
    down += Number(/\bdy="([\d.]+)"/u.exec(own)?.[1] ?? 0);
    const at = attributes.replace(PLACE, (_, x: string, y: string) => `translate(${x},${Number(y) + down})`);
    return { at, text };
  });
}

function lengthOf(attributes: string, text: string, measure: Measurer): string {
  const size = Number(/\bfont-size="([\d.]+)px"/u.exec(attributes)?.[1]);
  if (text.trim() === "" || Number.isNaN(size)) return "";
  const bold = attributes.includes(`font-weight="${WEIGHTS.bold}"`);
  const plain = text.replace(/&(?:amp|lt|gt|quot);/gu, (entity) => ENTITIES[entity] as string);
  const length = Math.round(measure(plain, size, bold ? "bold" : "regular") * 10) / 10;
  return ` textLength="${length}" lengthAdjust="spacingAndGlyphs"`;
}
