import type { Canvas, Heading } from "./canvas.ts";
import { WEIGHTS } from "./text/font.ts";
import { wrap } from "./text/wrap.ts";
import { INK, LINE, SIZE, SOFT_INK } from "./theme.ts";

/** A panel's title, wrapped to its width: what is counted, where, since when. */
export function panelTitle({ title, subtitle }: Heading, { width, measure, say }: Canvas) {
  return {
    text: wrap(title, width, (text) => measure(text, SIZE.title, "bold")).map(say.line),
    ...(subtitle === undefined
      ? {}
      : { subtitle: wrap(subtitle, width, (text) => measure(text, SIZE.detail, "regular")).map(say.line) }),
    anchor: say.direction === "rtl" ? "end" : "start",
    frame: "group",
    color: INK,
    fontSize: SIZE.title,
    fontWeight: WEIGHTS.bold,
    lineHeight: LINE.title,
    subtitleColor: SOFT_INK,
    subtitleFontSize: SIZE.detail,
    subtitleFontWeight: WEIGHTS.regular,
    subtitleLineHeight: LINE.detail,
    subtitlePadding: 3,
    offset: 12,
  } as const;
}
