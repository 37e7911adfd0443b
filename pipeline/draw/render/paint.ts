import { Resvg } from "@resvg/resvg-js";
import { hasRightToLeft } from "../../catalogue/isolate.ts";
import { ARABIC_FAMILY, FONT_FAMILY, FONT_STACK, fontPaths, smallFontPaths } from "../text/font.ts";
import { isLatin } from "../text/latin.ts";

/** Paints an SVG as a PNG of twice its size, light, with the shipped fonts and no other. */
export function paint(svg: string): Uint8Array {
  // resvg reads the whole file of a font anew for each letter: small files where they have them all.
  const fontFiles = Object.values(isLatin(svg) ? smallFontPaths() : fontPaths());
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT_FAMILY };
  return new Resvg(ownFont(svg), { fitTo: { mode: "zoom", value: 2 }, font }).render().asPng();
}

/** resvg takes letters that a family lacks from any other file, whatever its weight: a drawing with Arabic asks for its font first. */
function ownFont(svg: string): string {
  return hasRightToLeft(svg) ? svg.replaceAll(FONT_STACK, `'${ARABIC_FAMILY}'`) : svg;
}
