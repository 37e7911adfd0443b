import type { Canvas } from "./canvas.ts";
import { textLayers } from "./layers/text.ts";
import type { Layer } from "./spec.ts";
import type { TextLine } from "./text/label.ts";

type Json = Record<string, unknown>;

/** Layers laid out from the left, as they stand in a chart of this language. */
export function facing(layers: readonly Layer[], { width, say }: Pick<Canvas, "width" | "say">): Layer[] {
  return say.direction === "rtl" ? mirrored(layers, width) : [...layers];
}

/** Texts that stand where they are in every language, and texts laid out from the left; in one layer where they can be. */
export function facingTexts(
  still: readonly TextLine[],
  turned: readonly TextLine[],
  canvas: Pick<Canvas, "width" | "say">,
): Layer[] {
  const { say } = canvas;
  if (say.direction === "ltr") return textLayers([...still, ...turned], say);
  return [...textLayers(still, say), ...facing(textLayers(turned, say), canvas)];
}

/**
 * Layers as they stand in a panel that runs from right to left: pixels are counted from the other edge, numbers grow to the left, texts
 * end where they began, arrows turn round. Time is never turned: a panel of days lays itself out (`trend`, `timeline`).
 */
function mirrored(layers: readonly Layer[], width: number): Layer[] {
  return layers.map((layer) => mirrorLayer(layer as unknown as Json, width) as unknown as Layer);
}

function mirrorLayer(layer: Json, width: number): Json {
  const encoding = layer.encoding as Json;
  const x = encoding.x as Json;
  const fields =
    x.scale === null ? [x, encoding.x2].flatMap((channel) => (channel as Json | undefined)?.field ?? []) : [];
  const { values, ...data } = layer.data as Json;
  const rows = (values as readonly Json[]).map((row) => mirrorRow(row, fields as string[], width));
  return {
    ...layer,
    data: { ...data, values: rows },
    mark: mirrorMark(layer.mark as Json),
    encoding: { ...encoding, x: x.scale === null ? x : { ...x, scale: { ...(x.scale as Json), reverse: true } } },
  };
}

function mirrorRow(row: Json, fields: readonly string[], width: number): Json {
  const turned = fields.map((field) => [field, Math.round((width - Number(row[field])) * 10) / 10]);
  const shape = typeof row.shape === "string" ? { shape: mirrorPath(row.shape) } : {};
  return { ...row, ...Object.fromEntries(turned), ...shape };
}

function mirrorMark(mark: Json): Json {
  return mark.align === "left" ? { ...mark, align: "right" } : mark;
}

/** The path of an arrow with its x turned; a named shape is the same from both sides. */
function mirrorPath(path: string): string {
  return path.startsWith("M")
    ? path.replace(/([ML])(-?)([\d.]+)/gu, (_, to, minus, x) => `${to}${turned(minus, x)}`)
    : path;
}

function turned(minus: string, x: string): string {
  return minus === "-" || Number(x) === 0 ? x : `-${x}`;
}
