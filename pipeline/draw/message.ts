import type { Canvas } from "./canvas.ts";
import { textLayers } from "./layers/text.ts";
import { facing } from "./mirror.ts";
import type { PanelSpec } from "./spec.ts";
import { labelBlock } from "./text/label.ts";

/** A panel of words alone, for a chart that has nothing to draw yet. */
export function messagePanel(
  words: string,
  detail: string,
  canvas: Pick<Canvas, "width" | "measure" | "say">,
): PanelSpec {
  const { width, measure, say } = canvas;
  const block = labelBlock(words, detail, width, measure, true);
  return { width, height: block.height, view: { stroke: null }, layer: facing(textLayers(block.lines, say), canvas) };
}
