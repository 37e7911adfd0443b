import type { ChartLanguage } from "../types.ts";
import type { Catalogue } from "./catalogue.ts";
import { EN } from "./en/en.ts";

const CATALOGUES: Readonly<Record<ChartLanguage, Catalogue>> = { en: EN };

/** The words of a language. */
export function catalogueOf(language: ChartLanguage): Catalogue {
  return CATALOGUES[language];
}
