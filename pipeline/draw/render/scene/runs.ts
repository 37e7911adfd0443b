import { groupBy } from "../../../group.ts";
import { escapeXml } from "../escape.ts";
import type { Shape } from "./shapes.ts";
import type { TextLine } from "./texts.ts";

export interface PaintedShape {
  shape: Shape;
  /** Its paint as attributes. */
  paint: string;
  /** Where activating it leads. */
  link: string | null;
}

/** Shapes in their order, the paint of neighbours said once. */
export function joinShapes(shapes: readonly PaintedShape[]): string {
  // What has no paint is not seen.
  return runsOf(shapes.filter(({ paint }) => /fill=|stroke=/u.test(paint)))
    .map(joinRun)
    .join("");
}

function runsOf(shapes: readonly PaintedShape[]): PaintedShape[][] {
  const runs: PaintedShape[][] = [];
  for (const shape of shapes) {
    const last = runs.at(-1);
    if (last?.[0]?.paint === shape.paint) last.push(shape);
    else runs.push([shape]);
  }
  return runs;
}

function joinRun(run: readonly PaintedShape[]): string {
  const paint = run[0]?.paint ?? "";
  const lines = joinedLines(run);
  if (lines !== null) return `<path d="${lines}"${paint}/>`;
  // A clip is in the place of what it clips, and must not move with it.
  if (run.length === 1 && !paint.includes("clip-path")) return run.map((each) => element(each, paint)).join("");
  return `<g${paint}>${run.map((each) => element(each, "")).join("")}</g>`;
}

/** Strokes that nothing sets apart are one path: where see-through ones meet, they do not darken. */
function joinedLines(run: readonly PaintedShape[]): string | null {
  const plain = run.every(
    ({ shape, link, paint }) => link === null && /^path d="[^"]*"$/u.test(shape) && !/clip-path|fill=/u.test(paint),
  );
  return plain ? run.map(({ shape }) => shape.slice('path d="'.length, -1)).join("") : null;
}

function element({ shape, link }: PaintedShape, paint: string): string {
  const drawn = `<${shape}${paint}/>`;
  return link === null ? drawn : `<a href="${escapeXml(link)}" tabindex="-1">${drawn}</a>`;
}

/** Texts, those that look alike together: they do not overlap, so that their order is free. */
export function joinTexts(texts: readonly TextLine[]): string {
  return [...groupBy(texts, ({ look }) => look)]
    .map(([look, lines]) => `<g${look}>${lines.map(({ markup }) => markup).join("")}</g>`)
    .join("");
}
