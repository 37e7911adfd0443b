import { createRequire } from "node:module";

/** Family name inside the shipped files. */
export const FONT_FAMILY = "Noto Sans";
/** The same, then what a reader's machine falls back to. Noto Sans runs wide: Arial and Helvetica fit where it fits. */
export const FONT_STACK = "'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

/** The two weights that charts use. */
export type Weight = "regular" | "bold";
export const WEIGHTS = { regular: 400, bold: 600 } as const satisfies Record<Weight, number>;

/** What `draw` needs of each weight: the bytes to measure with. */
export type FontBytes = Record<Weight, Uint8Array>;

const PACKAGE = "@expo-google-fonts/noto-sans";

/** Paths of the shipped TrueType files, one a weight; reading them is the caller's business. */
export function fontPaths(): Record<Weight, string> {
  const require = createRequire(import.meta.url);
  const path = (file: string) => require.resolve(`${PACKAGE}/${file}`);
  return { regular: path("400Regular/NotoSans_400Regular.ttf"), bold: path("600SemiBold/NotoSans_600SemiBold.ttf") };
}
