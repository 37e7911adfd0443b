import type { Layer } from "../spec.ts";
import { WEIGHTS } from "../text/font.ts";
import type { TextLine } from "../text/label.ts";
import { INK, SIZE, SOFT_INK } from "../theme.ts";
import { PIXEL_X, PIXEL_Y, pixel } from "./pixels.ts";

const STYLE = {
  words: { fontSize: SIZE.words, fontWeight: WEIGHTS.bold, color: INK },
  detail: { fontSize: SIZE.detail, fontWeight: WEIGHTS.regular, color: SOFT_INK },
} as const;

/** Lines of text at fixed places: one layer for the figures' words, one for who and when. */
export function textLayers(lines: readonly TextLine[]): Layer[] {
  return (["words", "detail"] as const).flatMap((role) => {
    const values = lines.filter((l) => l.role === role).map((l) => ({ x: pixel(l.x), y: pixel(l.y), text: l.text }));
    return values.length === 0 ? [] : [textLayer(values, STYLE[role])];
  });
}

function textLayer(values: { x: number; y: number; text: string }[], style: (typeof STYLE)["words" | "detail"]): Layer {
  return {
    data: { values },
    mark: { type: "text", align: "left", baseline: "alphabetic", ...style },
    encoding: { x: PIXEL_X, y: PIXEL_Y, text: { field: "text", type: "nominal" } },
  };
}
