import { hasRightToLeft } from "../../catalogue/isolate.ts";
import { ARABIC_FAMILY, FONT_FAMILY, FONT_STACK, fontPaths } from "../text/font.ts";

/** Paints an SVG as a PNG of twice its size, light, with the shipped fonts and no other, on a thread of its own. */
export type Painter = (svg: string) => Promise<Uint8Array>;

/** Loads the painter. To be done before the first chart is drawn: it cannot load while Vega keeps the process busy. */
export async function loadPainter(): Promise<Painter> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontPaths()), defaultFontFamily: FONT_FAMILY };
  return async (svg) => (await renderAsync(ownFont(svg), { fitTo: { mode: "zoom", value: 2 }, font })).asPng();
}

/** resvg takes letters that a family lacks from any other file, whatever its weight: a drawing with Arabic asks for its font first. */
function ownFont(svg: string): string {
  return hasRightToLeft(svg) ? svg.replaceAll(FONT_STACK, `'${ARABIC_FAMILY}'`) : svg;
}
