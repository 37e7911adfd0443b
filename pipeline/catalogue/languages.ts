import type { ChartLanguage } from "../types.ts";
import { arabic } from "./ar/ar.ts";
import type { Catalogue } from "./catalogue.ts";
import { EN } from "./en/en.ts";
import { FR } from "./fr/fr.ts";

/** Digits of an Arabic chart: of the east, as most newsrooms of the Levant print, or of the west. */
export type { Digits } from "./ar/words.ts";

const CATALOGUES: Readonly<Record<ChartLanguage, Catalogue>> = { en: EN, fr: FR, ar: arabic("arab") };

/** The words of a language. */
export function catalogueOf(language: ChartLanguage): Catalogue {
  return CATALOGUES[language];
}

/** All languages that charts speak. */
export const LANGUAGES = Object.keys(CATALOGUES) as ChartLanguage[];

/** The words for a BCP 47 tag, `fr-CA` as `fr`; null where there are none. */
export function catalogueFor(tag: string): Catalogue | null {
  const base = tag.split("-")[0]?.toLowerCase() ?? "";
  return Object.values(CATALOGUES).find(({ language }) => language === base) ?? null;
}
