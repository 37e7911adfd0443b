import type { LoggerInterface } from "vega";
import { checkEncodings } from "../check.ts";
import type { ConcatSpec } from "../spec.ts";
import { WEIGHTS } from "../text/font.ts";
import type { Measurer } from "../text/measurer.ts";
import { loadVega, type TextItem, type Vega } from "./vega.ts";

/** Draws a spec as Vega's plain SVG; any warning of Vega or Vega-Lite is an error. Vega is loaded on the first call. */
export async function renderSvg(spec: ConcatSpec, measure: Measurer): Promise<string> {
  checkEncodings(spec);
  const vega = await loadVega();
  const { compile } = await import("vega-lite");
  useMeasurer(vega, measure);
  // Ids of clips and gradients are counted across the process.
  vega.resetSVGDefIds();
  // Vega parses dates inside the very rows that it is given: the spec is handed on as a copy, and two layers never share a row.
  // A still picture shows no tooltips, and their expressions take time to parse.
  const still = JSON.stringify(spec, (key, value: unknown) => (key === "tooltip" ? undefined : value));
  const copy = JSON.parse(still) as ConcatSpec;
  const compiled = compile(copy, { logger: strictLogger() }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: "none", logger: strictLogger() });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

function useMeasurer(vega: Vega, measure: Measurer): void {
  const weight = (item: TextItem) =>
    Number(item.fontWeight) >= WEIGHTS.bold || item.fontWeight === "bold" ? "bold" : "regular";
  vega.textMetrics.width = (item, text) => measure(String(text), item.fontSize ?? 11, weight(item));
}

function strictLogger(): LoggerInterface {
  const fail = (...parts: readonly unknown[]): never => {
    throw new Error(`chart: ${parts.map(String).join(" ")}`);
  };
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface["level"],
    error: fail,
    warn: fail,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}
