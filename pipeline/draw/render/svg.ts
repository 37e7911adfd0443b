import type { LoggerInterface } from "vega";
import { checkEncodings } from "../check.ts";
import type { ConcatSpec } from "../spec.ts";
import type { Engine } from "./engine.ts";

/** Draws a spec as Vega's plain SVG; any warning of Vega or Vega-Lite is an error. */
export async function renderSvg(spec: ConcatSpec, { vega, compile }: Engine): Promise<string> {
  checkEncodings(spec);
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
