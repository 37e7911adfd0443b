import { FONT_FAMILY, fontPaths } from "../text/font.ts";

/** Paints an SVG as a PNG of twice its size, light, with the shipped fonts and no other, on a thread of its own. */
export type Painter = (svg: string) => Promise<Uint8Array>;

/** Loads the painter. To be done before the first chart is drawn: it cannot load while Vega keeps the process busy. */
export async function loadPainter(): Promise<Painter> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontPaths()), defaultFontFamily: FONT_FAMILY };
  return async (svg) => (await renderAsync(svg, { fitTo: { mode: "zoom", value: 2 }, font })).asPng();
}
