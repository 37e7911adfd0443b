import { once } from "../once.ts";
import type { DrawOptions } from "./draw.ts";
import type { Drawing } from "./render/drawing.ts";
import { loadEngine } from "./render/engine.ts";
import { Painter } from "./render/painter.ts";
import { renderSvg } from "./render/svg.ts";
import { type Face, readFace } from "./text/measurer.ts";
import { loadShaper } from "./text/shaper.ts";

/** What all charts are drawn with. */
export interface Tools {
  face: Face;
  /** A spec drawn; a drawing as PNG, on another thread. Each drawing has a name of its own. */
  render(name: string, spec: object): Promise<Drawing>;
  paint(name: string, svg: string): Promise<Uint8Array>;
}

/**
 * Gives `work` the tools, and puts them away after it. `joins`: whether there are letters that join. Pictures cost far more time than all else of a chart,
 * and hang on the spec or the drawing alone; what draws them is loaded when it is needed.
 */
export async function withTools<T>(
  joins: boolean,
  { fonts, remember = (_name, _of, make) => make() }: DrawOptions,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  const face = readFace(fonts, joins ? await loadShaper(fonts) : null);
  const painter = new Painter();
  const load = once(() => loadEngine(face.measure));
  try {
    return await work({
      face,
      render: async (name, spec) => {
        const drawing = async () => JSON.stringify(await renderSvg(spec, await load(), face.measure));
        return JSON.parse(await remember(name, JSON.stringify(spec), drawing)) as Drawing;
      },
      paint: (name, svg) => {
        const png = async () => Buffer.from(await painter.paint(svg)).toString("base64");
        const painted = remember(name, svg, png).then((text) => Buffer.from(text, "base64"));
        // Whoever waits for it meets its error; where another picture fails first, nobody does.
        painted.catch(() => {});
        return painted;
      },
    });
  } finally {
    await painter.end();
  }
}
