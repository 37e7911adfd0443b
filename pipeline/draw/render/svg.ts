import type { LoggerInterface } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { checkEncodings } from "../check.ts";
import type { Measurer } from "../text/measurer.ts";
import type { Drawing, Stretch } from "./drawing.ts";
import type { Engine } from "./engine.ts";
import type { SceneMark } from "./scene/scene.ts";
import { writeScene } from "./scene/write.ts";

/** The drawing's size, which Vega keeps and its types do not tell. */
interface Laid {
  _viewWidth: number;
  _viewHeight: number;
}

/** Draws a spec; any warning of Vega or Vega-Lite is an error. */
export async function renderSvg(spec: object, engine: Engine, measure: Measurer): Promise<Drawing> {
  checkEncodings(spec);
  const { vega, compile } = engine;
  // Vega parses dates inside the very rows that it is given: the spec is handed on as a copy, and two layers never share a row.
  // A still picture shows no tooltips, and their expressions take time to parse.
  const still = JSON.stringify(spec, (key, value: unknown) => (key === "tooltip" ? undefined : value));
  const copy = JSON.parse(still) as TopLevelSpec;
  const compiled = compile(copy, { logger: strictLogger() }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: "none", logger: strictLogger() });
  await view.runAsync();
  const { _viewWidth: width, _viewHeight: height } = view as unknown as Laid;
  const { left, right, top, bottom } = view.padding() as { left: number; right: number; top: number; bottom: number };
  // Vega counts an arrow's empty side as ink and shifts the drawing for it; panels begin at the margin, so that they are put back.
  const [x, y] = view.origin();
  const origin = { x: "vconcat" in spec ? left : left + x, y: top + y };
  const scene = view.scenegraph() as unknown as { root: SceneMark };
  const inside = writeScene(scene.root, origin, engine, measure);
  const panels = panelsIn(scene.root, origin.y);
  view.finalize();
  return { inside, width: left + width + right, height: top + height + bottom, panels };
}

/** The views below each other, with their titles and axes. */
function panelsIn(root: SceneMark, origin: number): Stretch[] {
  const groups = (root.items[0]?.items ?? []).filter(({ name }) => /^concat_\d+_group$/u.test(name ?? ""));
  return groups.flatMap(({ items: [group] }) => {
    const { y1 = 0, y2 = 0 } = group?.bounds ?? {};
    return [{ top: Math.floor(origin + y1), height: Math.ceil(y2 - y1) + 1 }];
  });
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
