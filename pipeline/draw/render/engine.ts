import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { WEIGHTS } from "../text/font.ts";
import type { Measurer } from "../text/measurer.ts";
import type { MarkKind, SceneItem, SceneMark } from "./scene/scene.ts";

/** A text as Vega hands it to its measurer. */
interface TextItem {
  fontSize?: number;
  fontWeight?: number | string;
}

/** What of Vega is used here that it exports, and that is missing in its types. */
type Vega = typeof import("vega") & {
  textMetrics: { width: (item: TextItem, text: string) => number };
  Marks: Readonly<Record<string, MarkKind>>;
  /** Visits the items of a mark or the marks of a group in the order in which they are painted. */
  sceneVisit: {
    (mark: SceneMark, visit: (item: SceneItem) => void): void;
    (group: SceneItem, visit: (mark: SceneMark) => void): void;
  };
};

/** Vega and Vega-Lite, loaded once charts are really drawn. */
export interface Engine {
  vega: Vega;
  compile: typeof import("vega-lite").compile;
}

/**
 * Both from the one file that each package keeps for browsers, a script that leaves its name in the global scope. The modules that
 * the packages' names stand for are some four hundred files with source maps, and take longer to load than all charts to draw.
 * Texts are measured with the shipped font from then on.
 */
export async function loadEngine(measure: Measurer): Promise<Engine> {
  await import(browserFile("vega", "vega.min.js"));
  // It finds Vega in the global scope, and so comes second.
  await import(browserFile("vega-lite", "vega-lite.min.js"));
  const { vega, vegaLite } = globalThis as unknown as { vega: Vega; vegaLite: Engine };
  vega.textMetrics.width = (item, text) => measure(String(text), item.fontSize ?? 11, weightOf(item));
  return { vega, compile: vegaLite.compile };
}

/** Address of a file that stands beside a package's entry. */
function browserFile(name: string, file: string): string {
  return new URL(file, pathToFileURL(createRequire(import.meta.url).resolve(name))).href;
}

function weightOf({ fontWeight }: TextItem) {
  return Number(fontWeight) >= WEIGHTS.bold || fontWeight === "bold" ? "bold" : "regular";
}
