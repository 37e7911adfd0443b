import { FONT_FAMILY, fontPaths } from "../text/font.ts";

/** The SVG as a PNG of twice its size, light, with the shipped fonts and no other; painted on a thread of its own. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontPaths()), defaultFontFamily: FONT_FAMILY };
  return (await renderAsync(svg, { fitTo: { mode: "zoom", value: 2 }, font })).asPng();
}
