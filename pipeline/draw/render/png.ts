import { fontPaths } from "../text/font.ts";

/** The SVG as a PNG of twice its size, light, with the shipped fonts and no other. The renderer is loaded on the first call. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontPaths()), defaultFontFamily: "Noto Sans" };
  return new Resvg(svg, { fitTo: { mode: "zoom", value: 2 }, font }).render().asPng();
}
