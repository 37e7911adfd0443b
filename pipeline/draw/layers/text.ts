import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Layer } from "../spec.ts";
import { WEIGHTS } from "../text/font.ts";
import type { TextLine } from "../text/label.ts";
import { INK, SIZE, SOFT_INK } from "../theme.ts";
import { PIXEL_X, PIXEL_Y, pixel } from "./pixels.ts";

const either = (words: string | number, detail: string | number) => ({
  expr: `datum.role === "words" ? ${JSON.stringify(words)} : ${JSON.stringify(detail)}`,
});

/** Lines of text at fixed places: the figures' words in bold, who and when beside them. */
export function textLayers(lines: readonly TextLine[], say: Catalogue): Layer[] {
  if (lines.length === 0) return [];
  const mark = {
    type: "text",
    align: "left",
    baseline: "alphabetic",
    fontSize: either(SIZE.words, SIZE.detail),
    fontWeight: either(WEIGHTS.bold, WEIGHTS.regular),
    color: either(INK, SOFT_INK),
  } as const;
  const values = lines.map((l) => ({ x: pixel(l.x), y: pixel(l.y), text: say.line(l.text), role: l.role }));
  const text = { field: "text", type: "nominal" } as const;
  return [{ data: { values }, mark, encoding: { x: PIXEL_X, y: PIXEL_Y, text } }];
}
