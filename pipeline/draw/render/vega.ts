import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** What of Vega is used here; `textMetrics` is exported, and missing in its types. */
export type Vega = typeof import("vega") & {
  textMetrics: { width: (item: TextItem, text: string) => number };
};

/** A text as Vega hands it to its measurer. */
export interface TextItem {
  fontSize?: number;
  fontWeight?: number | string;
}

/**
 * Vega from the one file that its package keeps for browsers, a script that leaves `vega` in the global scope. The modules that the
 * package's name stands for are some four hundred files, and take ten times as long to load as everything drawn here.
 */
export async function loadVega(): Promise<Vega> {
  const modules = pathToFileURL(createRequire(import.meta.url).resolve("vega"));
  await import(new URL("vega.min.js", modules).href);
  return (globalThis as unknown as { vega: Vega }).vega;
}
