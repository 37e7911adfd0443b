import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Family names inside the shipped files. Both have the Latin letters, of one width. */
export const FONT_FAMILY = "Noto Sans";
export const ARABIC_FAMILY = "Noto Sans Arabic";
/** The same, then what a reader's machine falls back to. Noto Sans runs wide: Arial and Helvetica fit where it fits. */
export const FONT_STACK = `'${FONT_FAMILY}', '${ARABIC_FAMILY}', 'Helvetica Neue', Arial, sans-serif`;

/** The two weights that charts use. */
export type Weight = "regular" | "bold";
export const WEIGHTS = { regular: 400, bold: 600 } as const satisfies Record<Weight, number>;

/** The shipped files: two weights of Noto Sans, and two of Noto Sans Arabic. */
export type FontFile = Weight | "arabicRegular" | "arabicBold";

/** What `draw` needs of each file: the bytes to measure with. */
export type FontBytes = Record<FontFile, Uint8Array>;

const PACKAGES = "@expo-google-fonts";

/** Paths of the shipped TrueType files. */
export function fontPaths(): Record<FontFile, string> {
  const require = createRequire(import.meta.url);
  const path = (file: string) => require.resolve(`${PACKAGES}/${file}`);
  return {
    regular: path("noto-sans/400Regular/NotoSans_400Regular.ttf"),
    bold: path("noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
    arabicRegular: path("noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
    arabicBold: path("noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf"),
  };
}

/** Paths of the same two weights of Noto Sans with the letters of `LATIN` alone. */
export function smallFontPaths(): Record<Weight, string> {
  // The package by its own name: what is packed of this module stands in another folder.
  const require = createRequire(import.meta.url);
  const path = (file: string) => join(dirname(require.resolve("tallywire/package.json")), "pipeline/draw/fonts", file);
  return { regular: path("NotoSans-Latin-Regular.ttf"), bold: path("NotoSans-Latin-SemiBold.ttf") };
}

/** The bytes of all files; `read` is the caller's way to the disk. */
export function fontBytes(read: (path: string) => Uint8Array): FontBytes {
  const { regular, bold, arabicRegular, arabicBold } = fontPaths();
  return {
    regular: read(regular),
    bold: read(bold),
    arabicRegular: read(arabicRegular),
    arabicBold: read(arabicBold),
  };
}
