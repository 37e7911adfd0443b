import type { Page, Surround } from "../compose.ts";
import { FONT_STACK, WEIGHTS, type Weight } from "../text/font.ts";
import { wrap } from "../text/wrap.ts";
import { INK, LINE, MARGIN, PAPER, SIZE, SOFT_INK } from "../theme.ts";
import { escapeXml } from "./escape.ts";

interface Style {
  size: number;
  line: number;
  weight: Weight;
  colour: string;
}

const HEADLINE: Style = { size: SIZE.headline, line: LINE.headline, weight: "bold", colour: INK };
const DEK: Style = { size: SIZE.dek, line: LINE.dek, weight: "regular", colour: SOFT_INK };
const FOOT: Style = { size: SIZE.detail, line: LINE.detail + 2, weight: "regular", colour: SOFT_INK };

/** Empty pixels between the chart and the words around it. */
const AIR = 6;
/** Pixels between lines of Arabic beside the usual: its letters reach deeper. */
const DEEPER = 5;

/** A drawn chart with title, dek and sources around it, as the spec has them: a picture leaves its page behind. */
export function pictureSvg(chart: string, surround: Surround, page: Page): string {
  const { width } = page;
  const height = Number(/ height="([\d.]+)"/u.exec(chart)?.[1]);
  const head = textBlock(
    [
      { text: surround.title, style: HEADLINE },
      { text: surround.dek, style: DEK },
    ],
    MARGIN,
    page,
  );
  const foot = textBlock(
    surround.foot.map((text) => ({ text, style: FOOT })),
    head.bottom + height + 2 * AIR,
    page,
  );
  const total = Math.ceil(foot.bottom + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" font-family="${FONT_STACK}">`,
    `<rect width="${width}" height="${total}" fill="${PAPER}"/>`,
    ...head.lines,
    // Nothing stands out of it; to make sure of that, resvg would paint it on a layer of its own.
    chart.replace("<svg ", `<svg y="${head.bottom + AIR}" overflow="visible" `),
    ...foot.lines,
    "</svg>",
  ].join("\n");
}

/** Texts below each other from `top` on, wrapped to a picture of a width with a margin. */
export function textBlock(
  texts: readonly { text: string; style: Style }[],
  top: number,
  { width, measure, say }: Page,
  margin: number = MARGIN,
) {
  const deeper = say.direction === "rtl" ? DEEPER : 0;
  const start = say.direction === "rtl" ? `x="${width - margin}" text-anchor="end"` : `x="${margin}"`;
  let bottom = top;
  const lines = texts.flatMap(({ text, style }) =>
    wrap(text, width - 2 * margin, (t) => measure(t, style.size, style.weight)).map((line) => {
      bottom += style.line + deeper;
      const font = `font-size="${style.size}" font-weight="${WEIGHTS[style.weight]}" fill="${style.colour}"`;
      return `<text ${start} y="${bottom - style.line - deeper + style.size}" ${font}>${escapeXml(say.line(line))}</text>`;
    }),
  );
  return { lines, bottom };
}
