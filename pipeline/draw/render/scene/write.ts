import { figureAnchor, toAnchor } from "../../../anchors.ts";
import type { Measurer } from "../../text/measurer.ts";
import { PAPER } from "../../theme.ts";
import type { Engine } from "../engine.ts";
import { Defs } from "./defs.ts";
import { paintOf } from "./paint.ts";
import { joinShapes, joinTexts, type PaintedShape } from "./runs.ts";
import type { Point, SceneItem, SceneMark } from "./scene.ts";
import { boxOf, isClosed, shapeOf } from "./shapes.ts";
import { type TextLine, textLines } from "./texts.ts";

/** The paper around the letters, so that no line runs through them. */
const HALO = `stroke="${PAPER}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;

/**
 * A scenegraph as SVG elements in as few bytes as it takes: places are of the whole drawing, what neighbours share is said once, and
 * what is invisible is left out. Texts come last, with a halo. A shape whose row has an id leads to the evidence of that figure; it is no
 * stop of the tab key, for there may be hundreds.
 */
export function writeScene(root: SceneMark, origin: Point, engine: Engine, measure: Measurer): string {
  const defs = new Defs();
  const shapes: PaintedShape[] = [];
  const texts: TextLine[] = [];

  const visitGroup = (item: SceneItem, around: Point, clip: string) => {
    const place = { x: around.x + (item.x ?? 0), y: around.y + (item.y ?? 0) };
    const paint = paintOf(item, defs, true);
    if (paint !== "") shapes.push({ paint: clip + paint, shape: boxOf(item, place, engine), link: null });
    const inside = item.clip ? clipOf(item, place) : clip;
    engine.vega.sceneVisit(item, (mark: SceneMark) => visitMark(mark, place, mark.clip ? clipOf(item, place) : inside));
  };
  const clipOf = ({ width = 0, height = 0 }: SceneItem, place: Point) =>
    ` clip-path="url(#${defs.clip(place, width, height)})"`;
  const visitMark = (mark: SceneMark, place: Point, clip: string) => {
    const visit = (item: SceneItem) => {
      if (item.opacity === 0) return;
      if (mark.marktype === "group") visitGroup(item, place, clip);
      else if (mark.marktype === "text") texts.push(...textLines(item, place, defs, engine, measure));
      else {
        const shape = shapeOf(mark, item, place, engine);
        shapes.push({ paint: clip + paintOf(item, defs, isClosed(shape)), shape, link: linkOf(item) });
      }
    };
    if (engine.vega.Marks[mark.marktype]?.nested) mark.items.slice(0, 1).forEach(visit);
    else engine.vega.sceneVisit(mark, visit);
  };

  visitMark(root, origin, "");
  const drawn = joinShapes(shapes);
  return `${defs}<g fill="none">${drawn}</g><g ${HALO}>${joinTexts(texts)}</g>`;
}

function linkOf({ datum }: SceneItem): string | null {
  return typeof datum?.id === "string" && datum.id !== "" ? toAnchor(figureAnchor(datum.id)) : null;
}
