import { shortNumbers, tenth } from "./number.ts";
import type { Point } from "./scene.ts";

/** Paths whose place is said by their points alone: relative steps follow, curves and arcs need a transform. */
const MOVABLE = /^[MLhvZz\d\s.,e+-]*$/u;
const STEP = /([MLhvZz])([^MLhvZz]*)/gu;

/** A path moved to a place: as the attributes of a `path` element. */
export function pathAt(d: string, { x, y }: Point): string {
  if (MOVABLE.test(d)) return `d="${moved(d, { x, y })}"`;
  const at = x === 0 && y === 0 ? "" : ` transform="translate(${tenth(x)},${tenth(y)})"`;
  return `d="${shortNumbers(d)}"${at}`;
}

function moved(d: string, { x, y }: Point): string {
  return d.replace(STEP, (_, letter: string, rest: string) => {
    if (letter !== "M" && letter !== "L") return letter + shortNumbers(rest);
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
    return letter + numbers.map((value, i) => tenth(value + (i % 2 === 0 ? x : y))).join(",");
  });
}

/** A straight line as a path; level and upright ones are the most, and the shortest. */
export function linePath(from: Point, to: Point): string {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const start = `M${tenth(from.x)},${tenth(from.y)}`;
  if (down === 0) return `${start}h${tenth(across)}`;
  return across === 0 ? `${start}v${tenth(down)}` : `${start}L${tenth(to.x)},${tenth(to.y)}`;
}
