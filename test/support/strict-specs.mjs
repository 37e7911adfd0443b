// Draws each specification given as pages with a strict policy would: no code is made of strings. Started by test/draw/strict.test.ts
// under `node --disallow-code-generation-from-strings`; prints the name and the number of marks of each.
import { readFileSync } from "node:fs";
import { parse, View } from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";

const fail = (...parts) => {
  throw new Error(parts.join(" "));
};
const logger = { level: () => logger, error: fail, warn: fail, info: () => logger, debug: () => logger };

for (const path of process.argv.slice(2)) {
  const { spec } = compile(JSON.parse(readFileSync(path, "utf8")), { logger });
  const view = new View(parse(spec, null, { ast: true }), { expr: expressionInterpreter, renderer: "none", logger });
  const svg = await view.toSVG();
  console.log(`${path.split("/").at(-1)} ${(svg.match(/<(path|text)\b/g) ?? []).length}`);
  view.finalize();
}
