import { textLayers } from "./layers/text.ts";
import type { PanelSpec } from "./spec.ts";
import { labelBlock } from "./text/label.ts";
import type { Measurer } from "./text/measurer.ts";

/** A panel of words alone, for a chart that has nothing to draw yet. */
export function messagePanel(words: string, detail: string, width: number, measure: Measurer): PanelSpec {
  const block = labelBlock(words, detail, width, measure, true);
  return { width, height: block.height, view: { stroke: null }, layer: textLayers(block.lines) };
}
